package io.prosa.engine.billing;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// May this contract be released on trust now?
public record ReleaseTerms(Contract contract) implements Question<ReleaseTerms.Terms> {
  public sealed interface Terms extends Answer {}

  /// @param days how many days the line stays open
  public record Eligible(int days) implements Terms {}

  /// Already granted in this cycle, and what was promised is still unpaid.
  public record AlreadyUsed(LocalDate on) implements Terms {}

  public record NotBlocked() implements Terms {}

  /// The provider excluded this contract, or it is blocked for another reason than debt.
  public record NotAllowed() implements Terms {}

  @Override
  public Terms ask(Ports ports) {
    return ports.releases().terms(contract);
  }

  @Override
  public List<Terms> samples() {
    return List.of(
        new Eligible(3),
        new AlreadyUsed(LocalDate.of(2026, 11, 3)),
        new NotBlocked(),
        new NotAllowed());
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMinutes(2);
  }
}
