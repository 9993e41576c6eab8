package io.prosa.engine.skill;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Entity;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Slot;
import io.prosa.engine.network.WifiKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The new Wi-Fi password, verbatim. It never appears in the log.
final class WifiKeySlot implements Slot<WifiKey> {
  private static final String KIND = "wifi_password";
  private static final int FEWEST_WORDS_OF_TALK = 2;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Set<String> ANNOUNCING =
      Set.of(
          "pra",
          "para",
          "por",
          "é",
          "e",
          "eh",
          "como",
          "senha",
          "nova",
          "coloca",
          "põe",
          "bota",
          "to",
          "is",
          "as",
          "password",
          "a",
          "es",
          "sea",
          "contraseña",
          "clave",
          "на",
          "пароль",
          "будет");

  @Override
  public ReplyKey question() {
    return WifiPassword.Say.NEW_KEY;
  }

  /// A message of one word is the password. In a sentence it is the one that the understanding
  /// found, or the one word that looks like one (long enough, with a digit or sign in it); where
  /// that is not clear, only the password is asked.
  @Override
  public Reading heard(Interpretation meaning) {
    var text = meaning.text().strip();
    var words = Arrays.asList(text.split("\\s+"));
    if (words.size() == 1) {
      return reading(text);
    }
    var named = named(meaning);
    if (named.isPresent()) {
      return reading(named.get());
    }
    var likely = words.stream().filter(WifiKeySlot::looksLikeKey).toList();
    if (likely.size() == 1) {
      return reading(likely.getFirst());
    }
    var isTalk = text.chars().noneMatch(Character::isDigit) && words.size() >= FEWEST_WORDS_OF_TALK;
    return isTalk ? new Absent() : new Invalid(WifiPassword.Say.KEY_INVALID);
  }

  /// The one password that the understanding found, where a router takes it. Else the one word that
  /// looks like a password, where the words before it announce one: 'change it to
  /// ...'. Never a document, a phone or an address.
  @Override
  public Reading volunteered(Interpretation meaning) {
    var named = named(meaning).filter(WifiKey::isAcceptable);
    if (named.isPresent()) {
      return new Found(named.get());
    }
    var found = new ArrayList<String>();
    var words = WORD.matcher(meaning.text());
    var before = "";
    while (words.find()) {
      var word = words.group();
      if (looksLikeKey(word)
          && word.chars().anyMatch(Character::isLetter)
          && ANNOUNCING.contains(before.toLowerCase(Locale.ROOT))
          && isNothingElse(meaning, words.start(), words.end())) {
        found.add(word);
      }
      before = word.replaceAll("[:,.]+$", "");
    }
    return found.size() == 1 ? new Found(found.getFirst()) : new Absent();
  }

  /// What the message itself calls the password, blanks included; none where it names two.
  private static Optional<String> named(Interpretation meaning) {
    var named =
        meaning.entities().stream().filter(e -> e.kind().equals(KIND)).map(Entity::normalised);
    var different = named.distinct().toList();
    return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
  }

  private static boolean isNothingElse(Interpretation meaning, int start, int end) {
    return meaning.entities().stream()
        .filter(e -> !e.kind().equals(KIND))
        .noneMatch(e -> e.start() < end && e.end() > start);
  }

  private static Reading reading(String word) {
    return WifiKey.isAcceptable(word) ? new Found(word) : new Invalid(WifiPassword.Say.KEY_INVALID);
  }

  private static boolean looksLikeKey(String word) {
    return WifiKey.isAcceptable(word)
        && word.chars().limit(word.length() - 1L).anyMatch(c -> !Character.isLetter(c));
  }

  @Override
  public WifiKey value(String kept) {
    return new WifiKey(kept);
  }

  @Override
  public boolean isSecret() {
    return true;
  }

  @Override
  public List<String> samples() {
    return List.of("araucaria-2026", "aaaaaaaa");
  }
}
