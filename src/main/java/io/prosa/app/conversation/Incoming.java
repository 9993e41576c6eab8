package io.prosa.app.conversation;

import java.time.Instant;
import java.util.Locale;

/// Something that a person sent, whatever the door it came through.
///
/// @param externalId the channel's own id, by which repeats are known
/// @param at when it was sent, by the channel's clock
public record Incoming(Who who, String externalId, Instant at, Body body) {
  public enum Channel {
    WHATSAPP,
    WIDGET;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param userKey the stable key, empty where the channel gave only a phone
  /// @param phoneKey the phone as the channel holds it, empty where it is withheld
  /// @param businessNumber which of the provider's numbers it went to, empty on the web
  public record Who(
      Channel channel, String userKey, String phoneKey, String name, String businessNumber) {
    @Override
    public String toString() {
      return channel + " ****";
    }
  }

  public sealed interface Body {}

  public record Words(String text) implements Body {
    @Override
    public String toString() {
      return "words";
    }
  }

  public record Tap(String option, String title) implements Body {}

  /// What the bot cannot read: a voice note, a picture, a place.
  public record Other(String kind, String caption) implements Body {
    @Override
    public String toString() {
      return "other " + kind;
    }
  }

  /// The person behind the number may be another one now: what was remembered is void.
  public record IdentityChanged() implements Body {}
}
