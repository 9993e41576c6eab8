package io.prosa.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One message to the customer: paragraphs, at most one attachment, and what can be tapped.
///
/// @param alone never joined with another, such as a code that is copied as a whole
public record Message(
    List<Reply> paragraphs, List<Option> options, Optional<Attachment> attachment, boolean alone) {
  public Message {
    paragraphs = List.copyOf(paragraphs);
    options = List.copyOf(options);
  }

  public static Message of(Reply... paragraphs) {
    return new Message(List.of(paragraphs), List.of(), Optional.empty(), false);
  }

  /// One more paragraph.
  public Message and(Reply more) {
    var all = new ArrayList<>(paragraphs);
    all.add(more);
    return new Message(all, options, attachment, alone);
  }

  public Message withOptions(List<Option> more) {
    return new Message(paragraphs, more, attachment, alone);
  }

  public Message withAttachment(Attachment file) {
    return new Message(paragraphs, options, Optional.of(file), alone);
  }

  public Message standingAlone() {
    return new Message(paragraphs, options, attachment, true);
  }

  /// Whether another message may follow in the same bubble: every message costs the provider money.
  boolean joins(Message next) {
    return !alone
        && !next.alone
        && options.isEmpty()
        && attachment.isEmpty()
        && next.attachment.isEmpty();
  }

  Message joined(Message next) {
    var all = new ArrayList<>(paragraphs);
    all.addAll(next.paragraphs);
    return new Message(all, next.options, Optional.empty(), false);
  }
}
