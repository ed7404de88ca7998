package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.KindedWords;

/// The chambers of parliaments, which a report calls by their name in the language of the state, in
/// its own, or by what they are: `Majlis al-Nuwwab`, the `House of Representatives`, the `lower
/// house`.
final class Chambers {
  private static final List<String> LOWER = names("lower");
  private static final List<String> UPPER = names("upper");

  /// The floor of a chamber is the chamber: `Sala de la Cámara de Diputados`.
  private static final Pattern FLOOR =
      Pattern.compile("^(?:the |(?:la |el )?(?:" + String.join("|", names("floor")) + ") )");

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
    String printed = FLOOR.matcher(NamedReferent.folded(name)).replaceFirst("");
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
                || isBehindOneWord(printed, name)));
  }

  private static boolean isBehindOneWord(String printed, String name) {
    int before = printed.length() - name.length() - 1;
    return before > 0
        && printed.endsWith(name)
        && printed.charAt(before) == ' '
        && printed.chars().limit(before).allMatch(Character::isLetter);
  }
}
