package io.prosa.nlu.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static List<String> written(String text) {
    return Piece.of(text).stream().map(Piece::written).toList();
  }

  @Test
  void cutsSignsFromTheRimOfAWordButNotFromWithin() {
    assertThat(written("rede: \"Zé & Filhos\", senha a.b_c!"))
        .containsExactly("rede", ":", "\"", "Zé", "&", "Filhos", "\"", ",", "senha", "a.b_c", "!");
  }

  @Test
  void cutsALabelFromItsValueWithoutABlank() {
    assertThat(written("senha:gato55 wifi=Toca x=y"))
        .containsExactly("senha", ":", "gato55", "wifi", "=", "Toca", "x=y");
  }

  @Test
  void knowsWhereEachPieceStands() {
    var text = "põe «Ласточка»";
    for (var piece : Piece.of(text)) {
      assertThat(text.substring(piece.start(), piece.end())).isEqualTo(piece.written());
    }
  }

  @Test
  void stopsAtItsBound() {
    assertThat(Piece.of("a ".repeat(4096))).hasSize(Piece.MOST);
    assertThat(Piece.of("!".repeat(4096))).hasSize(Piece.MOST);
  }
}
