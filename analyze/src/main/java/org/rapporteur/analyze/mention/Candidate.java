package org.rapporteur.analyze.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// A stretch of words that may name something.
///
/// @param from first word
/// @param to one past the last
/// @param knownAs gazetteer id, or null
/// @param canonical the gazetteer's name, or null
/// @param country gazetteer id of the state it belongs to, or null
/// @param rank which layer found it; a higher layer wins where stretches overlap
record Candidate(
    int from,
    int to,
    EntityType type,
    @Nullable String knownAs,
    @Nullable String canonical,
    @Nullable String country,
    String rule,
    int rank) {

  static final int CLASSIFIER = 1;
  static final int PATTERN = 2;
  static final int GAZETTEER = 3;

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }

  boolean contains(Candidate other) {
    return from <= other.from && other.to <= to;
  }

  /// The same words, named as another kind of thing that no list knows.
  Candidate as(EntityType another, String why) {
    return new Candidate(from, to, another, null, null, null, why, rank);
  }

  /// A name of more or fewer words, which no list knows.
  Candidate stretched(int first, int end) {
    return new Candidate(first, end, type, null, null, country, rule, rank);
  }

  /// The same thing in more or fewer words.
  Candidate within(int first, int end) {
    return new Candidate(first, end, type, knownAs, canonical, country, rule, rank);
  }

  int length() {
    return to - from;
  }

  /// Its words as they are printed, a space where any stands.
  String text(List<Token> tokens) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && tokens.get(i).start() > tokens.get(i - 1).end();
      text.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
