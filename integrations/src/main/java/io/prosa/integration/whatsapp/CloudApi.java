package io.prosa.integration.whatsapp;

import io.prosa.integration.wire.Deadline;
import io.prosa.integration.wire.Json;
import io.prosa.integration.wire.Lost;
import io.prosa.integration.wire.Reply;
import io.prosa.integration.wire.Wire;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/// Sends through WhatsApp's Cloud API, each message once.
public final class CloudApi {
  private static final String MESSAGES = "messages";
  private static final long LARGEST_ANSWER = 256L * 1024;
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int LONGEST_DETAILS = 300;

  /// Where and as whom to send.
  ///
  /// @param baseUrl usually `https://graph.facebook.com`
  /// @param version such as `v25.0`
  /// @param phoneNumberId Meta's id of the business number
  public record Settings(
      String baseUrl, String version, String phoneNumberId, String token, Duration timeLimit) {
    public static final String DEFAULT_VERSION = "v25.0";
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(20);

    @Override
    public String toString() {
      return "settings of " + phoneNumberId;
    }
  }

  private final Settings settings;
  private final HttpUrl base;
  private final Wire wire;

  public CloudApi(Settings settings) {
    this.settings = settings;
    this.base =
        HttpUrl.get(settings.baseUrl())
            .newBuilder()
            .addPathSegment(settings.version())
            .addPathSegment(settings.phoneNumberId())
            .build();
    this.wire = new Wire(Duration.ofSeconds(5), LARGEST_ANSWER);
  }

  /// Sends anything.
  ///
  /// @param opaque our own reference, which comes back with every status
  public Sent send(Recipient to, Outgoing message, String opaque) {
    var body = new LinkedHashMap<String, Object>();
    body.put("messaging_product", "whatsapp");
    body.put("recipient_type", "individual");
    switch (to) {
      case Recipient.Phone(var waId) -> body.put("to", "+" + waId);
      case Recipient.User(var userId) -> body.put("recipient", userId);
    }
    body.putAll(message.json());
    if (!opaque.isEmpty()) {
      body.put("biz_opaque_callback_data", Limits.id(opaque, Limits.OPAQUE));
    }
    return answer(post(MESSAGES, RequestBody.create(Json.bytes(body), JSON)), CloudApi::message);
  }

  public Sent sendText(Recipient to, String body, String opaque) {
    return send(to, new Outgoing.Text(body), opaque);
  }

  public Sent sendButtons(Recipient to, Outgoing.Buttons buttons, String opaque) {
    return send(to, buttons, opaque);
  }

  public Sent sendList(Recipient to, Outgoing.Menu menu, String opaque) {
    return send(to, menu, opaque);
  }

  public Sent sendDocument(Recipient to, Outgoing.Document document, String opaque) {
    return send(to, document, opaque);
  }

  public Sent sendTemplate(Recipient to, Outgoing.Template template, String opaque) {
    return send(to, template, opaque);
  }

  /// Uploads a file to be sent by its id, which lives for 30 days. May be repeated: a file that
  /// nobody was sent harms nobody.
  public Sent uploadMedia(byte[] bytes, String mime, String filename) {
    var body =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("messaging_product", "whatsapp")
            .addFormDataPart("type", mime)
            .addFormDataPart("file", filename, RequestBody.create(bytes, MediaType.get(mime)))
            .build();
    return answer(post("media", body), json -> accepted(json.path("id"), ""));
  }

  /// Marks a message and those before it as read; with typing, a sign of typing shows for up to 25
  /// seconds. May be repeated.
  public Sent markRead(String messageId, boolean isTyping) {
    var body = new LinkedHashMap<String, Object>();
    body.put("messaging_product", "whatsapp");
    body.put("status", "read");
    body.put("message_id", messageId);
    if (isTyping) {
      body.put("typing_indicator", Map.of("type", "text"));
    }
    var request = post(MESSAGES, RequestBody.create(Json.bytes(body), JSON));
    return answer(
        request,
        json ->
            json.path("success").asBoolean(false)
                ? new Sent.Accepted(messageId, "")
                : new Sent.Unknown());
  }

  private Request post(String resource, RequestBody body) {
    return new Request.Builder()
        .url(base.newBuilder().addPathSegment(resource).build())
        .header("Authorization", "Bearer " + settings.token())
        .header("User-Agent", "prosa/1")
        .post(body)
        .build();
  }

  private Sent answer(Request request, Reading reading) {
    try {
      var reply = wire.exchange(request, Deadline.in(settings.timeLimit()));
      var json = Json.parse(reply.body()).filter(JsonNode::isObject);
      if (json.isEmpty()) {
        return unreadable(reply);
      }
      return reply.status() / 100 == 2 && !json.get().has("error")
          ? reading.read(json.get())
          : rejected(reply, json.get().path("error"));
    } catch (Lost lost) {
      return lost.isSent()
          ? new Sent.Unknown()
          : new Sent.Rejected(0, Sent.Kind.RETRY_LATER, "not reached");
    }
  }

  private interface Reading {
    Sent read(JsonNode json);
  }

  private static Sent unreadable(Reply reply) {
    return reply.status() == 429
        ? new Sent.Rejected(429, Sent.Kind.SLOW_DOWN, "HTTP 429")
        : new Sent.Unknown();
  }

  private static Sent rejected(Reply reply, JsonNode error) {
    var code = error.path("code").asInt(-1);
    if (code < 0 || !Rejections.isDefinite(reply.status(), code)) {
      return new Sent.Unknown();
    }
    var isTransient = error.path("is_transient").asBoolean(false);
    var details = Json.text(error.path("error_data").path("details"));
    return new Sent.Rejected(
        code,
        isTransient ? Sent.Kind.RETRY_LATER : Rejections.kind(code),
        Limits.shorten(details, LONGEST_DETAILS));
  }

  private static Sent message(JsonNode json) {
    var waId = Json.text(json.path("contacts").path(0).path("wa_id"));
    return accepted(json.path("messages").path(0).path("id"), waId);
  }

  /// A success without an id is no answer to rely on.
  private static Sent accepted(JsonNode id, String waId) {
    var text = Json.text(id);
    return text.isEmpty() ? new Sent.Unknown() : new Sent.Accepted(text, waId);
  }
}
