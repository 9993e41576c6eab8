package io.prosa.integration.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final ResponseDefinitionBuilder HUNG_UP =
      aResponse().withFault(Fault.EMPTY_RESPONSE);

  private final WireMockServer partner = new WireMockServer(options().dynamicPort());
  private final Wire wire = new Wire(Duration.ofSeconds(2), 1024);

  @BeforeEach
  void start() {
    partner.start();
  }

  @AfterEach
  void stop() {
    partner.stop();
  }

  private void answers(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
    partner.stubFor(
        any(anyUrl())
            .inScenario("")
            .whenScenarioStateIs(STARTED)
            .willReturn(first)
            .willSetStateTo("again"));
    partner.stubFor(any(anyUrl()).inScenario("").whenScenarioStateIs("again").willReturn(then));
  }

  private Request request() {
    return new Request.Builder().url(partner.baseUrl()).build();
  }

  @Test
  void readsOnceMoreWhereAnOldConnectionWasHungUp() throws Lost {
    answers(HUNG_UP, aResponse().withBody("here"));
    var reply = wire.read(request(), Deadline.in(Duration.ofSeconds(5)));
    assertThat(reply.body()).asString().isEqualTo("here");
  }

  @Test
  void readsNoMoreThanTwice() {
    answers(HUNG_UP, HUNG_UP);
    assertThatExceptionOfType(Lost.class)
        .isThrownBy(() -> wire.read(request(), Deadline.in(Duration.ofSeconds(5))));
    partner.verify(2, getRequestedFor(anyUrl()));
  }

  @Test
  void neverSendsAgainByItself() {
    answers(HUNG_UP, aResponse());
    assertThatExceptionOfType(Lost.class)
        .isThrownBy(() -> wire.exchange(request(), Deadline.in(Duration.ofSeconds(5))));
    partner.verify(1, getRequestedFor(anyUrl()));
  }
}
