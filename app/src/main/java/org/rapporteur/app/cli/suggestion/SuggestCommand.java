package org.rapporteur.app.cli.suggestion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.model.suggestion.ModelSetting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = {
      "Have a language model on this machine, or on your own server, propose what the rules may have"
          + " missed. Off unless you switch it on for a case.",
      "",
      "Its server is sent sentences of the documents. Interviews, and what is named or written like"
          + " one, are never sent; to a server that is not this machine goes only what somebody"
          + " published. Each question stands in the custody log before it is sent.",
      "",
      "A proposal is kept only if every word of it is printed in the document. It stays a"
          + " suggestion: no claim, no source, counted nowhere."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur suggest on --model-endpoint http://127.0.0.1:11434/v1 --model-name qwen3:8b"
          + " --case my-case",
      "  rapporteur analyze --case my-case",
      "  rapporteur show suggestions --case my-case",
      "  rapporteur suggest off --case my-case"
    },
    subcommands = {
      SuggestCommand.OnCommand.class,
      SuggestCommand.OffCommand.class,
      SuggestCommand.StatusCommand.class,
      CommandLine.HelpCommand.class
    })
public final class SuggestCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say on, off or status.");
  }

  @Command(
      name = "on",
      mixinStandardHelpOptions = true,
      description = "From now on, each analysis of this case asks this model.",
      footer = {
        "",
        "Examples:",
        "  rapporteur suggest on --model-endpoint http://127.0.0.1:11434/v1 --model-name qwen3:8b"
            + " --case my-case",
        "  MODEL_KEY=... rapporteur suggest on --model-endpoint https://ai.our-office.example/v1"
            + " --model-name large --model-key MODEL_KEY --text-may-leave-this-machine"
            + " --case my-case"
      })
  static final class OnCommand implements Callable<Integer> {
    @CommandLine.ArgGroup(exclusive = false, multiplicity = "1")
    private ModelOptions model = new ModelOptions();

    @Mixin private CaseOptions options = new CaseOptions();
    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
      var setting = model.setting();
      try (var desk = options.openExisting()) {
        var address = desk.suggestionsOn(setting);
        var out = spec.commandLine().getOut();
        if (options.json()) {
          out.println(Json.write(shown(setting)));
          return ExitCode.DONE;
        }
        out.println(
            "From now on the text of this case's documents is sent to "
                + Terminal.plain(address.where())
                + ".");
        out.println(
            "Not sent: interviews, and what is named or written like one; mark them with `interview`"
                + " in the column `kind` of sources.csv to be sure.");
        out.println("`rapporteur suggest off` ends it. Run `rapporteur analyze` to ask.");
        return ExitCode.DONE;
      }
    }
  }

  @Command(
      name = "off",
      mixinStandardHelpOptions = true,
      description = "Ask no model any more, and show no suggestion. Answers stay in the case.",
      footer = {"", "Example:", "  rapporteur suggest off --case my-case"})
  static final class OffCommand implements Callable<Integer> {
    @Mixin private CaseOptions options = new CaseOptions();
    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
      try (var desk = options.openExisting()) {
        desk.suggestionsOff();
        spec.commandLine()
            .getOut()
            .println(
                options.json()
                    ? Json.write(Map.of("on", false))
                    : "No language model is asked. The next `rapporteur analyze` drops its suggestions.");
        return ExitCode.DONE;
      }
    }
  }

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Say whether a model is asked, and what came of it.",
      footer = {"", "Example:", "  rapporteur suggest status --case my-case"})
  static final class StatusCommand implements Callable<Integer> {
    @Mixin private CaseOptions options = new CaseOptions();
    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
      try (var desk = options.openExisting()) {
        var out = spec.commandLine().getOut();
        var setting = desk.suggestions();
        if (options.json()) {
          out.println(
              Json.write(setting.<Object>map(SuggestCommand::shown).orElse(Map.of("on", false))));
          return ExitCode.DONE;
        }
        out.println(
            setting
                .map(s ->
                    "On: %s at %s."
                        .formatted(Terminal.plain(s.model()), Terminal.plain(s.endpoint())))
                .orElse("Off: no language model is asked."));
        desk.view()
            .map(view -> view.suggestions())
            .filter(s -> s.model() != null)
            .ifPresent(s -> out.println("Last analysis: " + s.summary() + "."));
        return ExitCode.DONE;
      }
    }
  }

  private static Map<String, Object> shown(ModelSetting setting) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("on", true);
    shown.put("endpoint", setting.endpoint());
    shown.put("model", setting.model());
    shown.put("textMayLeaveThisMachine", setting.mayLeave());
    shown.put("seconds", setting.seconds());
    return shown;
  }
}
