package io.prosa.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TranscriptItemTest {
  @Test
  void tellsCustomersWhoIsWithThem() {
    assertThat(item("notice", "taken").isForCustomer()).isTrue();
    assertThat(item("agent", "Bom dia!").isForCustomer()).isTrue();
  }

  @Test
  void keepsFromCustomersWhatTheHouseTellsItself() {
    assertThat(item("notice", "Alteração sem confirmação do sistema").isForCustomer()).isFalse();
  }

  private static Transcript.Item item(String from, String text) {
    return new Transcript.Item(
        1,
        Instant.EPOCH,
        from,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty());
  }
}
