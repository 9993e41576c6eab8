package io.prosa.integration.genieacs;

import static java.util.Comparator.comparing;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.network.RouterOf;
import io.prosa.engine.network.SetWifiKey;
import io.prosa.engine.network.Wifi;
import io.prosa.engine.network.WifiKey;
import io.prosa.integration.wire.Json;
import io.prosa.integration.wire.Reply;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The customers' routers through GenieACS.
public final class GenieAcsWifi implements Wifi {
  /// A task not run by then is dropped: a password must not change days after it was asked for.
  private static final Duration EXPIRY = Duration.ofMinutes(10);

  /// A newer task with the same key replaces the older one.
  private static final String UNIQUE_KEY = "prosa-wifi-key";

  private static final int INFORMS_MISSED = 2;
  private static final List<String> LOGIN_PATHS =
      List.of(
          "VirtualParameters.pppoeUsername",
          "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.1.WANPPPConnection.1.Username",
          "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.2.WANPPPConnection.1.Username",
          "Device.PPP.Interface.1.Username");
  private static final String PROJECTION =
      String.join(",", LOGIN_PATHS) + ",_lastInform,_deviceId," + Device.WLAN + "," + Device.WIFI;

  private final GenieAcsClient acs;
  private final Clock clock;
  private final Duration informInterval;
  private final List<WifiVendor> vendors;

  /// @param informInterval how often this provider's routers report
  /// @param vendors usually `WifiVendor.KNOWN`
  public GenieAcsWifi(
      GenieAcsClient acs, Clock clock, Duration informInterval, List<WifiVendor> vendors) {
    this.acs = acs;
    this.clock = clock;
    this.informInterval = informInterval;
    this.vendors = List.copyOf(vendors);
  }

  @Override
  public RouterOf.Router router(String login) {
    return device(login).map(this::router).orElseGet(RouterOf.Unmanaged::new);
  }

  private RouterOf.Router router(Device device) {
    var silence = Duration.between(device.lastInform(), clock.instant());
    return silence.compareTo(informInterval.multipliedBy(INFORMS_MISSED)) <= 0
        ? new RouterOf.Reachable(device.ssid(vendors))
        : new RouterOf.Offline(device.lastInform());
  }

  @Override
  public SetWifiKey.Result setKey(String login, WifiKey key) {
    var device = device(login);
    var bands = device.map(found -> found.bands(vendors)).orElse(List.of());
    if (device.isEmpty() || bands.isEmpty()) {
      return new SetWifiKey.Refused();
    }
    var id = device.get().id();
    var reply = acs.put(id, task(bands, key));
    return switch (reply.status()) {
      case 200 -> new SetWifiKey.Changed();
      case 202 -> stored(id, taskId(reply));
      default -> throw new Unavailable(Kind.UNKNOWN, "task: HTTP " + reply.status());
    };
  }

  private static Map<String, Object> task(List<Device.Band> bands, WifiKey key) {
    var task = new LinkedHashMap<String, Object>();
    task.put("name", "setParameterValues");
    task.put("expiry", EXPIRY.toSeconds());
    task.put("uniqueKey", UNIQUE_KEY);
    task.put(
        "parameterValues",
        bands.stream().map(band -> List.of(band.keyPath(), key.value(), "xsd:string")).toList());
    return task;
  }

  private static String taskId(Reply reply) {
    return Json.parse(reply.body())
        .map(json -> Json.text(json.path("_id")))
        .filter(id -> !id.isEmpty())
        .orElseThrow(() -> new Unavailable(Kind.UNKNOWN, "task: stored, but without an id"));
  }

  /// Why a task was only stored stands in HTTP's reason phrase alone, so the ACS is asked. A task
  /// that is neither faulted nor waiting any more has run meanwhile.
  private SetWifiKey.Result stored(String deviceId, String taskId) {
    try {
      if (hasFaulted(deviceId, taskId)) {
        return new SetWifiKey.Refused();
      }
      return acs.find("tasks", Map.of("_id", taskId), "_id").isEmpty()
          ? new SetWifiKey.Changed()
          : new SetWifiKey.Queued();
    } catch (Unavailable e) {
      throw new Unavailable(Kind.UNKNOWN, "the stored task could not be looked at", e);
    }
  }

  /// A faulted task holds back every later one, so it is taken away together with its fault.
  private boolean hasFaulted(String deviceId, String taskId) {
    var fault = deviceId + ":task_" + taskId;
    if (acs.find("faults", Map.of("_id", fault), "_id").isEmpty()) {
      return false;
    }
    acs.delete("tasks", taskId);
    acs.delete("faults", fault);
    return true;
  }

  /// Our task still waiting is `Queued`, our task faulted is `Refused`. With no task left, the
  /// change is proven when every password leaf was touched within the task's life and later than
  /// the name beside it: a routine refresh touches both at once, our task the password alone.
  @Override
  public Optional<SetWifiKey.Result> readBack(String login) {
    return device(login).flatMap(this::readBack);
  }

  private Optional<SetWifiKey.Result> readBack(Device device) {
    var waiting =
        stream(acs.find("tasks", Map.of("device", device.id()), "_id,uniqueKey"))
            .filter(task -> Json.text(task.path("uniqueKey")).equals(UNIQUE_KEY))
            .map(task -> Json.text(task.path("_id")))
            .toList();
    if (!waiting.isEmpty()) {
      var isRefused = waiting.stream().anyMatch(task -> hasFaulted(device.id(), task));
      return Optional.of(isRefused ? new SetWifiKey.Refused() : new SetWifiKey.Queued());
    }
    var bands = device.bands(vendors);
    var isDone = !bands.isEmpty() && bands.stream().allMatch(band -> isFresh(device, band));
    return isDone ? Optional.of(new SetWifiKey.Changed()) : Optional.empty();
  }

  private boolean isFresh(Device device, Device.Band band) {
    var touched = device.touched(band.keyPath());
    return touched.isAfter(clock.instant().minus(EXPIRY))
        && touched.isAfter(device.touched(band.ssidPath()));
  }

  /// The router behind a login; after an exchange the one that reported last.
  private Optional<Device> device(String login) {
    if (login.isBlank()) {
      return Optional.empty();
    }
    var wanted = exactly(login);
    var query = Map.of("$or", LOGIN_PATHS.stream().map(path -> Map.of(path, wanted)).toList());
    return stream(acs.find("devices", query, PROJECTION))
        .map(Device::new)
        .filter(device -> device.hasLogin(LOGIN_PATHS, login))
        .max(comparing(Device::lastInform));
  }

  /// GenieACS takes a text with an asterisk for a wildcard and one between slashes for a pattern;
  /// what could be either is written as a pattern that means the text itself.
  private static String exactly(String login) {
    return login.contains("*") || login.startsWith("/")
        ? "/^" + login.replaceAll("([^A-Za-z0-9])", "\\\\$1") + "$/"
        : login;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
