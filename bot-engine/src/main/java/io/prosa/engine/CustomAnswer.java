package io.prosa.engine;

import java.util.Map;
import java.util.Optional;

/// An intent that needs no code: its words are said, and where a queue is named a person goes on.
///
/// @param intent the label of the catalogue
/// @param file the words file, whose key `answer` is said
public record CustomAnswer(String intent, String file, Optional<Queue> queue) {
  Reply reply() {
    return new Reply(file, "answer", Map.of());
  }
}
