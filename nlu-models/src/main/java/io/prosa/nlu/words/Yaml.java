package io.prosa.nlu.words;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads YAML into nodes that know their lines.
final class Yaml {
  private Yaml() {}

  /// @param path what to call the file where it is broken
  /// @throws BrokenWords with the line of what is no YAML
  static Optional<Node> compose(String path, String yaml) {
    var settings = LoadSettings.builder().setLabel(path).setUseMarks(true).build();
    try {
      return new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new BrokenWords(path, line, "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new BrokenWords(path, 1, "not YAML: " + e.getMessage());
    }
  }
}
