package io.prosa.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.engine.identity.TaxId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
  private static final Entities ENTITIES = BuiltIn.ENTITIES;

  /// A Sunday.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static List<Entity> find(String text) {
    return ENTITIES.find(text, TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meu cpf é 529.982.247-25 | cpf | 529.982.247-25 | 52998224725 | true",
        "52998224725 | cpf | 52998224725 | 52998224725 | true",
        "529 982 247 25 obrigado | cpf | 529 982 247 25 | 52998224725 | true",
        "cpf 529.982.247-26 | cpf | 529.982.247-26 | 52998224726 | false",
        "cpf: 11987654321 | cpf | 11987654321 | 11987654321 | false",
        "cnpj 11.222.333/0001-81 | cnpj | 11.222.333/0001-81 | 11222333000181 | true",
        "11222333000181 | cnpj | 11222333000181 | 11222333000181 | true",
        "12.ABC.345/01DE-35 | cnpj | 12.ABC.345/01DE-35 | 12ABC34501DE35 | true",
        "o cnpj 11.222.333/0001-80 | cnpj | 11.222.333/0001-80 | 11222333000180 | false",
      })
  void readsDocumentsWithTheirCheckDigits(
      String text, String kind, String value, String normalised, boolean valid) {
    var start = text.indexOf(value);
    assertThat(find(text))
        .containsExactly(new Entity(kind, start, start + value.length(), value, normalised, valid));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "me liga no (55) 99550-1234 | phone | (55) 99550-1234 | +5555995501234",
        "celular 55995501234 | phone | 55995501234 | +5555995501234",
        "+55 55 99550-1234 | phone | +55 55 99550-1234 | +5555995501234",
        "fixo 55 3322-1100 | phone | 55 3322-1100 | +555533221100",
        "+7 912 345-67-89 | phone | +7 912 345-67-89 | +79123456789",
        "Maria.Silva@Example.com! | email | Maria.Silva@Example.com | maria.silva@example.com",
        "maria arroba example ponto com | email | maria arroba example ponto com | maria@example.com",
        "veio R$ 1.234,56 | money | R$ 1.234,56 | 1234.56 BRL",
        "paguei 99,90 ontem já | money | 99,90 | 99.90 BRL",
        "são 80 reais | money | 80 reais | 80.00 BRL",
        "devo 2 mil reais | money | 2 mil reais | 2000.00 BRL",
        "it costs $15.5 | money | $15.5 | 15.50 BRL",
        "заплатил 500 рублей | money | 500 рублей | 500.00 RUB",
        "boleto de março | invoice_month | março | 2026-03",
        "fatura de dezembro | invoice_month | dezembro | 2026-12",
        "a de outubro de 2025 | invoice_month | outubro de 2025 | 2025-10",
        "do mês passado | invoice_month | mês passado | 2026-10",
        "my may bill | invoice_month | may | 2026-05",
        "счёт за март | invoice_month | март | 2026-03",
        "competência 10/2026 | invoice_month | 10/2026 | 2026-10",
        "quero 600 mega | plan_speed | 600 mega | 600",
        "protocolo 20261122000123 | protocol_number | 20261122000123 | 20261122000123",
        "cep 98900-000 | cep | 98900-000 | 98900000",
      })
  void readsWhatHasAGrammar(String text, String kind, String value, String normalised) {
    var start = text.indexOf(value);
    assertThat(find(text))
        .contains(new Entity(kind, start, start + value.length(), value, normalised, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hoje | 2026-11-22",
        "amanhã cedo | 2026-11-23",
        "depois de amanhã | 2026-11-24",
        "paguei ontem | 2026-11-21",
        "pago dia 10 | 2026-12-10",
        "paguei dia 10 | 2026-11-10",
        "vence 25/11 | 2026-11-25",
        "25/12/2026 | 2026-12-25",
        "25.12.26 | 2026-12-25",
        "2026-12-25 | 2026-12-25",
        "5 de janeiro | 2027-01-05",
        "sexta eu pago | 2026-11-27",
        "sexta-feira que vem | 2026-11-27",
        "paguei na sexta | 2026-11-20",
        "daqui a 3 dias | 2026-11-25",
        "há 3 dias | 2026-11-19",
        "mañana | 2026-11-23",
        "el viernes pasado | 2026-11-20",
        "tomorrow | 2026-11-23",
        "next friday | 2026-11-27",
        "on the 10th | 2026-12-10",
        "December 5th | 2026-12-05",
        "завтра | 2026-11-23",
        "в пятницу | 2026-11-27",
        "10 декабря | 2026-12-10",
        "через 2 дня | 2026-11-24",
      })
  void countsDatesFromTheDayOfTheMessage(String text, String date) {
    assertThat(find(text))
        .filteredOn(e -> e.kind().equals("date"))
        .singleElement()
        .extracting(Entity::normalised)
        .isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segunda via", "quero um plano", "31/02/2026", "buenas tardes", "may I pay", "nota 10",
        "2.4 GHz", "2 horas", "tudo bem?", "a via da conta", "atendimento 10",
            "99999999999999999999"
      })
  void findsNothingWhereNothingIs(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qual a senha do wifi?",
        "troca a senha do wifi por favor",
        "esqueci a senha",
        "senha do portal: abc12345",
        "a senha do wifi não funciona no PS5",
        "mudar o nome do titular para Maria",
        "what is my wifi password",
        "can you change the password to something easier",
        "the network name disappeared",
        "olvidé la clave del wifi",
        "la segunda planta no tiene señal",
        "me sale contraseña incorrecta",
        "забыл пароль от вайфая",
        "можно второй экземпляр счёта?",
        "меня зовут Марта",
        "I need the second copy of my bill",
        "segunda copia de la factura",
        "My name is April Stone",
        "é a quarta mensagem",
        "baixar um jogo de 120 GB",
      })
  void findsNothingInOrdinaryMessages(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody showed up on saturday | date | 2026-11-21",
        "el lunes deposité todo | date | 2026-11-16",
        "во вторник прождал весь день | date | 2026-11-17",
        "o técnico ficou de vir sexta e não veio | date | 2026-11-20",
        "marcaram pra sexta | date | 2026-11-27",
        "recebo no quinto dia útil | date | 2026-12-07",
        "I get paid on the last working day | date | 2026-11-30",
        "заплачу на третий рабочий день | date | 2026-12-03",
        "остаток 05.12 | date | 2026-12-05",
        "неделю назад обещали | date | 2026-11-15",
        "поменяйте день оплаты на 15-е | date | 2026-12-15",
        "ayer pagué 150 en la caja | money | 150.00 BRL",
        "dá pra fazer entrada de 270 e dividir o resto? | money | 270.00 BRL",
        "me debitaron ciento treinta y nueve noventa | money | 139.90 BRL",
        "счёт вырос до 189,90, почему | money | 189.90 BRL",
        "девяносто девять реалов девяносто сентаво | money | 99.90 BRL",
        "protocol number 7 4 4 0 2 9 1 5 | protocol_number | 74402915",
        "protocolo 2026 0225 11873, nada | protocol_number | 2026022511873",
        "хочу 700 мега | plan_speed | 700",
        "quanto custa o plano de 500? | plan_speed | 500",
        "carla ponto nunes 82 arroba gmail ponto com | email | carla.nunes82@gmail.com",
        "мыло ivan точка k собака яндекс точка ру | email | ivan.k@yandex.ru",
        "the april bill is paid, send the may one | invoice_month | 2026-05",
      })
  void readsWhatPeopleLeaveToTheListener(String text, String kind, String normalised) {
    assertThat(find(text))
        .filteredOn(e -> e.kind().equals(kind))
        .extracting(Entity::normalised)
        .contains(normalised);
  }

  @Test
  void takesBoundedTimeForLongMessages() {
    var parts =
        List.of(
            "senha ",
            "senha do wifi para a ",
            "nome da rede ",
            "muda para ",
            "put a ",
            "1 2 ",
            "protocolo 1 ",
            "paguei 10 ",
            "a@",
            "ponto ",
            "a ponto b ",
            "segunda ",
            "wifi: ",
            "\"senha ",
            "no dia 5 ",
            "пароль на ",
            "de ",
            "20 20 ");
    for (var part : parts) {
      var text = part.repeat(4096 / part.length());
      assertTimeout(Duration.ofMillis(500), () -> find(text), part);
    }
  }

  @Test
  void tellsEveryRightDocumentFromAlteredOnes() {
    var random = new Random(11);
    for (var i = 0; i < 500; i++) {
      var right = cpf(random);
      var text = "cpf " + new TaxId(right).punctuated() + " ok";
      assertThat(find(text))
          .containsExactly(new Entity("cpf", 4, 18, text.substring(4, 18), right, true));
      var digit = (right.charAt(10) - '0' + 1 + random.nextInt(9)) % 10;
      var wrong = right.substring(0, 10) + digit;
      assertThat(find("cpf " + wrong))
          .containsExactly(new Entity("cpf", 4, 15, wrong, wrong, false));
    }
  }

  @Test
  void readsEveryDayInEveryForm() {
    for (var day = TODAY.minusDays(150); day.isBefore(TODAY.plusDays(150)); day = day.plusDays(1)) {
      var short_ = "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
      for (var text : List.of(short_, short_ + "/" + day.getYear(), day.toString())) {
        assertThat(find("em " + text + " sim"))
            .containsExactly(new Entity("date", 3, 3 + text.length(), text, day.toString(), true));
      }
    }
  }

  private static String cpf(Random random) {
    while (true) {
      var nine = "%09d".formatted(random.nextInt(1_000_000_000));
      for (var check = 0; check < 100; check++) {
        var bare = nine + "%02d".formatted(check);
        if (TaxId.isCpf(bare)) {
          return bare;
        }
      }
    }
  }
}
