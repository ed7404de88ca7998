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
/// names it without. Of a public body it is (`the High Court of Rwanda`), and so is what is no
/// place (`Free Voice of Women`).
final class FirmPlaces {
  private final Set<String> firms;
  private final Set<String> places;
  private final Gazetteer gazetteer;

  /// @param firms what the document names that is no place
  /// @param places what it names that is one
  private FirmPlaces(Set<String> firms, Set<String> places, Gazetteer gazetteer) {
    this.firms = firms;
    this.places = places;
    this.gazetteer = gazetteer;
  }

  /// The same names, those of firms without the place behind them, which stands for itself.
  static List<List<Candidate>> apart(
      List<Sentence> sentences, List<List<Candidate>> names, Gazetteer gazetteer) {
    var firms = new HashSet<String>();
    var places = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      for (var name : names.get(i)) {
        (name.type() == EntityType.PLACE ? places : firms).add(name.text(tokens));
      }
    }
    var apart = new FirmPlaces(firms, places, gazetteer);
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      all.add(names.get(i).stream().flatMap(n -> apart.of(tokens, n)).toList());
    }
    return all;
  }

  private Stream<Candidate> of(List<Token> tokens, Candidate name) {
    int of = name.to() - 1;
    while (of > name.from() && !tokens.get(of).text().equals("of")) {
      of--;
    }
    boolean firm = name.type() == EntityType.ORGANIZATION && name.knownAs() == null;
    if (!firm || of < name.from() + 2) {
      return Stream.of(name);
    }
    var bare = part(name, name.from(), of);
    var place = part(name, of + 1, name.to());
    var known =
        gazetteer
            .named(place.text(tokens))
            .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.COUNTRY);
    boolean somewhere = known.isPresent() || places.contains(place.text(tokens));
    if (!somewhere || !firms.contains(bare.text(tokens))) {
      return Stream.of(name);
    }
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
