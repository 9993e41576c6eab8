package io.prosa.nlu.command;

import io.prosa.nlu.words.Labelled;
import io.prosa.nlu.words.RasaYaml;
import io.prosa.nlu.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Hands the examples over to tools made for Rasa.
@Command(
    name = "export-rasa",
    mixinStandardHelpOptions = true,
    description = "Prints the examples of a language as Rasa's training data (YAML).")
final class ExportRasa implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--language", required = true, description = "pt-BR, es, en or ru")
  private String language = "";

  @Option(names = "--data", description = "a folder (default: what is built in)")
  private @Nullable Path data;

  @Override
  public Integer call() {
    var known = Inputs.language(language);
    var rows = new ArrayList<Labelled>();
    for (var file : (data == null ? Words.builtIn() : Words.in(data)).files()) {
      if (file.language() == known) {
        file.examples().forEach(line -> rows.add(new Labelled(file.intent(), line.text())));
      }
    }
    spec.commandLine().getOut().print(RasaYaml.write(rows));
    return 0;
  }
}
