package io.prosa.integration.genieacs;

import java.util.List;
import java.util.Locale;

/// Where one maker's routers keep their Wi-Fi, in the TR-098 tree.
///
/// @param maker what the manufacturer's name starts with, in any case; empty fits every maker
/// @param bands the instances of `WLANConfiguration`, 2.4 GHz first
/// @param keyLeafs where the password may be, the preferred place first
public record WifiVendor(String maker, List<Integer> bands, List<String> keyLeafs) {
  private static final String PASSPHRASE = "KeyPassphrase";
  private static final String NESTED_PASSPHRASE = "PreSharedKey.1.KeyPassphrase";
  private static final String NESTED_KEY = "PreSharedKey.1.PreSharedKey";

  /// What is known of the makers common in Brazil; the first that fits counts. Every row differs by
  /// firmware, so a leaf is used only where the device itself reports it as writable.
  public static final List<WifiVendor> KNOWN =
      List.of(
          new WifiVendor("huawei", List.of(1, 5), List.of(NESTED_KEY, NESTED_PASSPHRASE)),
          new WifiVendor("zte", List.of(1, 5), List.of(PASSPHRASE, NESTED_PASSPHRASE)),
          new WifiVendor("intelbras", List.of(6, 1), List.of(PASSPHRASE, NESTED_PASSPHRASE)),
          new WifiVendor("vsol", List.of(5, 1), List.of(PASSPHRASE, NESTED_PASSPHRASE, NESTED_KEY)),
          new WifiVendor("tp-link", List.of(1, 2), List.of("X_TP_PreSharedKey", PASSPHRASE)),
          new WifiVendor("nokia", List.of(1, 5), List.of(NESTED_PASSPHRASE)),
          new WifiVendor("", List.of(1, 5), List.of(PASSPHRASE, NESTED_PASSPHRASE, NESTED_KEY)));

  public WifiVendor {
    bands = List.copyOf(bands);
    keyLeafs = List.copyOf(keyLeafs);
  }

  boolean fits(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).startsWith(maker);
  }
}
