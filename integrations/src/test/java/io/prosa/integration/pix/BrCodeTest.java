package io.prosa.integration.pix;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.billing.Money;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrCodeTest {
  private static final String TO_KEY =
      "00020126490014br.gov.bcb.pix0127financeiro@provedor.example520400005303986540599.905802BR"
          + "5921PROVEDOR EXEMPLO LTDA6008CURITIBA62130509FAT00012363041779";
  private static final String WITHOUT_AMOUNT =
      "00020126580014br.gov.bcb.pix01367c9e6679-7425-40de-944b-e07fc1f90ae75204000053039865802BR"
          + "5921PROVEDOR EXEMPLO LTDA6008CURITIBA62070503***630452F0";
  private static final String TO_URL =
      "00020101021226760014br.gov.bcb.pix2554pix.psp.example/qr/v2/"
          + "3f1c2b7a9d5e4c0f8a6b1d2e3f405162520400005303986540599.905802BR"
          + "5921PROVEDOR EXEMPLO LTDA6008CURITIBA62070503***63044AE4";
  private static final BrCode.Payee PAYEE = new BrCode.Payee("LOJA INVENTADA", "SAO PAULO");

  @Test
  void readsACodeThatPaysAKey() {
    assertThat(BrCode.parse(TO_KEY))
        .contains(new BrCode(TO_KEY, "financeiro@provedor.example", "", "99.90", "FAT000123"));
  }

  @Test
  void readsACodeThatLeavesTheAmountOpen() {
    assertThat(BrCode.parse(WITHOUT_AMOUNT).orElseThrow().amount()).isEmpty();
  }

  @Test
  void readsACodeThatPaysACharge() {
    var code = BrCode.parse(TO_URL).orElseThrow();
    assertThat(code.isDynamic()).isTrue();
    assertThat(code.url()).isEqualTo("pix.psp.example/qr/v2/3f1c2b7a9d5e4c0f8a6b1d2e3f405162");
    assertThat(code.amount()).contains(Money.of("99.90"));
  }

  @Test
  void readsACodeWithSpaceAroundIt() {
    assertThat(BrCode.parse("  " + TO_KEY + "\n").orElseThrow().text()).isEqualTo(TO_KEY);
  }

  @Test
  void computesThePublishedCheckSum() {
    assertThat(BrCode.crc("123456789")).isEqualTo("29B1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6304", "63041D0F", "00020163041D0F", "não é um código", "000201"})
  void refusesWhatIsNoCode(String text) {
    assertThat(BrCode.parse(text)).isEmpty();
  }

  @Test
  void refusesACodeCutShort() {
    assertThat(BrCode.parse(TO_KEY.substring(0, TO_KEY.length() - 1))).isEmpty();
  }

  @Test
  void refusesBothKeyAndCharge() {
    var account = Tlv.write("00", "br.gov.bcb.pix") + Tlv.write("01", "k") + Tlv.write("25", "u");
    assertThat(BrCode.parse(closed("000201" + Tlv.write("26", account) + "53039865802BR6304")))
        .isEmpty();
  }

  @Test
  void refusesAnotherCurrency() {
    var account = Tlv.write("00", "br.gov.bcb.pix") + Tlv.write("01", "k");
    assertThat(BrCode.parse(closed("000201" + Tlv.write("26", account) + "53038405802BR6304")))
        .isEmpty();
  }

  @Test
  void refusesAFieldThatComesTwice() {
    var account = Tlv.write("26", Tlv.write("00", "br.gov.bcb.pix") + Tlv.write("01", "k"));
    assertThat(BrCode.parse(closed("000201" + account + account + "53039865802BR6304"))).isEmpty();
  }

  @Test
  void findsPixInAnotherMerchantAccount() {
    var account = Tlv.write("31", Tlv.write("00", "BR.GOV.BCB.PIX") + Tlv.write("01", "k"));
    assertThat(BrCode.parse(closed("000201" + account + "53039865802BR6304")))
        .hasValueSatisfying(code -> assertThat(code.key()).isEqualTo("k"));
  }

  @RepeatedTest(50)
  void readsBackWhatItBuilds(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var amount = new Money(BigDecimal.valueOf(1 + random.nextLong(9_999_999), 2));
    var txid = "T" + random.nextInt(1_000_000);
    var code = BrCode.toKey("chave" + random.nextInt() + "@exemplo.invalid", PAYEE, amount, txid);
    assertThat(BrCode.parse(code.text())).contains(code);
    assertThat(code.amount()).contains(amount);
    assertThat(code.txid()).isEqualTo(txid);
  }

  @RepeatedTest(50)
  void catchesEveryChangedCharacter(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var at = random.nextInt(TO_URL.length());
    var other = (char) ('0' + (TO_URL.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
    var changed = TO_URL.substring(0, at) + other + TO_URL.substring(at + 1);
    assertThat(BrCode.parse(changed)).isEmpty();
  }

  private static String closed(String open) {
    return open + BrCode.crc(open);
  }
}
