package io.prosa.engine.skill;

import static io.prosa.engine.Move.handOver;
import static io.prosa.engine.Move.say;

import io.prosa.engine.Known;
import io.prosa.engine.Move;
import io.prosa.engine.Queue;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.billing.GrantRelease.Granted;
import io.prosa.engine.billing.GrantRelease.Refused;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.billing.ReleaseTerms.AlreadyUsed;
import io.prosa.engine.billing.ReleaseTerms.Eligible;
import io.prosa.engine.billing.ReleaseTerms.NotAllowed;
import io.prosa.engine.billing.ReleaseTerms.NotBlocked;

/// Opens a blocked line for some days on the customer's promise to pay.
public final class TrustRelease implements Skill {
  enum Say implements ReplyKey {
    GRANT_RELEASE,
    DONE,
    ALREADY_USED,
    NOT_BLOCKED,
    REDUCED,
    BY_HAND,
    NOT_ALLOWED,
    REFUSED
  }

  @Override
  public Move next(Known known) {
    var contract = known.contract(Contract::isBlockedForDebt);
    return switch (known.answer(new ReleaseTerms(contract))) {
      case Eligible(var days) -> release(known, contract, days);
      case AlreadyUsed(var on) ->
          say(Reply.of(Say.ALREADY_USED).with("on", on))
              .offering(InvoiceCopy.class, HandOver.class);
      case NotBlocked _ -> notBlocked(contract);
      case NotAllowed _ -> say(Say.NOT_ALLOWED).then(handOver(Queue.FINANCE));
    };
  }

  private static Move notBlocked(Contract contract) {
    return switch (contract.state()) {
      case REDUCED_SPEED -> say(Say.REDUCED).offering(InvoiceCopy.class, HandOver.class);
      case BLOCKED_BY_HAND -> say(Say.BY_HAND).then(handOver(Queue.FINANCE));
      case ACTIVE, BLOCKED_FOR_DEBT, PENDING, CANCELLED ->
          say(Reply.of(Say.NOT_BLOCKED).with("address", contract.address()))
              .offering(InvoiceStatus.class, HandOver.class);
    };
  }

  private static Move release(Known known, Contract contract, int days) {
    return switch (known.done(new GrantRelease(contract, days))) {
      case Granted(var until) ->
          say(Reply.of(Say.DONE).with("until", until)).offering(InvoiceCopy.class, HandOver.class);
      case Refused(var why) ->
          switch (why) {
            case ALREADY_USED ->
                say(Reply.of(Say.ALREADY_USED).with("on", known.today()))
                    .offering(InvoiceCopy.class, HandOver.class);
            case ALREADY_ACTIVE -> notBlocked(contract);
            case NOT_ELIGIBLE -> say(Say.REFUSED).then(handOver(Queue.FINANCE));
          };
    };
  }
}
