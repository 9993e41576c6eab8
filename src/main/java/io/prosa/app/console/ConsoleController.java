package io.prosa.app.console;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.prosa.app.conversation.Live;
import io.prosa.app.conversation.Papers;
import io.prosa.app.conversation.Transcript;
import io.prosa.app.conversation.Turns;
import io.prosa.engine.Conversation;
import io.prosa.engine.Event;
import io.prosa.engine.Owner;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What the agent console calls: see what waits, take it, answer, hand it back.
@RestController
@RequestMapping("/api")
class ConsoleController {
  private final Desk desk;
  private final Sendings sendings;
  private final Transcript transcript;
  private final Papers papers;
  private final Turns turns;
  private final Live live;
  private final Clock clock;

  ConsoleController(
      Desk desk,
      Sendings sendings,
      Transcript transcript,
      Papers papers,
      Turns turns,
      Live live,
      Clock clock) {
    this.desk = desk;
    this.sendings = sendings;
    this.transcript = transcript;
    this.papers = papers;
    this.turns = turns;
    this.live = live;
    this.clock = clock;
  }

  record Listing(Map<String, Integer> counts, List<Desk.Row> conversations) {}

  @GetMapping("/conversations")
  Listing list(@RequestParam(defaultValue = "waiting") String view, Principal me) {
    var chosen =
        switch (view.toLowerCase(Locale.ROOT)) {
          case "waiting" -> Desk.View.WAITING;
          case "mine" -> Desk.View.MINE;
          case "all" -> Desk.View.ALL;
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    return new Listing(desk.counts(me.getName()), desk.list(chosen, me.getName()));
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Talk(@JsonUnwrapped Desk.Row row, boolean mine, List<Transcript.Item> items) {}

  @GetMapping("/conversations/{id}")
  Talk show(@PathVariable UUID id, Principal me) {
    var row = desk.find(id).orElseThrow(ConsoleController::notFound);
    var mine = row.agent().filter(me.getName()::equals).isPresent();
    return new Talk(row, mine, read(id, 0));
  }

  @GetMapping("/conversations/{id}/items")
  List<Transcript.Item> items(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after) {
    mustExist(id);
    return read(id, after);
  }

  private List<Transcript.Item> read(UUID id, long after) {
    return transcript.after(id, after, "/api/conversations/" + id + "/documents/");
  }

  @GetMapping("/conversations/{id}/documents/{no}")
  ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable long no) {
    return papers.fetch(id, no);
  }

  @PostMapping("/conversations/{id}/take")
  ResponseEntity<Map<String, String>> take(@PathVariable UUID id, Principal me) {
    mustExist(id);
    var event = new Event.AgentTook(clock.instant(), me.getName());
    Predicate<Conversation> free = c -> !(c.owner() instanceof Owner.Agent);
    if (turns.take(id, event, free)) {
      return ResponseEntity.ok().build();
    }
    var owner = desk.find(id).flatMap(r -> r.owner().name()).orElse("Outra pessoa");
    return conflict(owner + " já assumiu esta conversa.");
  }

  record Reply(
      @NotNull UUID id, @NotBlank @Size(max = 4000) String text, @NotNull Integer version) {
    @Override
    public String toString() {
      return "reply " + id;
    }
  }

  /// A reply carries the version under which it was written, and is refused when that is stale.
  @PostMapping("/conversations/{id}/messages")
  ResponseEntity<Map<String, String>> reply(
      @PathVariable UUID id, @RequestBody @Valid Reply reply, Principal me) {
    mustExist(id);
    var event = new Event.AgentWrote(clock.instant(), me.getName(), reply.text());
    Predicate<Conversation> mine = isMine(me).and(c -> c.version() == reply.version());
    Predicate<Conversation> fresh = _ -> sendings.isNew(id, reply.id());
    if (turns.take(id, event, mine.and(fresh)) || sendings.isKnown(id, reply.id())) {
      return ResponseEntity.accepted().build();
    }
    return conflict("Esta conversa não está mais com você. Assuma de novo para responder.");
  }

  @PostMapping("/conversations/{id}/return")
  ResponseEntity<Map<String, String>> giveBack(@PathVariable UUID id, Principal me) {
    mustExist(id);
    var event = new Event.AgentReturned(clock.instant(), me.getName());
    if (turns.take(id, event, isMine(me))) {
      return ResponseEntity.ok().build();
    }
    return conflict("Esta conversa não está mais com você.");
  }

  private void mustExist(UUID id) {
    if (desk.find(id).isEmpty()) {
      throw notFound();
    }
  }

  private static Predicate<Conversation> isMine(Principal me) {
    return c -> c.owner().equals(new Owner.Agent(me.getName()));
  }

  @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events() {
    return live.changes();
  }

  private static ResponseEntity<Map<String, String>> conflict(String why) {
    return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("error", why));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
