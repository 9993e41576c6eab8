package io.prosa.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.integration.simulated.SimulatedIsp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From a signed webhook to what the customer gets on WhatsApp.
@ProsaTest
final class ConversationTest {
  @Autowired private SimulatedIsp isp;
  @Autowired private JdbcClient jdbc;

  @Test
  void sendsTheOpenInvoiceWithPdfLineAndPix() {
    var phone = new Phone(isp, "5511955510002").writes("quero a segunda via do boleto");
    phone.hears("CPF ou CNPJ").writes("901.713.317-10");
    var invoice = phone.sees("document");
    assertThat(invoice.text()).contains("R$ 99,90", "vencimento", "Linha digitável");
    assertThat(invoice.document().fileName()).endsWith(".pdf");
    Awaitility.await("the Pix code, alone in its message")
        .until(
            () ->
                phone.texts().stream().anyMatch(t -> t.matches("000201.*br\\.gov\\.bcb\\.pix.*")));
  }

  @Test
  void releasesABlockedLineAfterAYes() {
    var phone =
        new Phone(isp, "5511955510003").writes("minha internet ta bloqueada, libera em confiança");
    phone.hears("CPF ou CNPJ").writes("90271363436").hears("Posso liberar");
    phone.taps("Sim, pode fazer").hears("Sua internet está liberada até");
    phone.writes("libera em confiança de novo").hears("não está bloqueado");
  }

  @Test
  void changesTheWifiPasswordAndKeepsItOutOfTheLog() {
    var phone = new Phone(isp, "5511955510001").writes("quero trocar a senha do wifi");
    phone.hears("CPF ou CNPJ").writes("90071300058").hears("nova senha");
    phone.writes("Girassol#2026").hears("Posso trocar").taps("Sim, pode fazer");
    phone.hears("foi trocada");
    assertThat(isp.wifiKeys("helena.prado")).contains("Girassol#2026");
    assertThat(tablesHolding("Girassol#2026")).isZero();
  }

  private int tablesHolding(String secret) {
    return jdbc.sql(
            """
            select (select count(*) from event where body::text like :it)
                 + (select count(*) from effect where body::text like :it)
                 + (select count(*) from conversation where state::text like :it
                      or last_text like :it or brief::text like :it)
            """)
        .param("it", "%" + secret + "%")
        .query(Integer.class)
        .single();
  }
}
