package org.rapporteur.analyze.trace.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Name;

/// Who a sentence goes on about after an insertion: in "A, a subsidiary of B, ships to C" it is A
/// that ships, in "A is owned by B, which ships to C" it is B.
final class Heads {
  private static final Pattern AFTER_COMMA =
      Pattern.compile(
          "(?iU)\\s*(?:\\([^)]*\\)\\s*)?(?:(?:since|from|until|in)(?: \\p{Lu}\\p{L}+)? \\d{4}\\s*)?,\\s*(?:(?:also|then|now|previously|formerly|once|been|still|an?|has|had|have|is|was|(?:in|since|from|until)"
              + " \\d{4}),?\\s+)*");
  private static final Pattern INSERTED =
      Pattern.compile(
          "(?iU)\\s*,\\s*(?:an?|the|its|his|her|their|which|who|whose|that|based|located|headed|led|run|owned|controlled|operated|managed|founded|formerly|then|now|also|(?:vice |deputy"
              + " |sole |managing |executive |general |former |current )*(?:director|president|chair(?:man|woman|person)?|head|owner|founder|shareholder|manager|chief|son|daughter|wife|husband|brother|sister|subsidiary|part|affiliate|branch|representative|agent|supplier|customer))\\b.*");

  private Heads() {}

  /// Whether a name before a cue ends an insertion, so that the cue speaks of somebody before it.
  static boolean closes(String between) {
    return AFTER_COMMA.matcher(between).matches();
  }

  /// The name that the insertion was made behind.
  ///
  /// @param at index of the name that ends it
  static Optional<Name> before(String text, List<Name> names, int at) {
    for (int i = at - 1; i >= 0; i--) {
      var between = text.substring(names.get(i).end(), names.get(at).start());
      if (INSERTED.matcher(between).matches()) {
        return Optional.of(names.get(i));
      }
    }
    return Optional.empty();
  }
}
