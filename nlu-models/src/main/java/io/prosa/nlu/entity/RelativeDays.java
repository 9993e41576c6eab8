package io.prosa.nlu.entity;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.prosa.engine.Interpretation.Entity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days counted from the message's own: 'amanhã', 'next Friday', 'daqui a 3 dias'.
final class RelativeDays implements Recogniser {
  private static final Map<String, Integer> RELATIVES = Calendar.relatives();
  private static final Form RELATIVE =
      Form.of(Days.bounded(String.join("|", RELATIVES.keySet())), RELATIVES.keySet());

  private static final String UNIT =
      " (dias? uteis|dias? habiles|(?:business|working) days?|рабочих дн\\p{L}{1,2}|dias?|days?"
          + "|дн\\p{L}{1,2}|день|semanas?|weeks?|недел\\p{L}{1,2})";
  private static final Form AHEAD =
      Form.of(
          Days.bounded(
              "(?:daqui a|daqui ha|daqui|em ate|em|en|dentro de|within|in|через|ждать|подождать|в течение) (\\d{1,3})"
                  + UNIT),
          "daqui",
          "em",
          "en",
          "dentro",
          "within",
          "in",
          "ждать",
          "подож",
          "в ",
          "через");
  private static final Form AGO =
      Form.of(
          Days.bounded(
              "(?:ha|faz|hace|fazem|tem|hacen) (\\d{1,3})"
                  + UNIT
                  + "|(\\d{1,3})"
                  + UNIT
                  + " (?:atras|ago|назад)"),
          "ha",
          "faz",
          "tem",
          "0");
  private static final String NEXT_WEEK =
      "(?: (?:d[ae]|de la|of|na|on|на))? (?:semana q(?:ue)? (?:vem|viene)|proxima semana|next week|следующеи неделе)";
  private static final String LAST_WEEK =
      "(?: (?:d[ae]|de la|of|na|on|на))? (?:semana pas{1,2}ada|last week|прошлои неделе)";
  private static final Form WEEKDAY =
      Form.of(
          Days.bounded(
              "(?:(proxim[ao]|next|this|coming|ess[ae]|est[ae]|эт[уоа]\\p{L}?|следующ\\p{L}{2,3}|ближаиш\\p{L}{2,3}|ultim[ao]|last|прошл\\p{L}{2,3}) )?("
                  + Calendar.days()
                  + "|"
                  + Calendar.shortDays()
                  + ")(?: (passad[ao]|pasado|q(?:ue)? vem|que viene|proxim[ao]))?(?<ahead>"
                  + NEXT_WEEK
                  + ")?(?<back>"
                  + LAST_WEEK
                  + ")?(?: (?:(?:dia|the|el) )?(?<number>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?!º|[\\d/:.,]\\d|\\d| ?(?:h|hs|hrs|horas?|am|pm|:|час\\p{L}*|утра|de \\p{L}{4,10}o)(?!\\p{L})))?"),
          Stream.concat(
                  Calendar.dayNames().stream(),
                  Stream.of(
                      "proximo", "next", "this", "coming", "es", "эт", "следующ", "ближ", "ultim",
                      "last", "прошл"))
              .toList());

  /// 'segunda via' is a second copy of an invoice, 'segunda vez' the second time.
  private static final Pattern NO_DAY =
      Pattern.compile(
          "^ ?(?:vias?|copias?|ve[zc]e?s?|plantas?|pisos?|andar|contas?|faturas?|facturas?|boletas?|parcelas?|cuotas?|prestac\\p{L}+|tentativas?|linhas?|lineas?|opca?o\\p{L}*|opcion\\p{L}*|pessoas?|persona|mensage[mn]s?|mensajes?"
              + "|ligac\\p{L}+|llamadas?|chamadas?|reclam\\p{L}+|solicit\\p{L}+|semana(?! que v| pas)|visitas?|casas?|ruas?|calle|pergunta|pregunta|parte|redes?|tv|cobranca|unidade|loja|tienda|quinzena|quincena|placa|tela|etapa|posic\\p{L}+|обитания|velocidade?"
              + "|carta|nota|noticia|instalac\\p{L}+|troca|queda|caida|reuni\\p{L}+|ordem|orden|classe|clase|maior|mejor|mao|mano|mulher|filha|hija|do plantao|que (?:mando|ligo|falo|peco|abro|llamo|escribo|pido))(?!\\p{L})");

  /// 'la segunda' is Spanish for the second, as 'minha segunda' is for mine.
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{L}{3,12}ая|la|una|mi|minha|uma|sua|tua|su|cada|em|black|primeira|primera|terceira|tercera) $");
  /// 'a segunda atendente' is the second; 'a segunda', 'a segunda de manhã' may be a day.
  private static final Pattern ARTICLE =
      Pattern.compile("(?:^|^e |^ja e |[.,!?] |(?<!r)(?<!par)(?<!t) e )a $");

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "^(?:\\P{L}*$|[^\\p{L} ]| (?:feira|d[eao]|a|as|q|que|p(?:a)?ra|para|ou|e|eu|vou|posso|pode|no|na|ja|ta|nao|sem|se|so|depois|antes|mesmo|agora)(?!\\p{L}))");

  /// 'hoje é sábado'.
  private static final Pattern TODAY =
      Pattern.compile("(?<!\\p{L})(?:hoje|hj|hoy|today|сегодня),? (?:(?:e|eh|es|is|это|ja e) )?$");

  private static final Pattern ORDINAL =
      Pattern.compile("segunda|quarta|quinta|sexta|terca|friday|среда");

  private static final Pattern MORNING =
      Pattern.compile(
          "(?:(?<!p)(?:la|esta|por la|de la)|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\d{1,2}|temprano|dia|turno|parte) (?:por|de|a)) $");
  /// 'hoje em dia' is no day.
  private static final Pattern THESE_DAYS =
      Pattern.compile("^ (?:em dia|en dia|por hoy)(?!\\p{L})");

  private static final Pattern BACK = Pattern.compile("(?:ultim|last|прошл|passad|pasado).*");

  @Override
  public boolean mayFind(Reading reading) {
    return true;
  }

  @Override
  public List<Entity> find(Reading reading) {
    var today = reading.day();
    var found = new ArrayList<Entity>();
    if (reading.hasDigits()) {
      Days.each(reading, AHEAD, found, m -> Optional.of(counted(today, m.group(1), m.group(2), 1)));
      Days.each(reading, AGO, found, m -> Optional.of(ago(today, m)));
    }
    Days.each(reading, RELATIVE, found, m -> relative(reading, m));
    Days.each(reading, WEEKDAY, found, m -> weekday(reading, m));
    return found;
  }

  private static LocalDate ago(LocalDate today, Matcher match) {
    return match.group(1) == null
        ? counted(today, match.group(3), match.group(4), -1)
        : counted(today, match.group(1), match.group(2), -1);
  }

  private static LocalDate counted(LocalDate today, String number, String unit, int sign) {
    if (BusinessDays.isMeant(unit)) {
      return BusinessDays.after(today, sign * Days.number(number));
    }
    var week = unit.startsWith("sem") || unit.startsWith("week") || unit.startsWith("недел");
    return today.plusDays((long) sign * Days.number(number) * (week ? 7 : 1));
  }

  private static Optional<LocalDate> relative(Reading reading, Matcher match) {
    var morning =
        match.group().equals("manana") && MORNING.matcher(reading.before(match.start())).find();
    return morning || THESE_DAYS.matcher(reading.after(match.end())).find()
        ? Optional.empty()
        : Optional.ofNullable(RELATIVES.get(match.group())).map(reading.day()::plusDays);
  }

  private static Optional<LocalDate> weekday(Reading reading, Matcher match) {
    if (isOrdinal(reading, match)) {
      return Optional.empty();
    }
    if (match.group("ahead") != null || match.group("back") != null) {
      var monday = reading.day().with(previousOrSame(DayOfWeek.MONDAY));
      var week = monday.plusWeeks(match.group("ahead") != null ? 1 : -1);
      return Calendar.day(match.group(2)).map(d -> week.with(nextOrSame(d)));
    }
    if (TODAY.matcher(reading.before(match.start())).find()) {
      return Calendar.day(match.group(2)).map(d -> reading.day().with(nextOrSame(d)));
    }
    var numbered = numbered(reading, match);
    if (numbered.isPresent()) {
      return numbered;
    }
    var sign = text(match.group(1)) + text(match.group(3));
    var back = BACK.matcher(sign).matches();
    var past = back || (sign.isEmpty() && Past.spokenOf(reading, match.start()));
    return Calendar.day(match.group(2)).map(d -> reading.day().with(past ? previous(d) : next(d)));
  }

  /// 'lunes 20': the closest day that is both; another number is none of the day's business.
  private static Optional<LocalDate> numbered(Reading reading, Matcher match) {
    if (match.group("number") == null) {
      return Optional.empty();
    }
    var number = Days.number(match.group("number"));
    return Calendar.day(match.group(2))
        .flatMap(
            day ->
                IntStream.rangeClosed(-40, 40)
                    .boxed()
                    .sorted(Comparator.comparingInt(n -> Math.abs(n)))
                    .map(reading.day()::plusDays)
                    .filter(d -> d.getDayOfMonth() == number && d.getDayOfWeek() == day)
                    .findFirst());
  }

  private static boolean isOrdinal(Reading reading, Matcher match) {
    return NO_DAY.matcher(reading.after(match.end(2))).find()
        || (ORDINAL.matcher(match.group()).matches()
            && (COUNTS.matcher(reading.before(match.start())).find()
                || (ARTICLE.matcher(reading.before(match.start())).find()
                    && !NO_NOUN.matcher(reading.after(match.end())).find())));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }
}
