package io.prosa.app.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.prosa.app.Browser;
import io.prosa.app.DatabaseOutage;
import io.prosa.app.FrozenDatabase;
import io.prosa.app.LogTrap;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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

  @Test
  void asksMetaToComeAgainWithinSecondsWhenTheDatabaseHangs() throws Exception {
    webhook.post(Webhook.messages(Webhook.text("5511955533201", "wamid.FROZEN0", "oi")));
    var body = Webhook.messages(Webhook.text("5511955533202", "wamid.FROZEN1", "oi"));
    try (var _ = new FrozenDatabase((HikariDataSource) source);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var posts = IntStream.range(0, 3).mapToObj(_ -> threads.submit(() -> webhook.post(body)));
      for (var post : posts.toList()) {
        assertThat(post.get(9, TimeUnit.SECONDS)).isEqualTo(503);
      }
      var readiness = threads.submit(() -> health("readiness"));
      assertThat(readiness.get(9, TimeUnit.SECONDS)).isEqualTo(503);
    }
    assertThat(webhook.post(body)).isEqualTo(200);
    assertThat(new Trace(jdbc, "5511955533202").settles().botSaid()).hasSize(1);
  }

  @Test
  void everyDoorSaysThatTheDatabaseIsAway() throws Exception {
    var browser = Browser.of(port, "atendente");
    try (var log = new LogTrap();
        var _ = new DatabaseOutage((HikariDataSource) source)) {
      for (var answer :
          List.of(
              browser.get("/api/conversations"),
              browser.logsIn("supervisao", "supervisao"),
              browser.post("/widget/sessions", Map.of()))) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
            .hasValue("application/problem+json");
        assertThat(answer.body()).contains("try again").doesNotContain("Exception");
      }
      assertThat(log.exceptions()).noneMatch(e -> e.contains("Servlet"));
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
