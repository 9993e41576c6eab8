package io.prosa.engine.skill;

import io.prosa.engine.Interpretation;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Slot;
import io.prosa.engine.identity.TaxId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The six digits of a one-time code.
final class CodeSlot implements Slot<String> {
  private static final Pattern SIX_DIGITS = Pattern.compile("(?<!\\d)(\\d{3})[ -]?(\\d{3})(?!\\d)");

  /// The code did not come, or another one is wanted.
  private static final Pattern NOT_HERE =
      Pattern.compile(
          "receb|cheg|cad[eê]|outro|novo|de novo|reenvi|manda"
              + "|resend|again|another|receive|didn|where"
              + "|lleg|recib|otra vez|otro|reenv"
              + "|пришл|приход|получ|заново|другой|ещё|еще");

  @Override
  public ReplyKey question() {
    return Identify.Say.CODE;
  }

  @Override
  public Reading heard(Interpretation meaning) {
    var code = SIX_DIGITS.matcher(meaning.text());
    if (code.find()) {
      return new Found(code.group(1) + code.group(2));
    }
    var document = DocumentSlot.valid(meaning).or(() -> TaxId.parse(meaning.text()));
    if (document.isPresent()) {
      return new Instead(Identify.DOCUMENT, document.get().digits());
    }
    if (NOT_HERE.matcher(meaning.text().toLowerCase(Locale.ROOT)).find()) {
      return new Invalid(Identify.Say.CODE_NOT_HERE);
    }
    return meaning.text().chars().anyMatch(Character::isDigit)
        ? new Invalid(Identify.Say.CODE_INVALID)
        : new Absent();
  }

  @Override
  public String value(String kept) {
    return kept;
  }

  @Override
  public boolean isSecret() {
    return true;
  }

  @Override
  public List<String> samples() {
    return List.of("123456");
  }
}
