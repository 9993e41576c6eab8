package io.prosa.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.integration.simulated.SimulatedIsp;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One talk, two people at the console.
@ProsaTest
final class DeskTest {
  private static final String NUMBER = "5511955540001";

  @LocalServerPort private int port;
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;
  private Phone phone;
  private Browser ana;
  private Browser rui;
  private UUID talk;

  @BeforeEach
  void somebodyWaits() {
    new Trace(jdbc, NUMBER).forget();
    phone = new Phone(isp, NUMBER).writes("quero falar com uma pessoa").hears("pessoa da equipe");
    talk = new Trace(jdbc, NUMBER).settles().conversation();
    ana = Browser.of(port, "atendente");
    rui = Browser.of(port, "supervisao");
  }

  @Test
  void whoTookATalkAnswersIt() {
    assertThat(ana.takes(talk).statusCode()).isEqualTo(200);
    assertThat(ana.replies(talk, "Oi, aqui é a Ana.").statusCode()).isEqualTo(202);
    phone.hears("Oi, aqui é a Ana.");
  }

  @Test
  void nobodyElseAnswersIt() {
    ana.takes(talk);
    assertThat(rui.takes(talk).statusCode()).isEqualTo(409);
    assertThat(rui.takes(talk).body()).contains("Rafael Lima já assumiu");
    assertThat(rui.replies(talk, "Oi, aqui é o Rui.").statusCode()).isEqualTo(409);
    assertThat(rui.returns(talk).statusCode()).isEqualTo(409);
    assertThat(new Trace(jdbc, NUMBER).settles().texts("agent_said")).isEmpty();
  }

  @Test
  void nobodyAnswersWhatTheyHaveNotTaken() {
    assertThat(ana.replies(talk, "Oi").statusCode()).isEqualTo(409);
    assertThat(ana.returns(talk).statusCode()).isEqualTo(409);
  }

  @Test
  void aReplyWrittenUnderAnOldVersionIsRefused() {
    ana.takes(talk);
    var old = ana.version(talk);
    ana.returns(talk);
    ana.takes(talk);
    assertThat(ana.replies(talk, UUID.randomUUID(), "tarde demais", old).statusCode())
        .isEqualTo(409);
    assertThat(new Trace(jdbc, NUMBER).settles().texts("agent_said")).isEmpty();
  }

  @Test
  void aReplySentTwiceIsOneMessage() {
    ana.takes(talk);
    var id = UUID.randomUUID();
    var version = ana.version(talk);
    for (var i = 0; i < 3; i++) {
      assertThat(ana.replies(talk, id, "uma vez só", version).statusCode()).isEqualTo(202);
    }
    ana.returns(talk);
    assertThat(ana.replies(talk, id, "uma vez só", version).statusCode()).isEqualTo(202);
    assertThat(new Trace(jdbc, NUMBER).settles().texts("agent_said")).containsExactly("uma vez só");
  }

  @Test
  void aTalkThatDoesNotExistIsNotFound() {
    var nobody = "/api/conversations/" + UUID.randomUUID();
    assertThat(ana.get(nobody).statusCode()).isEqualTo(404);
    assertThat(ana.get(nobody + "/items").statusCode()).isEqualTo(404);
    assertThat(ana.get(nobody + "/documents/1").statusCode()).isEqualTo(404);
    for (var act : new String[] {"/take", "/return"}) {
      assertThat(ana.post(nobody + act, Map.of()).statusCode()).isEqualTo(404);
    }
    var reply = Map.of("id", UUID.randomUUID(), "text", "oi", "version", 1);
    assertThat(ana.post(nobody + "/messages", reply).statusCode()).isEqualTo(404);
  }

  @Test
  void aReplyHasToBeOne() {
    ana.takes(talk);
    var messages = "/api/conversations/" + talk + "/messages";
    var id = UUID.randomUUID();
    assertThat(ana.post(messages, Map.of("id", id, "text", " ", "version", 1)).statusCode())
        .isEqualTo(400);
    assertThat(ana.post(messages, Map.of("id", id, "text", "oi")).statusCode()).isEqualTo(400);
    var tooLong = Map.of("id", id, "text", "a".repeat(4001), "version", 1);
    assertThat(ana.post(messages, tooLong).statusCode()).isEqualTo(400);
    assertThat(ana.get("/api/conversations/none").statusCode()).isEqualTo(400);
    assertThat(ana.get("/api/conversations?view=others").statusCode()).isEqualTo(400);
  }

  @Test
  void anAgentsWordsWithHalfACharacterInThemAreStillSent() {
    ana.takes(talk);
    assertThat(ana.replies(talk, "tudo \u0000 certo \ud83d!").statusCode()).isEqualTo(202);
    phone.hears("certo");
  }

  @Test
  void showsWhoWaitsAndWhatIsKnown() {
    var row = ana.json("/api/conversations/" + talk);
    assertThat(row.path("owner").path("kind").asString()).isEqualTo("queue");
    assertThat(row.path("brief").path("reason").asString())
        .isEqualTo("Pediu para falar com uma pessoa");
    assertThat(row.path("items").size()).isEqualTo(3);
    assertThat(ana.json("/api/conversations").path("conversations"))
        .anyMatch(r -> r.path("id").asString().equals(talk.toString()));
  }
}
