package io.prosa.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.Webhook;
import io.prosa.engine.Policy;
import io.prosa.engine.identity.Level;
import io.prosa.integration.whatsapp.WebhookSignature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/// A real installation has nothing of the demo in it.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "prosa.demo=false",
      "prosa.data=target/test-data/${random.uuid}",
      "prosa.whatsapp.base-url=http://127.0.0.1:9",
      "prosa.whatsapp.phone-number-id=209900000000077",
      "prosa.whatsapp.token=um-token-inventado",
      "prosa.whatsapp.verify-token=um-verificador-inventado",
      "prosa.whatsapp.app-secrets=um-segredo-inventado",
      "prosa.ixc.url=http://127.0.0.1:9/webservice/v1",
      "prosa.ixc.token=1:inventado",
      "prosa.genieacs.url=http://127.0.0.1:9",
      "prosa.console.first-user=chefe",
      "prosa.console.first-password=uma-senha-bem-comprida"
    })
@DirtiesContext
final class ProductionTest {
  @LocalServerPort private int port;
  @Autowired private Policy policy;

  @Test
  void theFirstSupervisorComesFromTheSettings() {
    var browser = new Browser(port);
    assertThat(browser.logsIn("chefe", "uma-senha-bem-comprida").statusCode()).isEqualTo(204);
    assertThat(browser.json("/api/me").path("role").asString()).isEqualTo("supervisor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atendente", "supervisao"})
  void nobodyComesInByAKnownLogIn(String user) {
    assertThat(new Browser(port).logsIn(user, user).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/demo",
        "/api/demo/customers",
        "/demo/phone",
        "/demo/phone.html",
        "/demo/isp.html"
      })
  void strangersFindNoDemo(String path) {
    assertThat(new Browser(port).get(path).statusCode()).isIn(401, 404);
  }

  @Test
  void theUnderstandingAnswersOnlyThoseWhoAreLoggedIn() {
    var text = Map.of("text", "cadê meu boleto");
    var browser = new Browser(port);
    assertThat(browser.post("/model/parse", text).statusCode()).isEqualTo(401);
    browser.logsIn("chefe", "uma-senha-bem-comprida");
    assertThat(browser.post("/model/parse", text).statusCode()).isEqualTo(200);
  }

  @Test
  void theSecretOfTheSimulatorSignsNothing() {
    var body = Webhook.messages(Webhook.text("5511955541001", "wamid.PRODUCTION1", "oi"));
    var webhook = new Webhook(port);
    assertThat(webhook.post(body)).isEqualTo(401);
    var own = new WebhookSignature(List.of("um-segredo-inventado"));
    var header = own.header(body.getBytes(StandardCharsets.UTF_8));
    assertThat(webhook.post(body, header)).isEqualTo(200);
  }

  @Test
  void aWifiPasswordNeedsACode() {
    assertThat(policy.wifi()).isEqualTo(Level.VERIFIED);
    assertThat(policy.wifiChangesPerDay()).isEqualTo(1);
  }
}
