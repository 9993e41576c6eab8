package io.prosa.engine.skill;

import io.prosa.engine.Interpretation;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Slot;
import io.prosa.engine.network.WifiKey;
import java.util.Arrays;
import java.util.List;

/// The new Wi-Fi password, verbatim. It never appears in the log.
final class WifiKeySlot implements Slot<WifiKey> {
  @Override
  public ReplyKey question() {
    return WifiPassword.Say.NEW_KEY;
  }

  /// A message of one word is the password. In a sentence it is the one word that looks like one
  /// (long enough, with a digit or sign in it); where that is not clear, only the password is
  // asked.
  @Override
  public Reading heard(Interpretation meaning) {
    var text = meaning.text().strip();
    var words = Arrays.asList(text.split("\\s+"));
    if (words.size() == 1) {
      return reading(text);
    }
    var likely = words.stream().filter(WifiKeySlot::looksLikeKey).toList();
    return likely.size() == 1
        ? reading(likely.getFirst())
        : new Invalid(WifiPassword.Say.KEY_INVALID);
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
