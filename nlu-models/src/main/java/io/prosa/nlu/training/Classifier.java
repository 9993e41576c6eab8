package io.prosa.nlu.training;

import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.text.Tokeniser;
import java.util.List;

/// A text to ranked labels, as the tools around the pipeline need it.
@FunctionalInterface
public interface Classifier {
  /// All labels, likeliest first.
  List<Intent> rank(String text);

  /// Trains the pipeline of the product on these examples.
  static Classifier learn(List<Example> examples, long seed) {
    var model = new IntentTrainer(seed).train(examples).model();
    var tokeniser = new Tokeniser();
    return text -> model.rank(tokeniser.tokens(text));
  }
}
