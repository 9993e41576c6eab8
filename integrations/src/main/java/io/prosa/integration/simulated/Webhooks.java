package io.prosa.integration.simulated;

import io.prosa.integration.whatsapp.DeliveryStatus;
import io.prosa.integration.wire.Json;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Webhook bodies exactly in Meta's shape.
final class Webhooks {
  private final Clock clock;

  Webhooks(Clock clock) {
    this.clock = clock;
  }

  /// @param content the message's type and what belongs to it
  byte[] message(Talk talk, PhoneMessage sent, Map<String, Object> content) {
    var message = new LinkedHashMap<String, Object>();
    message.put("from", talk.waId());
    message.put("from_user_id", talk.userId());
    message.put("id", sent.id());
    message.put("timestamp", String.valueOf(sent.at().getEpochSecond()));
    message.putAll(content);
    return body(talk, "messages", message);
  }

  byte[] status(Talk talk, PhoneMessage message, DeliveryStatus status) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", message.id());
    json.put("status", status.name().toLowerCase(Locale.ROOT));
    json.put("timestamp", String.valueOf(clock.instant().getEpochSecond()));
    json.put("recipient_id", talk.waId());
    json.put("recipient_user_id", talk.userId());
    if (!message.opaque().isEmpty()) {
      json.put("biz_opaque_callback_data", message.opaque());
    }
    if (status != DeliveryStatus.READ) {
      json.put("pricing", pricing());
    }
    return body(talk, "statuses", json);
  }

  private static Map<String, Object> pricing() {
    return Map.of(
        "billable", true, "pricing_model", "PMP", "type", "regular", "category", "service");
  }

  private static byte[] body(Talk talk, String kind, Map<String, Object> item) {
    var value = new LinkedHashMap<String, Object>();
    value.put("messaging_product", "whatsapp");
    value.put(
        "metadata",
        Map.of(
            "display_phone_number", SimulatedIsp.DISPLAY_NUMBER,
            "phone_number_id", SimulatedIsp.PHONE_NUMBER_ID));
    value.put("contacts", List.of(contact(talk)));
    value.put(kind, List.of(item));
    var change = Map.of("value", value, "field", "messages");
    var entry = Map.of("id", SimulatedIsp.ACCOUNT_ID, "changes", List.of(change));
    return Json.bytes(Map.of("object", "whatsapp_business_account", "entry", List.of(entry)));
  }

  private static Map<String, Object> contact(Talk talk) {
    return Map.of(
        "profile", Map.of("name", talk.name()), "wa_id", talk.waId(), "user_id", talk.userId());
  }
}
