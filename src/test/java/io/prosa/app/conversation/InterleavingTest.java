package io.prosa.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.integration.simulated.PhoneMessage;
import io.prosa.integration.simulated.SimulatedIsp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Customers write and agents take, answer and give back, all at the same time.
@ProsaTest
final class InterleavingTest {
  private static final int TALKS = 40;
  private static final int ACTS = 10;
  private static final List<String> WORDS =
      List.of("oi", "quero meu boleto", "quero falar com uma pessoa", "obrigado", "libera", "hm");

  @LocalServerPort private int port;
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;

  @Test
  void botAndAgentNeverTalkOverEachOther() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var talks =
          IntStream.range(0, TALKS)
              .<Callable<List<String>>>mapToObj(seed -> () -> play(seed))
              .toList();
      for (var talk : threads.invokeAll(talks)) {
        assertThat(talk.get()).isEmpty();
      }
    }
  }

  private List<String> play(int seed) throws InterruptedException {
    var number = "55119555430%02d".formatted(seed);
    var phone = new Phone(isp, number).writes("oi").hears("Olá");
    var trace = new Trace(jdbc, number);
    var talk = trace.settles().conversation();
    var agent = Browser.of(port, seed % 2 == 0 ? "atendente" : "supervisao");
    var desk = Thread.ofVirtual().start(() -> work(agent, talk, new Random(seed)));
    var random = new Random(seed + 1_000_000L);
    for (var i = 0; i < ACTS; i++) {
      phone.writes(WORDS.get(random.nextInt(WORDS.size())));
    }
    desk.join();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> trace.wrote().size() == ACTS + 1);
    trace.settles();
    return problems(number, talk);
  }

  private static void work(Browser agent, UUID talk, Random random) {
    for (var i = 0; i < ACTS; i++) {
      switch (random.nextInt(3)) {
        case 0 -> agent.takes(talk);
        case 1 -> agent.replies(talk, "resposta " + i);
        default -> agent.returns(talk);
      }
    }
  }

  private record Line(String kind, String text, String state) {}

  /// What stands in the log and on the phone that must not.
  private List<String> problems(String number, UUID talk) {
    var log = log(talk);
    var problems = new ArrayList<String>();
    var owner = "bot";
    for (var line : log) {
      if (line.kind().equals("bot_said") && owner.equals("agent")) {
        problems.add(number + ": the bot spoke while an agent had the floor: " + line.text());
      }
      if (line.kind().equals("agent_said") && !owner.equals("agent")) {
        problems.add(number + ": an agent spoke without having the floor: " + line.text());
      }
      owner =
          switch (line.kind() + " " + line.text()) {
            case "notice taken" -> "agent";
            case "notice returned" -> "bot";
            case "notice handed-over" -> "queue";
            default -> owner;
          };
    }
    var sent = log.stream().filter(l -> l.state().equals("DONE")).map(Line::text).toList();
    if (!sent.equals(received(number))) {
      problems.add(number + ": the log says " + sent + ", the phone " + received(number));
    }
    return problems;
  }

  private List<Line> log(UUID talk) {
    return jdbc.sql(
            """
            select v.kind, v.body ->> 'text' as text, coalesce(e.state, '') as state
            from event v left join effect e on e.event = v.id
            where v.conversation = :id and v.no is not null and v.kind <> 'report' order by v.no
            """)
        .param("id", talk)
        .query((row, _) -> new Line(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  private List<String> received(String number) {
    return isp.phone(number).messages().stream()
        .filter(m -> !m.isFromCustomer())
        .map(PhoneMessage::text)
        .toList();
  }
}
