package io.prosa.app.conversation;

import io.prosa.engine.Brief;
import io.prosa.engine.Common;
import io.prosa.engine.Language;
import io.prosa.engine.Message;
import io.prosa.engine.Reply;
import io.prosa.nlu.Phrasebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns what the engine wants said into words of a language.
public final class Voice {
  private final Phrasebook phrasebook;
  private final Map<String, Object> house;

  /// @param house values that every text may use: who the provider is, what the bot is called
  public Voice(Phrasebook phrasebook, Map<String, Object> house) {
    this.phrasebook = phrasebook;
    this.house = Map.copyOf(house);
  }

  Spoken say(Language language, Message message) {
    var text =
        message.paragraphs().stream()
            .map(p -> say(language, p))
            .collect(Collectors.joining("\n\n"));
    var choices =
        message.options().stream()
            .map(
                o ->
                    new Spoken.Choice(
                        o.id(), say(language, o.title()), say(language, o.description())))
            .toList();
    var paper = message.attachment().map(a -> new Spoken.Paper(a.invoiceId(), a.fileName()));
    var button = say(language, Reply.of(Common.LIST_BUTTON));
    return new Spoken(text, Optional.empty(), choices, paper, false, Optional.of(button));
  }

  public String say(Language language, Reply reply) {
    var values = new HashMap<>(house);
    reply
        .values()
        .forEach(
            (name, value) ->
                values.put(name, value instanceof Reply inner ? say(language, inner) : value));
    return phrasebook.say(language, reply.file(), reply.key(), values);
  }

  /// @param reason why a person is needed
  public record Note(String reason, List<Fact> facts) {}

  public record Fact(String label, String value) {}

  Note note(Language language, Brief brief) {
    var facts =
        brief.lines().stream()
            .map(l -> new Fact(say(language, l.label()), say(language, l.value())))
            .toList();
    return new Note(say(language, brief.reason()), facts);
  }
}
