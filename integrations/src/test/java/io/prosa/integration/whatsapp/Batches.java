package io.prosa.integration.whatsapp;

import java.util.Collections;

/// Large webhooks, written out.
final class Batches {
  private Batches() {}

  static String of(int entries, int changes, int messages) {
    var message =
        """
        {"from_user_id":"BR.1","id":"wamid.B","timestamp":"1795300000","type":"text",
         "text":{"body":"oi"}}""";
    var change =
        """
        {"field":"messages","value":{"metadata":{"phone_number_id":"2"},"messages":[%s]}}"""
            .formatted(repeated(message, messages));
    var entry =
        """
        {"id":"3","changes":[%s]}"""
            .formatted(repeated(change, changes));
    return """
        {"object":"whatsapp_business_account","entry":[%s]}"""
        .formatted(repeated(entry, entries));
  }

  private static String repeated(String item, int times) {
    return String.join(",", Collections.nCopies(times, item));
  }
}
