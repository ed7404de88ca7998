package org.rapporteur.model.suggestion;

import org.jspecify.annotations.Nullable;

/// A person's decision to have a language model asked, and where.
///
/// @param endpoint the base address of an OpenAI-compatible server, such as
///   `http://127.0.0.1:11434/v1`
/// @param model the name by which that server knows the model
/// @param keyVariable the environment variable that holds the server's key, or null if it asks for
///   none; the key itself is kept nowhere
/// @param mayLeave whether the person agreed that text leaves this machine
/// @param seconds how long one answer may take
public record ModelSetting(
    String endpoint, String model, @Nullable String keyVariable, boolean mayLeave, int seconds) {
  /// How long one answer may take if nobody says otherwise.
  public static final int PATIENCE = 120;

  private static final int LONGEST_PATIENCE = 3600;

  public ModelSetting {
    if (model.isBlank() || model.length() > 200) {
      throw new IllegalArgumentException(
          "Name the model as its server knows it, such as --model-name qwen3:8b.");
    }
    if (seconds < 1 || seconds > LONGEST_PATIENCE) {
      throw new IllegalArgumentException(
          "One answer may take between 1 and " + LONGEST_PATIENCE + " seconds (--model-timeout).");
    }
    if (keyVariable != null && !keyVariable.matches("[A-Za-z_][A-Za-z0-9_]{0,99}")) {
      throw new IllegalArgumentException(
          "--model-key takes the name of an environment variable, such as MODEL_KEY, never the key"
              + " itself.");
    }
  }
}
