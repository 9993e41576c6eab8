package io.prosa.app.whatsapp;

import io.prosa.app.conversation.Incoming;
import io.prosa.app.conversation.Incoming.Body;
import io.prosa.app.conversation.Incoming.Channel;
import io.prosa.integration.whatsapp.Received;
import java.util.Locale;
import java.util.Optional;

/// A WhatsApp message as the reception takes it in.
final class Inbound {
  private Inbound() {}

  /// Empty for what asks for no answer, such as a reaction or a word in a group.
  static Optional<Incoming> read(Received.Message message) {
    return body(message)
        .filter(_ -> !message.envelope().sender().key().isEmpty())
        .map(
            body ->
                new Incoming(
                    who(message.envelope()),
                    message.envelope().externalId(),
                    message.envelope().at(),
                    body));
  }

  private static Optional<Body> body(Received.Message message) {
    return switch (message) {
      case Received.Text(_, var text) -> Optional.of(new Incoming.Words(text));
      case Received.Choice(_, var id, var title) -> Optional.of(new Incoming.Tap(id, title));
      case Received.Media(_, var kind, _, var caption) ->
          Optional.of(new Incoming.Other(kind.name().toLowerCase(Locale.ROOT), caption));
      case Received.Unsupported(_, var type) when type.equals("group") -> Optional.empty();
      case Received.Unsupported(_, var type) -> Optional.of(new Incoming.Other(type, ""));
      case Received.Gesture gesture when gesture.isChangeOfIdentity() ->
          Optional.of(new Incoming.IdentityChanged());
      case Received.Gesture _ -> Optional.empty();
    };
  }

  private static Incoming.Who who(Received.Envelope envelope) {
    var sender = envelope.sender();
    return new Incoming.Who(
        Channel.WHATSAPP, sender.userId(), sender.waId(), sender.name(), envelope.phoneNumberId());
  }
}
