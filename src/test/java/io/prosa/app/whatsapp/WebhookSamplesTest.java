package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.LogTrap;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every kind of body that Meta is known to send, and the broken ones of the parser's tests.
@ProsaTest
@TestMethodOrder(OrderAnnotation.class)
final class WebhookSamplesTest {
  private static final int FEWEST = 110;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  static Stream<String> samples() throws IOException {
    return resources().map(Resource::getFilename);
  }

  private static Stream<Resource> resources() throws IOException {
    var found = new PathMatchingResourcePatternResolver().getResources("classpath:whatsapp/*.json");
    return Arrays.stream(found);
  }

  @Test
  @Order(1)
  void allOfThemAreThere() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  @Order(2)
  void everyKindIsTaken(String sample) throws IOException {
    try (var log = new LogTrap()) {
      assertThat(new Webhook(port).post(fresh(sample))).isEqualTo(200);
      Awaitility.await(sample + " to be worked through")
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> waiting() == 0);
      assertThat(log.exceptions()).isEmpty();
    }
  }

  @Test
  @Order(3)
  void theProductStillAnswersAfterwards() {
    var body = Webhook.messages(Webhook.text("5511955534001", "wamid.SAMPLE1", "oi"));
    assertThat(new Webhook(port).post(body)).isEqualTo(200);
    assertThat(new Trace(jdbc, "5511955534001").settles().botSaid())
        .singleElement()
        .asString()
        .startsWith("Olá!");
  }

  /// As if it were sent now: what is older than eight days is refused.
  private static String fresh(String sample) throws IOException {
    var file = resources().filter(r -> sample.equals(r.getFilename())).findFirst().orElseThrow();
    return file.getContentAsString(StandardCharsets.UTF_8)
        .replaceAll("(\"timestamp\":\"?)1[0-9]{9}", "$1" + Instant.now().getEpochSecond());
  }

  private int waiting() {
    return jdbc.sql(
            """
            select (select count(*) from event where no is null)
                 + (select count(*) from effect where state in ('PLANNED', 'STARTED'))
            """)
        .query(Integer.class)
        .single();
  }
}
