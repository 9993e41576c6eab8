package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;

/// Numbers that only the words before them explain: a protocol, a postal code.
final class Codes implements Recogniser {
  /// Groups of figures, as they are read out; the last is no count of days or reais.
  private static final String SPACED =
      "(?:\\d(?:[ -]{1,2}\\d){3,23}(?!\\d)|20\\d\\d(?:[ .-]\\d{2,8}){1,5}|\\d{3,8}(?:[ .-]{1,2}\\d{3,8}){1,4}|\\d{1,4}(?: \\d{3}){1,5}(?![ \\d])|\\d{2,4}(?: \\d{2,4}){1,4}(?: \\d)?(?! ?\\d))"
          + "(?! ?(?:mega|mb|reais|real|reales|dias?|days?|horas?|hours?|vezes|veces|times|anos|меся|дн|раз|час|реал|руб))";

  private static final Form PROTOCOL =
      Form.of(
          "(?<!\\p{L})(?:prot[oó]?col[oa]?l?s?|proto|ticket|tiquete|tkt|chamado|atendimento|reclamo|reclamacao|reclamacion|solicitac\\p{L}{2}|solicitud|ocorrencia|incidente|incidencia|gestion|caso|case|complaint|request|reference|ref|ordem de servico|orden de servicio|os|заявк\\p{L}{1,2}|протокол\\p{L}{0,2}|обращени\\p{L}{1,2}|тикет\\p{L}{0,2}|запрос\\p{L}{0,2})"
              + "(?: ?(?:d[aeo]|del|e|eh|is|es|era|was|foi|fue|my|meu|mi|id|number|numero|nro|num|nr|no|de numero|atendimento|servico|atencion|anterior|antigo|aberto|abierto|номер|с номером|под номером|был|мой|que me (?:deram|passaram|dieron)|you gave me|i got|[nº№#:.°=-]){1,2}){0,5} ?"
              + "("
              + SPACED
              + "|\\d(?:[./-]?\\d){3,24})(?![\\d/\\p{L}]|[.,]\\d)",
          "protocol",
          "ticket",
          "tiquete",
          "tkt",
          "solicitacao",
          "ocorrencia",
          "incidente",
          "gestion",
          "complaint",
          "request",
          "reference",
          "ordem",
          "тикет",
          "запрос",
          "chamado",
          "atendimento",
          "reclamo",
          "caso",
          "os",
          "заявк",
          "протокол",
          "обращ");
  /// '778812 é o número do meu chamado'.
  private static final Form NUMBER_FIRST =
      Form.of(
          "(?<![\\d.,/-])(\\d(?:[.-]?\\d){4,19})(?= ?[,(-]? ?(?:(?:e|es|is|это|o|a|el|the|my|meu|minha|mi|numero|number|номер|d[eoa]|del|of|for|esse|ese|that.?s|моеи|моя|мои) ){1,6}"
              + "(?:protocolo|chamado|ticket|reclamo|reclamacao|solicitacao|atendimento|заявк|протокол|обращени|тикет))",
          "0");
  private static final Form POSTAL_CODE =
      Form.of("(?<![\\d.-])(?:\\d{2}\\.?\\d{3}-\\d{3})(?![\\d-])", "0");
  private static final Form NAMED_POSTAL_CODE =
      Form.of(
          "(?:(?<!\\p{L})cep|(?<!\\p{L})zip(?: code)?|codigo postal|post(?:al )?code|индекс)[^\\d\\n]{0,10}"
              + "(\\d(?:[ .,-]{0,2}\\d){7})(?![\\d-])",
          "cep", "zip", "codigo", "post", "индекс");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    add(found, reading, "protocol_number", PROTOCOL, 1);
    add(found, reading, "protocol_number", NUMBER_FIRST, 1);
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
