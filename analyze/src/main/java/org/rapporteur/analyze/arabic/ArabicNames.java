package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.LanguageParts;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.analyze.rules.Named;
import org.rapporteur.analyze.rules.PlainText;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The names of an Arabic sentence: known ones, bodies, places and persons, in this order; none
/// over another. What is written on to the first word of a name is no part of it.
final class ArabicNames implements LanguageParts.Names {
  private static final int LONG_ENOUGH = 5;

  private final Lexicon lexicon;
  private final ArabicWords kinds;
  private final ArabicKnown known;
  private final ArabicBodies bodies;
  private final ArabicPlaces places;
  private final ArabicPersons persons;

  ArabicNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kinds = new ArabicWords(lexicon);
    this.known = new ArabicKnown(lexicon);
    this.bodies = new ArabicBodies(kinds);
    this.places = new ArabicPlaces(kinds);
    this.persons = new ArabicPersons(kinds);
  }

  @Override
  public Named named(List<Token> tokens, Gazetteer gazetteer) {
    var words = Word.of(tokens);
    var names = new ArrayList<Name>(known.in(words, gazetteer));
    String text = PlainText.of(tokens);
    for (var body : bodies.in(words, List.copyOf(names), text, gazetteer)) {
      boolean inside =
          names.stream().anyMatch(n -> n.start() <= body.start() && body.end() <= n.end());
      if (!inside) {
        names.removeIf(body::overlaps);
        names.add(body);
      }
    }
    for (var place : places.in(words)) {
      boolean part =
          names.stream().anyMatch(n -> place.start() < n.start() && n.end() == place.end());
      names.removeIf(n -> part && n.end() == place.end() && n.start() > place.start());
      if (names.stream().noneMatch(place::overlaps)) {
        names.add(place);
      }
    }
    for (var person : persons.in(words, List.copyOf(names))) {
      if (names.stream().noneMatch(person::overlaps)) {
        names.add(person);
      }
    }
    var named = Named.of(tokens, names);
    return new Named(parted(named), named.names());
  }

  /// Parts what is written on to a word with its article, so that a name that only other sentences
  /// tell (`للحموي`) begins a word.
  private List<Token> parted(Named named) {
    var tokens = new ArrayList<Token>(named.words().size());
    for (var token : named.words()) {
      var word = Word.of(token);
      boolean taken =
          named.names().stream()
              .anyMatch(n -> n.start() <= token.start() && token.start() < n.end());
      int cut =
          taken || kinds.isListed(word.folded())
              ? 0
              : word.partings().stream()
                  .filter(p -> p.skip() > 0 && p.stem().length() > LONG_ENOUGH)
                  .filter(p -> p.stem().startsWith(Clitics.ARTICLE))
                  .mapToInt(p -> word.start(p.skip()) - token.start())
                  .findFirst()
                  .orElse(0);
      if (cut > 0 && cut < token.text().length()) {
        tokens.add(part(token, 0, cut));
        tokens.add(part(token, cut, token.text().length()));
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static Token part(Token token, int from, int to) {
    String text = token.text().substring(from, to);
    return new Token(
        token.start() + from, token.start() + to, text, text, token.pos(), token.name());
  }

  /// The family name or the given name of a person whom the document names in full.
  @Override
  public List<Name> echoes(Named named, Set<String> found) {
    var words = Word.of(named.words());
    var parts = NameParts.of(found, kinds);
    var echoes = new ArrayList<Name>();
    for (int i = 0; i < words.size(); i++) {
      var echo = parts.at(words, i);
      if (echo == null) {
        continue;
      }
      boolean free =
          named.names().stream().noneMatch(echo::overlaps)
              && echoes.stream().noneMatch(echo::overlaps);
      boolean described = i > 0 && kinds.isAdjective(words.get(i)) && !introduces(words.get(i - 1));
      if (free && !described) {
        echoes.add(echo);
      }
    }
    return echoes;
  }

  private boolean introduces(Word before) {
    return before.as(lexicon, "cue").isPresent() || before.as(lexicon, "title").isPresent();
  }

  static Name person(int start, int end, String rule) {
    return new Name(start, end, EntityType.PERSON, null, rule);
  }
}
