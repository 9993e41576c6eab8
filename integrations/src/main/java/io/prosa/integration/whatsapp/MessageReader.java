package io.prosa.integration.whatsapp;

import io.prosa.integration.whatsapp.Received.Choice;
import io.prosa.integration.whatsapp.Received.Envelope;
import io.prosa.integration.whatsapp.Received.Gesture;
import io.prosa.integration.whatsapp.Received.Media;
import io.prosa.integration.whatsapp.Received.Message;
import io.prosa.integration.whatsapp.Received.Text;
import io.prosa.integration.whatsapp.Received.Unsupported;
import tools.jackson.databind.JsonNode;

/// Reads one message that a customer sent.
record MessageReader(String phoneNumberId, Contacts contacts) {
  Message read(JsonNode item) {
    var type = Fields.text(item.path("type"));
    var envelope = envelope(item);
    if (item.has("group_id")) {
      return new Unsupported(envelope, "group");
    }
    var content = item.path(type);
    return switch (type) {
      case "text" -> new Text(envelope, Fields.required(content, "body"));
      case "button" -> templateButton(envelope, content);
      case "interactive" -> interactive(envelope, content);
      case "image" -> media(envelope, MediaKind.IMAGE, content);
      case "audio" -> media(envelope, audio(content), content);
      case "video" -> media(envelope, MediaKind.VIDEO, content);
      case "document" -> media(envelope, MediaKind.DOCUMENT, content);
      case "sticker" -> media(envelope, MediaKind.STICKER, content);
      case "reaction", "edit", "revoke", "request_welcome" -> new Gesture(envelope, type);
      case "system" -> new Gesture(envelope, Fields.required(content, "type"));
      case "" -> throw new BrokenItem("no type");
      default -> new Unsupported(envelope, type);
    };
  }

  private Envelope envelope(JsonNode item) {
    var id = Fields.id(item);
    var sender =
        contacts.find(Fields.text(item.path("from_user_id")), Fields.text(item.path("from")));
    var at = Fields.timestamp(item);
    return new Envelope(phoneNumberId, sender(sender, item), id, at, repliesTo(item));
  }

  /// A change of number names the person only by the new user id inside. Whom nobody could answer
  /// is no sender.
  private static Sender sender(Sender sender, JsonNode item) {
    var changed = Fields.text(item.path("system").path("user_id"));
    var named = sender.key().isEmpty() ? new Sender(changed, "", "") : sender;
    return Recipient.reachable(named).orElseThrow(() -> new BrokenItem("no sender"));
  }

  private static String repliesTo(JsonNode item) {
    return Fields.text(item.path("context").path("id"));
  }

  /// Quick replies of templates come under another type than those of other messages.
  private static Message templateButton(Envelope envelope, JsonNode content) {
    var payload = Fields.text(content.path("payload"));
    var title = Fields.required(content, "text");
    return new Choice(envelope, payload.isEmpty() ? title : payload, title);
  }

  /// Without content it is what Meta could not deliver, with the reason beside the messages.
  private static Message interactive(Envelope envelope, JsonNode content) {
    var type = Fields.text(content.path("type"));
    return switch (type) {
      case "button_reply", "list_reply" -> choice(envelope, content.path(type));
      default -> new Unsupported(envelope, type.isEmpty() ? "interactive" : type);
    };
  }

  private static Message choice(Envelope envelope, JsonNode reply) {
    return new Choice(envelope, Fields.required(reply, "id"), Fields.required(reply, "title"));
  }

  private static MediaKind audio(JsonNode content) {
    return content.path("voice").asBoolean(false) ? MediaKind.VOICE : MediaKind.AUDIO;
  }

  private static Message media(Envelope envelope, MediaKind kind, JsonNode content) {
    var caption = Fields.text(content.path("caption"));
    return new Media(envelope, kind, Fields.required(content, "id"), caption);
  }
}
