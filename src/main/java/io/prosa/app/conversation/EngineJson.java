package io.prosa.app.conversation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.impl.DefaultTypeResolverBuilder;

/// Writes and reads the engine's values as JSON. Where a value is declared by one of the engine's
/// interfaces, its class is written beside it; nothing but the engine's own classes is ever made.
public final class EngineJson {
  private static final String ENGINE = "io.prosa.engine";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultVisibility(
              v ->
                  v.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                      .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .setDefaultTyping(new EngineTypes())
          .build();

  public <T> String write(Class<T> type, T value) {
    return mapper.writerFor(type).writeValueAsString(value);
  }

  public <T> T read(Class<T> type, String json) {
    return mapper.readerFor(type).readValue(json);
  }

  private static final class EngineTypes extends DefaultTypeResolverBuilder {
    EngineTypes() {
      super(
          BasicPolymorphicTypeValidator.builder().allowIfSubType(ENGINE + ".").build(),
          DefaultTyping.NON_FINAL,
          JsonTypeInfo.As.PROPERTY);
    }

    @Override
    public boolean useForType(JavaType type) {
      return type.isInterface() && type.getRawClass().getPackageName().startsWith(ENGINE);
    }
  }
}
