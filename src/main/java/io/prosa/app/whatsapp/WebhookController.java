package io.prosa.app.whatsapp;

import io.prosa.app.conversation.Incoming;
import io.prosa.app.conversation.Postman;
import io.prosa.app.conversation.Reception;
import io.prosa.app.wiring.Doors;
import io.prosa.app.wiring.Settings;
import io.prosa.integration.whatsapp.MalformedWebhook;
import io.prosa.integration.whatsapp.Received;
import io.prosa.integration.whatsapp.WebhookParser;
import io.prosa.integration.whatsapp.WebhookSignature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where Meta delivers. 200 means: committed. Anything else makes Meta deliver again.
@RestController
@RequestMapping("/webhook/whatsapp")
class WebhookController {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);

  /// Meta sends up to 3 MB.
  private static final int LARGEST_BODY = 3_500_000;

  private final WebhookSignature signature;
  private final WebhookParser parser = new WebhookParser();
  private final Reception reception;
  private final Postman postman;
  private final ReadMarks marks;
  private final Settings.WhatsApp settings;

  WebhookController(
      WebhookSignature signature,
      Reception reception,
      Postman postman,
      ReadMarks marks,
      Doors doors) {
    this.signature = signature;
    this.reception = reception;
    this.postman = postman;
    this.marks = marks;
    this.settings = doors.whatsapp();
  }

  /// Meta checks that the address is ours. The challenge goes back as plain text, never as HTML.
  @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> verify(
      @RequestParam(name = "hub.mode", defaultValue = "") String mode,
      @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
      @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
    var isOurs =
        !settings.verifyToken().isEmpty()
            && MessageDigest.isEqual(bytes(token), bytes(settings.verifyToken()));
    return mode.equals("subscribe") && isOurs
        ? ResponseEntity.ok(challenge)
        : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }

  @PostMapping
  ResponseEntity<Void> receive(
      @RequestHeader(name = "X-Hub-Signature-256", defaultValue = "") String header,
      HttpServletRequest request)
      throws IOException {
    if (!header.matches("sha256=[0-9a-fA-F]{64}")) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build(); // nothing is read for it
    }
    var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    if (!signature.isRight(header, body)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    try {
      store(body);
      return ResponseEntity.ok().build();
    } catch (DataAccessException | TransactionException away) {
      LOG.error("webhook not stored, Meta will repeat it: {}", away.getClass().getSimpleName());
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void store(byte[] body) {
    var incoming = new ArrayList<Incoming>();
    var refused = new ArrayList<Reception.Refused>();
    for (var received : parse(body)) {
      switch (received) {
        case Received.Message message -> take(message, incoming, refused);
        case Received.Status status when isOurs(status.phoneNumberId()) ->
            postman.delivered(Deliveries.report(status));
        case Received.Status _ -> {} // of another number of the same account
        case Received.AccountNotice notice ->
            refused.add(refused("", Notices.reason(notice), notice.raw()));
        case Received.Broken broken ->
            refused.add(refused(broken.externalId(), broken.reason(), broken.raw()));
      }
    }
    reception.take(incoming, refused);
    incoming.forEach(marks::show);
  }

  private boolean isOurs(String phoneNumberId) {
    return phoneNumberId.equals(settings.phoneNumberId());
  }

  private List<Received> parse(byte[] body) {
    try {
      return parser.parse(body);
    } catch (MalformedWebhook malformed) {
      var raw = new String(body, StandardCharsets.UTF_8);
      return List.of(new Received.Broken("malformed: " + malformed.getMessage(), raw, ""));
    }
  }

  private void take(
      Received.Message message, List<Incoming> incoming, List<Reception.Refused> refused) {
    var envelope = message.envelope();
    if (!isOurs(envelope.phoneNumberId())) {
      // every app of an account gets the events of all its numbers
      refused.add(refused(envelope.externalId(), "for another number", message.toString()));
      return;
    }
    Inbound.read(message).ifPresent(incoming::add);
  }

  private static Reception.Refused refused(String id, String reason, String raw) {
    return new Reception.Refused("whatsapp", id, reason, raw);
  }
}
