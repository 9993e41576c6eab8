package io.prosa.engine.identity;

import java.util.Optional;

/// A phone number in E.164 without the plus sign, such as 5511955501234. Its text form is masked.
public record Phone(String digits) {
  private static final String BRAZIL = "55";

  public Phone {
    if (!digits.matches("[1-9]\\d{7,14}")) {
      throw new IllegalArgumentException("not a phone number in E.164");
    }
  }

  /// Reads a number as a provider's billing holds it; one of 10 or 11 digits is Brazilian.
  public static Optional<Phone> parse(String written) {
    var digits = written.replaceAll("\\D", "").replaceFirst("^0+", "");
    var full = digits.length() == 10 || digits.length() == 11 ? BRAZIL + digits : digits;
    return full.matches("[1-9]\\d{7,14}") ? Optional.of(new Phone(full)) : Optional.empty();
  }

  /// Whether both are one subscriber. Old Brazilian WhatsApp ids lack the ninth digit of mobiles
  /// (`55 DD 8xxx-xxxx` for `55 DD 98xxx-xxxx`), so both forms are the same number; land lines
  /// (starting 2 to 5) never had one.
  public boolean isSameAs(Phone other) {
    return withNinthDigit().equals(other.withNinthDigit());
  }

  /// The form with the ninth digit of Brazilian mobiles, any other number as it is.
  public String withNinthDigit() {
    return digits.matches("55\\d{2}[6-9]\\d{7}")
        ? digits.substring(0, 4) + "9" + digits.substring(4)
        : digits;
  }

  /// The last four digits, enough for a person to recognise their own number.
  public String ending() {
    return digits.substring(digits.length() - 4);
  }

  @Override
  public String toString() {
    return "phone ****";
  }
}
