package org.rapporteur.analyze.gazetteer;

import java.util.List;
import java.util.Set;

/// An office named in a text.
///
/// @param office its usual name, such as `permanent representative` for `ambassador to the UN`
/// @param length how many tokens name it, modifiers included
/// @param modifiers such as `former`, `acting`, `deputy`; they make another office of it
public record OfficeMatch(
    String office, int length, Set<OfficeFlag> flags, List<String> modifiers) {

  public OfficeMatch {
    flags = Set.copyOf(flags);
    modifiers = List.copyOf(modifiers);
  }

  public boolean has(OfficeFlag flag) {
    return flags.contains(flag);
  }

  /// The office with its modifiers (`former president`), the key by which roles are compared.
  public String title() {
    return modifiers.isEmpty() ? office : String.join(" ", modifiers) + " " + office;
  }
}
