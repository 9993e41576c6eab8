package io.prosa.app;

import io.prosa.integration.simulated.SimulatedIsp;
import io.prosa.integration.whatsapp.WebhookSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Posts to the webhook as Meta does, and as Meta never would.
public final class Webhook {
  private static final WebhookSignature SIGNATURE =
      new WebhookSignature(List.of(SimulatedIsp.APP_SECRET));
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI url;

  public Webhook(int port) {
    this.url = URI.create("http://127.0.0.1:" + port + "/webhook/whatsapp");
  }

  /// The header that belongs to these bytes.
  public static String signature(String body) {
    return SIGNATURE.header(body.getBytes(StandardCharsets.UTF_8));
  }

  /// Posts a body as Meta signs it, and gives the status of the answer.
  public int post(String body) {
    return post(body, signature(body));
  }

  public int post(String body, String signature) {
    return status(
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", signature)
            .POST(BodyPublishers.ofString(body)));
  }

  public int postUnsigned(String body) {
    return status(
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static int status(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /// A body with these messages.
  public static String messages(String... messages) {
    return body("messages", messages);
  }

  /// A body with these delivery states.
  public static String statuses(String... statuses) {
    return body("statuses", statuses);
  }

  private static String body(String kind, String... items) {
    return """
        {"object":"whatsapp_business_account","entry":[{"id":"%s","changes":[{"field":"messages",\
        "value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"%s",\
        "phone_number_id":"%s"},"%s":[%s]}}]}]}"""
        .formatted(
            SimulatedIsp.ACCOUNT_ID,
            SimulatedIsp.DISPLAY_NUMBER,
            SimulatedIsp.PHONE_NUMBER_ID,
            kind,
            String.join(",", items));
  }

  /// A text that was written just now; the words are put into the JSON as they are.
  public static String text(String from, String id, String words) {
    return text(from, id, words, Instant.now());
  }

  public static String text(String from, String id, String words, Instant at) {
    return """
        {"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}"""
        .formatted(from, id, at.getEpochSecond(), words);
  }

  public static String status(String to, String id, String state) {
    return """
        {"id":"%s","status":"%s","timestamp":"%d","recipient_id":"%s"}"""
        .formatted(id, state, Instant.now().getEpochSecond(), to);
  }
}
