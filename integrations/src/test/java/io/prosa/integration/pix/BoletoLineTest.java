package io.prosa.integration.pix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.prosa.engine.billing.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoletoLineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String BANK = "00190.00009 01234.567004 00001.234178 1 15950000009990";

  @Test
  void readsABanksLine() {
    var line = BoletoLine.parse(BANK).orElseThrow();
    assertThat(line.barcode()).isEqualTo("00191159500000099900000001234567000000123417");
    assertThat(line.amount()).contains(Money.of("99.90"));
    assertThat(line.dueNear(TODAY)).contains(LocalDate.of(2026, 10, 10));
    assertThat(line.punctuated()).isEqualTo(BANK);
  }

  @Test
  void readsABanksLineOfTheFirstCycle() {
    var line = BoletoLine.fromBarcode("34197999900000100001091234567890123456789012").orElseThrow();
    assertThat(line.digits()).isEqualTo("34191091233456789012334567890123799990000010000");
    assertThat(line.amount()).contains(Money.of("100.00"));
    assertThat(line.dueNear(TODAY)).contains(LocalDate.of(2025, 2, 21));
  }

  @ParameterizedTest
  @CsvSource({
    "2000-07-03, 2001-01-01",
    "2025-02-21, 2025-03-01",
    "2025-02-22, 2025-03-01",
    "2026-10-10, 2026-11-22",
    "2049-10-13, 2049-01-01"
  })
  void knowsTheDueDateNearToADay(LocalDate due, LocalDate day) {
    var line = BankLine.build("001", due, Money.of("1.00"), "0".repeat(25));
    assertThat(line.dueNear(day)).contains(due);
  }

  @Test
  void tellsNoDueDateWhereTheSlipHasNone() {
    var open = "001900000000000000000000000000000000000000";
    var digit = CheckDigits.bankModulus11("0019" + open.substring(4) + "0");
    var barcode = "0019" + digit + "0".repeat(39);
    assertThat(BoletoLine.fromBarcode(barcode).orElseThrow().dueNear(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "83640000001-1 33120138000-2 81288462711-6 08013618155-1",
        "85890000460-9 52460179160-5 60759305086-5 83148300001-0",
        "84670000000-9 99900123202-7 61010000000-5 00000001234-4",
        "84880000000-0 99900123202-5 61010000000-8 00000001234-3"
      })
  void readsCollectionSlips(String written) {
    var line = BoletoLine.parse(written).orElseThrow();
    assertThat(line.punctuated()).isEqualTo(written);
    assertThat(BoletoLine.fromBarcode(line.barcode())).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "84670000000-9 99900123202-7 61010000000-5 00000001234-4",
        "84880000000-0 99900123202-5 61010000000-8 00000001234-3"
      })
  void readsAmountAndDateOfACollectionSlip(String written) {
    var line = BoletoLine.parse(written).orElseThrow();
    assertThat(line.amount()).contains(Money.of("99.90"));
    assertThat(line.dueNear(TODAY)).contains(LocalDate.of(2026, 10, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123",
        "00190.00009",
        "abc",
        "٠٠١٩٠٠٠٠٠٩٠١٢٣٤٥٦٧٠٠٤٠٠٠٠١٢٣٤١٧٨١١٥٩٥٠٠٠٠٠٠٩٩٩٠"
      })
  void refusesWhatIsNoLine(String written) {
    assertThat(BoletoLine.parse(written)).isEmpty();
  }

  @Test
  void refusesToHoldAWrongLine() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BankLine("0".repeat(46) + "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new CollectionLine("8".repeat(48)));
  }

  @RepeatedTest(50)
  void readsBackTheBanksLinesItBuilds(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var amount = amount(random);
    var due = LocalDate.of(2025, 2, 22).plusDays(random.nextInt(8_000));
    var line = BankLine.build("237", due, amount, digits(random, 25));
    assertThat(BoletoLine.parse(line.punctuated())).contains(line);
    assertThat(BoletoLine.fromBarcode(line.barcode())).contains(line);
    assertThat(line.amount()).contains(amount);
    assertThat(line.dueNear(due)).contains(due);
  }

  @RepeatedTest(50)
  void readsBackTheCollectionSlipsItBuilds(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var amount = amount(random);
    var line = CollectionLine.build("0123", amount, digits(random, 25));
    assertThat(BoletoLine.parse(line.punctuated())).contains(line);
    assertThat(BoletoLine.fromBarcode(line.barcode())).contains(line);
    assertThat(line.amount()).contains(amount);
  }

  @RepeatedTest(100)
  void catchesEveryChangedDigit(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var bank = BankLine.build("341", TODAY, amount(random), digits(random, 25)).digits();
    var slip = CollectionLine.build("0123", amount(random), digits(random, 25)).digits();
    assertThat(BoletoLine.parse(changed(bank, random))).isEmpty();
    assertThat(BoletoLine.parse(changed(slip, random))).isEmpty();
  }

  private static String changed(String digits, Random random) {
    var at = random.nextInt(digits.length());
    var other = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    return digits.substring(0, at) + other + digits.substring(at + 1);
  }

  private static Money amount(Random random) {
    return new Money(BigDecimal.valueOf(1 + random.nextLong(999_999), 2));
  }

  private static String digits(Random random, int count) {
    return random
        .ints(count, 0, 10)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
