package io.prosa.integration.ixc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.prosa.engine.billing.Contract;
import io.prosa.integration.Fixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// An IXC that answers what a test tells it to.
final class IxcStub implements AutoCloseable {
  static final String TOKEN = "7:segredo-inventado";
  private static final IxcClient.TimeLimits SHORT =
      new IxcClient.TimeLimits(
          Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofMillis(1500));
  static final Contract CONTRACT =
      new Contract(
          "4101",
          "2101",
          "Fibra",
          "Rua dos Ensaios, 12",
          "tereza",
          Contract.State.BLOCKED_FOR_DEBT);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("UTC"));

  final WireMockServer server = new WireMockServer(options().dynamicPort());
  final IxcBilling billing;

  /// Gives up soon.
  final IxcBilling hurried;

  IxcStub() {
    server.start();
    billing = billing(IxcClient.TimeLimits.DEFAULT);
    hurried = billing(SHORT);
  }

  private IxcBilling billing(IxcClient.TimeLimits limits) {
    var client = new IxcClient(server.baseUrl() + "/webservice/v1", TOKEN, limits);
    return new IxcBilling(client, CLOCK, ZoneId.of("America/Sao_Paulo"), 3);
  }

  static ResponseDefinitionBuilder json(String fixture) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(Fixtures.bytes("ixc/" + fixture));
  }

  private static MappingBuilder to(String resource) {
    return post(urlPathEqualTo("/webservice/v1/" + resource));
  }

  /// Searches in a table, whatever they ask.
  IxcStub table(String table, ResponseDefinitionBuilder answer) {
    server.stubFor(
        to(table).withHeader("ixcsoft", equalTo("listar")).atPriority(5).willReturn(answer));
    return this;
  }

  IxcStub table(String table, String fixture) {
    return table(table, json(fixture));
  }

  /// Searches for one value.
  IxcStub search(String column, String value, String fixture) {
    var table = column.substring(0, column.indexOf('.'));
    server.stubFor(
        to(table)
            .withRequestBody(matchingJsonPath("$.qtype", equalTo(column)))
            .withRequestBody(matchingJsonPath("$.query", equalTo(value)))
            .atPriority(1)
            .willReturn(json(fixture)));
    return this;
  }

  IxcStub action(String action, ResponseDefinitionBuilder answer) {
    server.stubFor(to(action).willReturn(answer));
    return this;
  }

  IxcStub action(String action, String fixture) {
    return action(action, json(fixture));
  }

  int calls(String resource) {
    return (int)
        server.getAllServeEvents().stream()
            .filter(event -> event.getRequest().getUrl().equals("/webservice/v1/" + resource))
            .count();
  }

  @Override
  public void close() {
    server.stop();
  }
}
