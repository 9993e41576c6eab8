package io.prosa.engine;

import io.prosa.engine.billing.OpenInvoices;
import io.prosa.engine.billing.PaymentCodes;
import io.prosa.engine.billing.PaymentCodes.NoCodes;
import io.prosa.engine.billing.PaymentCodes.Payable;
import io.prosa.engine.billing.PaymentCodes.Suspicious;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.billing.ReleaseTerms.AlreadyUsed;
import io.prosa.engine.billing.ReleaseTerms.Eligible;
import io.prosa.engine.billing.ReleaseTerms.NotAllowed;
import io.prosa.engine.billing.ReleaseTerms.NotBlocked;
import io.prosa.engine.network.RouterOf;
import io.prosa.engine.network.RouterOf.Offline;
import io.prosa.engine.network.RouterOf.Reachable;
import io.prosa.engine.network.RouterOf.Unmanaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gathers what is known of a talk for the person who takes over, so that nobody is asked twice.
final class Briefing {
  private Briefing() {}

  static Brief of(Conversation conversation, Reply reason) {
    var lines = new ArrayList<Brief.Line>();
    for (var frame : asked(conversation)) {
      lines.add(line(Common.BRIEF_REQUEST, new Reply(frame.skill(), "label", Map.of())));
    }
    conversation.identity().ifPresent(who -> lines.add(line(Common.BRIEF_CUSTOMER, customer(who))));
    conversation.learnt().forEach(learnt -> lines.addAll(read(learnt)));
    if (!conversation.lastWords().isBlank()) {
      lines.add(line(Common.BRIEF_LAST_WORDS, Reply.literal(conversation.lastWords())));
    }
    return new Brief(reason, lines);
  }

  /// That a person was asked for is the reason already; what it was about is news.
  private static List<Frame> asked(Conversation conversation) {
    var others =
        conversation.stack().stream().filter(f -> !f.skill().equals(Skills.HAND_OVER)).toList();
    return others.isEmpty() ? conversation.stack() : others;
  }

  private static Reply customer(Identified who) {
    return Reply.literal(who.customer().name() + " (" + who.customer().id() + ")");
  }

  private static List<Brief.Line> read(Conversation.Learnt learnt) {
    return switch (learnt.answer()) {
      case ReleaseTerms.Terms terms -> List.of(line(Common.BRIEF_RELEASE, release(terms)));
      case RouterOf.Router router -> List.of(line(Common.BRIEF_ROUTER, router(router)));
      case PaymentCodes.Codes codes -> List.of(line(Common.BRIEF_CODES, codes(codes)));
      default -> owed(learnt);
    };
  }

  private static List<Brief.Line> owed(Conversation.Learnt learnt) {
    return switch (learnt.question()) {
      case OpenInvoices(var contract) when learnt.answer() instanceof OpenInvoices.Owed owed ->
          List.of(
              line(
                  Common.BRIEF_CONTRACT,
                  Reply.literal(
                      contract.number() + ", " + contract.plan() + ", " + contract.address())),
              new Brief.Line(
                  Reply.of(Common.BRIEF_OWED),
                  Reply.of(Common.BRIEF_OWED_VALUE)
                      .with("open", owed.invoices().size())
                      .with("total", owed.total())));
      default -> List.of();
    };
  }

  private static Reply release(ReleaseTerms.Terms terms) {
    return switch (terms) {
      case Eligible(var days) -> Reply.of(Common.BRIEF_RELEASE_POSSIBLE).with("days", days);
      case AlreadyUsed(var on) -> Reply.of(Common.BRIEF_RELEASE_USED).with("on", on);
      case NotBlocked _ -> Reply.of(Common.BRIEF_RELEASE_NOT_NEEDED);
      case NotAllowed _ -> Reply.of(Common.BRIEF_RELEASE_NOT_ALLOWED);
    };
  }

  private static Reply router(RouterOf.Router router) {
    return switch (router) {
      case Reachable(var ssid) -> Reply.of(Common.BRIEF_ROUTER_ONLINE).with("ssid", ssid);
      case Offline _ -> Reply.of(Common.BRIEF_ROUTER_OFFLINE);
      case Unmanaged _ -> Reply.of(Common.BRIEF_ROUTER_UNMANAGED);
    };
  }

  private static Reply codes(PaymentCodes.Codes codes) {
    return switch (codes) {
      case Payable _ -> Reply.of(Common.BRIEF_CODES_FOUND);
      case NoCodes _ -> Reply.of(Common.BRIEF_CODES_NONE);
      case Suspicious _ -> Reply.of(Common.BRIEF_CODES_SUSPICIOUS);
    };
  }

  private static Brief.Line line(Common label, Reply value) {
    return new Brief.Line(Reply.of(label), value);
  }
}
