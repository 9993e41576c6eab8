package io.prosa.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers in words to what was offered to tap: a number of the list, or a plain yes where only one
/// thing was on offer.
final class Offers {
  private static final Set<String> BEFORE_A_NUMBER =
      Plain.set(
          "o,a,opcao,numero,item,option,number,la,el,opcion,вариант,номер,пункт,quero,quiero");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("um", 1),
          Map.entry("primeira", 1),
          Map.entry("primeiro", 1),
          Map.entry("dois", 2),
          Map.entry("duas", 2),
          Map.entry("segundo", 2),
          Map.entry("segunda", 2),
          Map.entry("tres", 3),
          Map.entry("terceira", 3),
          Map.entry("terceiro", 3),
          Map.entry("quatro", 4),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("uno", 1),
          Map.entry("dos", 2),
          Map.entry("первый", 1),
          Map.entry("второй", 2),
          Map.entry("третии", 3));

  private Offers() {}

  static Optional<Option> meant(String text, List<Option> offered) {
    var words = Plain.words(text);
    if (offered.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    var isNumber =
        words.size() == 1 || (words.size() == 2 && BEFORE_A_NUMBER.contains(words.getFirst()));
    if (isNumber && number(words.getLast()).isPresent()) {
      return number(words.getLast())
          .filter(n -> n >= 1 && n <= offered.size())
          .map(n -> offered.get(n - 1));
    }
    var things =
        offered.stream().filter(o -> !o.id().equals(Option.GO + Skills.HAND_OVER)).toList();
    return things.size() == 1 && YesNo.of(text) == YesNo.YES
        ? Optional.of(things.getFirst())
        : Optional.empty();
  }

  private static Optional<Integer> number(String word) {
    return word.matches("[0-9]{1,2}")
        ? Optional.of(Integer.valueOf(word))
        : Optional.ofNullable(NUMBERS.get(word));
  }
}
