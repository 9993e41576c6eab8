package io.prosa.app.whatsapp;

import io.prosa.app.identity.OneTimeCodes;
import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.identity.Phone;
import io.prosa.integration.whatsapp.CloudApi;
import io.prosa.integration.whatsapp.Outgoing;
import io.prosa.integration.whatsapp.Recipient;
import io.prosa.integration.whatsapp.Sent;
import java.util.List;

/// Brings one-time codes by an approved authentication template, which may go out at any time.
public final class WhatsAppCourier implements OneTimeCodes.Courier {
  private final CloudApi api;
  private final String template;

  public WhatsAppCourier(CloudApi api, String template) {
    this.api = api;
    this.template = template;
  }

  @Override
  public void bring(Phone phone, String code) {
    var message = new Outgoing.Template(template, "pt_BR", List.of(code), code);
    switch (api.send(new Recipient.Phone(phone.digits()), message, "")) {
      case Sent.Accepted _ -> {} // on its way
      case Sent.Unknown _ -> throw new Unavailable(Kind.UNKNOWN, "code perhaps sent");
      case Sent.Rejected(var error, _, var details) ->
          throw new Unavailable(Kind.NOT_DONE, "code not sent: " + error + " " + details);
    }
  }
}
