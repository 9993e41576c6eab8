package io.prosa.engine;

/// What a {@link Question} can be answered with. Each question seals its own set.
public interface Answer {}
