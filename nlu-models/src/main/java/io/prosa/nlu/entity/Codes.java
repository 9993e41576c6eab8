package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Long numbers and short ones that only their form or their neighbours explain: the line under a
/// barcode, a protocol, a postal code, the speed of a plan.
final class Codes implements Recogniser {
  private static final Pattern BARCODE_LINE =
      Pattern.compile("(?<!\\d)\\d(?:[ .-]{0,2}\\d){46,47}(?!\\d)");
  private static final Pattern PROTOCOL =
      Pattern.compile(
          "(?:protocol[oa]?|ticket|chamado|заявк[аиу])[ :#№n.°o]{0,8}(\\d{5,20})(?!\\d)");
  private static final Pattern POSTAL_CODE =
      Pattern.compile("(?<![\\d.-])(?:\\d{5}-\\d{3}|(?<=cep.{0,3})\\d{8})(?![\\d-])");
  private static final Pattern SPEED =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,4}) ?(megas?|mbps|mb|mbit/s|gigas?|gbps|gb|мбит|мегабит|гигабит)(?!\\p{L})");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    var text = reading.folded();
    BARCODE_LINE
        .matcher(text)
        .results()
        .forEach(m -> found.add(number(reading, "barcode_line", m.start(), m.end())));
    PROTOCOL
        .matcher(text)
        .results()
        .forEach(m -> found.add(number(reading, "protocol_number", m.start(1), m.end(1))));
    POSTAL_CODE
        .matcher(text)
        .results()
        .forEach(m -> found.add(number(reading, "cep", m.start(), m.end())));
    for (var m = SPEED.matcher(text); m.find(); ) {
      var factor = m.group(2).startsWith("g") || m.group(2).startsWith("г") ? 1000 : 1;
      var speed = Integer.parseInt(m.group(1)) * factor;
      found.add(reading.entity("plan_speed", m, Integer.toString(speed), true));
    }
    return found;
  }

  private static Entity number(Reading reading, String kind, int start, int end) {
    var digits = reading.folded().substring(start, end).replaceAll("\\D", "");
    return reading.entity(kind, start, end, digits, true);
  }
}
