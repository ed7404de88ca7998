package org.rapporteur.desk.suggestion;

import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.suggestion.endpoint.Address;
import org.rapporteur.model.suggestion.ModelSetting;

/// Whether one analysis asks a language model.
public sealed interface Asking {
  /// As the case is set; unless somebody set it, nobody is asked.
  record AsSet() implements Asking {}

  /// Nobody is asked this time, and no suggestion is shown.
  record Nobody() implements Asking {}

  /// This one is asked, this time.
  record Once(ModelSetting setting) implements Asking {
    /// @throws IllegalArgumentException if no text may be sent there
    public Once {
      var _ = Address.of(setting);
    }
  }

  /// Who is asked, or null.
  ///
  /// @param set what the case says
  default @Nullable ModelSetting of(@Nullable ModelSetting set) {
    return switch (this) {
      case AsSet as -> set;
      case Nobody nobody -> null;
      case Once once -> once.setting();
    };
  }
}
