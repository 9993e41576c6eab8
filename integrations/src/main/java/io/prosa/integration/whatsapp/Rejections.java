package io.prosa.integration.whatsapp;

import static io.prosa.integration.whatsapp.Sent.Kind.ALERT;
import static io.prosa.integration.whatsapp.Sent.Kind.FIX;
import static io.prosa.integration.whatsapp.Sent.Kind.OPTED_OUT;
import static io.prosa.integration.whatsapp.Sent.Kind.RETRY_LATER;
import static io.prosa.integration.whatsapp.Sent.Kind.SLOW_DOWN;
import static io.prosa.integration.whatsapp.Sent.Kind.SLOW_DOWN_RECIPIENT;
import static io.prosa.integration.whatsapp.Sent.Kind.STOP;
import static io.prosa.integration.whatsapp.Sent.Kind.WINDOW_CLOSED;

import io.prosa.integration.whatsapp.Sent.Kind;

/// What Meta's error codes mean for us. Codes decide, HTTP statuses and titles do not.
final class Rejections {
  private Rejections() {}

  static Kind kind(int code) {
    return switch (code) {
      case 1, 2, 131000, 131016, 131057, 133004 -> RETRY_LATER;
      case 4, 80007, 80008, 130429, 131048 -> SLOW_DOWN;
      case 131056 -> SLOW_DOWN_RECIPIENT;
      case 131047 -> WINDOW_CLOSED;
      case 131050 -> OPTED_OUT;
      case 130403, 130472, 131021, 131026, 131049, 137000 -> STOP;
      case 100, 131008, 131009, 131030, 131051, 131053, 131055, 131062 -> FIX;
      case 132000, 132001, 132005, 132008, 132012, 132018, 135000 -> FIX;
      case 134100, 134101, 134102 -> FIX;
      default -> ALERT; // accounts, tokens, templates, and every code that is new to us
    };
  }

  /// Whether the code says for certain that nothing was sent. The two general ones do not when they
  /// come with a server error.
  static boolean isDefinite(int status, int code) {
    return status < 500 || (code != 1 && code != 131000);
  }
}
