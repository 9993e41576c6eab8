package io.prosa.nlu.entity;

import io.prosa.engine.Interpretation.Entity;
import io.prosa.nlu.wifi.WifiTagger;
import java.util.List;

/// Names and passwords of networks, which are learned.
record WifiValues(WifiTagger tagger) implements Recogniser {
  @Override
  public boolean mayFind(Reading reading) {
    return WifiTagger.mayFind(reading.folded());
  }

  @Override
  public List<Entity> find(Reading reading) {
    return tagger.find(reading.text());
  }
}
