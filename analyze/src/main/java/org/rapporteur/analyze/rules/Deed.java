package org.rapporteur.analyze.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.EventType;

/// What a trigger of a word list says was done.
///
/// @param lemma the English lemma by which it is compared
/// @param passive whether it is told of whom it was done to
public record Deed(EventType type, String lemma, boolean passive, @Nullable String violation) {
  private static final List<String> VOICES = List.of("active", "passive");

  /// What a word means.
  ///
  /// @param kind of the word list (value: type, English lemma, `active` or `passive` where the
  ///   language has a word for each, and the violation if it is one)
  public static Deed of(Lexicon lexicon, String kind, String word) {
    var value = lexicon.value(kind, word).orElse("OTHER happen").split(" ");
    var violation =
        Arrays.stream(value).skip(2).filter(v -> !VOICES.contains(v)).findFirst().orElse(null);
    return new Deed(
        EventType.valueOf(value[0]),
        value[1],
        value.length > 2 && value[2].equals("passive"),
        violation);
  }
}
