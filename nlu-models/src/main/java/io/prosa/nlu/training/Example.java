package io.prosa.nlu.training;

/// A sentence to learn from.
public record Example(String label, String text) {}
