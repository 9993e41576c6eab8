package io.prosa.app.browser;

import org.junit.jupiter.api.Test;

/// A customer's talk goes from the bot to a person and back, on two screens at once.
@BrowserTest
final class HandOverPageTest {
  @Test
  void bringsAPersonAndThenTheBotBack(Browser browser) {
    var phone = PhonePage.of("1010", browser).writes("quero falar com um atendente");
    phone.hears("vou te passar para uma pessoa");

    var console = ConsolePage.of("atendente", browser).opensWaiting("NOEMIA");
    console.seesReason("Pediu para falar com uma pessoa").takes();
    console.sees("notice", "Rafael Lima assumiu a conversa");
    console.writes("Boa tarde, Noemia! Já estou vendo o seu bloqueio.");
    phone.hears("Já estou vendo o seu bloqueio");
    console.seesOnce("agent", "Já estou vendo o seu bloqueio");
    phone.writes("obrigada, fico no aguardo");
    console.sees("customer", "fico no aguardo").returnsToTheBot();
    console.sees("notice", "Rafael Lima devolveu ao robô");

    phone.writes("quero trocar a senha do wifi").hears("CPF ou CNPJ");
    console.sees("bot", "CPF ou CNPJ");
  }

  @Test
  void tellsTheAgentWhatTheBotFoundOut(Browser browser) {
    var phone = PhonePage.of("1009", browser).writes("libera minha internet em confiança");
    phone.hears("CPF ou CNPJ").writes("90871543648").hears("Vou chamar uma pessoa");

    var console = ConsolePage.of("supervisao", browser).opensWaiting("ULISSES");
    console.seesReason("Precisa de uma pessoa: Liberar internet");
    console.seesFact("Liberação em confiança", "o sistema não permite");
    console.seesFact("Fila", "Financeiro");
  }
}
