package io.prosa.nlu.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds texts that share most of their groups of three characters. Two sets that are alike share
/// one of the rarest groups of either, so only texts under those are compared.
final class Trigrams {
  private final List<Set<String>> sets = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  record Near(int index, double likeness) {}

  Trigrams(List<String> texts) {
    for (var text : texts) {
      var set = groups(text);
      set.forEach(g -> places.computeIfAbsent(g, x -> new ArrayList<>()).add(sets.size()));
      sets.add(set);
    }
  }

  /// The texts before this one that are at least so like it.
  List<Near> near(int index, double least) {
    return near(sets.get(index), least).stream().filter(near -> near.index() < index).toList();
  }

  List<Near> near(String text, double least) {
    return near(groups(text), least);
  }

  private List<Near> near(Set<String> set, double least) {
    var rarest = set.toArray(String[]::new);
    Arrays.sort(rarest, (a, b) -> Integer.compare(count(a), count(b)));
    var enough = set.size() - (int) Math.ceil(least * set.size()) + 1;
    var candidates = new HashSet<Integer>();
    for (var i = 0; i < Math.min(enough, rarest.length); i++) {
      candidates.addAll(places.getOrDefault(rarest[i], List.of()));
    }
    return candidates.stream()
        .map(c -> new Near(c, likeness(set, sets.get(c))))
        .filter(near -> near.likeness() >= least)
        .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
        .toList();
  }

  private int count(String group) {
    return places.getOrDefault(group, List.of()).size();
  }

  /// What both have, as a share of what either has.
  private static double likeness(Set<String> one, Set<String> other) {
    var both = one.stream().filter(other::contains).count();
    return (double) both / Math.max(1, one.size() + other.size() - both);
  }

  private static Set<String> groups(String text) {
    var padded = " " + text + " ";
    var groups = new HashSet<String>();
    for (var i = 0; i + 3 <= padded.length(); i++) {
      groups.add(padded.substring(i, i + 3));
    }
    return groups;
  }
}
