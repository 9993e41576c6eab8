package io.prosa.engine.billing;

import io.prosa.engine.Change;
import io.prosa.engine.Outcome;
import io.prosa.engine.Ports;
import io.prosa.engine.Risk;
import io.prosa.engine.identity.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Release a contract's line on trust, for some days.
public record GrantRelease(Contract contract, int days) implements Change<GrantRelease.Result> {
  public sealed interface Result extends Outcome {}

  /// @param until the last day on which the line is open
  public record Granted(LocalDate until) implements Result {}

  public record Refused(Reason why) implements Result {
    @Override
    public boolean isDone() {
      return false;
    }
  }

  public enum Reason {
    ALREADY_USED,
    ALREADY_ACTIVE,
    NOT_ELIGIBLE
  }

  @Override
  public Risk risk() {
    return new Risk(Level.IDENTIFIED, true);
  }

  @Override
  public String target() {
    return "contract:" + contract.number();
  }

  @Override
  public Result make(Ports ports) {
    return ports.releases().grant(contract);
  }

  @Override
  public Optional<Result> readBack(Ports ports) {
    return ports.releases().readBack(contract);
  }

  @Override
  public int mostPerDay() {
    return 1;
  }

  @Override
  public Map<String, Object> terms() {
    return Map.of("days", days, "address", contract.address());
  }

  @Override
  public List<Result> samples() {
    return List.of(
        new Granted(LocalDate.of(2026, 11, 25)),
        new Refused(Reason.ALREADY_USED),
        new Refused(Reason.ALREADY_ACTIVE),
        new Refused(Reason.NOT_ELIGIBLE));
  }
}
