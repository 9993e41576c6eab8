package io.prosa.engine.skill;

import static io.prosa.engine.Move.say;

import io.prosa.engine.Known;
import io.prosa.engine.Move;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.OpenInvoices;

/// Tells customers what they owe and by when.
public final class InvoiceStatus implements Skill {
  enum Say implements ReplyKey {
    NOTHING_DUE,
    BLOCKED_BY_HAND,
    AMOUNT_DUE,
    OVERDUE
  }

  @Override
  public Move next(Known known) {
    var contract = known.contractInDebt();
    var owed = known.answer(new OpenInvoices(contract));
    if (owed.invoices().isEmpty()) {
      return contract.state() == Contract.State.BLOCKED_BY_HAND
          ? say(Say.BLOCKED_BY_HAND).offering(HandOver.class)
          : say(Reply.of(Say.NOTHING_DUE).with("address", contract.address()))
              .offering(HandOver.class);
    }
    var oldest = owed.invoices().getFirst();
    var isLate = oldest.isOverdue(known.today());
    var words =
        Reply.of(isLate ? Say.OVERDUE : Say.AMOUNT_DUE)
            .with("open", owed.invoices().size())
            .with("total", owed.total())
            .with("due", oldest.dueOn());
    return isLate && contract.isBlockedForDebt()
        ? say(words).offering(InvoiceCopy.class, TrustRelease.class)
        : say(words).offering(InvoiceCopy.class, HandOver.class);
  }
}
