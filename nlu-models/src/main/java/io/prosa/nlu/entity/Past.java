package io.prosa.nlu.entity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a sentence speaks of what was, judged by the verbs around a place.
final class Past {
  private static final String WORD = "(?<!\\p{L})";

  /// 'pagué', 'llegó': the accent alone tells them from 'pague' and 'llego'.
  private static final String ACCENTED =
      "(?!(?:café|até|qué|josé|você|bebé|porqué|comité|después)(?!\\p{L}))\\p{L}{2,14}(?:(?<!r)é|ió|(?<!av)ó)|(?:compr|esper|retir|entr|cobr|mostr|logr|mir|borr|tir|cerr|gir)é";
  private static final String PORTUGUESE =
      "(?!(?:estou|outrou|direi|farei)(?!\\p{L}))(?:\\p{L}{2,14}(?:aram|eram|iram)|\\p{L}{2,14}(?<!r)ei|(?:compr|esper|retir|entr|cobr|mostr|mir|tir|gir|parcel|transfer)ei"
          + "|\\p{L}{3,14}ou|(?:ca|sa|sub|abr|ped|sum|part|desist|ou|repet|conclu|receb)iu|(?:venc|dev|morr|aparec|acontec|receb|promet|bat|respond|perd|desc|esquec|choveu|escrev|mex|cort|debit)eu|deu"
          + "|feit[ao]|realizad[ao]|fui|foi|foram|vim|veio|vieram|fez|fiz|fizemos|tive|teve|disse|disseram|pus|era|estava|tava|tinha|vencid[ao]|vencida|ficaram|pedi|recebi|abri|transferi)";
  private static final String SPANISH =
      "(?:\\p{L}{2,14}(?:aron|ieron|aste|iste|yeron)|pague|fue|fui|fueron|hice|hizo|hicimos|vino|vinieron|cayo|vencio|pedi|abri|estuve|estuvo|tuve|tuvo|dijo|dijeron|puse|puso|di|dio|recibi|transferi|deposite"
          + "|mande|llame|llego|quedo en|se corto|dejo de|estaba|tenia|tenian|iban?|habia|he|han|hemos|ha)";
  private static final String ENGLISH =
      "(?:(?<!get |got )paid|payed|was|were|wasn.?t|weren.?t|did|didn.?t|had|sent|went|came|(?<!.ve |.s )got|gave|made|told|said|took|fell|broke|lost|left|began|died|spoke|wrote|met|saw|felt|cut"
          + "|waited|showed|arrived|called|phoned|asked|deposited|transferred|charged|debited|billed|opened|requested|cancelled|canceled|stopped|dropped|moved|missed|received|promised|tried|talked|complained|installed|expired"
          + "|happened|started|ended|worked|noticed|ordered|signed|settled|visited|tested|rebooted|turned|crashed|wired|pulled|emailed|messaged|texted|reported|since|supposed|(?<!be )(?!need|speed|feed|indeed|seed|exceed|proceed|agreed)\\p{L}{3,12}(?<!e)ed)";
  private static final String RUSSIAN =
      "(?!(?:канал|сигнал|портал|недели|модели|хотел[аи]?|мог[лаи]{1,2}|начала|около|если)(?!\\p{L}))"
          + "(?:\\p{L}{2,14}[аеиоуыя]л(?:[аио]|с[ья]|ась|ись|ось)?|(?:при|у|по|за|вы|про)?ш[её]?л[аио]?|был[аио]?|дал[аи]?|ждал[аи]?|упал[аои]?|с прошл\\p{L}+|(?:при|у|по)?вез(?:ла|ли)?|исчез(?:ла|ло|ли)?|оплачен[оа]?|обещано|открыт(?:а|о|ого|ои)?|произведен[ао]?|от(?= $))";

  private static final Pattern VERB =
      Pattern.compile(
          WORD
              + "(?:(?:нет|не работает|лежит)(?= [^.!?,]{0,20}со? $)|desde|"
              + PORTUGUESE
              + "|"
              + SPANISH
              + "|"
              + ENGLISH
              + "|"
              + RUSSIAN
              + ")(?!\\p{L})");
  private static final Pattern WITH_ACCENT =
      Pattern.compile(WORD + "(?:" + ACCENTED + ")(?!\\p{L})");

  /// What brings the sentence back to what will be.
  private static final Pattern FUTURE =
      Pattern.compile(
          WORD
              + "(?:чтобы?|теперь|vou|vai|vao|vamos|voy|va|van|will|would|i.?ll|he.?ll|gonna|going|can|could|should|shall|let.?s|posso|pode|podem|puedo|puede|pueden|quero|queria|quiero|quisiera|want|recien"
              + "|is|are|keeps|comes|hits|lands|cai|caem|segue|continua|sigue|обещают|обещает|планир\\p{L}{2,5}|planned|aviso|sai|saem|cae|caen|fica|entra|come|(?<!did (?:i|we|you|he|they) |did )pay|vence|vencem|vencen|expires|receb[oe]|cobro|acerto|(?<!foi |ja |ta |esta |sido |foram |fue )pago|deposito|volto|vuelvo|pagan|pagam"
              + "|possam|venham|vengan|venga|venha|colo(?:ca|que|quem)|mud[ae]m?|troc[ae]m?|troquem?|pass[ae]m?|poe|ponham?|bot[ae]m?|pon|pongan?|cambi[ae]n?|put|set|move|change|make|libere?m?|leave"
              + "|reschedule|booked|scheduled|(?<!was |were )due|expected|marcad[ao]|agendad[ao]|remarcou|remarcaram|prometeu|prometeram|combinou|agendou|agendaram|marcou|marcaram|quedaron|programad[ao]|prevista?"
              + "|буд(?:у|ет|ем|ут)|смо(?:гу|жет|жем)|могу|мож(?:ет|ете|но)|назначил\\p{L}?|назначен\\p{L}?|перенес\\p{L}{0,3}|записал\\p{L}?|договорил\\p{L}{2,3}|(?:за|о)плачу|внесу|скину|переведу|верн(?:усь|емся)|(?:при|у|по)?еду|(?:при|у|по)едет|(?:при|у|по)едем|приду|придет|поставьте|поменяите|перенесите|приезжаите|приходит)(?!\\p{L})"
              + "|"
              + WORD
              + "(?:pagar|vir|venir|ligar|voltar|passar|pasar|приехать|прийти|заплатить|оплатить|перезвонить|прислать|подключить|вернуть)(?= (?:\\p{L}{1,4} ){0,2}$)");

  /// 'tenía que venir el lunes', 'должен был приехать': nobody came.
  private static final Pattern FAILED =
      Pattern.compile(
          WORD
              + "(?:tenian? que|iban? a|(?:was|were) (?:supposed|me(?:a)?nt) to|tinham? que|iam? \\p{L}{2,6}|era pra|deveria ter|должен был|должны были|должна была)(?!\\p{L})");

  /// 'combinou sexta e não veio'.
  private static final Pattern MISSED =
      Pattern.compile(
          "^[^.!?]{0,12} (?:e|y) (?:me|nos) (?:dejo|dejaron|deixou|deixaram)|^[^.!?]{0,25} (?:e|y|and|и|mas|pero|but|а|но) (?:\\p{L}{2,10} )?(?:nao|no|nunca|never|nobody|ninguem|nadie|не|никто не|didn.?t|did not)(?: \\p{L}{1,4})? (?:veio|vieram|apareceu|apareceram|vino|vinieron|aparecio|llego|came|come|showed?|приехал\\p{L}?|пришел|пришли|приш[её]л)");

  /// 'marcaram pro dia 23', 'cancelaram a visita do dia 23': done, but about what is to come.
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:"
              + WORD
              + "(?:pr[oa]|para(?: o| a| el)?|for(?: the)?|to(?: the)?|на|vencimento(?: no| em)?|vencimiento(?: el)?)|(?:visita|turno|cita|agendamento|visit|appointment) (?:d[oae]|del|on|for)) (?:dia )?$");

  /// Nobody waits until a day that is over.
  private static final Pattern UNTIL =
      Pattern.compile(WORD + "(?:ate|hasta|until|till|до) (?:(?:o|a|el|la|the|dia) ){0,2}$");

  /// 'со среды' may be since Wednesday or from Wednesday on; without a wish it is the former.
  private static final Pattern SINCE = Pattern.compile(WORD + "со? $");

  private static final Pattern WISH =
      Pattern.compile(
          WORD
              + "(?:хо(?:чу|тим|тел\\p{L}{1,2})|прошу|просим|отпуск\\p{L}{0,2}|нуж\\p{L}{2,3}|надо|давай(?:те)?|уезж\\p{L}{2,3}|переезж\\p{L}{2,3}|\\p{L}{3,14}(?:ите|йте|ьте))(?!\\p{L})");

  private static final Pattern CLAUSE =
      Pattern.compile("[.,](?!\\d)|[!?;:]|" + WORD + "(?:e|y|and|и|but|mas|pero|а|но)(?!\\p{L})");

  private static final int REACH = 48;

  /// Beyond this a verb counts only within the same clause.
  private static final int NEAR = 30;

  private Past() {}

  static boolean spokenOf(Reading reading, int place) {
    var before = wholeWords(reading, place);
    var end = place;
    while (end < reading.folded().length()
        && !Character.isWhitespace(reading.folded().charAt(end))) {
      end++;
    }
    var after = reading.after(end);
    if (FAILED.matcher(before).find() || MISSED.matcher(after).find()) {
      return true;
    }
    if (SINCE.matcher(before).find() && !isWished(reading)) {
      return true;
    }
    var sentence = before.substring(lastOf(before, ".!?;"));
    var accent = last(WITH_ACCENT.matcher(accented(reading, place, sentence.length())));
    var verb = Math.max(accent, last(VERB.matcher(sentence)));
    if (AHEAD.matcher(before).find() || UNTIL.matcher(before).find()) {
      return false;
    }
    if (verb >= 0) {
      var apart = CLAUSE.matcher(sentence.substring(verb)).find();
      if (apart && sentence.length() - verb > NEAR) {
        return false;
      }
      return verb > last(FUTURE.matcher(sentence)) && !(apart && isAhead(reading, end));
    }
    return !FUTURE.matcher(sentence).find() && follows(reading, end);
  }

  private static boolean isWished(Reading reading) {
    return FUTURE.matcher(reading.folded()).find() || WISH.matcher(reading.folded()).find();
  }

  /// What stands before, without the rest of a word that the window cuts.
  private static String wholeWords(Reading reading, int place) {
    var from = Math.max(0, place - REACH);
    var before = reading.folded().substring(from, place);
    if (from == 0 || !Character.isLetter(reading.folded().charAt(from - 1))) {
      return before;
    }
    var blank = before.indexOf(' ');
    return blank < 0 ? "" : before.substring(blank);
  }

  /// 'on Monday I paid': the verb may come after the day, within the clause.
  private static boolean follows(Reading reading, int end) {
    var clause = clause(reading.after(end));
    var written = reading.written(end, end + clause.length()).toLowerCase(Locale.ROOT);
    var verb = first(VERB.matcher(clause));
    var accent = first(WITH_ACCENT.matcher(written));
    var next = first(FUTURE.matcher(clause));
    return Math.min(verb, accent) < next;
  }

  /// 'but on the 28th I will'.
  private static boolean isAhead(Reading reading, int end) {
    var clause = clause(reading.after(end));
    return first(FUTURE.matcher(clause)) < first(VERB.matcher(clause));
  }

  private static String clause(String after) {
    var m = CLAUSE.matcher(after);
    return m.find() ? after.substring(0, m.start()) : after;
  }

  private static String accented(Reading reading, int place, int length) {
    return reading.written(place - length, place).toLowerCase(Locale.ROOT);
  }

  private static int lastOf(String text, String signs) {
    for (var i = text.length() - 1; i >= 0; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int last(Matcher matcher) {
    var last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  private static int first(Matcher matcher) {
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }
}
