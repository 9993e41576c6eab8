package io.prosa.nlu.training;

import io.prosa.engine.Language;
import io.prosa.nlu.language.LanguageModel;
import io.prosa.nlu.text.Letters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Learns languages by Adagrad over groups of letters. Every language counts the same, however many
/// examples it has.
final class LanguageTrainer {
  private static final int EPOCHS = 12;
  private static final double RATE = 0.3;
  private static final int LANGUAGES = Language.values().length;

  private final float[] weights = new float[LanguageModel.BUCKETS * LANGUAGES];
  private final float[] history = new float[weights.length];
  private final Random random;

  LanguageTrainer(long seed) {
    random = new Random(seed);
  }

  private record Text(int[] groups, Language language) {}

  /// @param sentences by language; each is learned from together with the words that everybody uses
  LanguageModel train(Map<Language, List<String>> sentences) {
    var texts = texts(sentences);
    sentences.keySet().forEach(language -> texts.addAll(texts(Map.of(language, common(language)))));
    var share = new EnumMap<Language, Double>(Language.class);
    texts.forEach(t -> share.merge(t.language(), 1.0, Double::sum));
    share.replaceAll((language, count) -> texts.size() / (LANGUAGES * count));
    for (var epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(texts, random);
      texts.forEach(t -> learn(t, share.getOrDefault(t.language(), 1.0)));
    }
    return new LanguageModel(weights);
  }

  /// Each sentence as written, and without its accents.
  private static List<Text> texts(Map<Language, List<String>> sentences) {
    var texts = new ArrayList<Text>();
    sentences.forEach(
        (language, list) ->
            list.forEach(
                sentence -> {
                  texts.add(text(sentence, language));
                  texts.add(text(Letters.folded(sentence), language));
                }));
    return texts;
  }

  private static List<String> common(Language language) {
    var name = "common." + language.tag() + ".txt";
    try (var stream = LanguageModel.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Text text(String sentence, Language language) {
    return new Text(LanguageModel.groups(LanguageModel.letters(sentence)), language);
  }

  private void learn(Text text, double share) {
    var probabilities = LanguageModel.probabilities(text.groups(), weights);
    var scale = share / Math.sqrt(text.groups().length + 1.0);
    probabilities[text.language().ordinal()] -= 1;
    for (var group : text.groups()) {
      for (var l = 0; l < LANGUAGES; l++) {
        var place = group * LANGUAGES + l;
        var slope = probabilities[l] * scale;
        history[place] += (float) (slope * slope);
        weights[place] -= (float) (RATE * slope / Math.sqrt(history[place] + 1e-4));
      }
    }
  }
}
