package io.prosa.integration.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.integration.wire.Json;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What the demo's pages see, and what a naive client of IXC would run into.
class DemoDoorTest {
  private final SimulatedIsp isp =
      SimulatedIsp.start(0, new TestClock(), ZoneId.of("America/Sao_Paulo"));

  @AfterEach
  void stop() {
    isp.close();
  }

  private JsonNode get(String path) {
    return HttpCalls.get(isp.demoUrl() + path);
  }

  private JsonNode post(String path, Map<String, ?> body) {
    return HttpCalls.post(isp.demoUrl() + path, Json.write(body));
  }

  private JsonNode ixc(String resource, String body, String... more) {
    var credential =
        Base64.getEncoder().encodeToString(SimulatedIsp.IXC_TOKEN.getBytes(StandardCharsets.UTF_8));
    var headers = new String[2 + more.length];
    headers[0] = "Authorization";
    headers[1] = "Basic " + credential;
    System.arraycopy(more, 0, headers, 2, more.length);
    return HttpCalls.post(isp.ixcUrl() + "/" + resource, body, headers);
  }

  @Test
  void listsThePeopleToPlay() {
    var bakery =
        get("/customers").valueStream().filter(c -> c.path("id").asString().equals("1005"));
    assertThat(bakery.findFirst().orElseThrow().toString())
        .contains("PADARIA FLOR DO IPE LTDA", "90555001000195", "5511955510015", "Empresa");
  }

  @Test
  void showsATalkInItsOrder() {
    post("/phones/5511955510001/messages", Map.of("text", "oi"));
    post("/phones/5511955510001/messages", Map.of("button", Map.of("id", "yes", "title", "Sim")));
    var all = get("/phones/5511955510001/messages");
    assertThat(all.path("messages").valueStream().map(m -> m.path("text").asString()))
        .containsExactly("oi", "Sim");
    var later = get("/phones/5511955510001/messages?after=1");
    assertThat(later.path("messages").size()).isEqualTo(1);
    assertThat(later.path("statuses").size()).isEqualTo(2);
  }

  @Test
  void showsStateAndWhatWasChanged() {
    ixc("desbloqueio_confianca", "{\"id\":\"3003\"}");
    var state = get("/state");
    var contracts =
        state.path("customers").valueStream().flatMap(c -> c.path("contracts").valueStream());
    assertThat(contracts.map(c -> c.path("trustRelease").path("until").asString()))
        .contains("2026-11-25");
    assertThat(state.path("devices").size()).isEqualTo(13);
    assertThat(state.path("changes").path(0).path("text").asString())
        .isEqualTo("contrato 3003 liberado em confiança até 2026-11-25");
  }

  @Test
  void makesSystemsMisbehaveAndPutsEverythingBack() {
    post("/faults", Map.of("system", "ixc", "mode", "error200", "seconds", 60));
    assertThat(search().path("type").asString()).isEqualTo("error");
    post("/reset", Map.of());
    assertThat(search().path("total").asString()).isEqualTo("1");
  }

  private JsonNode search() {
    return ixc(
        "cliente",
        "{\"qtype\":\"cliente.id\",\"query\":\"1001\",\"oper\":\"=\"}",
        "ixcsoft",
        "listar");
  }

  @Test
  void switchesARouterOff() {
    post("/devices/helena.prado", Map.of("online", false));
    assertThat(get("/state").path("devices").path(0).path("online").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/faults, nothing",
    "/phones/abc/messages, text",
    "/phones/5511955510001/messages, x"
  })
  void saysSoWhenItDoesNotUnderstand(String path, String key) {
    assertThat(post(path, Map.of(key, "x")).path("error").asString()).isEqualTo("not understood");
  }

  @Test
  void reallySendsThePasswordsThatAdaptersMustLeaveOut() {
    assertThat(search().toString()).contains("\"senha\":\"segredo-1001\"");
  }

  @Test
  void leavesTheRowsOutWhenThereAreNone() {
    var empty = ixc("cliente", "{\"qtype\":\"cliente.id\",\"query\":\"0\"}", "ixcsoft", "listar");
    assertThat(empty.toString()).isEqualTo("{\"page\":\"1\",\"total\":\"0\"}");
  }

  @Test
  void takesASearchWithoutItsHeaderForAnInsert() {
    var inserted = ixc("cliente", "{\"qtype\":\"cliente.id\",\"query\":\"1001\"}");
    assertThat(inserted.path("type").asString()).isEqualTo("success");
  }

  @Test
  void letsNoPageFromElsewhereIn() throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), isp.port())) {
      var request = "GET /demo/customers HTTP/1.1\r\nHost: elsewhere.invalid\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(status).isEqualTo("HTTP/1.1 403");
    }
  }
}
