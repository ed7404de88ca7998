package org.rapporteur.report.html;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Telling;

/// The little of a telling that is asked for again and again: the rest is fetched.
///
/// @param language of all its blocks, or null if they have several
/// @param names of its referents, by their numbers
/// @param credited whether it prints that its text comes from elsewhere
record Gist(@Nullable String language, List<String> names, boolean credited) {
  Gist {
    names = List.copyOf(names);
  }

  /// @param one gives equal words as one object
  static Gist of(Telling telling, UnaryOperator<String> one) {
    boolean single =
        telling.blocks().stream().allMatch(b -> b.language().equals(telling.language()));
    return new Gist(
        single ? one.apply(telling.language()) : null,
        telling.referents().stream().map(r -> one.apply(r.name())).toList(),
        !telling.credits().isEmpty());
  }
}
