package io.prosa.nlu.intent;

/// A hash-bag network as it was learned: embeddings of features, one hidden layer, one output.
///
/// @param embeddings a row for each feature, as wide as the hidden layer has inputs
/// @param stride how far from each other these rows begin
/// @param hidden weights of the hidden layer, those of one input side by side
/// @param output weights of the last layer, likewise
public record Network(
    float[] embeddings,
    int stride,
    float[] hidden,
    float[] hiddenBias,
    float[] output,
    float[] outputBias) {
  /// Slope of the hidden layer's negative side; far from 0, so that much passes straight through.
  public static final double LEAK = 0.3;

  int width() {
    return hidden.length / hiddenBias.length;
  }

  int features() {
    return embeddings.length / stride;
  }
}
