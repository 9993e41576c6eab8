package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.entity.Verbatim.Stretch;
import io.prosa.nlu.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A new name for a network, letter by letter as written, where the sentence announces one.
final class WifiNames implements Recogniser {
  private static final String WORD = "(?<!\\p{L})";
  private static final Pattern NET = Pattern.compile(WORD + WifiTerms.NET + "(?!\\p{L})");
  private static final Pattern KEY = Pattern.compile(WORD + WifiTerms.KEY + "(?!\\p{L})");

  /// 'the name of my network should be', 'nombre:', 'имя сети'.
  private static final Pattern NAME =
      Pattern.compile(WORD + "(?<key>" + WifiTerms.NAMES + ")(?!\\p{L})" + WifiTerms.LEAD);

  /// 'rename the wifi to', 'la red se va a llamar', 'назовите сеть'.
  private static final Pattern CALL =
      Pattern.compile(
          WORD
              + "(?<key>renam\\p{L}{1,3}|renomei\\p{L}{1,3}|renomear|renombr\\p{L}{1,4}|rebati[zc]\\p{L}{1,4}|bati[zc]\\p{L}{1,5}|переимен\\p{L}{2,6}|переназ\\p{L}{2,6}"
              + "|call|called|name|named|cham[ae]d?[ao]?r?|cham[ae]|llam[ae](?:r(?:se|la|lo)?|d[ao]|[nl][ao]?)?|назов\\p{L}{1,3}|назва(?:ть|на)|называ\\p{L}{2,5}|зов[её]тся"
              + "|(?:com|con|de|with|с) (?:(?:o|el|the|a) )?(?:nome|nombre|name|именем|названием)|под названием|диз)(?!\\p{L})"
              + WifiTerms.LEAD);

  /// 'take off the name X and put': the name comes after the verb.
  private static final Pattern LATER =
      Pattern.compile(
          WORD
              + "(?:"
              + WifiTerms.CHANGE
              + "|que diga|que aparezca(?: como)?|que apareca(?: como)?|quero|queria|quiero|quisiera|want|хочу)(?:-?l[aeo])? (?:(?:it|ela|ele|la|lo|el|o|a|isso|eso|de|me) )?(?:(?:p(?:a)?r[ao]|para|por|to|на|como|as) )?");

  /// 'put The Smiths as the name', 'bota Toca no nome da rede'.
  private static final Pattern AHEAD =
      Pattern.compile(
          WORD
              + "(?:"
              + WifiTerms.CHANGE
              + "|quero|quiero|want|хочу) (?<value>[^,.;:!?\\n]{2,40}?) (?:como|de|as|for|no|em|en|in|в качестве|на) "
              + "(?:(?:o|el|a|la|the|my|meu|mi|novo|nuevo|new|нового) ){0,3}"
              + "(?:"
              + WifiTerms.NET
              + " )?"
              + WifiTerms.NAMES
              + "(?! (?:d[aeo]|del|of)(?! (?:(?:meu|minha|mi|la|the|my) )?"
              + WifiTerms.NET
              + "))(?!\\p{L})");

  private static final Pattern ANNOUNCING = Pattern.compile(WifiTerms.ANNOUNCING);
  private static final Pattern SIGNED = Pattern.compile("[:=>→⇒➡👉] ?$");
  private static final Pattern ASKED =
      Pattern.compile(WORD + WifiTerms.ASKED + "(?!\\p{L})[^,.;!]{0,40}$");

  /// Names of people and contracts, not of networks.
  private static final Pattern PERSON =
      Pattern.compile(
          "titular|cpf|cnpj|my name|meu nome|mi nombre|me llamo|me chamo|nome completo|full name|меня зовут|мо[её] имя|nome do cliente|nota fiscal|contrato|boleto|fatura|factura|tecnico|atendente");
  private static final Pattern WAY_ON =
      Pattern.compile(" (?:p(?:a)?r[ao]|para|to|por|на|->|→|=>) (?:(?:o|el) )?(?=\\S)");
  private static final Pattern QUOTED_ON =
      Pattern.compile("[\"”»']? (?:p(?:a)?r[ao]|para|to|por|a|на) ");
  private static final Pattern FROM = Pattern.compile(" (?:d[eo]|from|desde|с) ?$");

  /// A name that a sentence merely mentions says so by its shape.
  private static final Pattern SHAPED =
      Pattern.compile(".*(?:[_\\d#@&]|\\p{Ll}\\p{Lu}|\\p{So}|\\p{Cs}).*");

  /// 'minha rede chama X' says what is.
  private static final Pattern STATED = Pattern.compile("chama|llama");

  private static final Pattern WISHED =
      Pattern.compile(
          "(?<!\\p{L})(?:que|q|quero|quiero|va|vai|pode|puede)(?!\\p{L})|^\\P{L}*$|[.,!;] $");

  private static final Pattern VERB = Pattern.compile("call|name|llamar?|chamar?");
  private static final Pattern CALLED =
      Pattern.compile("called|named|chame|chamad[ao]|llame|llamad[ao]|называ.*|под названием");
  private static final Pattern CAPITAL = Pattern.compile(" \\p{Lu}[\\p{L}-]{0,20}");
  private static final Pattern GONE =
      Pattern.compile(
          WORD
              + "(?:tir[aeo]\\p{L}{0,2}|sac[aáo]\\p{L}{0,2}|saqu\\p{L}{1,3}|quit[aeo]\\p{L}{0,2}|remov\\p{L}{1,2}|apag\\p{L}{1,3}|borr\\p{L}{1,3}|elimin\\p{L}{1,2}|delet\\p{L}{1,2}|replace|take off|убер\\p{L}{1,4}|hate|odeio|vez d[oe]|em vez do|en vez del|instead of|вместо)(?!\\p{L})[^,.;]{0,16}$");
  private static final Pattern AND_PUT =
      Pattern.compile(
          "[\"”»]?[,;.]? ?(?:(?:e|y|and|и|but|mas|pero|а) )?(?:(?:quero|quiero|want to|i want to|хочу) )?(?:"
              + WifiTerms.CHANGE
              + "|que diga|make)(?!\\p{L})");
  private static final int REACH = 100;

  @Override
  public boolean mayFind(Reading reading) {
    return reading.namesNet()
        || reading.folded().contains("nom")
        || reading.folded().contains("name")
        || reading.folded().contains("имя");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var text = reading.folded();
    var found = new ArrayList<Entity>();
    var namesNet = reading.namesNet();
    var secret = KEY.matcher(text).find();
    if (namesNet) {
      for (var m = AHEAD.matcher(text); m.find(); ) {
        add(found, reading, ahead(reading, m));
      }
      for (var m = CALL.matcher(text); m.find(); ) {
        add(found, reading, called(reading, m));
      }
    }
    for (var m = NAME.matcher(text); m.find(); ) {
      if (namesNet || isBare(reading, m, secret) || (secret && isGone(reading, m))) {
        var value = named(reading, m);
        add(found, reading, value.isEmpty() ? later(reading, m) : value);
      }
    }
    return found;
  }

  /// A name without a network: 'muda o nome pra', unless it is somebody's.
  private static boolean isBare(Reading reading, Matcher lead, boolean secret) {
    var signed = SIGNED.matcher(lead.group(2)).find();
    var words = reading.folded().substring(lead.start(2), cut(reading, lead));
    return (ANNOUNCING.matcher(words).find() || isQuote(reading, lead.end()))
        && !PERSON.matcher(reading.folded()).find()
        && (secret
            || !signed
            || isNew(lead.group(2))
            || reading.before(lead.start()).matches(".*(?:nov[oa]|nuevo|new|новое) $"));
  }

  private static boolean isQuote(Reading reading, int place) {
    return place < reading.folded().length() && "\"“«".indexOf(reading.folded().charAt(place)) >= 0;
  }

  private static boolean isNew(String words) {
    return words.matches(".* (?:nov[oa]|nuevo|new|новое).*");
  }

  private static Stretch named(Reading reading, Matcher lead) {
    if (PERSON.matcher(reading.before(lead.start()) + lead.group()).find()) {
      return new Stretch(0, 0);
    }
    var cut = cut(reading, lead);
    var announced = ANNOUNCING.matcher(reading.folded().substring(lead.start(2), cut)).find();
    if (!announced && isDoubtful(reading, lead)) {
      return new Stretch(0, 0);
    }
    var from = FROM.matcher(lead.group(2)).find();
    var value = at(reading, cut).name(announced);
    if (startsSmall(reading, value) && isDoubtful(reading, lead)) {
      return new Stretch(0, 0);
    }
    return replaced(reading, lead, further(reading, value, from));
  }

  private static Stretch called(Reading reading, Matcher lead) {
    var key = lead.group("key");
    var verb = VERB.matcher(key).matches();
    var words = lead.group(2);
    var near = NET.matcher(reading.before(lead.start()) + words).find();
    var stated =
        STATED.matcher(key).matches() && !WISHED.matcher(reading.before(lead.start())).find();
    if (!near
        || stated
        || isDoubtful(reading, lead)
        || PERSON.matcher(reading.before(lead.start())).find()) {
      return new Stretch(0, 0);
    }
    var announced =
        ANNOUNCING.matcher(words).find() || (words.isBlank() && CALLED.matcher(key).matches());
    var value = at(reading, cut(reading, lead)).name(announced && !verb);
    return replaced(reading, lead, further(reading, value, FROM.matcher(words).find()));
  }

  /// Where a capital letter begins the name amid words that may lead to one: 'to The Smiths'.
  private static int cut(Reading reading, Matcher lead) {
    if (reading.text().chars().noneMatch(Character::isLowerCase)) {
      return lead.end();
    }
    for (var m = CAPITAL.matcher(reading.written(lead.start(2), lead.end())); m.find(); ) {
      var place = lead.start(2) + m.start() + 1;
      var words = reading.folded().substring(lead.start("key"), place);
      var told = m.start() > 0 ? isTold(words) : !isUpper(reading, lead.start("key"));
      if (told && !NET.matcher(m.group().toLowerCase(Locale.ROOT)).find()) {
        return place;
      }
    }
    return lead.end();
  }

  private static boolean isTold(String words) {
    return NET.matcher(words).find()
        || CALL.matcher(words).lookingAt()
        || ANNOUNCING.matcher(words).find();
  }

  private static boolean isUpper(Reading reading, int place) {
    return Character.isUpperCase(reading.text().charAt(reading.places().start(place)));
  }

  private static boolean isGone(Reading reading, Matcher lead) {
    return GONE.matcher(reading.before(lead.start())).find();
  }

  /// 'take off the name X and put Y', 'it is called X, make it Y'.
  private static Stretch replaced(Reading reading, Matcher lead, Stretch value) {
    if (value.isEmpty()) {
      return value;
    }
    var gone = isGone(reading, lead);
    var rest = rest(reading, value);
    if (!gone && !AND_PUT.matcher(rest).lookingAt()) {
      return value;
    }
    var later = later(reading, lead);
    return later.isEmpty() && !gone ? value : later;
  }

  private static boolean startsSmall(Reading reading, Stretch value) {
    return !value.isEmpty() && Character.isLowerCase(reading.text().charAt(value.start()));
  }

  private static boolean isDoubtful(Reading reading, Matcher lead) {
    return ASKED.matcher(reading.before(lead.start()) + lead.group()).find();
  }

  /// 'from Old to New': the last one is wanted.
  private static Stretch further(Reading reading, Stretch value, boolean from) {
    if (value.isEmpty()) {
      return value;
    }
    var text = reading.text().substring(value.start(), value.end());
    var on = WAY_ON.matcher(Letters.folded(text));
    var next = new Stretch(0, 0);
    if ((from || SHAPED.matcher(text).matches()) && on.find()) {
      next = new Verbatim(reading.text(), value.start() + on.end()).name(true);
    } else if (from) {
      var rest = QUOTED_ON.matcher(rest(reading, value));
      next =
          rest.lookingAt()
              ? new Verbatim(reading.text(), value.end() + rest.end()).name(true)
              : next;
    }
    return next.isEmpty() ? value : next;
  }

  private static Stretch ahead(Reading reading, Matcher m) {
    var end = reading.places().end(m.end("value"));
    var value = at(reading, m.start("value")).name(false);
    return new Stretch(value.start(), Math.min(value.end(), end));
  }

  private static Stretch later(Reading reading, Matcher lead) {
    var text = reading.folded();
    var from = lead.end("key");
    var m = LATER.matcher(text).region(from, Math.min(text.length(), from + REACH));
    m.useTransparentBounds(true);
    while (m.find()) {
      var value = at(reading, m.end()).name(false);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return new Stretch(0, 0);
  }

  private static String rest(Reading reading, Stretch value) {
    var text = reading.text();
    return Letters.folded(
        text.substring(value.end(), Math.min(text.length(), value.end() + REACH)));
  }

  private static Verbatim at(Reading reading, int place) {
    return new Verbatim(reading.text(), reading.places().start(place));
  }

  static void add(List<Entity> found, Reading reading, Stretch s) {
    var value = reading.text().substring(s.start(), Math.max(s.start(), s.end()));
    if (value.chars().anyMatch(c -> Character.isLetter(c) || c > 0x2000)) {
      found.add(new Entity("wifi_ssid", s.start(), s.end(), value, value, true));
    }
  }
}
