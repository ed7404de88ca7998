package org.rapporteur.app.cli;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.rapporteur.app.cli.estimate.EstimateCommand;
import org.rapporteur.app.cli.linkage.LinkCommand;
import org.rapporteur.app.cli.mechanism.MechanismCommand;
import org.rapporteur.app.cli.names.NamesCommand;
import org.rapporteur.app.cli.suggestion.SuggestCommand;
import org.rapporteur.app.cli.terminal.Day;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.trace.TraceCommand;
import org.rapporteur.desk.program.Program;
import org.rapporteur.ledger.LedgerException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command `rapporteur`.
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Collect evidence, analyze it into claims that can be checked, and report with every sentence"
          + " pointing back to its source.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  rapporteur run examples/plenary --case my-case",
      "",
      "Exit codes: 0 done, 1 finished but some inputs were unreadable (they are listed), 2 usage, 3"
          + " case in use, 4 newer format, 5 damage found, 6 disk full."
    },
    subcommands = {
      RunCommand.class,
      CollectCommand.class,
      AnalyzeCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      JudgeCommand.class,
      SuggestCommand.class,
      NamesCommand.class,
      TraceCommand.class,
      EstimateCommand.class,
      MechanismCommand.class,
      LinkCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {
  private static final int FAILED = CommandLine.ExitCode.SOFTWARE + 69;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /// Runs one command and says how it ended.
  public static int execute(String... arguments) {
    var line = commandLine();
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      return crowded(line);
    }
  }

  private static int crowded(CommandLine line) {
    say(line, crowded(Runtime.getRuntime().maxMemory() >> 20));
    return FAILED;
  }

  /// What is said where memory ran out: twice as much is advised, and 4 GB at least.
  ///
  /// @param given megabytes that Java had
  public static String crowded(long given) {
    long more = Math.max(4, (2 * given + 1023) / 1024);
    return "The case needs more memory than the "
        + given
        + " MB that Java was given. What was received and read is kept. Give it more and run the"
        + " command again, such as with RAPPORTEUR_OPTS=-Xmx"
        + more
        + "g";
  }

  private static void say(CommandLine line, String what) {
    line.getErr().println(line.getColorScheme().errorText("rapporteur: " + what));
  }

  static CommandLine commandLine() {
    var line = new CommandLine(new Main());
    line.addSubcommand("completion", new GenerateCompletion());
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static LocalDate day(String text) {
    try {
      return Day.of(text);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(e.getMessage());
    }
  }

  /// The one place where every failure ends: a line for people, and the exit code.
  private static int failed(Exception failure, CommandLine command) {
    say(command, message(failure));
    if (System.getenv("RAPPORTEUR_DEBUG") != null) {
      failure.printStackTrace(command.getErr());
    }
    return failure instanceof LedgerException ledger
        ? ExitCode.of(ledger)
        : failure instanceof IllegalArgumentException ? ExitCode.USAGE : FAILED;
  }

  private static String message(Exception failure) {
    if (failure instanceof LedgerException
        || failure instanceof IllegalArgumentException
        || failure instanceof UncheckedIOException) {
      return String.valueOf(failure.getMessage());
    }
    return "Something went wrong that should not ("
        + failure.getClass().getSimpleName()
        + "). What was received is safe; run the command again, and report this with"
        + " RAPPORTEUR_DEBUG=1 set.";
  }

  /// Name and version.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.NAME};
    }
  }
}
