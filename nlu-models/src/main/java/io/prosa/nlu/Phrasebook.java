package io.prosa.nlu;
import java.util.*;
public final class Phrasebook {
  public record CustomAnswer(String intent, String file, Optional<String> queue) {}
  public static Phrasebook load() { return new Phrasebook(); }
  public String say(io.prosa.engine.Language l, String f, String k, Map<String, Object> a) { return f + k; }
  public List<CustomAnswer> answers() { return List.of(); }
}
