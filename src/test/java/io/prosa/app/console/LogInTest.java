package io.prosa.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.ProsaTest;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gets in at the console.
@ProsaTest
final class LogInTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Agents agents;

  @AfterEach
  void forgetFailures() {
    jdbc.sql("delete from login_failure").update();
  }

  @Test
  void knowsWhoIsLoggedIn() {
    var me = Browser.of(port, "atendente").json("/api/me");
    assertThat(me.path("user").asString()).isEqualTo("atendente");
    assertThat(me.path("role").asString()).isEqualTo("agent");
    assertThat(me.toString()).doesNotContainIgnoringCase("password", "hash");
  }

  @Test
  void answersTheSameToAnUnknownNameAndToAWrongPassword() {
    var unknown = new Browser(port).logsIn("ninguem", "atendente");
    var wrong = new Browser(port).logsIn("atendente", "ninguem");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(unknown.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"atendente", "ninguem"})
  void letsNobodyTryMoreThanFiveTimes(String user) {
    var browser = new Browser(port);
    for (var i = 0; i < 5; i++) {
      assertThat(browser.logsIn(user, "errada" + i).statusCode()).isEqualTo(401);
    }
    assertThat(browser.logsIn(user, "errada").statusCode()).isEqualTo(429);
    assertThat(browser.logsIn(user, "atendente").statusCode()).isEqualTo(429);
    assertThat(new Browser(port).logsIn("supervisao", "supervisao").statusCode()).isEqualTo(204);
  }

  @Test
  void letsPeopleTryAgainAfterAWhile() {
    var browser = new Browser(port);
    for (var i = 0; i < 6; i++) {
      browser.logsIn("atendente", "errada");
    }
    jdbc.sql("update login_failure set at = at - interval '16 minutes'").update();
    assertThat(browser.logsIn("atendente", "atendente").statusCode()).isEqualTo(204);
  }

  @Test
  void nobodyLocksAnAgentOutFromElsewhere() {
    for (var i = 0; i < 8; i++) {
      agents.logIn("atendente", "errada", "192.0.2.66");
    }
    assertThat(agents.logIn("atendente", "atendente", "192.0.2.66"))
        .isInstanceOf(Agents.LogIn.TooMany.class);
    assertThat(agents.logIn("atendente", "atendente", "192.0.2.7"))
        .isInstanceOf(Agents.LogIn.Welcome.class);
  }

  @Test
  void triesAtOnceCountToo() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          threads.invokeAll(
              Collections.nCopies(20, () -> agents.logIn("atendente", "errada", "192.0.2.8")));
      var wrong = 0;
      for (var answer : tries) {
        wrong += answer.get() instanceof Agents.LogIn.Wrong ? 1 : 0;
      }
      assertThat(wrong).isEqualTo(5);
    }
  }

  @Test
  void keepsNoRowOfWhatWasRefusedAndNoneThatIsOld() {
    for (var i = 0; i < 60; i++) {
      agents.logIn("ninguem" + i, "errada", "192.0.2.9");
    }
    assertThat(failures()).isEqualTo(50);
    jdbc.sql("update login_failure set at = at - interval '16 minutes'").update();
    agents.logIn("ninguem", "errada", "192.0.2.9");
    assertThat(failures()).isEqualTo(1);
  }

  private int failures() {
    return jdbc.sql("select count(*) from login_failure").query(Integer.class).single();
  }

  @Test
  void forgetsFailuresOnceSomebodyIsIn() {
    var browser = new Browser(port);
    for (var i = 0; i < 4; i++) {
      browser.logsIn("atendente", "errada");
    }
    browser.logsIn("atendente", "atendente");
    assertThat(browser.logsIn("atendente", "errada").statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionPlantedBeforeTheLogInIsWorthNothing() {
    var browser = Browser.of(port, "atendente");
    var first = browser.cookie("JSESSIONID").orElseThrow();
    browser.logsIn("supervisao", "supervisao");
    assertThat(browser.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(first);
  }

  @Test
  void endsASessionForGood() {
    var browser = Browser.of(port, "atendente");
    assertThat(browser.post("/api/logout", Map.of()).statusCode()).isEqualTo(204);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(204);
    assertThat(browser.get("/api/conversations").statusCode()).isEqualTo(401);
  }

  @Test
  void takesNoOrdersFromForeignPages() {
    var browser = Browser.of(port, "atendente");
    assertThat(browser.postForged("/api/logout", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
  }
}
