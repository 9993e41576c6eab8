package io.prosa.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Widget;
import io.prosa.integration.simulated.SimulatedIsp;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// A visitor's token opens the visitor's own talk and nothing else.
@ProsaTest
final class WidgetDoorTest {
  @LocalServerPort private int port;
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"", "guessed", "00000000-0000-0000-0000-000000000000", "' or 1=1 --"})
  void aTokenThatIsNotOursOpensNothing(String token) {
    try (var widget = new Widget(port)) {
      assertThat(widget.get("/events?after=0", token).statusCode()).isEqualTo(401);
      assertThat(widget.get("/documents/1", token).statusCode()).isEqualTo(401);
      var message = Map.of("id", UUID.randomUUID(), "text", "oi");
      assertThat(widget.post("/messages", token, message).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void visitorsSeeTheirOwnTalkOnly() {
    try (var one = new Widget(port);
        var other = new Widget(port)) {
      one.writes("bom dia").hears("Olá");
      other.writes("oi").hears("Olá");
      assertThat(other.items())
          .isNotEmpty()
          .noneMatch(i -> i.path("text").asString().equals("bom dia"));
    }
  }

  @Test
  void anInvoiceIsForTheVisitorWhoProvedThatItIsTheirs() {
    jdbc.sql("delete from one_time_code").update();
    try (var holder = new Widget(port);
        var other = new Widget(port)) {
      var no = invoiceOf(holder).path("no").asLong();
      other.writes("oi").hears("Olá");
      var paper = holder.get("/documents/" + no, holder.token());
      assertThat(paper.statusCode()).isEqualTo(200);
      assertThat(paper.body()).startsWith("%PDF");
      assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment");
      for (var guess = 1L; guess <= no; guess++) {
        assertThat(other.get("/documents/" + guess, other.token()).statusCode()).isEqualTo(404);
      }
      assertThat(holder.get("/documents/1", holder.token()).statusCode()).isEqualTo(404);
      anAgentSeesItOnlyInItsOwnTalk(no);
    }
  }

  private JsonNode invoiceOf(Widget holder) {
    var phone = new Phone(isp, "5511955510012");
    holder.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
    holder.writes("90171638794").hears("código de 6 números");
    holder.writes(phone.sees("template").text().replaceAll("\\D", ""));
    return holder.hears("Linha digitável");
  }

  private void anAgentSeesItOnlyInItsOwnTalk(long no) {
    var agent = Browser.of(port, "atendente");
    var talks =
        jdbc.sql(
                "select conversation from event where kind = 'bot_said' and body -> 'document' is not null")
            .query(UUID.class)
            .list();
    var talk = talks.getLast();
    assertThat(agent.get("/api/conversations/%s/documents/%d".formatted(talk, no)).statusCode())
        .isEqualTo(200);
    assertThat(
            agent
                .get("/api/conversations/%s/documents/%d".formatted(UUID.randomUUID(), no))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyItsHashIsKept() {
    try (var widget = new Widget(port)) {
      assertThat(widget.token()).hasSizeGreaterThanOrEqualTo(43);
      var rows =
          jdbc.sql("select count(*) from contact where user_key like '%' || :token || '%'")
              .param("token", widget.token())
              .query(Integer.class)
              .single();
      assertThat(rows).isZero();
    }
  }

  @Test
  void aVisitorWhoWritesTooFastIsSlowedDown() {
    try (var widget = new Widget(port)) {
      var statuses =
          IntStream.range(0, 31)
              .map(
                  _ ->
                      widget
                          .post(
                              "/messages",
                              widget.token(),
                              Map.of("id", UUID.randomUUID(), "text", "oi"))
                          .statusCode())
              .toArray();
      assertThat(statuses).startsWith(202).endsWith(429);
    }
  }

  @Test
  void aMessageSentTwiceIsOne() {
    try (var widget = new Widget(port)) {
      var message = Map.of("id", UUID.randomUUID(), "text", "oi");
      widget.post("/messages", widget.token(), message);
      widget.hears("Olá");
      assertThat(widget.post("/messages", widget.token(), message).statusCode()).isEqualTo(202);
      widget.writes("quero falar com uma pessoa").hears("pessoa da equipe");
      assertThat(widget.items()).filteredOn(i -> i.path("text").asString().equals("oi")).hasSize(1);
    }
  }
}
