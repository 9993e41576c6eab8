package io.prosa.app.widget;

import io.prosa.app.conversation.Carrier;
import io.prosa.app.conversation.Incoming;
import io.prosa.app.conversation.Spoken;
import org.springframework.stereotype.Component;

/// The browser reads the log itself: what stands there is delivered.
@Component
class WidgetCarrier implements Carrier {
  @Override
  public Incoming.Channel channel() {
    return Incoming.Channel.WIDGET;
  }

  @Override
  public Delivery send(Address to, Spoken message, String reference) {
    return new Accepted("");
  }
}
