package io.prosa.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Language;
import io.prosa.nlu.training.Trainer;
import io.prosa.nlu.words.Words;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpreterTest {
  private static final Interpreter INTERPRETER = Interpreter.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "manda a segunda via do boleto, invoice_copy",
    "mi internet no funciona, internet_down",
    "I want to talk to a person, human_agent",
    "сколько я должен, invoice_status",
    "kkkkk qro troca a senha do uifi, wifi_password_change",
    "oii, greeting",
  })
  void understandsEveryLanguageWithOneModel(String text, String intent) {
    assertThat(INTERPRETER.interpret(text, TODAY).top().name()).isEqualTo(intent);
  }

  @Test
  void ranksAllIntentsLikeliestFirst() {
    var intents = INTERPRETER.interpret("quero pagar e a internet caiu", TODAY).intents();
    assertThat(intents)
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    assertThat(intents).extracting(Interpretation.Intent::name).contains("out_of_scope");
  }

  @Test
  void leavesTheLanguageOpenWhenATextIsTooShortToTell() {
    assertThat(INTERPRETER.interpret("ok", TODAY).language()).isEmpty();
    assertThat(INTERPRETER.interpret("12345", TODAY).language()).isEmpty();
    assertThat(INTERPRETER.interpret("quanto é a minha fatura?", TODAY).language())
        .isEqualTo(Optional.of(Language.PT_BR));
  }

  @Test
  void answersManyThreadsTheSame() {
    var texts = List.of("manda o boleto", "sem internet", "thanks a lot", "нет интернета");
    var alone = texts.stream().map(t -> INTERPRETER.interpret(t, TODAY)).toList();
    var together =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> INTERPRETER.interpret(texts.get(i % 4), TODAY))
            .collect(Collectors.toSet());
    assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
  }

  @ParameterizedTest
  @CsvSource({
    "quero trocar o nome e a senha do wifi, wifi_name_change, wifi_password_change",
    "troca a senha do wifi. e me manda a segunda via do boleto, wifi_password_change, invoice_copy",
    "my internet is not working and I need a copy of my invoice, internet_down, invoice_copy",
  })
  void findsTwoRequestsInTheirOrder(String text, String first, String second) {
    var requests = INTERPRETER.interpret(text, TODAY).requests();
    assertThat(requests).extracting(r -> r.intent().name()).containsExactly(first, second);
    assertThat(requests).isSortedAccordingTo(Comparator.comparingInt(r -> r.start()));
  }

  @Test
  void findsThreeRequests() {
    var text = "quero a segunda via do boleto, trocar a senha do wifi e falar com um atendente";
    assertThat(INTERPRETER.interpret(text, TODAY).requests())
        .extracting(r -> r.intent().name())
        .containsExactly("invoice_copy", "wifi_password_change", "human_agent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "troca a senha do wifi. e me manda a segunda via do boleto | wifi_password_change",
        "I need a copy of my invoice and my internet is not working | invoice_copy",
      })
  void putsWhatIsNamedFirstOnTop(String text, String first) {
    assertThat(INTERPRETER.interpret(text, TODAY).top().name()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "me vê o boleto e aproveita muda a senha do wifi",
        "send me the invoice, change my wifi password and tell me your opening hours",
      })
  void ranksTheRequestsBeforeAllElse(String text) {
    assertThat(INTERPRETER.interpret(text, TODAY).intents().subList(0, 2))
        .extracting(Interpretation.Intent::name)
        .containsExactlyInAnyOrder("invoice_copy", "wifi_password_change");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "não quero cancelar, só baixar o plano",
        "I don't want to cancel, I want a cheaper plan",
        "no quiero cancelar, quiero bajar de plan",
        "oi, bom dia, manda o boleto",
        "quero trocar a senha do wifi e da rede de visitas",
        "minha internet caiu e não volta",
        "sim, pode ser, obrigado",
      })
  void leavesASingleRequestWhole(String text) {
    assertThat(INTERPRETER.interpret(text, TODAY).requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"👍, affirm", "👍🏽👍🏽, affirm", "👎, deny"})
  void letsAThumbNod(String thumb, String intent) {
    assertThat(INTERPRETER.interpret(thumb, TODAY).top().name()).isEqualTo(intent);
  }

  @Test
  void answersOnWhileAnotherModelTakesOver() throws Exception {
    var interpreter = Interpreter.load();
    var other = otherModel();
    var before = INTERPRETER.interpret("sem internet", TODAY);
    var seen = ConcurrentHashMap.<String>newKeySet();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Boolean>>();
      for (var i = 0; i < 200; i++) {
        answers.add(
            threads.submit(
                () -> seen.add(interpreter.interpret("sem internet", TODAY).top().name())));
      }
      interpreter.adopt(other);
      for (var answer : answers) {
        answer.get();
      }
    }
    assertThat(interpreter.interpret("sem internet", TODAY).top().name()).isEqualTo("other");
    assertThat(seen).isSubsetOf(before.top().name(), "other");
  }

  private static Model otherModel() {
    return Trainer.train(
        new Words(
            Map.of(
                "en/other.yml", "examples: [sem internet, sem rede, sem sinal]",
                "en/thanks.yml", "examples: [thanks, thank you, many thanks]")));
  }

  @Test
  void servesWithNoDeeplearning4jOnTheClassPath() throws Exception {
    var lean =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("nd4j") && !entry.contains("deeplearning4j"))
            .map(InterpreterTest::url)
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(lean, ClassLoader.getPlatformClassLoader())) {
      var type = loader.loadClass(Interpreter.class.getName());
      var interpreter = type.getMethod("load").invoke(null);
      var meaning =
          type.getMethod("interpret", String.class, LocalDate.class)
              .invoke(interpreter, "sem internet", TODAY);
      assertThat(meaning)
          .hasToString("interpretation of 12 characters as " + topOf("sem internet"));
    }
  }

  private static Interpretation.Intent topOf(String text) {
    return INTERPRETER.interpret(text, TODAY).top();
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
