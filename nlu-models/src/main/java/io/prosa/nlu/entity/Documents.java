package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.engine.identity.TaxId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// CPF and CNPJ. Wrong check digits are reported, since the customer must hear of them.
final class Documents implements Recogniser {
  private static final Pattern CNPJ =
      Pattern.compile(
          "(?<![a-z0-9])[a-z0-9]{2}[. ]?[a-z0-9]{3}[. ]?[a-z0-9]{3}[/ ]?[a-z0-9]{4}[- ]?\\d{2}(?![a-z0-9])");
  private static final Pattern SPOKEN_CNPJ = digits(14);
  private static final Pattern CPF =
      Pattern.compile(
          "(?:(?<![a-z0-9+])|(?<=cpf))\\d{3}[. ]?\\d{3}[. ]?\\d{3}[-. /]?\\d{2}(?![a-z0-9])");
  private static final Pattern SPOKEN_CPF = digits(11);
  private static final Pattern CPF_FORM = Pattern.compile("\\d{3}\\.?\\d{3}\\.?\\d{3}-\\d{2}");
  private static final String NAME = "(?:cpf|cnpj|цпф|спф|кнпж|documento?|документ)";
  private static final Pattern NAMED = Pattern.compile(NAME + "\\D{0,20}$");
  private static final Pattern NAME_FOLLOWS =
      Pattern.compile(
          "^[ ,(]{0,3}(?:e |es |ese es |is |это )?(?:(?:o|mi|my|meu|мои) ){0,2}" + NAME);

  private static Pattern digits(int count) {
    return Pattern.compile(
        "(?<![a-z0-9+])\\d(?:[ .,/-]{0,2}\\d){" + (count - 1) + "}(?![a-z0-9]| \\d)");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    if (!reading.hasDigits(6)) {
      return found;
    }
    for (var m = CNPJ.matcher(reading.folded()); m.find(); ) {
      cnpj(reading, m).ifPresent(found::add);
    }
    for (var m = CPF.matcher(reading.folded()); m.find(); ) {
      cpf(reading, m).ifPresent(found::add);
    }
    spoken(reading, SPOKEN_CNPJ, "cnpj", found);
    spoken(reading, SPOKEN_CPF, "cpf", found);
    return found;
  }

  /// Digits in any grouping are a document when they are right, or when the customer says so.
  private static void spoken(Reading reading, Pattern form, String kind, List<Entity> found) {
    for (var m = form.matcher(reading.folded()); m.find(); ) {
      var bare = m.group().replaceAll("\\D", "");
      var valid = kind.equals("cpf") ? TaxId.isCpf(bare) : TaxId.isCnpj(bare);
      if (isNamed(reading, m) || (valid && !Phones.isNamed(reading, m.start()))) {
        found.add(reading.entity(kind, m, bare, valid));
      }
    }
  }

  /// Letters alone prove nothing ('atendimento 10'), so a number that is neither right nor written
  /// as a CNPJ is one only when it says so.
  private static Optional<Entity> cnpj(Reading reading, Matcher match) {
    var bare = TaxId.bare(match.group());
    var valid = TaxId.isCnpj(bare);
    var digits = bare.chars().filter(Character::isDigit).count();
    var looksRight = match.group().contains("/") && digits >= 6;
    var named =
        digits >= 6
            && (isNamed(reading, match)
                || (bare.length() == digits && reading.folded().contains("cnpj")));
    return (valid && digits >= 4) || looksRight || named
        ? Optional.of(reading.entity("cnpj", match, bare, valid))
        : Optional.empty();
  }

  /// Eleven bare digits may as well be a mobile: the check digits decide, then what stands before.
  private static Optional<Entity> cpf(Reading reading, Matcher match) {
    var bare = TaxId.bare(match.group());
    var valid = TaxId.isCpf(bare);
    var named = isNamed(reading, match) || CPF_FORM.matcher(match.group()).matches();
    if (!named && Codes.OF_A_DAY.matcher(bare).matches()) {
      return Optional.empty();
    }
    if (!named && Phones.isNamed(reading, match.start())) {
      return Optional.empty();
    }
    return valid || named || !Phones.isSubscriber(reading, bare)
        ? Optional.of(reading.entity("cpf", match, bare, valid))
        : Optional.empty();
  }

  private static boolean isNamed(Reading reading, Matcher match) {
    return NAMED.matcher(reading.before(match.start())).find()
        || NAME_FOLLOWS.matcher(reading.after(match.end())).find();
  }
}
