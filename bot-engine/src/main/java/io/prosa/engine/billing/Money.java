package io.prosa.engine.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in Brazilian reais, to the cent.
public record Money(BigDecimal amount) implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  public Money {
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
  }

  /// @throws NumberFormatException when the text is no plain decimal such as `99.90`
  public static Money of(String decimal) {
    return new Money(new BigDecimal(decimal));
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }
}
