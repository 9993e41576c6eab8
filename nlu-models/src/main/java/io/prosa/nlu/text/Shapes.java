package io.prosa.nlu.text;

import java.util.regex.Pattern;

/// Replaces what never repeats (numbers, addresses) by what it looks like, so that a model learns
/// from the shape. No expression here can backtrack over more than a bounded stretch.
final class Shapes {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S{1,500}+|\\S{1,64}@[\\p{L}\\d.-]{1,100}+");
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,/:-]{0,40}\\d)?");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?");
  private static final Pattern PRICE = Pattern.compile("[\\d.]{1,12},\\d\\d|[\\d,]{1,12}\\.\\d\\d");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d");

  private Shapes() {}

  static String mask(String text) {
    var addresses = text.indexOf('@') >= 0 || text.contains("www.") || text.contains("://");
    var plain = addresses ? ADDRESS.matcher(text).replaceAll(m -> address(m.group())) : text;
    return NUMBER.matcher(plain).replaceAll(m -> number(m.group()));
  }

  private static String address(String written) {
    return written.indexOf('@') > 0 ? " xemail " : " xurl ";
  }

  private static String number(String written) {
    if (DATE.matcher(written).matches()) {
      return " xdate ";
    }
    if (PRICE.matcher(written).matches()) {
      return " xprice ";
    }
    if (TIME.matcher(written).matches()) {
      return " xtime ";
    }
    var digits = (int) written.chars().filter(Character::isDigit).count();
    return digits == 1 ? written : " " + shape(digits) + " ";
  }

  private static String shape(int digits) {
    if (digits <= 4) {
      return digits == 2 ? "xtwo" : digits == 3 ? "xthree" : "xfour";
    }
    if (digits <= 9) {
      return digits <= 7 ? "xsix" : "xnine";
    }
    return digits <= 14 ? "xdocument" : "xlong";
  }
}
