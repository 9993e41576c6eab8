package io.prosa.nlu.wifi;

/// What a piece is: nothing, or the first or a further one of a value.
public enum Tag {
  OUTSIDE(""),
  NAME("wifi_ssid"),
  NAME_GOES_ON("wifi_ssid"),
  KEY("wifi_password"),
  KEY_GOES_ON("wifi_password");

  private final String kind;

  Tag(String kind) {
    this.kind = kind;
  }

  /// The tag of a piece within a value; outside for a kind that is none of ours.
  static Tag of(String kind, boolean first) {
    if (kind.equals(NAME.kind)) {
      return first ? NAME : NAME_GOES_ON;
    }
    if (kind.equals(KEY.kind)) {
      return first ? KEY : KEY_GOES_ON;
    }
    return OUTSIDE;
  }

  String kind() {
    return kind;
  }

  boolean goesOn() {
    return this == NAME_GOES_ON || this == KEY_GOES_ON;
  }

  boolean mayFollow(Tag before) {
    return !goesOn() || before.kind.equals(kind);
  }
}
