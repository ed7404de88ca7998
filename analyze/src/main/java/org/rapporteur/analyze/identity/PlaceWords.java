package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analyze.text.KindedWords;

/// What the words mean of which names of places are made: `Kara-Suu` is `Black Water`, `Punta
/// Verde` is `Green Point`. A machine that translates a text translates them too, and then no
/// letter of the name is left. Two names are one if each says the same, word for word; a word that
/// the list does not know must stand in both.
final class PlaceWords {
  private static final Map<String, String> MEANINGS =
      KindedWords.read(PlaceWords.class, "place-words.txt");

  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "de", "del", "la", "el", "las", "los", "du", "des", "di", "da", "do", "al",
          "a", "d", "l", "le", "les", "e", "i", "ye");

  private PlaceWords() {}

  /// What a name of two words or more says, the words in one order; nothing if no word is known.
  static Optional<String> meaning(String name) {
    var words = words(name);
    var said = words.stream().map(w -> MEANINGS.getOrDefault(w, w)).sorted().toList();
    boolean known = words.stream().anyMatch(MEANINGS::containsKey);
    return known && words.size() > 1 ? Optional.of(String.join(" ", said)) : Optional.empty();
  }

  /// Whether two names say the same in other words.
  static boolean areOne(String left, String right) {
    var one = meaning(left);
    return one.isPresent() && one.equals(meaning(right)) && !sorted(left).equals(sorted(right));
  }

  private static List<String> sorted(String name) {
    return words(name).stream().sorted().toList();
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var word : NamedReferent.folded(name).split(" ")) {
      if (!word.isEmpty() && !LINKS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
