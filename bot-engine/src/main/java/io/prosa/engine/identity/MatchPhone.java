package io.prosa.engine.identity;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import io.prosa.engine.billing.Customer;
import java.time.Duration;
import java.util.List;

/// Is the phone that writes registered with the holder of this document?
///
/// An unknown document and somebody else's are one answer: whether a document exists is nobody's
/// business.
public record MatchPhone(Phone phone, TaxId document) implements Question<MatchPhone.Match> {
  public sealed interface Match extends Answer {}

  public record Confirmed(Customer customer) implements Match {}

  public record NotConfirmed() implements Match {}

  @Override
  public Match ask(Ports ports) {
    return ports.customers().findByDocument(document).filter(c -> c.hasPhone(phone)).stream()
        .<Match>map(Confirmed::new)
        .findFirst()
        .orElseGet(NotConfirmed::new);
  }

  @Override
  public List<Match> samples() {
    return List.of(new Confirmed(sample(document)), new NotConfirmed());
  }

  static Customer sample(TaxId document) {
    return new Customer("4711", "Maria Exemplo", document, List.of(new Phone("5541999990000")));
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMinutes(30);
  }
}
