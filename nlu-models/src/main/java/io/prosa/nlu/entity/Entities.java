package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.wifi.WifiTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What a text names: what has an exact grammar, what stands on lists, and the names and passwords
/// of networks, which are learned. Thread-safe.
public final class Entities {
  private final List<Recogniser> recognisers;

  /// With the lists that are built into this program.
  public Entities(WifiTagger wifi) {
    this(wifi, Listed.builtIn());
  }

  Entities(WifiTagger wifi, Recogniser lists) {
    // Where two claim the same characters, the earlier in this list has them.
    recognisers =
        List.of(
            new Emails(),
            new Barcodes(),
            new WifiValues(wifi),
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
            new InvoiceMonths(),
            lists);
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
