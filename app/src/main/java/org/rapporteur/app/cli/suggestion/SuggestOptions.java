package org.rapporteur.app.cli.suggestion;

import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.suggestion.Asking;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// Whether one run asks a language model. Without any of these it does as the case is set, and a
/// case is set to ask nobody until a person says otherwise.
public final class SuggestOptions {
  /// One or the other.
  private static final class Choice {
    @Option(
        names = "--no-suggestions",
        description = "Ask no language model this time and show no suggestion, whatever is set.")
    private boolean nobody;

    @ArgGroup(
        exclusive = false,
        heading =
            "Ask a language model, this time only (text is sent there; see `suggest --help`):%n")
    private @Nullable ModelOptions model;
  }

  @ArgGroup private @Nullable Choice choice;

  /// What was chosen.
  ///
  /// @throws IllegalArgumentException if no text may be sent where the options say
  public Asking asking() {
    var chosen = choice;
    if (chosen == null) {
      return new Asking.AsSet();
    }
    return chosen.model == null ? new Asking.Nobody() : new Asking.Once(chosen.model.setting());
  }
}
