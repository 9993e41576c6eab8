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
    console.writes("Boa tarde, Noemia! Já estou vendo o seu bloqueio.");
    phone.hears("Já estou vendo o seu bloqueio");
    phone.writes("obrigada, fico no aguardo");
    console.sees("customer", "fico no aguardo").returnsToTheBot();

    phone.writes("quero trocar a senha do wifi").hears("CPF ou CNPJ");
    console.sees("bot", "CPF ou CNPJ");
  }
}
