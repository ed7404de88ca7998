package org.rapporteur.report.html;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Block;

/// The little of a telling that is asked for again and again: the rest is fetched.
///
/// @param language the main one
/// @param others the blocks in another language
/// @param names of its referents, by their numbers
/// @param credited whether it prints that its text comes from elsewhere
record Gist(String language, List<Block> others, List<String> names, boolean credited) {
  Gist {
    others = List.copyOf(others);
    names = List.copyOf(names);
  }

  /// @param one gives equal words as one object
  static Gist of(Telling telling, UnaryOperator<String> one) {
    return new Gist(
        one.apply(telling.language()),
        telling.blocks().stream().filter(b -> !b.language().equals(telling.language())).toList(),
        telling.referents().stream().map(r -> one.apply(r.name())).toList(),
        !telling.credits().isEmpty());
  }

  /// The language at a place.
  String language(int offset) {
    return Blocks.at(others, offset).map(Block::language).orElse(language);
  }
}
