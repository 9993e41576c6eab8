package io.prosa.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prosa.engine.Language;
import io.prosa.engine.billing.Money;
import io.prosa.nlu.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {
  private static Words everywhere(String yaml) {
    var texts = new TreeMap<String, String>();
    for (var language : Language.values()) {
      texts.put(language.tag() + "/invoice-copy.yml", yaml);
    }
    return new Words(texts);
  }

  private static String said(Language language, String text, Map<String, Object> args) {
    return Phrasebook.of(everywhere("say:\n  it: \"" + text + "\"\n"))
        .say(language, "invoice-copy", "it", args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT_BR | R$ 1.234,50 | 05/11/2026 | novembro de 2026 | a, b e c",
        "ES | R$ 1.234,50 | 05/11/2026 | noviembre de 2026 | a, b y c",
        "EN | R$ 1,234.50 | 5 Nov 2026 | November 2026 | a, b and c",
        "RU | R$ 1 234,50 | 05.11.2026 | ноябрь 2026 г. | a, b и c",
      })
  void writesValuesAsTheLanguageDoes(
      Language language, String total, String due, String month, String list) {
    Map<String, Object> args =
        Map.of(
            "total", Money.of("1234.50"),
            "due", LocalDate.of(2026, 11, 5),
            "month", YearMonth.of(2026, 11),
            "list", List.of("a", "b", "c"));
    assertThat(said(language, "{total}; {due}; {month}; {list}", args))
        .isEqualTo(total + "; " + due + "; " + month + "; " + list);
  }

  @Test
  void countsListsAndAsksOnlyForWhatTheBranchNeeds() {
    var text = "{open, plural, one {You owe {total}.} other {You have # open.}}";
    assertThat(said(Language.EN, text, Map.of("open", List.of("x", "y"))))
        .isEqualTo("You have 2 open.");
    assertThat(said(Language.EN, text, Map.of("open", 1, "total", Money.of("9.90"))))
        .isEqualTo("You owe R$ 9.90.");
    assertThatThrownBy(() -> said(Language.EN, text, Map.of("open", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'it' in en/invoice-copy.yml: missing total");
  }

  @Test
  void namesLanguageFileAndKeyOfAnUnknownText() {
    var book = Phrasebook.of(everywhere("say: {it: hello}"));
    assertThat(book.has(Language.ES, "invoice-copy", "it")).isTrue();
    assertThat(book.has(Language.ES, "invoice-copy", "other")).isFalse();
    assertThatThrownBy(() -> book.say(Language.ES, "invoice-copy", "other", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text 'other' in es/invoice-copy.yml");
  }

  @Test
  void findsEverythingThatALanguageLacks() {
    var texts = new TreeMap<>(everywhere("ask: {which: w}\nsay: {it: i}").texts());
    texts.put("es/invoice-copy.yml", "say: {it: i}");
    texts.put("ru/invoice-copy.yml", "ask: {which: '{broken'}\nsay: {it: i}");
    texts.put("en/extra.yml", "say: {it: i}");
    var problems = Phrasebook.problems(new Words(texts));
    assertThat(problems)
        .contains(
            "training-data/es/invoice-copy.yml: 'which' is missing",
            "training-data/pt-BR/extra.yml is missing",
            "training-data/es/extra.yml is missing",
            "training-data/ru/extra.yml is missing")
        .anyMatch(p -> p.startsWith("training-data/ru/invoice-copy.yml:1: 'which' cannot be read"))
        .hasSize(5);
    assertThatThrownBy(() -> Phrasebook.of(new Words(texts)))
        .hasMessage(String.join("\n", problems));
  }

  @Test
  void listsAnswersThatNeedNoSkill() {
    var book = Phrasebook.of(everywhere("intent: opening\nanswer: From 8 to 18.\nqueue: sales"));
    assertThat(book.answers())
        .containsExactly(new CustomAnswer("opening", "invoice-copy", Optional.of("sales")));
    assertThat(book.say(Language.EN, "invoice-copy", "answer", Map.of()))
        .isEqualTo("From 8 to 18.");
  }

  @Test
  void findsNothingWrongWithTheWordsOfThisBuild() {
    assertThat(Phrasebook.problems(Words.builtIn())).isEmpty();
  }

  @Test
  void loadsWhatTheBuildMadeOfTheWords(@TempDir Path folder) throws IOException {
    var copy = folder.resolve("phrasebook.bin");
    Phrasebook.of(Words.builtIn()).write(copy);
    try (var built = Phrasebook.class.getResourceAsStream(Phrasebook.RESOURCE)) {
      assertThat(built).hasBinaryContent(Files.readAllBytes(copy));
    }
    var loaded = Phrasebook.load();
    assertThat(loaded.answers()).isEqualTo(Phrasebook.of(Words.builtIn()).answers());
    assertThat(loaded.say(Language.RU, "invoice-copy", "label", Map.of())).isNotBlank();
  }
}
