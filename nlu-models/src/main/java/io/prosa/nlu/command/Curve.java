package io.prosa.nlu.command;

import io.prosa.nlu.training.Example;
import io.prosa.nlu.training.LearningCurve;
import io.prosa.nlu.training.LearningCurve.Point;
import io.prosa.nlu.words.Labelled;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows whether more examples would help.
@Command(
    name = "curve",
    mixinStandardHelpOptions = true,
    description = "Trains on growing shares of the examples and draws accuracy as a picture.")
final class Curve implements Callable<Integer> {
  private static final long SEED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      description = "a folder, a table or Rasa's YAML (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("training-data");

  @Option(names = "--test", description = "a table or Rasa's YAML (default: the held-out rows)")
  private @Nullable Path test;

  @Option(names = "--out", required = true, description = "the PNG file to write")
  private Path file = Path.of("");

  @Option(names = "--shares", split = ",", description = "in percent (default: ${DEFAULT-VALUE})")
  private List<Integer> shares = List.of(10, 25, 50, 75, 100);

  @Override
  public Integer call() throws IOException {
    var examples =
        Inputs.examples(data).stream().map(row -> new Example(row.label(), row.text())).toList();
    var sets = sets();
    var points = new ArrayList<Point>();
    try (var progress = Progress.of("curve", shares.size())) {
      for (var share : shares) {
        var point = LearningCurve.at(share, examples, sets, SEED);
        points.add(point);
        print(point);
        progress.step();
      }
    }
    write(chart(points));
    return 0;
  }

  private Map<String, List<Labelled>> sets() throws IOException {
    var sets = new TreeMap<String, List<Labelled>>();
    if (test != null) {
      sets.put(String.valueOf(test.getFileName()), Inputs.table(test));
      return sets;
    }
    var words = Files.isDirectory(data) ? Words.in(data) : Words.builtIn();
    for (var language : io.prosa.engine.Language.values()) {
      var rows = words.heldOut(language);
      if (!rows.isEmpty()) {
        sets.put(language.tag(), rows);
      }
    }
    return sets;
  }

  private void print(Point point) {
    var line = new StringBuilder(String.format(Locale.ROOT, "%6d examples", point.examples()));
    point
        .accuracy()
        .forEach(
            (set, share) -> line.append(String.format(Locale.ROOT, "  %s %.1f %%", set, share)));
    spec.commandLine().getOut().println(line);
  }

  private static XYChart chart(List<Point> points) {
    var chart =
        new XYChartBuilder()
            .width(900)
            .height(600)
            .title("Learning curve")
            .xAxisTitle("examples")
            .yAxisTitle("accuracy on held-out rows, %")
            .build();
    var examples = points.stream().mapToDouble(Point::examples).toArray();
    for (var set : points.getFirst().accuracy().keySet()) {
      chart.addSeries(
          set,
          examples,
          points.stream().mapToDouble(p -> p.accuracy().getOrDefault(set, 0.0)).toArray());
    }
    return chart;
  }

  private void write(XYChart chart) throws IOException {
    System.setProperty("java.awt.headless", "true");
    try (var stream = Files.newOutputStream(file)) {
      BitmapEncoder.saveBitmap(chart, stream, BitmapEncoder.BitmapFormat.PNG);
    }
  }
}
