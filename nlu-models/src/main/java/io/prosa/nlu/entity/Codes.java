package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;

/// Numbers that only the words before them explain: a protocol, a postal code.
final class Codes implements Recogniser {
  private static final Form PROTOCOL =
      Form.of(
          "(?<!\\p{L})(?:protocol[oa]?s?|ticket|chamado|atendimento|reclamo|caso|case|os|заявк\\p{L}{1,2}|протокол\\p{L}{0,2}|обращени\\p{L}{1,2})"
              + "(?: ?(?:d[aeo]|e|eh|is|es|era|was|my|meu|number|numero|nro|num|no|номер|с номером|[nº№#:.°]){1,2}){0,4} ?"
              + "(\\d(?:[.-]?\\d){3,24})(?![\\d/]|[.,]\\d)",
          "protocol",
          "ticket",
          "chamado",
          "atendimento",
          "reclamo",
          "caso",
          "os",
          "заявк",
          "протокол",
          "обращ");
  private static final Form POSTAL_CODE =
      Form.of("(?<![\\d.-])(?:\\d{2}\\.?\\d{3}-\\d{3})(?![\\d-])", "0");
  private static final Form NAMED_POSTAL_CODE =
      Form.of(
          "(?:(?<!\\p{L})cep|(?<!\\p{L})zip(?: code)?|codigo postal|post(?:al )?code|индекс)[^\\d\\n]{0,10}"
              + "(\\d(?:[ .-]?\\d){7})(?![\\d-])",
          "cep", "zip", "codigo", "post", "индекс");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    add(found, reading, "protocol_number", PROTOCOL, 1);
    add(found, reading, "cep", POSTAL_CODE, 0);
    add(found, reading, "cep", NAMED_POSTAL_CODE, 1);
    return found;
  }

  private static void add(List<Entity> found, Reading reading, String kind, Form form, int group) {
    form.each(
        reading,
        m -> {
          var digits = m.group(group).replaceAll("\\D", "");
          found.add(reading.entity(kind, m.start(group), m.end(group), digits, true));
        });
  }
}
