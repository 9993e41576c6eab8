package io.prosa.nlu.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// The words for numbers in our languages, folded.
final class NumberWords {
  static final int HUNDRED = 100;
  static final int THOUSAND = 1000;

  private static final String CARDINALS =
      """
      0 zero cero ноль нуль
      1 um uma un una uno one один одна одну одного
      2 dois duas two два две двух
      3 tres three три трех
      4 quatro cuatro four четыре четырех
      5 cinco five пять пяти
      6 seis six шесть шести
      7 sete siete seven семь семи
      8 oito ocho eight восемь восьми
      9 nove nueve nine девять девяти
      10 dez diez ten десять десяти
      11 onze once eleven одиннадцать
      12 doze doce twelve двенадцать двенадцати
      13 treze trece thirteen тринадцать тринадцати
      14 quatorze catorze catorce fourteen четырнадцать четырнадцати
      15 quinze quince fifteen пятнадцать пятнадцати
      16 dezesseis dezasseis dieciseis sixteen шестнадцать
      17 dezessete diecisiete seventeen семнадцать
      18 dezoito dieciocho eighteen восемнадцать
      19 dezenove diecinueve nineteen девятнадцать
      20 vinte veinte twenty двадцать двадцати
      21 veintiuno veintiun
      22 veintidos
      23 veintitres
      24 veinticuatro
      25 veinticinco
      26 veintiseis
      27 veintisiete
      28 veintiocho
      29 veintinueve
      30 trinta treinta thirty тридцать тридцати
      40 quarenta cuarenta forty сорок сорока
      50 cinquenta cincuenta fifty пятьдесят пятидесяти
      60 sessenta sesenta sixty шестьдесят шестидесяти
      70 setenta seventy семьдесят семидесяти
      80 oitenta ochenta eighty восемьдесят восьмидесяти
      90 noventa ninety девяносто девяноста
      100 cem cento cien ciento сто ста
      200 duzentos duzentas doscientos doscientas двести двухсот
      300 trezentos trezentas trescientos trescientas триста трехсот
      400 quatrocentos quatrocentas cuatrocientos cuatrocientas четыреста четырехсот
      500 quinhentos quinhentas quinientos quinientas пятьсот пятисот
      600 seiscentos seiscentas seiscientos seiscientas шестьсот
      700 setecentos setecentas setecientos setecientas семьсот
      800 oitocentos oitocentas ochocientos ochocientas восемьсот
      900 novecentos novecentas novecientos novecientas девятьсот
      """;

  private static final String ORDINALS =
      """
      1 primeiro primero first первого первое первому
      2 second второго второе второму
      3 third третьего третье
      4 fourth четвертого четвертое
      5 fifth пятого пятое пятому
      6 sixth шестого шестое
      7 seventh седьмого седьмое
      8 eighth восьмого восьмое
      9 ninth девятого девятое
      10 tenth десятого десятое десятому
      11 eleventh одиннадцатого одиннадцатое
      12 twelfth двенадцатого двенадцатое
      13 thirteenth тринадцатого тринадцатое
      14 fourteenth четырнадцатого четырнадцатое
      15 fifteenth пятнадцатого пятнадцатое
      16 sixteenth шестнадцатого шестнадцатое
      17 seventeenth семнадцатого семнадцатое
      18 eighteenth восемнадцатого восемнадцатое
      19 nineteenth девятнадцатого девятнадцатое
      20 twentieth двадцатого двадцатое
      30 thirtieth тридцатого тридцатое
      """;

  private static final Map<String, Figure> WORDS = words();

  private NumberWords() {}

  /// What a word stands for.
  enum Kind {
    CARDINAL,
    ORDINAL,
    /// 'um', 'a': an article as well as a number.
    ARTICLE,
    /// 'meia', 'oh': a number among digits only.
    AMONG_DIGITS,
    HUNDREDS,
    THOUSANDS,
    /// 'e', 'and'.
    AND,
    DOUBLE
  }

  record Figure(Kind kind, int value) {}

  private static final Figure NONE = new Figure(Kind.AND, -1);

  /// The meaning of a folded word; a value below 0 where it is no number.
  static Figure of(String word) {
    return WORDS.getOrDefault(word, NONE);
  }

  private static Map<String, Figure> words() {
    var words = new HashMap<String, Figure>();
    add(words, CARDINALS, Kind.CARDINAL);
    add(words, ORDINALS, Kind.ORDINAL);
    for (var word : "um uma un una uno one один одна одну a".split(" ")) {
      words.put(word, new Figure(Kind.ARTICLE, 1));
    }
    for (var word : "mil thousand тысяча тысячи тысяч тысячу".split(" ")) {
      words.put(word, new Figure(Kind.THOUSANDS, THOUSAND));
    }
    words.put("dos", new Figure(Kind.ARTICLE, 2)); // 'of the' in Portuguese
    words.put("hundred", new Figure(Kind.HUNDREDS, HUNDRED));
    words.put("meia", new Figure(Kind.AMONG_DIGITS, 6));
    words.put("oh", new Figure(Kind.AMONG_DIGITS, 0));
    words.put("double", new Figure(Kind.DOUBLE, 2));
    words.put("triple", new Figure(Kind.DOUBLE, 3));
    for (var word : "e y and i".split(" ")) {
      words.put(word, new Figure(Kind.AND, 0));
    }
    return Collections.unmodifiableMap(words);
  }

  private static void add(Map<String, Figure> words, String lines, Kind kind) {
    lines
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            line -> {
              var number = new Figure(kind, Integer.parseInt(line[0]));
              for (var i = 1; i < line.length; i++) {
                words.put(line[i], number);
              }
            });
  }
}
