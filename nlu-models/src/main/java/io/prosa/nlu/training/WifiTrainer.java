package io.prosa.nlu.training;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.engine.Language;
import io.prosa.nlu.entity.Annotated;
import io.prosa.nlu.intent.Row;
import io.prosa.nlu.text.Letters;
import io.prosa.nlu.wifi.Familiar;
import io.prosa.nlu.wifi.Step;
import io.prosa.nlu.wifi.WifiTagger;
import io.prosa.nlu.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Teaches the tagger of Wi-Fi names and passwords: on marked messages what they look like, on the
/// examples of all other intents what they do not.
final class WifiTrainer {
  private static final Set<String> OWN = Set.of("wifi_password_change", "wifi_name_change");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final long seed;

  WifiTrainer(long seed) {
    this.seed = seed;
  }

  /// The messages of all languages in which names and passwords are marked.
  ///
  /// @throws io.prosa.nlu.words.BrokenWords naming file and line
  static List<Annotated> marked(Words words) {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Annotated.messages(
                    Words.wifiPath(language), words.wifiValues(language), WifiTagger.KINDS)
                    .stream())
        .toList();
  }

  /// @return a tagger that finds nothing where no messages are marked
  WifiTagger train(List<Annotated> marked, List<Example> examples) {
    if (marked.isEmpty()) {
      return WifiTagger.NONE;
    }
    var familiar = Familiar.of(counts(examples));
    var steps = new ArrayList<Target>();
    marked.forEach(m -> learn(m.text(), m.entities(), familiar, steps));
    examples.stream()
        .filter(example -> !OWN.contains(example.label()))
        .forEach(example -> learn(example.text(), List.of(), familiar, steps));
    var weights = Wide.train(steps, WifiTagger.CLUES, WifiTagger.TAGS, seed).weights();
    return new WifiTagger(familiar, weights);
  }

  private static void learn(
      String text, List<Entity> marked, Familiar familiar, List<Target> steps) {
    for (var step : Step.of(text, marked, familiar)) {
      var loudness = new float[step.places().length];
      Arrays.fill(loudness, step.loudness());
      steps.add(new Target(new Row(step.places(), loudness), step.tag().ordinal()));
    }
  }

  private static Map<String, Integer> counts(List<Example> examples) {
    var counts = new HashMap<String, Integer>();
    for (var example : examples) {
      BETWEEN_WORDS
          .splitAsStream(Letters.folded(example.text()))
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }
}
