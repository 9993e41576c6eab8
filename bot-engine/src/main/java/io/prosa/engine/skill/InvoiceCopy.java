package io.prosa.engine.skill;

import static io.prosa.engine.Move.handOver;
import static io.prosa.engine.Move.say;

import io.prosa.engine.Attachment;
import io.prosa.engine.Known;
import io.prosa.engine.Message;
import io.prosa.engine.Move;
import io.prosa.engine.Queue;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.OpenInvoices;
import io.prosa.engine.billing.OpenInvoices.Owed;
import io.prosa.engine.billing.PaymentCodes;
import io.prosa.engine.billing.PaymentCodes.NoCodes;
import io.prosa.engine.billing.PaymentCodes.Payable;
import io.prosa.engine.billing.PaymentCodes.Suspicious;
import java.time.LocalDate;
import java.time.YearMonth;

/// Sends the open invoice: what and when, the PDF, the boleto line and the Pix code.
public final class InvoiceCopy implements Skill {
  enum Say implements ReplyKey {
    NOTHING_DUE,
    INVOICE,
    OVERDUE_INVOICE,
    LINE,
    PIX_FOLLOWS,
    NO_PIX,
    MORE_OPEN,
    NO_CODES,
    SUSPICIOUS
  }

  @Override
  public Move next(Known known) {
    var contract = known.contractInDebt();
    var owed = known.answer(new OpenInvoices(contract));
    if (owed.invoices().isEmpty()) {
      return say(Reply.of(Say.NOTHING_DUE).with("address", contract.address()))
          .offering(HandOver.class);
    }
    var oldest = owed.invoices().getFirst();
    var paper = document(oldest, known.today());
    return switch (known.answer(new PaymentCodes(oldest))) {
      case Payable codes -> payable(paper, codes, owed);
      case NoCodes _ -> say(paper).and(Message.of(Reply.of(Say.NO_CODES))).offering(HandOver.class);
      case Suspicious _ -> say(Say.SUSPICIOUS).then(handOver(Queue.FINANCE));
    };
  }

  /// The Pix code stands alone, since a message is copied as a whole.
  private static Move payable(Message invoice, Payable codes, Owed owed) {
    var paper = invoice;
    if (codes.hasBoletoLine()) {
      paper = paper.and(Reply.of(Say.LINE).with("line", codes.boletoLine()));
    }
    if (owed.invoices().size() > 1) {
      paper =
          paper.and(
              Reply.of(Say.MORE_OPEN)
                  .with("open", owed.invoices().size())
                  .with("total", owed.total()));
    }
    if (!codes.hasPix()) {
      return say(paper.and(Reply.of(Say.NO_PIX)));
    }
    return say(paper.and(Reply.of(Say.PIX_FOLLOWS)))
        .and(Message.of(Reply.literal(codes.pix())).standingAlone());
  }

  private static Message document(Invoice invoice, LocalDate today) {
    var month = YearMonth.from(invoice.dueOn());
    return Message.of(
            Reply.of(invoice.isOverdue(today) ? Say.OVERDUE_INVOICE : Say.INVOICE)
                .with("month", month)
                .with("total", invoice.amount())
                .with("due", invoice.dueOn()))
        .withAttachment(new Attachment(invoice.id(), "fatura-" + month + ".pdf"));
  }
}
