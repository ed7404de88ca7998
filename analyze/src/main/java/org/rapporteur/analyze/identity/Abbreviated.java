package org.rapporteur.analyze.identity;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Names that are written shorter or in fewer words: `G/Selassie` for `Gebreselassie`, `W/Mariam`
/// for `Woldemariam`, as Ethiopians and Eritreans write them; `Sidi Bougou` for `Sidibougou`.
final class Abbreviated {
  private static final Pattern STROKE = Pattern.compile("(\\p{Lu}\\p{Ll}?)/(\\p{Lu}\\p{L}{2,})");
  private static final int LETTERS = 7;

  private Abbreviated() {}

  /// Whether two names have the same letters, parted otherwise.
  static boolean isWrittenInOne(String left, String right) {
    String one = letters(left);
    return one.length() >= LETTERS
        && one.equals(letters(right))
        && NamedReferent.words(left).size() != NamedReferent.words(right).size();
  }

  private static String letters(String name) {
    return NamedReferent.folded(name).replace(" ", "");
  }

  /// Whether two names have as many parts, each spoken alike, and a part of one is written with a
  /// stroke.
  static boolean areOne(
      List<String> left, List<String> right, BiPredicate<String, String> spokenAlike) {
    if (left.size() != right.size()) {
      return false;
    }
    boolean stroke = false;
    for (int i = 0; i < left.size(); i++) {
      boolean shortened =
          isShort(left.get(i), right.get(i), spokenAlike)
              || isShort(right.get(i), left.get(i), spokenAlike);
      if (!shortened && !spokenAlike.test(left.get(i), right.get(i))) {
        return false;
      }
      stroke |= shortened;
    }
    return stroke;
  }

  /// Whether a name has a part with a stroke that stands for no part of the other, which writes its
  /// parts in full: `Almaz G/Selassie`, `Almaz Haileselassie`.
  static boolean areOthers(String left, String right, BiPredicate<String, String> spokenAlike) {
    return lacks(left, right, spokenAlike) || lacks(right, left, spokenAlike);
  }

  private static boolean lacks(String left, String right, BiPredicate<String, String> spokenAlike) {
    var others = List.of(right.split("\\s+"));
    return others.size() > 1
        && List.of(left.split("\\s+")).stream()
            .filter(part -> STROKE.matcher(part).matches())
            .anyMatch(part ->
                others.stream().noneMatch(o -> o.equals(part) || isShort(part, o, spokenAlike)));
  }

  /// Whether one begins with the letters before the stroke of the other and ends with what stands
  /// behind it.
  private static boolean isShort(
      String stroke, String full, BiPredicate<String, String> spokenAlike) {
    var written = STROKE.matcher(stroke);
    if (!written.matches() || !full.startsWith(written.group(1)) || full.contains("/")) {
      return false;
    }
    String end = written.group(2);
    int most = full.length() - written.group(1).length() - 1;
    for (int length = end.length() - 1; length <= Math.min(most, end.length() + 1); length++) {
      if (spokenAlike.test(end, full.substring(full.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
