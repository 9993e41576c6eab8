package io.prosa.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhoneTest {
  @ParameterizedTest
  @CsvSource({
    "(11) 95550-1234, 5511955501234",
    "11 5550-1234, 551155501234",
    "+55 11 95550-1234, 5511955501234",
    "011955501234, 5511955501234"
  })
  void readsNumbersAsBillingHoldsThem(String written, String digits) {
    assertThat(Phone.parse(written)).contains(new Phone(digits));
  }

  @Test
  void theOldFormOfAMobileIsTheSameSubscriber() {
    assertThat(new Phone("551195550135").isSameAs(new Phone("5511995550135"))).isTrue();
  }

  @Test
  void aLandLineNeverHadANinthDigit() {
    assertThat(new Phone("551133334444").isSameAs(new Phone("5511933334444"))).isFalse();
  }

  @Test
  void whatIsNoNumberIsNotRead() {
    assertThat(Phone.parse("ramal 12")).isEmpty();
  }

  @Test
  void neverShowsItselfInText() {
    assertThat(new Phone("5511955501234").toString()).doesNotContain("5501234");
  }
}
