package io.prosa.integration.whatsapp;

import tools.jackson.databind.JsonNode;

/// The people named beside messages and statuses. They are paired by id: nothing promises that they
/// stand in the messages' order, or that they are there at all.
record Contacts(JsonNode array) {
  /// Completes what an item says of its person.
  Sender find(String userId, String waId) {
    for (var contact : array) {
      var contactsUser = Fields.text(contact.path("user_id"));
      var contactsPhone = Fields.text(contact.path("wa_id"));
      if (isSame(userId, contactsUser) || isSame(waId, contactsPhone)) {
        return new Sender(
            userId.isEmpty() ? contactsUser : userId,
            waId.isEmpty() ? contactsPhone : waId,
            Fields.name(contact.path("profile").path("name")));
      }
    }
    return new Sender(userId, waId, "");
  }

  private static boolean isSame(String asked, String found) {
    return !asked.isEmpty() && asked.equals(found);
  }
}
