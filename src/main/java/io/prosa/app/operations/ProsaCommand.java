package io.prosa.app.operations;

import io.prosa.nlu.command.NluCommand;
import io.prosa.nlu.training.Quiet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `prosa`: the product's command line, which starts without the server.
@Command(
    name = "prosa",
    description = "Conversational support for internet providers.",
    mixinStandardHelpOptions = true,
    versionProvider = ProsaCommand.Version.class,
    subcommands = {NluCommand.class, SkillsCommand.class, BenchCommand.class},
    footer = "Without a command the server starts; settings are given as --prosa.name=value.")
public final class ProsaCommand {
  private static final Set<String> QUESTIONS = Set.of("-h", "--help", "-V", "--version");
  private static final int BAD_INPUT = 2;

  /// Whether the words are for a command; otherwise they are settings of the server.
  public static boolean isMeant(String... words) {
    return Arrays.stream(words).anyMatch(QUESTIONS::contains)
        || (words.length > 0 && !words[0].startsWith("--"));
  }

  /// Runs a command and returns its exit code. Only results go to standard output, in UTF-8
  /// whatever the locale: what libraries print there is sent to standard error.
  public static int run(String... read) {
    var words = asTyped(read);
    if (words.length > 0 && words[0].equals("nlu")) {
      return NluCommand.run(Arrays.copyOfRange(words, 1, words.length));
    }
    Quiet.logs();
    var results = System.out;
    System.setOut(System.err);
    try {
      var out = new PrintWriter(results, true, StandardCharsets.UTF_8);
      return run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), words);
    } finally {
      System.setOut(results);
    }
  }

  /// Where the locale knows only ASCII, Java has lost the accents of its words; Linux still has
  /// them.
  private static String[] asTyped(String... read) {
    var typed = Path.of("/proc/self/cmdline");
    if (String.join("", read).indexOf('\uFFFD') < 0 || !Files.isReadable(typed)) {
      return read;
    }
    try {
      var all = Files.readString(typed).split("\0", -1); // each ends with a NUL
      var end = all.length - 1;
      return end < read.length ? read : Arrays.copyOfRange(all, end - read.length, end);
    } catch (IOException notUtf8) {
      return read;
    }
  }

  private static int run(PrintWriter out, PrintWriter err, String... words) {
    var line = new CommandLine(new ProsaCommand()).setOut(out).setErr(err);
    if (Arrays.stream(words).anyMatch(QUESTIONS::contains) && words[0].startsWith("--")) {
      return line.execute(asked(words)); // among settings, which picocli does not know
    }
    var first = words.length == 0 ? "--help" : words[0];
    if (!first.startsWith("-") && !line.getSubcommands().containsKey(first)) {
      err.println(
          "prosa knows no command '"
              + first
              + "', only "
              + String.join(", ", line.getSubcommands().keySet())
              + ". Settings are given as --name=value; --help says more.");
      return BAD_INPUT;
    }
    return line.execute(words);
  }

  private static String asked(String... words) {
    return Arrays.stream(words).filter(QUESTIONS::contains).findFirst().orElse("--help");
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      var build = new Properties();
      try (var file = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
        build.load(file == null ? InputStream.nullInputStream() : file);
      }
      return new String[] {"prosa " + build.getProperty("build.version", "(not built by Maven)")};
    }
  }
}
