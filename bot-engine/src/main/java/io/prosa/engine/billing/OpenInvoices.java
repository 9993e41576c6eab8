package io.prosa.engine.billing;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// What does this contract owe?
public record OpenInvoices(Contract contract) implements Question<OpenInvoices.Owed> {
  /// @param invoices oldest due date first, none when nothing is owed
  public record Owed(List<Invoice> invoices) implements Answer {
    public Owed {
      invoices = List.copyOf(invoices);
    }

    public Money total() {
      return invoices.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
    }
  }

  @Override
  public Owed ask(Ports ports) {
    return new Owed(ports.invoices().openInvoices(contract));
  }

  @Override
  public List<Owed> samples() {
    var october =
        new Invoice("1", contract.number(), Money.of("99.90"), LocalDate.of(2026, 10, 10));
    var december =
        new Invoice("2", contract.number(), Money.of("99.90"), LocalDate.of(2026, 12, 10));
    return List.of(
        new Owed(List.of()), new Owed(List.of(december)), new Owed(List.of(october, december)));
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMinutes(1);
  }
}
