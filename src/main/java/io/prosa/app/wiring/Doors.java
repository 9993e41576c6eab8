package io.prosa.app.wiring;

import java.util.ArrayList;
import java.util.List;

/// Where the outside systems are, as they are really used.
public record Doors(Settings.WhatsApp whatsapp, Settings.Ixc ixc, Settings.GenieAcs genieacs) {
  /// Without the demo everything has to be named; says at once all that is missing.
  Doors required() {
    var missing = new ArrayList<String>();
    need(whatsapp.phoneNumberId(), "prosa.whatsapp.phone-number-id", missing);
    need(whatsapp.token(), "prosa.whatsapp.token", missing);
    need(whatsapp.verifyToken(), "prosa.whatsapp.verify-token", missing);
    need(String.join("", whatsapp.appSecrets()), "prosa.whatsapp.app-secrets", missing);
    need(ixc.url(), "prosa.ixc.url", missing);
    need(ixc.token(), "prosa.ixc.token", missing);
    need(genieacs.url(), "prosa.genieacs.url", missing);
    if (!missing.isEmpty()) {
      throw new MissingSettings(missing);
    }
    return this;
  }

  private static void need(String value, String name, List<String> missing) {
    if (value.isBlank()) {
      missing.add(name);
    }
  }
}
