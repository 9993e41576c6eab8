package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.text.Letters;
import io.prosa.nlu.wifi.WifiTagger;
import java.util.List;
import java.util.regex.Pattern;

/// Names and passwords of networks, which are learned.
record WifiValues(WifiTagger tagger) implements Recogniser {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{L})(?:cep|cpf|cnpj|rg|prot\\p{L}{0,6}|tel\\p{L}{0,6}|fone|phone|celular|zap|индекс|тел\\p{L}{0,6}|протокол)\\W{1,3}$");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:my (?:full )?name(?: is|.s)|i am|i.m|this is|meu nome (?:completo )?(?:e|eh)|me chamo|sou (?:o|a)|aqui (?:e|eh) (?:o|a)|fala (?:o|a)|mi nombre (?:completo )?es|me llamo|soy|меня зовут|мое имя) $");

  private static final Pattern FROM = Pattern.compile("(?<!\\p{L})(?:de|do|from|desde|с) $");
  private static final Pattern TO =
      Pattern.compile("(?U) (?:para|pra|pro|to|por|на|->|→|=>) (?=\\S)", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean mayFind(Reading reading) {
    return WifiTagger.mayFind(reading.text());
  }

  @Override
  public List<Entity> find(Reading reading) {
    return tagger.find(reading.text()).stream()
        .filter(e -> !isOfElse(reading, e))
        .map(e -> wanted(reading, e))
        .toList();
  }

  /// 'cep 96020080', 'my name is Carla': what stands before says that it is something else.
  private static boolean isOfElse(Reading reading, Entity value) {
    var before = before(reading, value);
    return value.value().chars().noneMatch(Character::isLetter)
        ? NUMBER.matcher(before).find()
        : PERSON.matcher(before).find();
  }

  /// 'from Old to New' taken as one: the latter is wanted.
  private static Entity wanted(Reading reading, Entity value) {
    var to = TO.matcher(value.value());
    if (!FROM.matcher(before(reading, value)).find() || !to.find()) {
      return value;
    }
    var name = value.value().substring(to.end());
    return new Entity(value.kind(), value.start() + to.end(), value.end(), name, name, true);
  }

  private static String before(Reading reading, Entity value) {
    return Letters.folded(reading.text().substring(0, value.start()));
  }
}
