package io.prosa.app.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Contact;
import io.prosa.engine.Conversation;
import io.prosa.engine.CustomAnswer;
import io.prosa.engine.Effect;
import io.prosa.engine.Engine;
import io.prosa.engine.Event;
import io.prosa.engine.Interpretation;
import io.prosa.engine.Language;
import io.prosa.engine.Message;
import io.prosa.engine.Option;
import io.prosa.engine.Owner;
import io.prosa.engine.Policy;
import io.prosa.engine.Queue;
import io.prosa.engine.Reply;
import io.prosa.engine.identity.Level;
import io.prosa.nlu.Interpreter;
import io.prosa.nlu.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays the transcripts in `src/test/resources/transcripts` through the real understanding, the
/// real engine and the real words.
///
/// A line is `customer:` what is written, `taps:` a button, `sends:` a file, `runs:` a read or
/// change `->` what came of it (`silent` for nothing), `bot:` what is said, `offers:` what can be
/// tapped, `person:` the queue. What the product does has to be the file, line by line.
final class TranscriptTest {
  private static final Interpreter INTERPRETER = Interpreter.load();
  private static final Phrasebook PHRASEBOOK = Phrasebook.load();
  private static final Map<String, Object> HOUSE =
      Map.of("provider", "NetVale Fibra", "bot", "Prosa", "office", "Rua A, 1");
  private static final Policy POLICY =
      new Policy(
          ZoneId.of("America/Sao_Paulo"),
          Level.IDENTIFIED,
          1,
          0.5,
          0.2,
          INTERPRETER.bands(0.97, 0.5).strangest(),
          Duration.ofMinutes(30));

  private final Engine engine =
      new Engine(
          AllSkills.all(),
          PHRASEBOOK.answers().stream()
              .map(a -> new CustomAnswer(a.intent(), a.file(), a.queue().map(Queue::of)))
              .toList(),
          POLICY);
  private final List<String> played = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final Instant now = Instant.parse("2026-11-22T15:00:00Z");
  private Conversation conversation =
      Conversation.begin("1", new Contact("1", Optional.empty()), Language.PT_BR, now);
  private List<Effect> open = List.of();

  static Stream<Path> transcripts() throws IOException {
    try (var files = Files.list(Path.of("test/resources/transcripts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("transcripts")
  void theTalkGoesAsWritten(Path file) throws IOException {
    var lines =
        Files.readAllLines(file).stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(String::strip)
            .toList();
    lines.forEach(this::play);
    assertThat(played).as(file.toString()).containsExactlyElementsOf(lines);
  }

  private void play(String line) {
    var role = line.substring(0, line.indexOf(':'));
    var words = line.substring(line.indexOf(':') + 1).strip();
    switch (role) {
      case "phone" -> register(line);
      case "customer" -> happens(line, new Event.CustomerWrote(now, meaning(words)));
      case "taps" -> happens(line, new Event.CustomerTapped(now, idOf(words), words));
      case "sends" -> happens(line, new Event.CustomerSent(now, words));
      case "runs" -> happens(line, report(words));
      default -> {} // what the product has to say by itself
    }
  }

  private void register(String line) {
    played.add(line);
    var contact = new Contact("1", Optional.of(Script.PHONE));
    conversation = Conversation.begin("1", contact, Language.PT_BR, now);
  }

  private static Interpretation meaning(String words) {
    return INTERPRETER.interpret(words, LocalDate.of(2026, 11, 22));
  }

  private String idOf(String title) {
    return options.stream()
        .filter(o -> say(o.title()).equals(title))
        .map(Option::id)
        .findFirst()
        .orElse("nothing to tap: " + title);
  }

  private Event report(String words) {
    var outcome = words.substring(words.indexOf("->") + 2).strip();
    for (var effect : open) {
      if (effect instanceof Effect.Consult(var question)) {
        return outcome.equals("silent")
            ? new Event.WentSilent(now, question)
            : new Event.Answered(now, question, Script.answer(question, outcome));
      }
      if (effect instanceof Effect.Make(var change, _)) {
        return switch (outcome) {
          case "in doubt" -> new Event.Doubted(now, change);
          case "nobody can tell" -> new Event.Unsettled(now, change);
          default -> new Event.Made(now, change, Script.outcome(change, outcome));
        };
      }
    }
    throw new AssertionError("nothing runs here: " + words);
  }

  private void happens(String line, Event event) {
    played.add(line.startsWith("runs") ? running() + line.substring(line.indexOf(" ->")) : line);
    var turn = engine.step(conversation, event);
    conversation = turn.conversation();
    var runs = turn.effects().stream().filter(TranscriptTest::isRun).toList();
    if (!(event instanceof Event.Doubted)) {
      open = runs;
    }
    turn.effects().forEach(this::write);
  }

  private static boolean isRun(Effect effect) {
    return effect instanceof Effect.Consult || effect instanceof Effect.Make;
  }

  private String running() {
    return open.stream()
        .map(
            e ->
                e instanceof Effect.Consult(var question)
                    ? question.getClass().getSimpleName()
                    : ((Effect.Make) e).change().getClass().getSimpleName())
        .findFirst()
        .map("runs: "::concat)
        .orElse("runs: nothing");
  }

  private void write(Effect effect) {
    switch (effect) {
      case Effect.Say(var message) -> write(message);
      case Effect.HandOver(var queue, _) -> {
        assertThat(conversation.owner()).isEqualTo(new Owner.Waiting(queue));
        played.add("person: " + queue.key());
      }
      case Effect.Relay _, Effect.Consult _, Effect.Make _, Effect.Note _, Effect.Conceal _ -> {}
    }
  }

  private void write(Message message) {
    message.paragraphs().forEach(p -> played.add("bot: " + say(p).replace("\n", " / ")));
    message.attachment().ifPresent(a -> played.add("file: " + a.fileName()));
    if (!message.options().isEmpty()) {
      options.clear();
      options.addAll(message.options());
      var titles = message.options().stream().map(o -> say(o.title())).toList();
      played.add("offers: " + String.join(" | ", titles));
    }
  }

  private String say(Reply reply) {
    var values = new HashMap<>(HOUSE);
    reply.values().forEach((n, v) -> values.put(n, v instanceof Reply inner ? say(inner) : v));
    return PHRASEBOOK.say(conversation.language(), reply.file(), reply.key(), values);
  }
}
