package io.prosa.nlu.intent;

/// The maximum-entropy expert as plain arrays.
///
/// @param weights those of feature f for all labels stand from f * labels on
record Linear(float[] weights, int labels) {
  float[] scores(Row row) {
    var scores = new float[labels];
    for (var f = 0; f < row.size(); f++) {
      var from = row.ids()[f] * labels;
      var weight = row.weights()[f];
      for (var l = 0; l < labels; l++) {
        scores[l] += weights[from + l] * weight;
      }
    }
    return scores;
  }
}
