package org.rapporteur.app.cli.suggestion;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.suggestion.ModelSetting;
import picocli.CommandLine.Option;

/// Which language model, where, and what the person agreed to.
final class ModelOptions {
  @Option(
      names = "--model-endpoint",
      required = true,
      paramLabel = "URL",
      description =
          "An OpenAI-compatible server on this machine, such as http://127.0.0.1:11434/v1, or your"
              + " own under https.")
  private String endpoint = "";

  @Option(
      names = "--model-name",
      required = true,
      paramLabel = "NAME",
      description = "The model, as that server knows it.")
  private String name = "";

  @Option(
      names = "--model-key",
      paramLabel = "VARIABLE",
      description = "The environment variable that holds the server's key, if it asks for one.")
  private @Nullable String key;

  @Option(
      names = "--model-timeout",
      paramLabel = "SECONDS",
      defaultValue = "" + ModelSetting.PATIENCE,
      description = "How long one answer may take (default: ${DEFAULT-VALUE}).")
  private int seconds = ModelSetting.PATIENCE;

  @Option(
      names = "--text-may-leave-this-machine",
      description =
          "You agree that the text of documents is sent to a server that is not this machine.")
  private boolean mayLeave;

  ModelSetting setting() {
    return new ModelSetting(endpoint, name, key, mayLeave, seconds);
  }
}
