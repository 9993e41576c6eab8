package io.prosa.integration.simulated;

import java.time.Instant;
import java.util.List;

/// One message on a demo phone, as its screen shows it.
///
/// @param no its place in the talk, from 1
/// @param id WhatsApp's id
/// @param type text, buttons, list, document, template, or choice for a tap
/// @param button the label that opens a list, empty otherwise
/// @param document empty of name and url where there is none
/// @param opaque what the business attached, never shown
public record PhoneMessage(
    int no,
    String id,
    boolean isFromCustomer,
    String type,
    String text,
    String button,
    List<Option> options,
    Document document,
    Instant at,
    String opaque) {
  public PhoneMessage {
    options = List.copyOf(options);
  }

  /// A button or a row.
  public record Option(String id, String title, String description) {}

  /// A file on the screen.
  ///
  /// @param url where to fetch it, relative to the simulator
  public record Document(String fileName, String url) {
    static final Document NONE = new Document("", "");
  }

  PhoneMessage numbered(int place, String wamid, Instant now) {
    return new PhoneMessage(
        place, wamid, isFromCustomer, type, text, button, options, document, now, opaque);
  }

  static PhoneMessage fromCustomer(String type, String text) {
    return new PhoneMessage(
        0, "", true, type, text, "", List.of(), Document.NONE, Instant.EPOCH, "");
  }

  static PhoneMessage fromBusiness(String type, String text, String button, List<Option> options) {
    return new PhoneMessage(
        0, "", false, type, text, button, options, Document.NONE, Instant.EPOCH, "");
  }

  PhoneMessage with(Document shown) {
    return new PhoneMessage(no, id, isFromCustomer, type, text, button, options, shown, at, opaque);
  }

  PhoneMessage with(String reference) {
    return new PhoneMessage(
        no, id, isFromCustomer, type, text, button, options, document, at, reference);
  }
}
