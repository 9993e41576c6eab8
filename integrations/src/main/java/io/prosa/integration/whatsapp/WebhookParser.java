package io.prosa.integration.whatsapp;

import io.prosa.integration.whatsapp.Received.AccountNotice;
import io.prosa.integration.whatsapp.Received.Broken;
import io.prosa.integration.whatsapp.Received.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a webhook's bytes into what it tells, in its order. Verify the signature first.
///
/// Meta packs up to a thousand items into one body: every level is a loop, and an item that cannot
/// be read becomes `Broken` without harm to the others.
public final class WebhookParser {
  private static final int DEEPEST = 32;

  /// Meta's own limit is 4,096 characters. What is longer breaks its item, not its neighbours.
  private static final int LONGEST_TEXT = 256 * 1024;

  private static final int LONGEST_DOCUMENT = 3_500_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_DOCUMENT)
                          .maxDocumentLength(LONGEST_DOCUMENT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// Reads one body.
  ///
  /// @throws MalformedWebhook when the body as a whole cannot be read
  public List<Received> parse(byte[] body) {
    var root = tree(body);
    var all = new ArrayList<Received>();
    if (!Fields.text(root.path("object")).equals("whatsapp_business_account")) {
      return List.of(broken("not about a WhatsApp account", root));
    }
    for (var entry : array(root, "entry", all)) {
      for (var change : array(entry, "changes", all)) {
        readChange(change, all);
      }
    }
    return List.copyOf(all);
  }

  private static JsonNode tree(byte[] body) {
    if (body.length > LONGEST_DOCUMENT) {
      throw new MalformedWebhook("larger than " + LONGEST_DOCUMENT + " bytes");
    }
    try {
      var root = MAPPER.readTree(body);
      if (root.isObject()) {
        return root;
      }
    } catch (JacksonException _) {
      throw new MalformedWebhook("not JSON, or JSON over the limits");
    }
    throw new MalformedWebhook("not a JSON object");
  }

  private static void readChange(JsonNode change, List<Received> all) {
    var field = Fields.text(change.path("field"));
    var value = change.path("value");
    if (!value.isObject()) {
      all.add(broken("value is no object", change));
      return;
    }
    if (!field.equals("messages")) {
      all.add(new AccountNotice(field, Fields.raw(value)));
      return;
    }
    readValue(value, all);
  }

  private static void readValue(JsonNode value, List<Received> all) {
    var number = Fields.text(value.path("metadata").path("phone_number_id"));
    var contacts = new Contacts(value.path("contacts"));
    if (number.isEmpty()) {
      all.add(broken("no phone_number_id", value));
      return;
    }
    var messages = new MessageReader(number, contacts);
    each(value, "messages", messages::read, all);
    each(value, "statuses", item -> status(number, contacts, item), all);
    if (value.has("errors") && !value.has("messages") && !value.has("statuses")) {
      all.add(new AccountNotice("errors", Fields.raw(value)));
    }
  }

  private static void each(
      JsonNode value, String key, Function<JsonNode, Received> reader, List<Received> all) {
    if (!value.has(key)) {
      return;
    }
    for (var item : array(value, key, all)) {
      all.add(one(item, reader));
    }
  }

  /// Whatever one item does to its reader stays with that item.
  private static Received one(JsonNode item, Function<JsonNode, Received> reader) {
    try {
      if (holdsTooMuch(item)) {
        return broken("text too long", item);
      }
      return reader.apply(item);
    } catch (BrokenItem e) {
      return broken(e.reason(), item);
    } catch (RuntimeException e) {
      return broken(e.getClass().getSimpleName(), item);
    }
  }

  private static boolean holdsTooMuch(JsonNode node) {
    if (node.isString()) {
      return node.stringValue().length() > LONGEST_TEXT;
    }
    for (var inner : node) {
      if (holdsTooMuch(inner)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode array(JsonNode parent, String key, List<Received> all) {
    var array = parent.path(key);
    if (array.isArray()) {
      return array;
    }
    all.add(broken(key + " is no list", parent));
    return MAPPER.createArrayNode();
  }

  private static Status status(String number, Contacts contacts, JsonNode item) {
    var id = Fields.id(item);
    var status =
        DeliveryStatus.parse(Fields.text(item.path("status")))
            .orElseThrow(() -> new BrokenItem("unknown status"));
    var recipient =
        contacts.find(
            Fields.text(item.path("recipient_user_id")), Fields.text(item.path("recipient_id")));
    var opaque = Fields.text(item.path("biz_opaque_callback_data"));
    var at = Fields.timestamp(item);
    return new Status(number, id, status, at, opaque, recipient, errors(item));
  }

  private static List<Integer> errors(JsonNode item) {
    var codes = new ArrayList<Integer>();
    for (var error : item.path("errors")) {
      codes.add(error.path("code").asInt(0));
    }
    return codes;
  }

  private static Broken broken(String reason, JsonNode item) {
    return new Broken(reason, Fields.raw(item), Fields.text(item.path("id")));
  }
}
