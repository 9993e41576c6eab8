package io.prosa.engine.network;

import java.util.Optional;

/// The customer's router, as far as its Wi-Fi goes. Every method may throw
/// {@link io.prosa.engine.Unavailable}.
public interface Wifi {
  /// Whether the router behind a login can be reached now, and what its network is called.
  RouterOf.Router router(String login);

  /// Sets the password on every band.
  SetWifiKey.Result setKey(String login, WifiKey key);

  /// After an unknown outcome: whether the change is done or still waits at the router; empty when
  /// the system cannot tell.
  Optional<SetWifiKey.Result> readBack(String login);
}
