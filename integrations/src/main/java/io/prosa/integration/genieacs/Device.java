package io.prosa.integration.genieacs;

import io.prosa.integration.wire.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// One router as the ACS last saw it. Its password leafs are looked at for their place and their
/// time alone, never for their value.
record Device(JsonNode json) {
  static final String WLAN = "InternetGatewayDevice.LANDevice.1.WLANConfiguration";
  static final String WIFI = "Device.WiFi";
  private static final int INSTANCES = 16;

  /// Where one band has its name and its password.
  record Band(String ssidPath, String keyPath) {}

  String id() {
    return Json.text(json.path("_id"));
  }

  Instant lastInform() {
    return instant(json.path("_lastInform")).orElse(Instant.EPOCH);
  }

  boolean hasLogin(List<String> paths, String login) {
    return paths.stream().anyMatch(path -> value(path).equals(login));
  }

  /// The name of the customer's network: the first band's.
  String ssid(List<WifiVendor> vendors) {
    return Stream.concat(ssidPaths(vendors), newSsidPaths())
        .map(this::value)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Every band whose password can be written.
  List<Band> bands(List<WifiVendor> vendors) {
    return at(WIFI).isObject() ? newBands() : oldBands(vendor(vendors));
  }

  private Stream<String> ssidPaths(List<WifiVendor> vendors) {
    return vendor(vendors).bands().stream().map(band -> WLAN + "." + band + ".SSID");
  }

  private static Stream<String> newSsidPaths() {
    return IntStream.rangeClosed(1, INSTANCES).mapToObj(i -> WIFI + ".SSID." + i + ".SSID");
  }

  private WifiVendor vendor(List<WifiVendor> vendors) {
    var maker = Json.text(json.path("_deviceId").path("_Manufacturer"));
    return vendors.stream()
        .filter(vendor -> vendor.fits(maker))
        .findFirst()
        .orElse(new WifiVendor("", List.of(), List.of()));
  }

  private List<Band> oldBands(WifiVendor vendor) {
    return vendor.bands().stream()
        .map(band -> WLAN + "." + band + ".")
        .flatMap(
            root ->
                vendor.keyLeafs().stream()
                    .map(leaf -> root + leaf)
                    .filter(this::isWritable)
                    .map(leaf -> new Band(root + "SSID", leaf))
                    .limit(1))
        .toList();
  }

  /// In TR-181 an access point names its network, and the network its radio, by reference. The
  /// lowest access point of each radio is the customer's; those above are for guests.
  private List<Band> newBands() {
    var radios = new HashSet<String>();
    var bands = new ArrayList<Band>();
    for (var i = 1; i <= INSTANCES; i++) {
      var point = WIFI + ".AccessPoint." + i;
      var key = point + ".Security.KeyPassphrase";
      var network = reference(point + ".SSIDReference", WIFI + ".SSID." + i);
      if (isWritable(key) && radios.add(reference(network + ".LowerLayers", network))) {
        bands.add(new Band(network + ".SSID", key));
      }
    }
    return List.copyOf(bands);
  }

  private String reference(String path, String otherwise) {
    var named = value(path);
    return named.isEmpty() ? otherwise : named.replaceFirst("\\.$", "");
  }

  private boolean isWritable(String path) {
    return at(path).path("_writable").asBoolean(false);
  }

  private String value(String path) {
    return Json.text(at(path).path("_value"));
  }

  /// When the ACS last wrote or read this leaf.
  Instant touched(String path) {
    return instant(at(path).path("_timestamp")).orElse(Instant.EPOCH);
  }

  private JsonNode at(String path) {
    var node = json;
    for (var part : path.split("\\.", -1)) {
      node = node.path(part);
    }
    return node;
  }

  private static Optional<Instant> instant(JsonNode node) {
    try {
      return Optional.of(Instant.parse(Json.text(node)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
