package io.prosa.nlu.command;

import io.prosa.nlu.intent.Trust;
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

  @Option(
      names = "--keep",
      description = "the share of good requests to keep from being refused (default: 0.97)")
  private double keep = 0.97;

  // 1 refuses nothing: there is no model whose own limit could be tried
  private double limit = 1;

  void print(PrintWriter out, Evaluation evaluation, Trust trust, OptionalDouble trainSeconds)
      throws IOException {
    limit = trust.limit(keep);
    if (predictions != null) {
      write(predictions, evaluation);
    }
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(facts(evaluation, trainSeconds)));
    } else {
      table(out, evaluation, trainSeconds);
    }
  }

  private Map<String, Object> facts(Evaluation evaluation, OptionalDouble trainSeconds) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("rows", evaluation.predictions().size());
    facts.put("accuracy", evaluation.accuracy());
    facts.put("macro_f1", evaluation.macroF1());
    facts.put("oos_precision", evaluation.outOfScope().precision());
    facts.put("oos_recall", evaluation.outOfScope().recall());
    facts.put("calibration_error", evaluation.calibrationError());
    facts.put("keep", keep);
    if (limit < 1) {
      facts.put("at_own_limit", evaluation.at(limit));
    }
    facts.put("at_best_limit", evaluation.keeping(keep));
    trainSeconds.ifPresent(seconds -> facts.put("train_seconds", seconds));
    facts.put("micros_per_message", evaluation.time().mean());
    facts.put("micros_median", evaluation.time().median());
    facts.put("micros_p99", evaluation.time().p99());
    facts.put("labels", evaluation.labels());
    facts.put("confusions", evaluation.confusions());
    return facts;
  }

  private void table(PrintWriter out, Evaluation evaluation, OptionalDouble trainSeconds) {
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
    if (limit < 1) {
      refusal(out, "by the model's own limit", evaluation.at(limit));
    }
    refusal(out, "by the best limit here", evaluation.keeping(keep));
    line(out, "calibration error   %8.2f %%", 100 * evaluation.calibrationError());
    trainSeconds.ifPresent(seconds -> line(out, "trained in          %8.1f s", seconds));
    var time = evaluation.time();
    if (time.mean() > 0) {
      line(out, "a message takes     %8.1f microseconds", time.mean());
      line(out, "                    %8.1f the median, %.1f 99 of 100", time.median(), time.p99());
    }
    line(out, "rows                %8d", evaluation.predictions().size());
  }

  private void refusal(PrintWriter out, String by, Evaluation.Refusal refusal) {
    line(
        out,
        "keeping %.0f %%: %s (%.3f) %.1f %% of good requests refused, %.1f %% of strange ones found",
        100 * keep,
        by,
        refusal.limit(),
        100 * refusal.refused(),
        100 * refusal.recall());
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
