package org.rapporteur.analyze.rules;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.model.text.InOrder;

/// Those named along a text, in the order in which they begin. A stretch is found by halves
/// ([InOrder]).
final class PlacesAlong {
  private final List<Place> places;

  /// @param places in any order
  PlacesAlong(List<Place> places) {
    this.places = places.stream().sorted(Comparator.comparingInt(Place::start)).toList();
  }

  /// Those that begin in a stretch, left to right.
  ///
  /// @param end one past its last char
  List<Place> in(int start, int end) {
    int first = first(start);
    return places.subList(first, Math.max(first, first(end)));
  }

  /// Those that begin before a place, left to right.
  List<Place> before(int end) {
    return places.subList(0, first(end));
  }

  /// How many begin before a place.
  private int first(int start) {
    return InOrder.before(places, Place::start, start);
  }
}
