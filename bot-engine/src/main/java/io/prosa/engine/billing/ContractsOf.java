package io.prosa.engine.billing;

import io.prosa.engine.Answer;
import io.prosa.engine.Ports;
import io.prosa.engine.Question;
import java.time.Duration;
import java.util.List;

/// Which contracts does this customer have?
public record ContractsOf(String customerId) implements Question<ContractsOf.Contracts> {
  /// @param contracts those not cancelled, oldest first
  public record Contracts(List<Contract> contracts) implements Answer {
    public Contracts {
      contracts = List.copyOf(contracts);
    }
  }

  @Override
  public Contracts ask(Ports ports) {
    return new Contracts(ports.customers().contracts(customerId));
  }

  @Override
  public List<Contracts> samples() {
    var home = sample("3105", "Rua das Araucárias, 100", Contract.State.BLOCKED_FOR_DEBT);
    var shop = sample("3106", "Avenida Brasil, 20", Contract.State.ACTIVE);
    return List.of(
        new Contracts(List.of()), new Contracts(List.of(home)), new Contracts(List.of(home, shop)));
  }

  private Contract sample(String number, String address, Contract.State state) {
    return new Contract(number, customerId, "Fibra 500", address, "login" + number, state);
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMinutes(2);
  }
}
