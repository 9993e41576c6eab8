package io.prosa.engine;

/// What became of a {@link Change}. Each change seals its own set.
public interface Outcome {}
