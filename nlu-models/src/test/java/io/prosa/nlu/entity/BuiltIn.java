package io.prosa.nlu.entity;

import io.prosa.nlu.Interpreter;

/// What the build made, loaded once for all tests.
final class BuiltIn {
  static final Entities ENTITIES = Interpreter.load().entities();

  private BuiltIn() {}
}
