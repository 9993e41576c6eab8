package io.prosa.nlu.command;

import io.prosa.engine.Language;
import io.prosa.nlu.training.Evaluation;
import io.prosa.nlu.words.Labelled;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures the model against sentences that people labelled.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures a model on a table with the columns label and text.")
final class Evaluate implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Report report = new Report();

  @Option(names = "--language", description = "whose held-out rows to read when no file is given")
  private @Nullable String language;

  @Option(names = "--model", description = "a model file (default: the built-in one)")
  private @Nullable Path model;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "a table (default: the built-in held-out rows)")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    var languages =
        language == null ? List.of(Language.values()) : List.of(Inputs.language(language));
    var rows = file == null ? heldOut(languages) : Inputs.table(file);
    var interpreter = Inputs.interpreter(model);
    var today = LocalDate.now(ZoneId.systemDefault());
    var evaluation = Evaluation.of(rows, text -> interpreter.interpret(text, today).intents());
    report.print(
        spec.commandLine().getOut(), evaluation, interpreter.trust(), OptionalDouble.empty());
    return 0;
  }

  private static List<Labelled> heldOut(List<Language> languages) {
    var words = Words.builtIn();
    return languages.stream().flatMap(l -> words.heldOut(l).stream()).toList();
  }
}
