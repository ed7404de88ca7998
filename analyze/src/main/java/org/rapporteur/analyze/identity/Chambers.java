package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.KindedWords;

/// The chambers of parliaments, which a report calls by their name in the language of the state, in
/// its own, or by what they are: `Majlis al-Nuwwab`, the `House of Representatives`, the `lower
/// house`.
final class Chambers {
  private static final List<String> LOWER = names("lower");
  private static final List<String> UPPER = names("upper");

  private Chambers() {}

  private static List<String> names(String kind) {
    var names = new ArrayList<String>();
    for (var name : KindedWords.phrases(Chambers.class, "chambers.txt", kind)) {
      names.add(NamedReferent.folded(name));
    }
    return List.copyOf(names);
  }

  /// `lower` or `upper`; null for what is no chamber. The state may stand before or behind.
  static @Nullable String of(String name) {
    String printed = NamedReferent.folded(name).replaceFirst("^the ", "");
    return isAny(printed, LOWER) ? "lower" : isAny(printed, UPPER) ? "upper" : null;
  }

  private static boolean isAny(String printed, List<String> names) {
    return names.stream().anyMatch(n -> is(printed, n));
  }

  private static boolean is(String printed, String name) {
    boolean whole = printed.equals(name);
    return whole
        || (name.contains(" ")
            && (printed.startsWith(name + " of ")
                || printed.startsWith(name + " de ")
                || printed.matches("\\p{L}+ " + name)));
  }
}
