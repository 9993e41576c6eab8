package io.prosa.app.whatsapp;

import io.prosa.app.conversation.Carrier;
import io.prosa.app.conversation.Incoming;
import io.prosa.app.conversation.Spoken;
import io.prosa.engine.Unavailable;
import io.prosa.engine.billing.Invoices;
import io.prosa.integration.whatsapp.CloudApi;
import io.prosa.integration.whatsapp.Outgoing;
import io.prosa.integration.whatsapp.Recipient;
import io.prosa.integration.whatsapp.Sent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings messages to WhatsApp: as text, buttons, a list or a document, whichever fits.
public final class WhatsAppCarrier implements Carrier {
  private static final Logger LOG = LoggerFactory.getLogger(WhatsAppCarrier.class);
  private static final int MOST_BUTTONS = 3;
  private static final int LONGEST_BUTTON = 20;
  private static final int LONGEST_BUTTON_BODY = 1024;
  private static final String OPTIONS = "Ver opções";

  private final CloudApi api;
  private final Invoices invoices;

  public WhatsAppCarrier(CloudApi api, Invoices invoices) {
    this.api = api;
    this.invoices = invoices;
  }

  @Override
  public Incoming.Channel channel() {
    return Incoming.Channel.WHATSAPP;
  }

  @Override
  public Delivery send(Address to, Spoken message, String reference) {
    var recipient =
        to.phoneKey().isEmpty()
            ? new Recipient.User(to.userKey())
            : new Recipient.Phone(to.phoneKey());
    if (message.document().isPresent()) {
      var paper = message.document().get();
      var mediaId = upload(paper);
      if (mediaId.isPresent()) {
        var document = new Outgoing.Document(mediaId.get(), paper.fileName(), message.text());
        return delivery(api.send(recipient, document, reference));
      }
    }
    return delivery(api.send(recipient, outgoing(message), reference));
  }

  /// The words are worth sending even where the paper cannot be had.
  private Optional<String> upload(Spoken.Paper paper) {
    try {
      return invoices
          .pdf(paper.invoiceId())
          .map(pdf -> api.uploadMedia(pdf, "application/pdf", paper.fileName()))
          .flatMap(
              sent ->
                  sent instanceof Sent.Accepted(var id, _) ? Optional.of(id) : Optional.empty());
    } catch (Unavailable gone) {
      LOG.warn("invoice {} goes without its PDF: {}", paper.invoiceId(), gone.getMessage());
      return Optional.empty();
    }
  }

  private static Outgoing outgoing(Spoken message) {
    if (message.options().isEmpty()) {
      return new Outgoing.Text(message.text());
    }
    var fits =
        message.options().size() <= MOST_BUTTONS
            && message.text().length() <= LONGEST_BUTTON_BODY
            && message.options().stream()
                .allMatch(o -> o.description().isEmpty() && length(o.title()) <= LONGEST_BUTTON);
    return fits ? buttons(message) : menu(message);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Outgoing buttons(Spoken message) {
    return new Outgoing.Buttons(
        message.text(),
        message.options().stream().map(o -> new Outgoing.Button(o.id(), o.title())).toList());
  }

  /// More or longer options than buttons can hold; the tenth row is the last that WhatsApp takes.
  private static Outgoing menu(Spoken message) {
    return new Outgoing.Menu(
        message.text(),
        message.listButton().orElse(OPTIONS),
        message.options().stream()
            .limit(10)
            .map(o -> new Outgoing.Row(o.id(), o.title(), o.description()))
            .toList());
  }

  private static Delivery delivery(Sent sent) {
    return switch (sent) {
      case Sent.Accepted(var id, _) -> new Accepted(id);
      case Sent.Unknown _ -> new Unknown();
      case Sent.Rejected(var code, var kind, var details) ->
          switch (kind) {
            case RETRY_LATER, SLOW_DOWN, SLOW_DOWN_RECIPIENT ->
                new Rejected(code + " " + details, true);
            case ALERT -> {
              LOG.error("WhatsApp needs an operator: {} {}", code, details);
              yield new Rejected(code + " " + details, true);
            }
            case WINDOW_CLOSED, STOP, OPTED_OUT, FIX -> new Rejected(code + " " + details, false);
          };
    };
  }
}
