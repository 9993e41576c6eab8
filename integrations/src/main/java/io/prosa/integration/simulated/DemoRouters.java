package io.prosa.integration.simulated;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// The routers of the demo, of several makers.
final class DemoRouters {
  private static final String WAN =
      "InternetGatewayDevice.WANDevice.1.WANConnectionDevice.%d.WANPPPConnection.1.Username";
  private static final String WLAN = "InternetGatewayDevice.LANDevice.1.WLANConfiguration.%d.";
  private static final String FIRST_KEY = "chave-de-fabrica";
  private static final String PASSPHRASE = "KeyPassphrase";
  private static final String NESTED = "PreSharedKey.1.KeyPassphrase";

  private final AcsDevices devices;
  private final Clock clock;

  DemoRouters(AcsDevices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  /// Leafs that hold a Wi-Fi password, in any tree.
  static String keys() {
    return ".*(KeyPassphrase|PreSharedKey)";
  }

  static String names() {
    return ".*\\.SSID";
  }

  void fill() {
    old(
        "helena.prado",
        List.of("Huawei Technologies", "02A1B0", "HG-8145", "HX0001"),
        5,
        "PreSharedKey.1.PreSharedKey");
    old("otavio.lins", List.of("ZTE", "02A1B1", "F670L", "ZX0002"), 5, PASSPHRASE);
    old(
        "jurema.castilho",
        List.of("TP-Link", "02A1B2", "EC220-G5", "TX0003"),
        2,
        "X_TP_PreSharedKey");
    young("caio.casa", List.of("Exemplo Redes", "02A1B3", "AX-3000", "EX0004"));
    old("caio.praia", List.of("Nokia", "02A1B4", "G-1425G", "NX0014"), 5, NESTED);
    old("padaria.ipe", List.of("FiberHome", "02A1B5", "HG6145", "FX0005"), 5, PASSPHRASE);
    old("iracema.duarte", List.of("Intelbras", "02A1B6", "AX1800", "IX0006"), 6, PASSPHRASE);
    old("benicio.falcao", List.of("ZTE", "02A1B1", "F670L", "ZX0007"), 5, PASSPHRASE)
        .goOffline(clock.instant().minus(Duration.ofDays(3)));
    others();
  }

  private void others() {
    for (var login : List.of("ulisses.guerra", "noemia.tavares", "dario.peixoto", "celina.rocha")) {
      old(login, List.of("VSOL", "02A1B7", "HG325", "VX" + login.hashCode()), 5, PASSPHRASE);
    }
    old("fausto.meireles", List.of("ZTE", "02A1B1", "F670L", "ZX0013"), 5, PASSPHRASE);
  }

  /// TR-098, two bands; the second under the given instance, the first always under 1.
  private AcsDevice old(String login, List<String> maker, int second, String keyLeaf) {
    var device = new AcsDevice(login, maker, clock);
    device.leaf(WAN.formatted(1), login, false);
    for (var band : List.of(1, second)) {
      var root = WLAN.formatted(band);
      device.leaf(root + "SSID", ssid(login), true);
      device.leaf(root + keyLeaf, FIRST_KEY, true);
      if (!keyLeaf.equals(PASSPHRASE)) {
        device.leaf(root + PASSPHRASE, "", false);
      }
    }
    devices.add(device);
    return device;
  }

  /// TR-181, two radios and a guests' network on the first.
  private void young(String login, List<String> maker) {
    var device = new AcsDevice(login, maker, clock);
    device.leaf("Device.PPP.Interface.1.Username", login, false);
    point(device, 1, 1, ssid(login));
    point(device, 2, 2, ssid(login));
    point(device, 3, 1, "Visitantes");
    devices.add(device);
  }

  private static void point(AcsDevice device, int index, int radio, String ssid) {
    var network = "Device.WiFi.SSID." + index;
    var point = "Device.WiFi.AccessPoint." + index;
    device.leaf(network + ".SSID", ssid, true);
    device.leaf(network + ".LowerLayers", "Device.WiFi.Radio." + radio + ".", false);
    device.leaf(point + ".SSIDReference", network + ".", false);
    device.leaf(point + ".Security.KeyPassphrase", FIRST_KEY, true);
  }

  private static String ssid(String login) {
    var name = login.substring(0, login.indexOf('.'));
    return "Casa " + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
