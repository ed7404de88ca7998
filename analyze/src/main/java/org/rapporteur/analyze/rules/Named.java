package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.text.Token;

/// The words of a sentence with the names among them. Every name begins and ends where a word does;
/// a word that a name cut through was divided.
public record Named(List<Token> words, List<Name> names) {
  public Named {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /// Chooses among overlapping names: the longest, among equals the first given.
  public static Named of(List<Token> words, List<Name> proposed) {
    var order = proposed.stream().sorted(Comparator.comparingInt(Name::length).reversed()).toList();
    var chosen = new ArrayList<Name>();
    for (var name : order) {
      if (chosen.stream().noneMatch(name::overlaps)) {
        chosen.add(name);
      }
    }
    chosen.sort(Comparator.comparingInt(Name::start));
    return new Named(divided(words, chosen), chosen);
  }

  private static List<Token> divided(List<Token> words, List<Name> names) {
    var divided = new ArrayList<Token>(words.size());
    for (var word : words) {
      var cuts = new java.util.TreeSet<Integer>(List.of(word.start(), word.end()));
      names.stream()
          .flatMap(n -> java.util.stream.Stream.of(n.start(), n.end()))
          .filter(c -> word.start() < c && c < word.end())
          .forEach(cuts::add);
      boolean whole = cuts.size() == 2 || word.text().length() != word.end() - word.start();
      divided.addAll(whole ? List.of(word) : parts(word, List.copyOf(cuts)));
    }
    return divided;
  }

  private static List<Token> parts(Token word, List<Integer> cuts) {
    var parts = new ArrayList<Token>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      String text =
          word.text().substring(cuts.get(i) - word.start(), cuts.get(i + 1) - word.start());
      parts.add(new Token(cuts.get(i), cuts.get(i + 1), text, text, word.pos(), word.name()));
    }
    return parts;
  }
}
