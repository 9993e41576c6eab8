package io.prosa.integration.whatsapp;

import static io.prosa.integration.whatsapp.DeliveryStatus.DELIVERED;
import static io.prosa.integration.whatsapp.DeliveryStatus.FAILED;
import static io.prosa.integration.whatsapp.DeliveryStatus.READ;
import static io.prosa.integration.whatsapp.DeliveryStatus.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveryStatusTest {
  @Test
  void movesUpAndNeverBack() {
    assertThat(SENT.and(DELIVERED)).isEqualTo(DELIVERED);
    assertThat(READ.and(DELIVERED)).isEqualTo(READ);
    assertThat(DELIVERED.and(SENT)).isEqualTo(DELIVERED);
  }

  @Test
  void staysWhereItIsWhenTheNewsComesTwice() {
    assertThat(SENT.and(SENT)).isEqualTo(SENT);
  }

  @Test
  void failsOnlyBeforeItWasDelivered() {
    assertThat(SENT.and(FAILED)).isEqualTo(FAILED);
    assertThat(DELIVERED.and(FAILED)).isEqualTo(DELIVERED);
  }

  @Test
  void takesADeliveryAsProofThatAReportedFailureWasWrong() {
    assertThat(FAILED.and(DELIVERED)).isEqualTo(DELIVERED);
    assertThat(FAILED.and(SENT)).isEqualTo(FAILED);
  }

  @Test
  void endsInReadWhateverTheOrder() {
    assertThat(READ.and(SENT).and(DELIVERED)).isEqualTo(READ);
    assertThat(SENT.and(READ).and(DELIVERED)).isEqualTo(READ);
  }
}
