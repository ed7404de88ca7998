package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// `Torva Timber Craft of Johor`: where a firm is at home is no part of its name if its document
/// names it without. Of a public body it is (`the High Court of Rwanda`).
final class FirmPlaces {
  private FirmPlaces() {}

  /// The same names, those of firms without the place behind them, which stands for itself.
  static List<List<Candidate>> apart(
      List<Sentence> sentences, List<List<Candidate>> names, Gazetteer gazetteer) {
    var texts = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      names.get(i).forEach(n -> texts.add(n.text(tokens)));
    }
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      all.add(names.get(i).stream().flatMap(n -> apart(texts, tokens, n, gazetteer)).toList());
    }
    return all;
  }

  private static Stream<Candidate> apart(
      Set<String> texts, List<Token> tokens, Candidate name, Gazetteer gazetteer) {
    int of = name.to() - 1;
    while (of > name.from() && !tokens.get(of).text().equals("of")) {
      of--;
    }
    boolean firm = name.type() == EntityType.ORGANIZATION && name.knownAs() == null;
    if (!firm || of < name.from() + 2) {
      return Stream.of(name);
    }
    var bare = part(name, name.from(), of);
    if (!texts.contains(bare.text(tokens))) {
      return Stream.of(name);
    }
    var place = part(name, of + 1, name.to());
    var known =
        gazetteer
            .named(place.text(tokens))
            .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.COUNTRY);
    return Stream.of(
        bare,
        known
            .map(e ->
                new Candidate(
                    place.from(),
                    place.to(),
                    e.type(),
                    e.id(),
                    e.canonical(),
                    e.country(),
                    "of-firm",
                    Candidate.GAZETTEER))
            .orElseGet(() -> place.as(EntityType.PLACE, "of-firm")));
  }

  private static Candidate part(Candidate name, int from, int to) {
    return new Candidate(from, to, name.type(), null, null, null, name.rule(), name.rank());
  }
}
