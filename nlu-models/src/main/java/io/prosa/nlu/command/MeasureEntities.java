package io.prosa.nlu.command;

import io.prosa.nlu.Interpreter;
import io.prosa.nlu.entity.Annotated;
import io.prosa.nlu.entity.EntityEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures the recognisers against messages that people marked.
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description =
        "Measures the entities on marked messages, such as test/resources/entities/*.tsv.")
final class MeasureEntities implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "columns day and message")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    var rows = new ArrayList<Annotated>();
    for (var file : files) {
      rows.addAll(Annotated.table(file.toString(), Files.readString(file)));
    }
    var evaluation = EntityEvaluation.of(rows, Interpreter.load().entities());
    line("%-18s %9s %9s %9s %6s", "entity", "precision", "recall", "f1", "n");
    evaluation.kinds().forEach(this::line);
    line("all", evaluation.total());
    line("%nmistakes");
    evaluation.mistakes().forEach(mistake -> line("%s", mistake));
    line("%nmessages            %8d", rows.size());
    line("same span           %8.2f %%", 100 * evaluation.sameSpan());
    line("median message      %8.1f microseconds", evaluation.medianMicros());
    return 0;
  }

  private void line(String kind, EntityEvaluation.Score s) {
    line(
        "%-18s %9.3f %9.3f %9.3f %6d",
        kind, s.precision(), s.recall(), s.f1(), s.right() + s.missed());
  }

  private void line(String format, Object... values) {
    spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
  }
}
