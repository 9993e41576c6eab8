package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.entity.Verbatim.Stretch;
import io.prosa.nlu.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A new Wi-Fi password, letter by letter as written, where the sentence announces one.
final class WifiPasswords implements Recogniser {
  private static final String WORD = "(?<!\\p{L})";

  /// 'the wifi password should be', 'clave nueva:', 'пароль на вайфай'.
  private static final Pattern LEAD =
      Pattern.compile(WORD + "(?<key>" + WifiTerms.KEY + ")(?!\\p{L})" + WifiTerms.LEAD);

  /// 'everyone knows the password, change it to'.
  private static final Pattern LATER =
      Pattern.compile(
          WORD
              + "(?:"
              + WifiTerms.CHANGE
              + "(?:-?l[ao])?|make it|(?:a |la |the |o |el )?(?:nova|nueva|new|novo)(?: one)?(?: (?:e|es|is|seria|vai ser|sera|will be|should be))?|новы(?:и|ю)(?: (?:будет|это))?|tipo|algo como|something like|por ejemplo|por exemplo|например|типа|(?<!cpf|cnpj|cep|tel|fone|mail|protocolo|contrato|zap):|quero|quiero|want|хочу|would like|пусть будет|seja|sea)"
              + "(?: (?:it|ela|la|isso|eso|essa|это|его|me|uma?|una|a|algo|something|tipo|como|like|que seja))?(?: (?:p(?:a)?r[ao]|para|p/|por|to|on|на|a|de volta para|:|->)|:)? ");

  /// 'use Sunny#99 as the password'.
  private static final Pattern AHEAD =
      Pattern.compile(
          WORD
              + "(?:"
              + WifiTerms.CHANGE
              + "|quero|quiero|want|хочу) (?:(?:o|a|el|la|the|ai) )?(?<value>\\S{4,64}) (?:como|de|as|for|na|em|en|in|в качестве|на|instead of|no lugar d[ao]|en vez de) "
              + "(?:(?:a|la|the|my|minha|mi|sua|nova|nueva|new|нового|мои) ){0,3}"
              + WifiTerms.KEY
              + "(?!\\p{L})|"
              + WORD
              + "(?:"
              + WifiTerms.CHANGE
              + ") (?<tool>\\S{4,64}) паролем(?!\\p{L})");

  private static final Pattern ANNOUNCING = Pattern.compile(WifiTerms.ANNOUNCING);
  private static final Pattern ENDS_WITH_NET =
      Pattern.compile("(?:" + WifiTerms.NET + "|2[.,]4 ?g?(?:hz)?|5 ?g(?:hz)?) ?$");
  private static final Pattern ASKED =
      Pattern.compile(WORD + WifiTerms.ASKED + "(?!\\p{L})[^,.;!]{0,40}$");
  private static final Pattern REQUESTED =
      Pattern.compile(
          WORD
              + "(?:"
              + WifiTerms.CHANGE
              + "|quero|queria|quiero|quisiera|want|like|хочу|new|nov[ao]|nueva|нов\\p{L}{2}|desejad[ao]|deseada|e|y|and|и|com|con|with|с)(?!\\p{L})[^.;!]{0,40}$");

  /// A login has a password too, and it opens no network.
  private static final Pattern LOGIN =
      Pattern.compile(
          WORD
              + "(?:login|usuario|user|username|pppoe|portal|app|aplicativo|aplicacion|minha conta|central|site|e-?mail|gmail|netflix|logged|логин|личн\\p{L}+|кабинет\\p{L}*|приложени\\p{L})(?!\\p{L})[^,.;]{0,24}$");

  /// 'the password Abc123 does not work' tells of an old one.
  private static final Pattern OLD =
      Pattern.compile(
          "[\"”»']? (?:nao|no (?:anda|funciona|sirve|me|entra|conecta|va|es|esta|deja|toma|sirvio)|ya no|doesn.?t|isn.?t|does not|is not|не|stopped|parou|dejo de|больше не|ja nao|ta dando|da erro)(?!\\p{L})");

  private static final Pattern WAY_ON =
      Pattern.compile("^ (?:p(?:a)?r[ao]|para|to|por|a|на|->|→|=>) ");

  private static final Pattern MESSAGE =
      Pattern.compile("incorre|invalid|errad|wrong|неверн|неправ|\\?$");
  private static final int REACH = 100;

  @Override
  public boolean mayFind(Reading reading) {
    var text = reading.folded();
    return text.contains("nha")
        || text.contains("pas")
        || text.contains("pwd")
        || text.contains("cla")
        || text.contains("ontra")
        || text.contains("key")
        || text.contains("chave")
        || text.contains("sen")
        || text.contains("пар")
        || text.contains("пор")
        || text.contains("пас")
        || text.contains("ключ");
  }

  @Override
  public List<Entity> find(Reading reading) {
    var found = new ArrayList<Entity>();
    for (var m = AHEAD.matcher(reading.folded()); m.find(); ) {
      var group = m.group("value") == null ? "tool" : "value";
      add(found, reading, at(reading, m.start(group)).password(false));
    }
    for (var m = LEAD.matcher(reading.folded()); m.find(); ) {
      var pix = m.group("key").matches("chave|key") && reading.folded().contains("pix");
      if (!pix && !LOGIN.matcher(reading.before(m.start())).find()) {
        var value = value(reading, m);
        add(found, reading, value.isEmpty() ? later(reading, m.end("key")) : value);
      }
    }
    return found;
  }

  private static Stretch value(Reading reading, Matcher lead) {
    var words = lead.group(2);
    var announced = ANNOUNCING.matcher(words).find();
    var value = at(reading, lead.end()).password(announced && isAsked(reading, lead) < 2);
    var doubtful = !announced && isAsked(reading, lead) > 0;
    if (value.isEmpty()
        || doubtful
        || (!announced && isOld(reading, value))
        || isMessage(reading, value, announced)) {
      return new Stretch(0, 0);
    }
    return further(reading, value);
  }

  /// How little the words before speak for a new password: 2 where they ask for the old one.
  private static int isAsked(Reading reading, Matcher lead) {
    var before = reading.before(lead.start()) + lead.group();
    if (ASKED.matcher(before).find()) {
      return 2;
    }
    var namesNet = ENDS_WITH_NET.matcher(lead.group()).find();
    var opens = reading.before(lead.start()).isBlank();
    return namesNet && !opens && !REQUESTED.matcher(before).find() ? 1 : 0;
  }

  private static boolean isOld(Reading reading, Stretch value) {
    return OLD.matcher(rest(reading, value)).lookingAt();
  }

  private static boolean isMessage(Reading reading, Stretch value, boolean announced) {
    var text = reading.text().substring(value.start(), value.end());
    return !announced && MESSAGE.matcher(Letters.folded(text)).find();
  }

  /// 'from Old#1 to New#2': the last one is wanted.
  private static Stretch further(Reading reading, Stretch value) {
    var on = WAY_ON.matcher(rest(reading, value));
    if (on.find()) {
      var next = new Verbatim(reading.text(), value.end() + on.end()).password(false);
      return next.isEmpty() ? value : next;
    }
    return value;
  }

  /// A later wish in the same message, which no other subject has come before.
  private static Stretch later(Reading reading, int from) {
    var text = reading.folded();
    var m = LATER.matcher(text).region(from, Math.min(text.length(), from + REACH));
    m.useTransparentBounds(true);
    while (m.find()) {
      var value = at(reading, m.end()).password(false);
      if (!value.isEmpty() && isMixed(reading.text(), value)) {
        return further(reading, value);
      }
    }
    return new Stretch(0, 0);
  }

  /// Mere figures may be a telephone, a document or a price.
  private static boolean isMixed(String text, Stretch value) {
    return text.substring(value.start(), value.end()).chars().anyMatch(Character::isLetter);
  }

  private static String rest(Reading reading, Stretch value) {
    var text = reading.text();
    return Letters.folded(text.substring(value.end(), Math.min(text.length(), value.end() + 20)));
  }

  private static Verbatim at(Reading reading, int place) {
    return new Verbatim(reading.text(), reading.places().start(place));
  }

  private static void add(List<Entity> found, Reading reading, Stretch s) {
    if (!s.isEmpty()) {
      var value = reading.text().substring(s.start(), s.end());
      found.add(new Entity("wifi_password", s.start(), s.end(), value, value, true));
    }
  }
}
