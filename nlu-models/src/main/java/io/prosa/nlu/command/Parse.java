package io.prosa.nlu.command;

import io.prosa.nlu.RasaShape;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Prints what a text means.
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints what a text means, as JSON in Rasa's shape.")
final class Parse implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "TEXT", description = "what the customer wrote")
  private String text = "";

  @Option(names = "--language", description = "the language, when it is known: pt-BR, es, en, ru")
  private @Nullable String language;

  @Option(names = "--json", description = "all on one line")
  private boolean json;

  @Option(names = "--day", description = "the day it was written (default: today)")
  private LocalDate day = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--model", description = "a model file (default: the built-in one)")
  private @Nullable Path model;

  @Override
  public Integer call() {
    var known = language == null ? null : Inputs.language(language);
    var meaning = Inputs.interpreter(model).interpret(text, day);
    var shape = RasaShape.of(meaning);
    var told = known == null ? shape : shape.in(known);
    var mapper = JsonMapper.builder().build();
    var writer = json ? mapper.writer() : mapper.writerWithDefaultPrettyPrinter();
    spec.commandLine().getOut().println(writer.writeValueAsString(told));
    return 0;
  }
}
