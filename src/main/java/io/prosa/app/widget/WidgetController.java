package io.prosa.app.widget;

import io.prosa.app.conversation.Incoming;
import io.prosa.app.conversation.Live;
import io.prosa.app.conversation.Papers;
import io.prosa.app.conversation.Reception;
import io.prosa.app.conversation.Transcript;
import io.prosa.app.security.Limits;
import io.prosa.engine.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What the website widget calls. Its token travels in a header, never in an address.
@RestController
@RequestMapping("/widget")
class WidgetController {
  private static final String BEARER = "Bearer ";

  private final WidgetSessions sessions;
  private final Reception reception;
  private final Transcript transcript;
  private final Live live;
  private final Papers papers;
  private final Limits limits;
  private final Clock clock;

  WidgetController(
      WidgetSessions sessions,
      Reception reception,
      Transcript transcript,
      Live live,
      Papers papers,
      Limits limits,
      Clock clock) {
    this.sessions = sessions;
    this.reception = reception;
    this.transcript = transcript;
    this.live = live;
    this.papers = papers;
    this.limits = limits;
    this.clock = clock;
  }

  record Opening(@Nullable @Size(max = 10) String language) {}

  @PostMapping("/sessions")
  ResponseEntity<Map<String, String>> open(
      @RequestBody @Valid Opening opening, HttpServletRequest request) {
    if (!limits.allows("widget-session:" + request.getRemoteAddr(), 30, Duration.ofMinutes(10))) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    var tag = opening.language() == null ? "" : opening.language();
    var language = Language.of(tag).orElse(Language.PT_BR);
    return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("token", sessions.open(language)));
  }

  record Tap(@NotBlank @Size(max = 256) String id, @NotNull @Size(max = 200) String title) {}

  record Sending(
      @NotNull UUID id,
      @Nullable @Size(max = 20_000, message = "{prosa.too-long}") String text,
      @Valid @Nullable Tap option) {}

  @PostMapping("/messages")
  ResponseEntity<Void> send(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
      @RequestBody @Valid Sending sending) {
    var token = token(authorization);
    var conversation = conversation(authorization);
    calm("widget:" + conversation, 30);
    var id = conversation + ":" + sending.id();
    var body =
        sending.option() == null
            ? new Incoming.Words(sending.text() == null ? "" : sending.text())
            : new Incoming.Tap(sending.option().id(), sending.option().title());
    reception.take(
        List.of(new Incoming(sessions.who(token), id, clock.instant(), body)), List.of());
    return ResponseEntity.accepted().build();
  }

  @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
      @RequestParam(defaultValue = "0") long after) {
    var conversation = conversation(authorization);
    calm("widget-stream:" + conversation, 60);
    return live.items(conversation, after, no -> visible(conversation, no));
  }

  /// The customer sees what was said, not who was told what inside the house.
  private List<Transcript.Item> visible(UUID conversation, long after) {
    return transcript.after(conversation, after, "/widget/documents/").stream()
        .filter(Transcript.Item::isForCustomer)
        .map(i -> i.forCustomer(conversation))
        .toList();
  }

  @GetMapping("/documents/{no}")
  ResponseEntity<byte[]> document(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
      @PathVariable long no) {
    var conversation = conversation(authorization);
    calm("widget-document:" + conversation, 20);
    return papers.fetch(conversation, no);
  }

  private void calm(String subject, int mostPerMinute) {
    if (!limits.allows(subject, mostPerMinute, Duration.ofMinutes(1))) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
  }

  private UUID conversation(String authorization) {
    return sessions
        .conversation(token(authorization))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
  }

  private static String token(String authorization) {
    return authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
  }
}
