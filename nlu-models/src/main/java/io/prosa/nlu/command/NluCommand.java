package io.prosa.nlu.command;

import io.prosa.nlu.training.Quiet;
import io.prosa.nlu.words.BrokenWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `nlu`: the understanding from the command line, without the application around it.
@Command(
    name = "nlu",
    mixinStandardHelpOptions = true,
    description = "Understands texts, learns from training-data, and measures both.",
    subcommands = {
      Parse.class,
      Explain.class,
      Train.class,
      Evaluate.class,
      MeasureEntities.class,
      CrossValidate.class,
      Curve.class,
      Check.class,
      Benchmark.class,
      ExportRasa.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class NluCommand {
  private static final int BAD_INPUT = 2;

  /// Made by picocli and tests alone.
  NluCommand() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /// Runs a command and returns its exit code. Only results go to standard output: whatever
  /// libraries print there is sent to standard error.
  public static int run(String... args) {
    Quiet.logs();
    var results = System.out;
    System.setOut(System.err);
    try {
      return run(new PrintWriter(results, true, StandardCharsets.UTF_8), args);
    } finally {
      System.setOut(results);
    }
  }

  static int run(PrintWriter out, String... args) {
    var line = new CommandLine(new NluCommand());
    line.setOut(out);
    line.setExecutionExceptionHandler((problem, command, parsed) -> explain(problem, command));
    var code = args.length == 0 ? usage(line) : line.execute(args);
    out.flush();
    return code;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getOut());
    return BAD_INPUT;
  }

  /// What the user can repair is said in one line; anything else is a fault of ours and keeps its
  /// stack trace.
  private static int explain(Exception problem, CommandLine command) throws Exception {
    var cause = problem instanceof UncheckedIOException wrapped ? wrapped.getCause() : problem;
    var message =
        switch (cause) {
          case BrokenWords broken -> broken.getMessage();
          case NoSuchFileException missing -> missing.getMessage() + ": no such file";
          case IOException unreadable -> String.valueOf(unreadable.getMessage());
          case null, default -> throw problem;
        };
    command.getErr().println(message);
    return BAD_INPUT;
  }
}
