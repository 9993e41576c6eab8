package io.prosa.nlu.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Examples to learn from, and some of every label kept back to judge by.
record Split(List<Example> learned, List<Example> keptBack) {

  /// Deals out each label's examples, one in so many to a split's kept back ones.
  ///
  /// @param oneIn how large a part is kept back, and how many splits there would be in all
  /// @param splits how many of them are made
  static List<Split> of(List<Example> examples, int oneIn, int splits, long seed) {
    var byLabel = new TreeMap<String, List<Example>>();
    examples.forEach(e -> byLabel.computeIfAbsent(e.label(), l -> new ArrayList<>()).add(e));
    var random = new Random(seed);
    byLabel.values().forEach(some -> Collections.shuffle(some, random));
    var all = new ArrayList<Split>();
    for (var part = 0; part < splits; part++) {
      var learned = new ArrayList<Example>();
      var keptBack = new ArrayList<Example>();
      for (var some : byLabel.values()) {
        for (var i = 0; i < some.size(); i++) {
          // From the end: a label with few examples loses none to the first splits.
          (i % oneIn == oneIn - 1 - part ? keptBack : learned).add(some.get(i));
        }
      }
      all.add(new Split(List.copyOf(learned), List.copyOf(keptBack)));
    }
    return List.copyOf(all);
  }
}
