package io.prosa.nlu.training;

import io.prosa.engine.Language;
import io.prosa.nlu.text.Tokeniser;
import io.prosa.nlu.words.Words;
import io.prosa.nlu.words.WordsFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/// What is wrong or suspicious in the training data, each with file and line. Texts are compared as
/// the model sees them: without case, accents and stretched letters.
public final class Lint {
  private static final double NEAR = 0.8;
  private static final double LEAK = 0.9;

  private final Tokeniser tokeniser = new Tokeniser();
  private final List<Finding> findings = new ArrayList<>();

  /// @param isError whether the data must not stay like this
  public record Finding(boolean isError, String kind, String place, String problem) {}

  /// @param place file and line
  record Text(String label, String place, String written, String plain) {}

  public static List<Finding> of(Words words) {
    var lint = new Lint();
    var files = words.files();
    lint.lonely(files);
    for (var language : Language.values()) {
      var texts = new ArrayList<Text>();
      files.stream()
          .filter(f -> f.language() == language)
          .forEach(f -> f.examples().forEach(line -> texts.add(lint.text(f, line))));
      lint.same(texts);
      lint.near(texts);
      lint.leaks(words, language, texts);
    }
    lint.findings.sort(Comparator.comparing(f -> !f.isError()));
    return List.copyOf(lint.findings);
  }

  private Text text(WordsFile file, WordsFile.Line line) {
    var place = file.path() + ":" + line.number();
    return new Text(file.intent(), place, line.text(), plain(line.text()));
  }

  private String plain(String text) {
    return String.join(" ", tokeniser.tokens(text).bare());
  }

  private void lonely(List<WordsFile> files) {
    for (var file : files) {
      if (file.examples().size() == 1) {
        var place = file.path() + ":" + file.examples().getFirst().number();
        add(true, "single example", place, file.intent() + " needs two at least");
      }
    }
  }

  private void same(List<Text> texts) {
    var seen = new HashMap<String, Text>();
    for (var text : texts) {
      var first = seen.putIfAbsent(text.plain(), text);
      if (first == null) {
        continue;
      }
      var twoLabels = !first.label().equals(text.label());
      add(
          twoLabels,
          twoLabels ? "two labels" : "duplicate",
          text.place(),
          "'%s' of %s stands as '%s' of %s in %s"
              .formatted(
                  text.written(), text.label(), first.written(), first.label(), first.place()));
    }
  }

  private void near(List<Text> texts) {
    var index = new Trigrams(texts.stream().map(Text::plain).toList());
    for (var i = 0; i < texts.size(); i++) {
      var text = texts.get(i);
      for (var near : index.near(i, NEAR)) {
        var other = texts.get(near.index());
        if (!other.label().equals(text.label()) && !other.plain().equals(text.plain())) {
          add(false, "near-duplicate", text.place(), described(text, other, near.likeness()));
        }
      }
    }
  }

  private static String described(Text text, Text other, double likeness) {
    return "'%s' of %s is %.0f %% like '%s' of %s in %s"
        .formatted(
            text.written(),
            text.label(),
            100 * likeness,
            other.written(),
            other.label(),
            other.place());
  }

  /// Short greetings and thanks cannot help standing in both, so one word is no leak.
  private void leaks(Words words, Language language, List<Text> texts) {
    var places = new TreeMap<String, Text>();
    texts.forEach(t -> places.putIfAbsent(t.plain(), t));
    var index = new Trigrams(texts.stream().map(Text::plain).toList());
    var line = 1;
    for (var row : words.heldOut(language)) {
      line++;
      var plain = plain(row.text());
      var place = "training-data/%s/held-out.tsv, row %d".formatted(language.tag(), line - 1);
      var same = places.get(plain);
      if (same != null && plain.contains(" ")) {
        add(true, "leak", place, "'%s' stands in %s".formatted(row.text(), same.place()));
      } else if (same == null && plain.contains(" ")) {
        index.near(plain, LEAK).stream()
            .findFirst()
            .map(near -> texts.get(near.index()))
            .ifPresent(
                t ->
                    add(
                        false,
                        "near leak",
                        place,
                        "'%s' is almost '%s' in %s".formatted(row.text(), t.written(), t.place())));
      }
    }
  }

  private void add(boolean isError, String kind, String place, String problem) {
    findings.add(new Finding(isError, kind, place, problem));
  }
}
