package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The speed of a plan in Mbit/s: '300 mega', '1 giga', 'meio giga'. A volume of data is none.
final class Speeds implements Recogniser {
  private static final String UNIT =
      "(megas?|megs?|megabits?|mbps|mb/s|mbits?(?:/s)?|mb|m(?=[ ,.?!]|$)|gigas?|gigabits?|gigs?|gbps|gb"
          + "|мбит(?:/с)?|мегабит\\p{L}{0,2}|мег[аи]?|мегов|мб|гигабит\\p{L}{0,2}|гбит(?:/с)?|гиг\\p{L}?)(?!\\p{L})";
  private static final String USUAL =
      "(50|100|120|150|200|240|250|300|350|400|450|500|600|700|750|800|900|1000)";
  private static final Form SPEED = Form.of("(?<![\\d.,/])(\\d{1,4}(?:[.,]5)?) ?" + UNIT, "0");
  private static final Form HALF =
      Form.of(
          "(?<!\\p{L})(?:meio|half an?|medio|пол) ?(?:gigas?|gig|гига)(?!\\p{L})",
          "meio",
          "half",
          "medio",
          "пол");
  private static final Form FROM =
      Form.of(
          "(?<!\\p{L})(?:d[eo]s?|from|с|del) (\\d{2,4})(?= (?:pra|para|pro|a|to|на) (?:os?|l[ao]s?|the)? ?\\d{1,4} ?"
              + UNIT
              + ")",
          "de",
          "do",
          "from",
          "с",
          "с ");
  /// 'from 300 mbps to 600', '500 мегабит от 700': the second of two speeds.
  private static final Form SECOND =
      Form.of(
          "(?<=(?:mega|megas|megs|mbps|mbit|mb|mbits|megabits|giga|мбит|мегабит|мега|мег) (?:p(?:a)?r[ao]|para|to|por|a|or|ou|o|e|y|and|vs|на|от|или|и|до) )"
              + USUAL
              + "(?![\\d/%]|[.,]\\d| ?(?:r\\$|reais|real|conto|brl|руб|реал|р\\.|€|\\$|usd|dias|days|"
              + UNIT
              + "))",
          "0");
  /// 'on the 250 meg plan, can I go to 500?': once a speed is named, another needs no unit.
  private static final Form WANTED =
      Form.of(
          "(?<=(?<!\\p{L})(?:to|p(?:a)?r[ao]|para|por|на|до|хочу|quero|quiero|want|get|have|on|около|around|uns|unos) (?:(?:os|the|los|as|las|el|o) )?)"
              + USUAL
              + "(?![\\d/%]|[.,]\\d| ?(?:r\\$|reais|real|conto|brl|руб|реал|р\\.|€|\\$|usd|dias|days|a month|por mes|"
              + UNIT
              + "))",
          "0");
  private static final Form GIGABIT =
      Form.of(
          "(?<![\\p{L}\\d]|\\d )(?:(?:a|um|uma|un) gig(?:a)?|гигабит(?:а|ом|е|у|ный|ного|ную)?|gigabit)(?! ?(?:порт|port|puerto|switch|ethernet|lan|карт|роутер|router|roteador|кабел|cable|cabo))(?!\\p{L})",
          "гигабит",
          "gigabit",
          "a ",
          "um",
          "un");

  /// 'plano de 500', the usual speeds, when no currency follows.
  private static final Form PLAN =
      Form.of(
          "(?<!\\p{L})(?:(?:plan[oa]?s?|pacote|тариф\\p{L}{0,2})(?: (?:d[eo]|del|of|на))?|(?:o|pro|no|ao|el|al) de(?! 1\\d\\d(?!\\d))|contratei|assinei|contrate|contratado|contratados) "
              + USUAL
              + "(?![\\d/]|[.,]\\d| ?(?:r\\$|reais|real|conto|pila|brl|руб|реал|р\\.|€|\\$|usd|e \\d|y \\d|con \\d|com \\d|and \\d|\\d|%|\\p{L}{0,3}min|dias|canai?s|canales|channels|"
              + UNIT
              + "))",
          "plan",
          "pacote",
          "o ",
          "pro",
          "no",
          "ao",
          "el",
          "al",
          "contratei",
          "assinei",
          "тариф");
  private static final Pattern VOLUME =
      Pattern.compile(
          "gast|consum|usei|usad|dados|data|used|datos|трафик|потрат|израсход|franquia|baix|descarg|download|upload|jogo|game|juego|скача|кача|игр[уаы]|arquivo|file|filme|movie|memori|памят|chip|backup|atualiz|update|обновлен|hd |ssd|gb de ram");

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    return reading.hasDigits() || text.contains("gig") || text.contains("гиг");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    SPEED.each(reading, m -> speed(reading, m).ifPresent(found::add));
    HALF.each(reading, m -> found.add(reading.entity("plan_speed", m, "500", true)));
    GIGABIT.each(
        reading,
        m -> {
          if (!VOLUME.matcher(around(reading, m)).find()) {
            found.add(reading.entity("plan_speed", m, "1000", true));
          }
        });
    if (!found.isEmpty()) {
      bare(WANTED, reading, found);
    }
    bare(SECOND, reading, found);
    bare(PLAN, reading, found);
    bare(FROM, reading, found);
    return found;
  }

  /// Speeds without a unit, in Mbit/s.
  private static void bare(Form form, Reading reading, List<Entity> found) {
    form.each(
        reading,
        m -> found.add(reading.entity("plan_speed", m.start(1), m.end(1), m.group(1), true)));
  }

  private static Optional<Entity> speed(Reading reading, Matcher match) {
    var giga = match.group(2).startsWith("g") || match.group(2).startsWith("г");
    var letterApart = match.group(2).length() == 1 && match.group().contains(" ");
    var number = new BigDecimal(match.group(1).replace(',', '.'));
    var tooFast = giga && number.compareTo(BigDecimal.TEN) > 0;
    if (letterApart || tooFast || (giga && VOLUME.matcher(around(reading, match)).find())) {
      return Optional.empty();
    }
    var mbit = number.multiply(BigDecimal.valueOf(giga ? 1000 : 1)).toBigInteger();
    return Optional.of(reading.entity("plan_speed", match, mbit.toString(), true));
  }

  private static String around(Reading reading, Matcher match) {
    return reading.before(match.start()) + reading.after(match.end());
  }
}
