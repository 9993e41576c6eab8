package io.prosa.nlu.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// The examples to learn from, and some of every label kept back to calibrate on.
record Split(List<Example> learned, List<Example> keptBack) {
  private static final int ONE_IN = 20;

  static Split of(List<Example> examples, long seed) {
    var byLabel = new TreeMap<String, List<Example>>();
    examples.forEach(e -> byLabel.computeIfAbsent(e.label(), l -> new ArrayList<>()).add(e));
    var random = new Random(seed);
    var learned = new ArrayList<Example>();
    var keptBack = new ArrayList<Example>();
    for (var some : byLabel.values()) {
      Collections.shuffle(some, random);
      var kept = some.size() / ONE_IN;
      keptBack.addAll(some.subList(0, kept));
      learned.addAll(some.subList(kept, some.size()));
    }
    return new Split(List.copyOf(learned), List.copyOf(keptBack));
  }
}
