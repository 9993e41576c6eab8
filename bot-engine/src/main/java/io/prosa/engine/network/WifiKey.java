package io.prosa.engine.network;

/// A Wi-Fi password: WPA2 takes 8 to 63 printable ASCII characters (IEEE 802.11i, Annex H.4).
/// Its text form is masked.
public record WifiKey(String value) {
  public static final int SHORTEST = 8;
  public static final int LONGEST = 63;

  public WifiKey {
    if (!isAcceptable(value)) {
      throw new IllegalArgumentException("a Wi-Fi password has 8 to 63 printable characters");
    }
  }

  /// Whether every router takes it: the right length, ASCII only, no space at either end.
  public static boolean isAcceptable(String value) {
    return value.length() >= SHORTEST
        && value.length() <= LONGEST
        && value.equals(value.strip())
        && value.chars().allMatch(c -> c >= 32 && c <= 126);
  }

  @Override
  public String toString() {
    return "Wi-Fi key ****";
  }
}
