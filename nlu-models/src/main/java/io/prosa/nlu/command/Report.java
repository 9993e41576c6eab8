package io.prosa.nlu.command;

import io.prosa.nlu.training.Evaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// How evaluate and benchmark tell what they found, with the options they share.
final class Report {
  @Option(names = "--json", description = "print one JSON object and nothing else")
  private boolean json;

  @Option(
      names = "--predictions",
      description = "write a table of label, predicted, probability, text")
  private @Nullable Path predictions;

  void print(PrintWriter out, Evaluation evaluation, OptionalDouble trainSeconds)
      throws IOException {
    if (predictions != null) {
      write(predictions, evaluation);
    }
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(facts(evaluation, trainSeconds)));
    } else {
      table(out, evaluation, trainSeconds);
    }
  }

  private static Map<String, Object> facts(Evaluation evaluation, OptionalDouble trainSeconds) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("rows", evaluation.predictions().size());
    facts.put("accuracy", evaluation.accuracy());
    facts.put("macro_f1", evaluation.macroF1());
    facts.put("oos_precision", evaluation.outOfScope().precision());
    facts.put("oos_recall", evaluation.outOfScope().recall());
    trainSeconds.ifPresent(seconds -> facts.put("train_seconds", seconds));
    facts.put("micros_per_message", evaluation.microsPerMessage());
    facts.put("labels", evaluation.labels());
    facts.put("confusions", evaluation.confusions());
    return facts;
  }

  private static void table(PrintWriter out, Evaluation evaluation, OptionalDouble trainSeconds) {
    line(out, "%-28s %9s %9s %9s %6s", "label", "precision", "recall", "f1", "n");
    evaluation
        .labels()
        .forEach(
            (label, s) ->
                line(
                    out,
                    "%-28s %9.3f %9.3f %9.3f %6d",
                    label,
                    s.precision(),
                    s.recall(),
                    s.f1(),
                    s.n()));
    line(out, "%nworst confusions");
    evaluation
        .confusions()
        .forEach(c -> line(out, "%4d  %s taken for %s", c.times(), c.label(), c.predicted()));
    line(out, "%naccuracy            %8.2f %%", 100 * evaluation.accuracy());
    line(out, "macro-F1            %8.2f %%", 100 * evaluation.macroF1());
    var scope = evaluation.outOfScope();
    line(out, "out of scope        precision %.3f, recall %.3f", scope.precision(), scope.recall());
    trainSeconds.ifPresent(seconds -> line(out, "trained in          %8.1f s", seconds));
    if (evaluation.microsPerMessage() > 0) {
      line(out, "a message takes     %8.1f microseconds", evaluation.microsPerMessage());
    }
    line(out, "rows                %8d", evaluation.predictions().size());
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  private static void write(Path file, Evaluation evaluation) throws IOException {
    var table = new StringBuilder("label\tpredicted\tprobability\ttext\n");
    for (var p : evaluation.predictions()) {
      table
          .append(p.row().label())
          .append('\t')
          .append(p.predicted().name())
          .append('\t')
          .append(String.format(Locale.ROOT, "%.6f", p.predicted().probability()))
          .append('\t')
          .append(p.row().text())
          .append('\n');
    }
    Files.writeString(file, table);
  }
}
