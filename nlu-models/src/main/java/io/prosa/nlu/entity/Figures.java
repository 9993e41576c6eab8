package io.prosa.nlu.entity;

import io.prosa.nlu.entity.NumberWords.Figure;
import io.prosa.nlu.entity.NumberWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes spoken numbers as figures: 'noventa e nove e noventa' as '99 e 90', 'first of April' as
/// '1º of April', so that one grammar reads both. One pass over the text.
final class Figures {
  private static final Set<String> COUNTED =
      Set.of(
          "dia", "dias", "day", "week", "semana", "semanas", "giga", "gigas", "gig", "gigabit",
          "real", "reales", "mil", "неделю", "день", "гигабит");

  private final String folded;
  private final List<Word> words = new ArrayList<>();
  private final Places out;
  private int next;

  private Figures(String folded) {
    this.folded = folded;
    out = new Places(folded);
  }

  /// @param isAlone whether blanks or the end of a clause stand around it
  private record Word(int start, int end, Figure number, String text, boolean isAlone) {
    boolean is(Kind kind) {
      return isAlone && number.kind() == kind && number.value() >= 0;
    }

    boolean counts() {
      return is(Kind.CARDINAL) || is(Kind.HUNDREDS) || is(Kind.THOUSANDS);
    }
  }

  /// Folded text with figures, or the same text when it holds no number words.
  static Places of(String folded) {
    var figures = new Figures(folded);
    figures.cut();
    return figures.hasNumbers() ? figures.written() : figures.out;
  }

  private boolean hasNumbers() {
    for (var i = 0; i < words.size(); i++) {
      if (words.get(i).counts() || words.get(i).is(Kind.ORDINAL) || isNumberArticle(i)) {
        return true;
      }
    }
    return false;
  }

  private void cut() {
    for (var at = 0; at < folded.length(); at++) {
      if (Character.isLetter(folded.charAt(at))) {
        var start = at;
        while (at < folded.length() && Character.isLetter(folded.charAt(at))) {
          at++;
        }
        var text = folded.substring(start, at);
        words.add(new Word(start, at, NumberWords.of(text), text, isAlone(start, at)));
      }
    }
  }

  private boolean isAlone(int start, int end) {
    var before = start == 0 ? ' ' : folded.charAt(start - 1);
    var after = end == folded.length() ? ' ' : folded.charAt(end);
    var last = end + 1 >= folded.length() || folded.charAt(end + 1) == ' ';
    return " (:\"'-".indexOf(before) >= 0
        && (after == ' ' || after == '-' || (last && ",.;:!?)\"'".indexOf(after) >= 0));
  }

  private Places written() {
    while (next < words.size()) {
      var start = words.get(next).start();
      var first = next;
      var figure = figure();
      if (figure.isEmpty()) {
        next = first + 1;
      } else {
        out.replace(start, words.get(next - 1).end(), figure);
      }
    }
    return out.finished();
  }

  private String figure() {
    var word = words.get(next);
    if (word.is(Kind.DOUBLE) && isDigit(next + 1)) {
      next += 2;
      return String.valueOf(words.get(next - 1).number().value()).repeat(word.number().value());
    }
    if (word.is(Kind.AMONG_DIGITS) && (isDigit(next - 1) || isDigit(next + 1))) {
      next++;
      return String.valueOf(word.number().value());
    }
    if (word.is(Kind.ORDINAL)) {
      next++;
      return word.number().value() + "º";
    }
    return word.counts() || isNumberArticle(next) ? cardinal() : "";
  }

  private String cardinal() {
    var bare = words.get(next).is(Kind.THOUSANDS);
    if (bare && followsFigure(next)) {
      return "";
    }
    var value = bare ? 1 : below1000();
    if (bare || (has(next) && words.get(next).is(Kind.THOUSANDS) && isJoined(next))) {
      next++;
      value *= NumberWords.THOUSAND;
      value += more(NumberWords.THOUSAND);
    }
    if (has(next) && words.get(next).is(Kind.ORDINAL) && value % 10 == 0 && value > 10) {
      return value + words.get(next++).number().value() + "º";
    }
    return String.valueOf(value);
  }

  /// What follows a number of which it is a part, such as the 5 in 'vinte e cinco'; else 0.
  private int more(int room) {
    var at = has(next) && words.get(next).is(Kind.AND) ? next + 1 : next;
    if (!has(at) || !isJoined(at) || !(words.get(at).counts() || isNumberArticle(at))) {
      return 0;
    }
    if (words.get(at).number().value() >= room) {
      return 0; // which also bounds how deep this goes
    }
    var back = next;
    next = at;
    var value = below1000();
    if (value <= 0 || value >= room) {
      next = back;
      return 0;
    }
    return value;
  }

  private int below1000() {
    if (words.get(next).is(Kind.THOUSANDS)) {
      return 0;
    }
    var value = words.get(next++).number().value();
    if (value < 10 && has(next) && words.get(next).is(Kind.HUNDREDS)) {
      next++;
      value *= NumberWords.HUNDRED;
    }
    if (value >= NumberWords.HUNDRED) {
      return value + more(NumberWords.HUNDRED);
    }
    return value >= 20 && value % 10 == 0 ? value + more(10) : value;
  }

  /// Whether nothing but one blank or hyphen parts this word from the one before.
  private boolean isJoined(int at) {
    return at > 0
        && words.get(at).start() - words.get(at - 1).end() == 1
        && " -".indexOf(folded.charAt(words.get(at).start() - 1)) >= 0;
  }

  private boolean isDigit(int at) {
    return has(at) && words.get(at).is(Kind.CARDINAL) && words.get(at).number().value() < 10;
  }

  /// '2 mil' stays as it is, since the figure stands already.
  private boolean followsFigure(int at) {
    var before = words.get(at).start() - 2;
    return before >= 0 && Character.isDigit(folded.charAt(before));
  }

  /// 'um' counts beside another number or in front of what is counted.
  private boolean isNumberArticle(int at) {
    return has(at)
        && words.get(at).is(Kind.ARTICLE)
        && (!words.get(at).text().equals("a") || isHundred(at + 1) || isWeek(at + 1))
        && (isNumber(at - 1)
            || isNumber(at + 1)
            || (isArticle(at + 1) && (isNumber(at + 2) || isNumber(at - 1)))
            || (isArticle(at - 1) && (isNumber(at + 1) || isNumber(at - 2)))
            || isCounted(at + 1)
            || (has(at - 2) && words.get(at - 1).is(Kind.AND) && words.get(at - 2).counts()));
  }

  private boolean isArticle(int at) {
    return has(at) && words.get(at).is(Kind.ARTICLE) && words.get(at).text().length() > 1;
  }

  private boolean isCounted(int at) {
    return has(at) && COUNTED.contains(words.get(at).text());
  }

  private boolean isWeek(int at) {
    return has(at) && words.get(at).text().equals("week");
  }

  private boolean isHundred(int at) {
    return has(at) && (words.get(at).is(Kind.HUNDREDS) || words.get(at).is(Kind.THOUSANDS));
  }

  private boolean isNumber(int at) {
    return has(at) && (words.get(at).counts() || words.get(at).is(Kind.AMONG_DIGITS));
  }

  private boolean has(int at) {
    return at >= 0 && at < words.size();
  }
}
