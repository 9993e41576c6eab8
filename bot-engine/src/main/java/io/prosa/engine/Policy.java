package io.prosa.engine;

import io.prosa.engine.identity.Level;
import java.time.Duration;
import java.time.ZoneId;

/// What a provider decides about the bot, within safe bounds.
///
/// @param zone the provider's time zone: what 'today' means
/// @param wifi the identity level for Wi-Fi changes: VERIFIED, or IDENTIFIED where the provider
///     accepts the registered phone with the document confirmed
/// @param wifiChangesPerDay how often a login's Wi-Fi password may be changed in a day
/// @param sure from this probability on a request is taken as understood
/// @param likely from this probability on it is asked back ('which of these?')
/// @param strangest above this [Interpretation#strangeness] a message is none of our business
/// @param talk after this much silence a new talk begins
public record Policy(
    ZoneId zone,
    Level wifi,
    int wifiChangesPerDay,
    double sure,
    double likely,
    double strangest,
    Duration talk) {
  /// From this probability on a guess may do what cannot be taken back.
  static final double CERTAIN = 0.85;

  public Policy {
    if (!wifi.reaches(Level.IDENTIFIED)) {
      throw new IllegalArgumentException("Wi-Fi changes need level IDENTIFIED or VERIFIED");
    }
    if (likely <= 0 || likely > sure || sure > 1) {
      throw new IllegalArgumentException("0 < likely <= sure <= 1 must hold");
    }
  }

  /// Safe defaults: Wi-Fi needs a one-time code; which messages are strange only a model can tell.
  public static Policy standard() {
    return new Policy(
        ZoneId.of("America/Sao_Paulo"), Level.VERIFIED, 1, 0.5, 0.2, 1, Duration.ofMinutes(30));
  }
}
