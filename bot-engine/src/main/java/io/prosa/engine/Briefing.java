package io.prosa.engine;

import io.prosa.engine.billing.OpenInvoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gathers what is known of a talk for the person who takes over, so that nobody is asked twice.
final class Briefing {
  private Briefing() {}

  static Brief of(Conversation conversation, Reply reason) {
    var lines = new ArrayList<Brief.Line>();
    for (var frame : conversation.stack()) {
      lines.add(line(Common.BRIEF_REQUEST, new Reply(frame.skill(), "label", Map.of())));
    }
    conversation.identity().ifPresent(who -> lines.add(line(Common.BRIEF_CUSTOMER, customer(who))));
    conversation.learnt().forEach(learnt -> lines.addAll(read(learnt)));
    if (!conversation.lastWords().isBlank()) {
      lines.add(line(Common.BRIEF_LAST_WORDS, Reply.literal(conversation.lastWords())));
    }
    return new Brief(reason, lines);
  }

  private static Reply customer(Identified who) {
    return Reply.literal(who.customer().name() + " (" + who.customer().id() + ")");
  }

  private static List<Brief.Line> read(Conversation.Learnt learnt) {
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

  private static Brief.Line line(Common label, Reply value) {
    return new Brief.Line(Reply.of(label), value);
  }
}
