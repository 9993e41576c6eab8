package io.prosa.nlu.command;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// How far long work has come, on standard error, and only where a person watches.
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /// @param steps how many there are, or -1 where nobody knows
  static Progress of(String task, int steps) {
    return new Progress(isWatched() ? bar(task, steps) : null);
  }

  @SuppressWarnings("SystemConsoleNull") // its contract still allows null
  private static boolean isWatched() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private static ProgressBar bar(String task, int steps) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
