package io.prosa.nlu.intent;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Room to reckon in, used again so that serving leaves no garbage. For one thread at a time.
public final class Scratch {
  final Features features = new Features();
  final Row row = new Row(512);
  final float[] pooled;
  final float[] hidden;
  final float[] scores;
  final double[] average;
  final int[] order;
  private int[] found = new int[512];

  Scratch(int width, int hidden, int labels) {
    pooled = new float[Lanes.full(width)];
    this.hidden = new float[Lanes.full(hidden)];
    scores = new float[Lanes.full(labels)];
    average = new double[labels];
    order = new int[labels];
  }

  int[] found(int size) {
    if (found.length < size) {
      found = new int[size * 2];
    }
    return found;
  }

  /// A few of them for whoever asks; in a crowd some are made anew and dropped.
  static final class Pool {
    private static final int SIZE = 32;
    private final AtomicReferenceArray<Scratch> free = new AtomicReferenceArray<>(SIZE);
    private final int width;
    private final int hidden;
    private final int labels;

    Pool(int width, int hidden, int labels) {
      this.width = width;
      this.hidden = hidden;
      this.labels = labels;
    }

    Scratch take() {
      var first = start();
      for (var i = 0; i < SIZE; i++) {
        var scratch = free.getAndSet((first + i) % SIZE, null);
        if (scratch != null) {
          return scratch;
        }
      }
      return new Scratch(width, hidden, labels);
    }

    void giveBack(Scratch scratch) {
      var first = start();
      for (var i = 0; i < SIZE; i++) {
        if (free.compareAndSet((first + i) % SIZE, null, scratch)) {
          return;
        }
      }
    }

    private static int start() {
      return (int) (Thread.currentThread().threadId() % SIZE);
    }
  }
}
