package io.prosa.nlu.training;

import io.prosa.nlu.intent.Row;

/// A row to learn from, and the place of its label.
record Target(Row row, int label) {}
