package io.prosa.engine.identity;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import io.prosa.engine.billing.Customer;
import java.util.List;

/// Is this the code that we sent?
public record CheckCode(String contact, TaxId document, String code)
    implements Question<CheckCode.Verdict> {
  public sealed interface Verdict extends Answer {}

  public record Right(Customer customer) implements Verdict {}

  public record Wrong() implements Verdict {}

  /// Tried too often, or too late: only a fresh code helps.
  public record Expired() implements Verdict {}

  @Override
  public Verdict ask(Ports ports) {
    return ports.codes().check(contact, document, code);
  }

  @Override
  public List<Verdict> samples() {
    return List.of(new Right(MatchPhone.sample(document)), new Wrong(), new Expired());
  }

  @Override
  public String toString() {
    return "CheckCode[" + contact + "]";
  }
}
