package io.prosa.nlu.intent;

/// Something with an opinion on what a text asks for. Immutable: any thread may ask.
public sealed interface Expert permits Linear, Networks {
  /// Writes the score of every label, before the softmax.
  void score(Row row, Scratch scratch, float[] scores);
}
