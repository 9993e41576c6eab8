package io.prosa.engine.network;

import io.prosa.engine.Change;
import io.prosa.engine.Outcome;
import io.prosa.engine.Ports;
import io.prosa.engine.Risk;
import io.prosa.engine.identity.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Give the customer's Wi-Fi a new password.
///
/// @param least the identity level that this provider asks for
/// @param mostPerDay how often this provider lets a login's password be changed in a day
public record SetWifiKey(Network network, WifiKey key, Level least, int mostPerDay)
    implements Change<SetWifiKey.Result> {
  /// Whose Wi-Fi it is.
  ///
  /// @param ssid the network's name, and where it is: for the question alone
  public record Network(String login, String ssid, String address) {}

  private static final WifiKey FORGOTTEN = new WifiKey("********");

  public sealed interface Result extends Outcome {}

  public record Changed() implements Result {}

  /// The router did not answer; it takes the change when it next reports, within minutes.
  public record Queued() implements Result {}

  /// The router said no.
  public record Refused() implements Result {
    @Override
    public boolean isDone() {
      return false;
    }
  }

  @Override
  public Risk risk() {
    return new Risk(least, true);
  }

  @Override
  public String target() {
    return "login:" + network.login();
  }

  @Override
  public Result make(Ports ports) {
    return ports.wifi().setKey(network.login(), key);
  }

  @Override
  public Optional<Result> readBack(Ports ports) {
    return ports.wifi().readBack(network.login());
  }

  @Override
  public Map<String, Object> terms() {
    return Map.of("ssid", network.ssid(), "address", network.address());
  }

  @Override
  public List<Result> samples() {
    return List.of(new Changed(), new Queued(), new Refused());
  }

  @Override
  public SetWifiKey withoutSecrets() {
    return new SetWifiKey(network, FORGOTTEN, least, mostPerDay);
  }
}
