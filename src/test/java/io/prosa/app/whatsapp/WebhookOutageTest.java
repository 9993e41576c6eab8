package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.prosa.app.DatabaseOutage;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// While PostgreSQL is away nothing is taken in, and Meta is told to come again.
@ProsaTest
final class WebhookOutageTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource source;
  private Webhook webhook;

  @BeforeEach
  void open() {
    webhook = new Webhook(port);
  }

  @Test
  void asksMetaToComeAgainAndAnswersOnceWhenItDoes() throws Exception {
    var body = Webhook.messages(Webhook.text("5511955533001", "wamid.OUTAGE1", "oi"));
    try (var _ = new DatabaseOutage((HikariDataSource) source)) {
      assertThat(webhook.post(body)).isEqualTo(503);
      assertThat(health("readiness")).isEqualTo(503);
      assertThat(health("liveness")).isEqualTo(200);
    }
    assertThat(webhook.post(body)).isEqualTo(200);
    assertThat(new Trace(jdbc, "5511955533001").settles().botSaid()).hasSize(1);
    assertThat(health("readiness")).isEqualTo(200);
  }

  @Test
  void losesNothingAndHandsNobodyOverWhenConnectionsBreakInTheMiddleOfTheWork() throws Exception {
    var people = IntStream.range(0, 40).mapToObj(i -> "55119555331%02d".formatted(i)).toList();
    for (var person : people) {
      webhook.post(Webhook.messages(Webhook.text(person, "wamid.OUTAGE-" + person, "oi")));
    }
    new DatabaseOutage((HikariDataSource) source).close();
    for (var person : people) {
      var trace = new Trace(jdbc, person).settles();
      assertThat(trace.botSaid()).as(person).hasSize(1);
      assertThat(trace.owner()).as(person).isEqualTo("bot");
    }
  }

  private int health(String probe) throws Exception {
    var url = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe);
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(url).build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
