package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers that only the words before them explain: a protocol, a postal code.
final class Codes implements Recogniser {
  /// Groups of figures, as they are read out; the last is no count of days or reais.
  private static final String SPACED =
      "(?:\\d(?:[ -]{1,2}\\d){3,23}(?!\\d)|\\d{2,4}(?: \\d{1,4}){2,6}(?! ?\\d)|20\\d\\d(?:[ .-]\\d{2,8}){1,5}|\\d{3,8}(?:[ .-]{1,2}\\d{3,8}){1,4}|\\d{1,4}(?: \\d{3}){1,5}(?![ \\d])|\\d{2,4}(?: \\d{2,4}){1,4}(?! ?\\d))"
          + "(?! ?(?:mega|mb|reais|real|reales|dias?|days?|horas?|hours?|vezes|veces|times|anos|меся|дн|раз|час|реал|руб))";

  private static final Form PROTOCOL =
      Form.of(
          "(?<!\\p{L})(?:prot[oó]?col[oa]?l?s?|proto|tickets?|tiquetes?|tkt|chamados?|atendimentos?|reclamos?|reclamacao|reclamacion|solicitac\\p{L}{2}|solicitud|ocorrencia|incidente|incidencia|gestion|casos?|cases?|complaint|request|reference|ref|ordem de servico|orden de servicio|os|заявк\\p{L}{1,2}|протокол\\p{L}{0,2}|prot\\.|обращени\\p{L}{1,2}|тикет\\p{L}{0,2}|запрос\\p{L}{0,2})"
              + "(?: ?(?:d[aeo]|del|e|eh|is|es|era|was|foi|fue|my|meu|mi|id|number|numero|nro|num|nr|no|de numero|atendimento|servico|atencion|anterior|antigo|aberto|abierto|номер|с номером|под номером|был|мой|que me (?:deram|passaram|dieron)|you gave me|i got|que hice|que fiz|o|que abri|tiene|tem|que (?:a|o|la|el) \\p{L}{3,12} (?:me )?(?:deu|deram|passou|dio|paso)|foi|el|abiert[oa]s|abert[oa]s|[nº№#:.,°=-]){1,2}){0,5} ?"
              + "("
              + SPACED
              + "|(?!(?:0?[1-9]|1[0-2])/20\\d\\d)\\d(?:[./-]?\\d){3,24})(?![\\d/\\p{L}]|[.,]\\d)",
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
  /// 'two protocols, 551908 and 552077': the second of them.
  private static final Form AND_ANOTHER =
      Form.of(
          "(?<=(?:opened|abri|protocol|protocols|protocolos|tickets|chamados|casos|reclamos|protocolos abiertos|протокола|заявки|обращения)(?: abiertos| abertos)?[,:]? (?:(?:el|o|the) )?\\d{3,14}(?: \\d{3})? (?:e|y|and|и|& |and then|e depois)(?: (?:o|el|the))? )(\\d{4,14}|\\d{3} \\d{3})(?![\\d/]|[.,]\\d)",
          "0");
  /// 'i opened 5 5 0 1 9 8 on monday': read out figure by figure.
  private static final Form READ_OUT =
      Form.of(
          "(?<=(?<!\\p{L})(?:opened|abri|abrimos|pedido|gestion|открывал|открыл|открывала|открыла) )(\\d(?: \\d){4,14}|\\d{5,14})(?![\\d/]| \\d|[.,]\\d)",
          "0");
  /// '778812 é o número do meu chamado'.
  private static final Form NUMBER_FIRST =
      Form.of(
          "(?<![\\d.,/-]|cpf |cnpj )(\\d(?:[ .-]?\\d){4,19})(?= ?[,(-]? ?(?:(?:e|es|is|это|o|a|el|the|my|meu|minha|mi|numero|number|номер|d[eoa]|del|of|for|esse|ese|that.?s|моеи|моя|мои) ){1,6}"
              + "(?:protocolo?|case number|chamado|ticket|reclamos?|reclamacao|solicitacao|atendimento|заявк|протокол|обращени|тикет))",
          "0");
  /// '20260209771': the day it was opened, and a number of that day.
  static final Pattern OF_A_DAY =
      Pattern.compile("20[2-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3,6}");

  private static final Form DATED =
      Form.of("(?<![\\d.,/-])" + OF_A_DAY.pattern() + "(?![\\d/-]|[.,]\\d)", "0");
  private static final Form POSTAL_CODE =
      Form.of("(?<![\\d.-])(?:\\d{2}\\.?\\d{3}-\\d{3})(?![\\d-])", "0");
  private static final Form NAMED_POSTAL_CODE =
      Form.of(
          "(?:(?<!\\p{L})cep|(?<!\\p{L})zip(?: code)?|codigo postal|post(?:al )?code|индекс)[^\\d\\n]{0,18}"
              + "(\\d(?:[ .,-]{0,2}\\d){7})(?![\\d-])",
          "cep", "zip", "codigo", "post", "индекс");

  /// '95680000 do you reach there': bare, in a message that asks where the provider is.
  private static final Form BARE_POSTAL_CODE =
      Form.of("(?<![\\d.,/-])\\d{5} ?\\d{3}(?![\\d./-]|,\\d)", "0");

  private static final Pattern COVERAGE =
      Pattern.compile(
          "aten(?:de|dem|dimento em)|cobert|cobr(?:em|en) |cobre |chega|llega|reach|cover|available|disponi|tem (?:fibra|internet)|hay (?:fibra|internet)|ha[ys] fibra|do you serve|доход|дотяг|подключа|покрыт|провод|есть ли");

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    add(found, reading, "protocol_number", PROTOCOL, 1);
    add(found, reading, "protocol_number", NUMBER_FIRST, 1);
    add(found, reading, "protocol_number", AND_ANOTHER, 1);
    add(found, reading, "protocol_number", READ_OUT, 1);
    add(found, reading, "protocol_number", DATED, 0);
    add(found, reading, "cep", POSTAL_CODE, 0);
    add(found, reading, "cep", NAMED_POSTAL_CODE, 1);
    if (COVERAGE.matcher(reading.folded()).find()) {
      add(found, reading, "cep", BARE_POSTAL_CODE, 0);
    }
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
