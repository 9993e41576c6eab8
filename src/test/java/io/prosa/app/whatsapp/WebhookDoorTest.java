package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gets in at the webhook, and how much.
@ProsaTest
final class WebhookDoorTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private Webhook webhook;

  @BeforeEach
  void open() {
    webhook = new Webhook(port);
  }

  @Test
  void storesNothingThatIsNotSigned() {
    var body = Webhook.messages(Webhook.text("5511955530001", "wamid.DOOR1", "oi"));
    assertThat(webhook.postUnsigned(body)).isEqualTo(401);
    assertThat(trace("5511955530001").wrote()).isEmpty();
    assertThat(quarantined("wamid.DOOR1")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"another body", "sha1", "upper-case", "upper-case name", "bare", "empty"})
  void storesNothingUnderAForgedSignature(String forgery) {
    var body = Webhook.messages(Webhook.text("5511955530002", "wamid.DOOR2", "oi"));
    assertThat(webhook.post(body, forged(forgery, body))).isEqualTo(401);
    assertThat(trace("5511955530002").wrote()).isEmpty();
    assertThat(quarantined("wamid.DOOR2")).isZero();
  }

  private static String forged(String forgery, String body) {
    var right = Webhook.signature(body);
    return switch (forgery) {
      case "another body" -> Webhook.signature(body + " ");
      case "sha1" -> right.replace("sha256=", "sha1=");
      case "upper-case" -> "sha256=" + right.substring(7).toUpperCase(Locale.ROOT);
      case "upper-case name" -> right.replace("sha256=", "SHA256=");
      case "bare" -> right.substring(7);
      default -> "sha256=";
    };
  }

  @Test
  void takesEmojiAndEscapesAsTheyWereSigned() {
    var emoji = Webhook.text("5511955530003", "wamid.DOOR3", "oi 😀 não");
    var escaped = Webhook.text("5511955530003", "wamid.DOOR4", "oi \\ud83d\\ude00 n\\u00e3o \\/");
    assertThat(webhook.post(Webhook.messages(emoji))).isEqualTo(200);
    assertThat(webhook.post(Webhook.messages(escaped))).isEqualTo(200);
    assertThat(trace("5511955530003").settles().wrote())
        .containsExactly("oi 😀 não", "oi 😀 não /");
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    var huge =
        Webhook.messages(Webhook.text("5511955530005", "wamid.DOOR5", "a".repeat(3_600_000)));
    assertThat(webhook.post(huge)).isEqualTo(413);
    assertThat(trace("5511955530005").wrote()).isEmpty();
  }

  @Test
  void tellsMetaThatTheAddressIsOurs() throws Exception {
    var answer = verify("demo-verify-token", "subscribe");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("1158201444");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void tellsNobodyElse() throws Exception {
    assertThat(verify("guessed", "subscribe").statusCode()).isEqualTo(403);
    assertThat(verify("", "subscribe").statusCode()).isEqualTo(403);
    assertThat(verify("demo-verify-token", "unsubscribe").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> verify(String token, String mode) throws Exception {
    var query = "?hub.mode=%s&hub.verify_token=%s&hub.challenge=1158201444".formatted(mode, token);
    var url = URI.create("http://127.0.0.1:" + port + "/webhook/whatsapp" + query);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
  }

  private Trace trace(String phone) {
    return new Trace(jdbc, phone);
  }

  private int quarantined(String id) {
    return jdbc.sql("select count(*) from quarantine where external_id = :id or body like :like")
        .param("id", id)
        .param("like", "%" + id + "%")
        .query(Integer.class)
        .single();
  }
}
