package io.prosa.engine.identity;

import io.prosa.engine.Change;
import io.prosa.engine.Outcome;
import io.prosa.engine.Ports;
import io.prosa.engine.Risk;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Send a one-time code to the registered phone of a document's holder.
public record SendCode(String contact, TaxId document) implements Change<SendCode.Sent> {
  public sealed interface Sent extends Outcome {}

  /// If the document is on file, a code is on its way. The same whether it is or not.
  public record OnItsWay() implements Sent {}

  /// Too many codes were asked for from here; no more for now.
  public record TooMany() implements Sent {
    @Override
    public boolean isDone() {
      return false;
    }
  }

  @Override
  public Risk risk() {
    return Risk.NONE;
  }

  @Override
  public String target() {
    return "contact:" + contact;
  }

  @Override
  public Sent make(Ports ports) {
    return ports.codes().send(contact, document);
  }

  @Override
  public Optional<Sent> readBack(Ports ports) {
    return Optional.of(new OnItsWay());
  }

  @Override
  public Map<String, Object> terms() {
    return Map.of();
  }

  @Override
  public List<Sent> samples() {
    return List.of(new OnItsWay(), new TooMany());
  }
}
