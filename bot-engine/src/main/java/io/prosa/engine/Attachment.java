package io.prosa.engine;

/// A file that goes with a message. The bytes are fetched when it is sent, so that no document lies
/// about in the log.
///
/// @param invoiceId whose PDF it is
public record Attachment(String invoiceId, String fileName) {}
