package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.wifi.WifiTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a text names: what has an exact grammar, what stands on lists, and the names and passwords
/// of networks, which are learned. Thread-safe.
public final class Entities {
  /// Where two claim the same characters, the earlier in this list has them.
  private static final List<Recogniser> GRAMMARS =
      List.of(
          new Codes(),
          new Documents(),
          new Phones(),
          new Addresses(),
          new Speeds(),
          new Amounts(),
          new WorkingDays(),
          new Days(),
          new RelativeDays(),
          new DayPeriods(),
          new InvoiceMonths());

  private final List<Recogniser> recognisers;

  /// With the lists that are built into this program.
  public Entities(WifiTagger wifi) {
    this(wifi, Listed.builtIn());
  }

  Entities(WifiTagger wifi, Recogniser lists) {
    var first = Stream.of(new Emails(), new Barcodes(), new WifiValues(wifi));
    recognisers =
        Stream.of(first, GRAMMARS.stream(), Stream.of(lists)).flatMap(all -> all).toList();
  }

  /// The entities of a text in its order, none overlapping another.
  ///
  /// @param day when the text was written; 'tomorrow' is the day after
  public List<Entity> find(String text, LocalDate day) {
    var reading = Reading.of(text, day);
    var taken = new boolean[text.length()];
    var found = new ArrayList<Entity>();
    for (var recogniser : recognisers) {
      var candidates = recogniser.mayFind(reading) ? recogniser.find(reading) : List.<Entity>of();
      for (var entity : candidates) {
        if (isFree(taken, entity)) {
          Arrays.fill(taken, entity.start(), entity.end(), true);
          found.add(entity);
        }
      }
    }
    found.sort(Comparator.comparingInt(Entity::start));
    return List.copyOf(found);
  }

  private static boolean isFree(boolean[] taken, Entity entity) {
    for (var i = entity.start(); i < entity.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
