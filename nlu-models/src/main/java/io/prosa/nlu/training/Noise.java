package io.prosa.nlu.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Writes a sentence as somebody in a hurry would: no accents, no signs, slips of the finger,
/// letters that sound alike.
final class Noise {
  private static final double SLIP = 0.2;
  private static final double SOUND = 0.15;
  private static final double RUN_ON = 0.03;
  private static final double NO_ACCENTS = 0.7;
  private static final List<Map.Entry<String, String>> ALIKE =
      List.of(
          Map.entry("ch", "x"),
          Map.entry("x", "ch"),
          Map.entry("ss", "ç"),
          Map.entry("ç", "ss"),
          Map.entry("lh", "li"),
          Map.entry("s", "z"),
          Map.entry("z", "s"),
          Map.entry("qu", "k"),
          Map.entry("ou", "o"),
          Map.entry("v", "b"),
          Map.entry("ll", "y"),
          Map.entry("h", ""),
          Map.entry("тся", "ться"),
          Map.entry("о", "а"),
          Map.entry("е", "и"));

  private final Random random;

  Noise(Random random) {
    this.random = random;
  }

  String spoil(String text) {
    var plain = random.nextDouble() < NO_ACCENTS ? withoutAccents(text) : text;
    var words = new ArrayList<String>();
    for (var word :
        plain.toLowerCase(Locale.ROOT).replaceAll("[.,!?;:]", " ").strip().split(" +")) {
      words.add(word.length() > 3 ? spoilWord(word) : word);
    }
    return joined(words);
  }

  private String joined(List<String> words) {
    var out = new StringBuilder();
    for (var word : words) {
      var apart = out.isEmpty() || random.nextDouble() < RUN_ON ? "" : " ";
      out.append(apart).append(word);
    }
    return out.toString();
  }

  private String spoilWord(String word) {
    var dice = random.nextDouble();
    if (dice < SLIP) {
      return slip(word);
    }
    return dice < SLIP + SOUND ? soundAlike(word) : word;
  }

  private String slip(String word) {
    var at = random.nextInt(word.length() - 1);
    var head = word.substring(0, at);
    var tail = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> head + tail;
      case 1 -> head + tail.charAt(0) + word.charAt(at) + tail.substring(1);
      case 2 -> head + word.charAt(at) + word.charAt(at) + tail;
      default -> head + word.charAt(random.nextInt(word.length())) + tail;
    };
  }

  private String soundAlike(String word) {
    var first = random.nextInt(ALIKE.size());
    for (var i = 0; i < ALIKE.size(); i++) {
      var pair = ALIKE.get((first + i) % ALIKE.size());
      if (word.contains(pair.getKey())) {
        return word.replace(pair.getKey(), pair.getValue());
      }
    }
    return word;
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }
}
