package io.prosa.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Phone;
import io.prosa.app.ProsaTest;
import io.prosa.app.Trace;
import io.prosa.app.Widget;
import io.prosa.integration.simulated.SimulatedIsp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gets in, by what, and what those learn who do not.
@ProsaTest
final class IdentityTest {
  private static final String NOBODYS_DOCUMENT = "529.982.247-25";
  private static final String SOMEBODYS_DOCUMENT = "90071300058";

  @LocalServerPort private int port;
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;

  @Test
  void asksNobodyForADocumentWhoWantsAPerson() {
    var phone = new Phone(isp, "5511955538001").writes("quero falar com um atendente");
    phone.hears("pessoa da equipe");
    assertThat(phone.texts()).noneMatch(t -> t.contains("CPF"));
  }

  @Test
  void answersTheSameToAnUnknownDocumentAndToSomebodyElses() {
    assertThat(answersTo("5511955538002", NOBODYS_DOCUMENT, "111111"))
        .isEqualTo(answersTo("5511955538003", SOMEBODYS_DOCUMENT, "111111"));
  }

  /// All that is said to somebody who gives this document, and then a wrong code twice.
  private List<String> answersTo(String number, String document, String code) {
    var phone = new Phone(isp, number).writes("quero a segunda via do boleto");
    phone.hears("CPF ou CNPJ").writes(document).hears("código de 6 números");
    phone.writes(code).hears("não confere").writes(code).hears("pessoa da equipe");
    return new Trace(jdbc, number).settles().botSaid();
  }

  @Test
  void bringsAPersonAfterTwoDocumentsThatAreNone() {
    var phone = new Phone(isp, "5511955538004").writes("quanto eu devo?");
    phone.hears("CPF ou CNPJ").writes("123.456.789-00").hears("não confere");
    phone.writes("123.456.789-01").hears("Vou chamar uma pessoa da equipe");
    assertThat(new Trace(jdbc, "5511955538004").owner()).isEqualTo("queue");
  }

  @Test
  void verifiesAVisitorOfTheSiteByACodeOnTheRegisteredPhone() {
    var holder = new Phone(isp, "5511955510007");
    try (var widget = new Widget(port)) {
      widget.writes("quero saber quanto eu devo").hears("CPF ou CNPJ");
      widget.writes("90671480243").hears("código de 6 números");
      var code = holder.sees("template").text().replaceAll("\\D", "");
      widget.writes(code).hears("Está tudo em dia");
      assertThat(widget.items())
          .as("the code is blotted out")
          .noneMatch(i -> i.path("text").asString().contains(code));
    }
  }

  @Test
  void sendsNoMoreThanThreeCodesAnHour() {
    var number = "5511955538005";
    var phone = new Phone(isp, number);
    var document = "11144477735";
    for (var i = 0; i < 3; i++) {
      phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
      phone.writes(document).hears("código de 6 números");
      phone.writes("não, deixa pra lá").hears("não mexi em nada");
    }
    phone.writes("quero a segunda via do boleto").hears("CPF ou CNPJ");
    phone.writes(document).hears("Já enviamos vários códigos");
    assertThat(new Trace(jdbc, number).owner()).isEqualTo("queue");
  }
}
