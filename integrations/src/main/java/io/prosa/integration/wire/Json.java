package io.prosa.integration.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as partners really send it: numbers and flags as texts, absent columns, surplus ones.
///
/// Jackson's own messages quote what they read, so its exceptions stay in here.
public final class Json {
  private static final int DEEPEST = 64;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withConfigOverride(
              String.class,
              config -> config.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private Json() {}

  /// Reads a whole document; empty when it is none.
  public static Optional<JsonNode> parse(byte[] document) {
    try {
      var tree = MAPPER.readTree(document);
      return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Reads a row into a record of texts, absent columns as empty ones; empty when it does not fit.
  public static <R> Optional<R> row(JsonNode node, Class<R> type) {
    try {
      return node.isObject() ? Optional.of(MAPPER.treeToValue(node, type)) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// A text, number or flag as text; empty for everything else.
  public static String text(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    return node.isNumber() || node.isBoolean() ? node.toString() : "";
  }

  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
