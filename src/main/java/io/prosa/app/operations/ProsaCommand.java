package io.prosa.app.operations;

import io.prosa.nlu.command.NluCommand;
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
  public static int run(String... words) {
    return new CommandLine(new ProsaCommand()).execute(words);
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = ProsaCommand.class.getPackage().getImplementationVersion();
      return new String[] {"prosa " + (version == null ? "(not packaged)" : version)};
    }
  }
}
