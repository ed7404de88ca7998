package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analyze.gazetteer.Entry;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.LanguageParts;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.analyze.rules.Named;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The names of a Chinese sentence: known ones, bodies and places by their ending, persons by what
/// stands beside them.
///
/// A known name is looked for sign by sign, as the dictionary may divide it anywhere; one of two
/// characters must fill its word, so that Amanda (`阿曼达`) is not Oman (`阿曼`).
///
/// Kinds of the word list: `known` (value: id), for short names (`美方`), those of Taiwan and of
/// well-known organisations; `place`, provinces and larger cities that are written without an
/// ending; `of-many`, what the gazetteer knows of one state but many call so (`国会`).
final class ChineseNames implements LanguageParts.Names {
  private static final int SHORT = 2;

  /// Belongs to the name of a place it stands behind.
  private static final String AREA = "地区";

  private final Lexicon lexicon;
  private final ChinesePersons persons;
  private final PersonsAgain again;
  private final ChineseBodies bodies;
  private final ChinesePlaces places;
  private final Pattern state;
  private final Pattern place;

  ChineseNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.persons = new ChinesePersons(lexicon);
    this.again = new PersonsAgain(lexicon);
    this.bodies = new ChineseBodies(lexicon);
    this.places = new ChinesePlaces(lexicon);
    this.place = Pattern.compile(lexicon.any("place"));
    this.state = Pattern.compile(lexicon.any("known"));
  }

  @Override
  public Named named(List<Token> words, Gazetteer gazetteer) {
    String line = PlainChinese.of(words);
    var edges = new WordEdges(words);
    var known = known(line, words, edges, gazetteer);
    var names = new ArrayList<>(known);
    var found = bodies.in(line, edges, known, gazetteer);
    names.addAll(found);
    for (var place : places.in(line, edges, known)) {
      if (found.stream().noneMatch(place::overlaps)) {
        names.add(place);
      }
    }
    for (var person : persons.in(line, edges, known)) {
      boolean free =
          names.stream()
              .noneMatch(
                  n -> n.overlaps(person) && n.end() - n.start() >= person.end() - person.start());
      if (free) {
        names.removeIf(person::overlaps);
        names.add(person);
      }
    }
    return Named.of(words, names);
  }

  private List<Name> known(String line, List<Token> words, WordEdges edges, Gazetteer gazetteer) {
    var signs = signs(line, words, edges.base());
    var names = new ArrayList<Name>();
    var states = state.matcher(line);
    while (states.find()) {
      var entry = gazetteer.entry(lexicon.value("known", states.group()).orElse(""));
      entry.ifPresent(e -> add(edges, states.start(), states.end(), e, names));
    }
    for (var match : gazetteer.matches(signs.stream().map(Token::text).toList(), "zh")) {
      var entry = match.entry();
      int from = signs.get(match.fromToken()).start() - edges.base();
      int to = signs.get(match.toToken() - 1).end() - edges.base();
      boolean shared = lexicon.value("of-many", line.substring(from, to)).isPresent();
      if (!shared && !entry.has(Flag.DEMONYM) && !entry.has(Flag.WEAK)) {
        add(edges, from, to, entry, names);
      }
    }
    var places = place.matcher(line);
    while (places.find()) {
      if (edges.at(places.start()) && edges.at(places.end())) {
        int end = line.startsWith(AREA, places.end()) ? places.end() + SHORT : places.end();
        names.add(
            new Name(
                edges.base() + places.start(),
                edges.base() + end,
                EntityType.PLACE,
                null,
                "pattern:place-list"));
      }
    }
    return Named.of(List.of(), names).names();
  }

  /// `美国人` is an American, not the United States.
  private static void add(WordEdges edges, int from, int to, Entry entry, List<Name> names) {
    boolean whole = to - from > SHORT || (edges.at(from) && edges.at(to));
    if (whole) {
      names.add(new Name(edges.base() + from, edges.base() + to, entry.type(), entry, "gazetteer"));
    }
  }

  /// The words, each Chinese one divided into its characters.
  private static List<Token> signs(String line, List<Token> words, int base) {
    var signs = new ArrayList<Token>();
    for (var word : words) {
      boolean han = PlainChinese.isHan(word.text().charAt(0));
      for (int at = word.start(); at < word.end(); at = han ? at + 1 : word.end()) {
        int end = han ? at + 1 : word.end();
        String text = line.substring(at - base, end - base);
        signs.add(new Token(at, end, text, text, word.pos(), word.name()));
      }
    }
    return signs;
  }

  @Override
  public List<Name> echoes(Named named, Set<String> known) {
    var words = named.words();
    String line = PlainChinese.of(words);
    var edges = new WordEdges(words);
    var plain = known.stream().map(PlainChinese::of).collect(Collectors.toSet());
    var echoes = new ArrayList<Name>();
    for (var range : again.in(line, plain)) {
      var echo =
          new Name(
              edges.base() + range[0],
              edges.base() + range[1],
              EntityType.PERSON,
              null,
              "pattern:echo");
      boolean whole = edges.at(range[0]) && edges.at(range[1]);
      if (whole && named.names().stream().noneMatch(echo::overlaps)) {
        echoes.add(echo);
      }
    }
    return echoes;
  }
}
