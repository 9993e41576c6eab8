package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Street, number and what follows them, as written. Without a number it takes a capital letter.
final class Addresses implements Recogniser {
  private static final List<String> BEGINNINGS =
      List.of(
          "rua", "r.", "av", "trav", "alam", "rodov", "estr", "praca", "largo", "beco", "viela",
          "ladeira", "servid", "calle", "pasaje", "camino", "ruta", "plaza", "bulevar", "boul",
          "ул", "руа", "авен", "просп", "пер", "шоссе", "площ", "бульв", "наб", "проезд", "мкр",
          "микро");
  private static final String WORD = "[\\p{L}\\d][\\p{L}\\d.'ºª-]{0,20}";
  private static final String NAME =
      "(?:\\d{1,2} de )?\\p{L}[\\p{L}.'-]{0,20}(?: " + WORD + "){0,5}?";
  private static final String LATIN =
      "(?:rua|r\\.|avenida|avda\\.?|av\\.?|travessa|trav\\.|alameda|rodovia|estrada|praca|largo|beco|viela|ladeira|servidao|"
          + "calle|pasaje|carrera|camino|ruta|plaza|bulevar|boulevard)";
  private static final String RUSSIAN =
      "(?:авенид\\p{L}|руа|ул\\.?|улиц[аеуы]|проспект[ае]?|пр-т|просп\\.?|переул\\p{L}{2,4}|пер\\.|шоссе|площад[ьи]|бульвар[ае]?|набережн\\p{L}{2}|проезд[ае]?|мкр\\.?|микрораион[ае]?)";
  private static final String NUMBER =
      "(?:,? ?(?:n[oº°.]{0,2}|nro\\.?|num(?:ero)?|#|№|дом|д\\.?)? ?)\\d{1,5}(?:[a-zа-я](?!\\p{L})| bis(?!\\p{L}))?(?![\\d/]| ?(?:mega|reais|dias|horas))";
  private static final String MORE =
      "(?:(?:,| -)? (?:(?:apto?|bloque|manzana|mz|apartamento|ap|apartment|bloco|block|bl|torre|casa|house|fundos|sala|loja|lj|local|galpao|conjunto|cj|box|room|rm|puerta|porta|lote|quadra|piso|depto|dpto|departamento|oficina|"
          + "apt|flat|unit|suite|floor|кв|квартира|корп|корпус|к|подъезд|офис)\\.? ?(?:[a-z]?\\d{1,5}[a-z]?|[a-zа-я](?!\\p{L}))|(?:ao? |al |da |casa d[eo]s? )?(?:back house|fond?os|fundos?|fondo|frente|altos|sobrado|terreo|contrafrente)(?!\\p{L})|bairro \\p{L}{2,20}))";
  private static final Form STREET_FIRST =
      Form.of(
          "(?<![\\p{L}\\d])(?:"
              + LATIN
              + "|"
              + RUSSIAN
              + ")(?:(?<=\\.) ?| )"
              + NAME
              + NUMBER
              + MORE
              + "{0,4}",
          BEGINNINGS);
  private static final Form NUMBER_FIRST =
      Form.of(
          "(?<![\\p{L}\\d/.,-])\\d{1,5}[a-z]? (?:\\p{L}[\\p{L}'.-]{0,20} ){1,3}?"
              + "(?:street|st|avenue|ave|road|rd|lane|ln|drive|boulevard|blvd|court|square|terrace)\\b\\.?"
              + MORE
              + "{0,3}",
          "0");
  /// '14 Rua das Gaivotas, house 2': as the English put it.
  private static final Form NUMBER_THEN_STREET =
      Form.of(
          "(?<![\\p{L}\\d/.,-])\\d{1,5}[a-z]?,? "
              + LATIN
              + "(?: "
              + WORD
              + "){1,4}?(?=,|[.!?]|$)"
              + MORE
              + "{0,3}",
          "0");
  private static final Form NAME_ALONE = Form.of("(?<![\\p{L}\\d])" + LATIN + " ", BEGINNINGS);
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}'-]{1,20}|d[aeo]s?|del?|la|los)(?: (?:\\p{Lu}[\\p{L}'-]{1,20}|d[aeo]s?|del?|la|los)(?! ?\\p{Ll}*[:@])){0,5}");
  private static final Pattern QUARTER =
      Pattern.compile(
          "^(?:,| -) \\p{Lu}[\\p{L}]{1,20}(?: (?:\\p{Lu}\\p{L}{1,20}|d[aeo]s?)){0,3}(?=[,.;!?]|$)");

  @Override
  public boolean mayFind(Reading reading) {
    return true;
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    STREET_FIRST.each(reading, m -> found.add(entity(reading, m.start(), m.end())));
    NUMBER_FIRST.each(reading, m -> found.add(entity(reading, m.start(), m.end())));
    NUMBER_THEN_STREET.each(reading, m -> found.add(entity(reading, m.start(), m.end())));
    NAME_ALONE.each(reading, m -> named(reading, m.start(), m.end()).ifPresent(found::add));
    return found;
  }

  /// A street without a number, where capital letters say that it is a name.
  private static Optional<Entity> named(Reading reading, int start, int end) {
    var name = CAPITALS.matcher(reading.written(end, reading.folded().length()));
    if (!name.find()) {
      return Optional.empty();
    }
    var last = name.group().charAt(name.group().lastIndexOf(' ') + 1);
    var places = reading.places();
    return Character.isUpperCase(last)
        ? Optional.of(written(reading, places.start(start), places.end(end) + name.end()))
        : Optional.empty();
  }

  /// With the quarter that may follow: ', Centro'.
  private static Entity entity(Reading reading, int start, int end) {
    var to = reading.places().end(end);
    var quarter = QUARTER.matcher(reading.text().substring(to));
    return written(
        reading, reading.places().start(start), quarter.find() ? to + quarter.end() : to);
  }

  private static Entity written(Reading reading, int start, int end) {
    var text = reading.text().substring(start, end);
    return new Entity("address", start, end, text, text, true);
  }
}
