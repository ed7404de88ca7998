package org.rapporteur.analyze.chinese;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.text.Token;

/// Where the words of a line begin and end, by the dictionary of ICU. What it does not know, it
/// divides into single characters.
final class WordEdges {
  private static final String PARTICLES = "在对向的将已也是和与等为于被因就不从说称";

  private final List<Token> words;
  private final int base;
  private final BitSet edges = new BitSet();

  WordEdges(List<Token> words) {
    this.words = words;
    this.base = words.isEmpty() ? 0 : words.getFirst().start();
    words.forEach(w -> {
      edges.set(w.start() - base);
      edges.set(w.end() - base);
    });
  }

  /// Where the line begins in its block.
  int base() {
    return base;
  }

  /// Whether no word reaches over a place of the line.
  boolean at(int place) {
    return edges.get(place);
  }

  /// Whether a name may end at a place of the line: at an edge, or before a particle that the
  /// dictionary draws to its last character (`局在`).
  boolean closes(String line, int place) {
    return at(place) || (place < line.length() && PARTICLES.indexOf(line.charAt(place)) >= 0);
  }

  /// Whether the dictionary knows a stretch of several characters as one word.
  boolean isWord(int from, int to) {
    return to - from > 1 && at(from) && at(to) && edges.nextSetBit(from + 1) == to;
  }

  /// The word whose last character stands before a place.
  Optional<Token> before(int place) {
    return words.stream()
        .filter(w -> w.start() - base < place && place <= w.end() - base)
        .findFirst();
  }

  /// Where the word begins that reaches over a place; the place itself if none does.
  int floor(int place) {
    return at(place) ? place : Math.max(0, edges.previousSetBit(place));
  }
}
