package io.prosa.integration.simulated;

import io.prosa.integration.whatsapp.DeliveryStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A customer's phone in the demo and in tests: what is done on it reaches the webhook, signed.
public final class GraphPhone {
  private final Talk talk;
  private final Webhooks webhooks;
  private final WebhookPosts posts;

  GraphPhone(Talk talk, Webhooks webhooks, WebhookPosts posts) {
    this.talk = talk;
    this.webhooks = webhooks;
    this.posts = posts;
  }

  /// The number as WhatsApp holds it.
  public String waId() {
    return talk.waId();
  }

  public String userId() {
    return talk.userId();
  }

  /// Writes a text and gives WhatsApp's id of it.
  public String writes(String text) {
    var content = Map.<String, Object>of("type", "text", "text", Map.of("body", text));
    return send(PhoneMessage.fromCustomer("text", text), content);
  }

  /// Taps a button that the business sent.
  public String taps(String buttonId, String title) {
    var reply = Map.<String, Object>of("id", buttonId, "title", title);
    return send(PhoneMessage.fromCustomer("choice", title), reply("button_reply", reply));
  }

  /// Chooses a row of a list that the business sent; an empty description is left out.
  public String chooses(String rowId, String title, String description) {
    var reply = new LinkedHashMap<String, Object>();
    reply.put("id", rowId);
    reply.put("title", title);
    if (!description.isEmpty()) {
      reply.put("description", description);
    }
    return send(PhoneMessage.fromCustomer("choice", title), reply("list_reply", reply));
  }

  private Map<String, Object> reply(String type, Map<String, Object> reply) {
    var content = new LinkedHashMap<String, Object>();
    content.put("type", "interactive");
    content.put("interactive", Map.of("type", type, type, reply));
    talk.offering(String.valueOf(reply.get("id")))
        .ifPresent(
            menu ->
                content.put(
                    "context", Map.of("from", SimulatedIsp.DISPLAY_NUMBER, "id", menu.id())));
    return content;
  }

  private String send(PhoneMessage message, Map<String, Object> content) {
    var sent = talk.add(message);
    posts.post(talk.waId(), webhooks.message(talk, sent, content));
    return sent.id();
  }

  /// Everything on the screen, both directions, oldest first.
  public List<PhoneMessage> messages() {
    return talk.after(0);
  }

  public List<PhoneMessage> messagesAfter(int no) {
    return talk.after(no);
  }

  /// How far a message got.
  public DeliveryStatus status(String messageId) {
    return talk.statuses().getOrDefault(messageId, DeliveryStatus.QUEUED);
  }

  public boolean isBusinessTyping() {
    return talk.isTyping();
  }

  /// Looks at the screen: what has been delivered is now read, and the business is told.
  public void looks() {
    talk.unread().forEach(message -> report(message, DeliveryStatus.READ));
  }

  /// Lets a message arrive, in the two steps that Meta reports.
  void receives(PhoneMessage message) {
    report(message, DeliveryStatus.SENT);
    report(message, DeliveryStatus.DELIVERED);
  }

  private void report(PhoneMessage message, DeliveryStatus status) {
    if (talk.move(message.id(), status)) {
      posts.post(talk.waId(), webhooks.status(talk, message, status));
    }
  }
}
