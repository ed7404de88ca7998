package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.KoreanParticles;
import org.rapporteur.analyze.rules.KnownNames;
import org.rapporteur.analyze.rules.LanguageParts;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.analyze.rules.Named;
import org.rapporteur.analyze.rules.PlainText;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The names of a Korean sentence: known ones, bodies by their ending, persons by the title behind
/// them, places by where something happens. A name fills its word up to a particle, so the state in
/// a compound (`북한인권대사`) is no mention.
final class KoreanNames implements LanguageParts.Names {
  /// `일본인` is a Japanese, not Japan.
  private static final String PEOPLE = "인";

  private static final Set<String> BEHIND_PERSONS =
      Set.of("씨", "기자", "특파원", "앵커", "의원", "대사", "장관", "총리", "변호사", "교수", "특별보고관", "대변인", "전");

  private final Lexicon lexicon;
  private final KoreanPersons persons;
  private final KoreanBodies bodies;
  private final BodiesOfTwoWords twoWords;
  private final FilledWords filled;
  private final CommonWords common;
  private final LatinNames latin;
  private final ForeignPersons foreigners;

  KoreanNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.persons = new KoreanPersons(lexicon);
    this.bodies = new KoreanBodies(lexicon);
    this.twoWords = new BodiesOfTwoWords(lexicon);
    this.filled = new FilledWords(lexicon);
    this.common = new CommonWords(lexicon);
    this.latin = new LatinNames(lexicon);
    this.foreigners = new ForeignPersons(lexicon, new ForeignNames(lexicon));
  }

  @Override
  public Named named(List<Token> words, Gazetteer gazetteer) {
    String line = PlainText.of(words);
    int base = words.isEmpty() ? 0 : words.getFirst().start();
    var names = new ArrayList<Name>();
    for (var known : KnownNames.in(words, gazetteer, "ko")) {
      boolean people =
          known.type() == EntityType.COUNTRY && line.startsWith(PEOPLE, known.end() - base);
      boolean whole = words.stream().anyMatch(w -> w.end() == known.end());
      if (!people
          && whole
          && !isOtherWord(known, words)
          && fillsWord(line, known.start() - base, known.end() - base)) {
        names.add(known);
      }
    }
    var found = bodies.in(line, base, words, gazetteer);
    names.removeIf(n -> found.stream().anyMatch(b -> b.start() <= n.start() && n.end() <= b.end()));
    names.addAll(found);
    var people = persons.in(line, base, words);
    var two =
        twoWords.in(line, base, words, states(names)).stream()
            .filter(t -> people.stream().noneMatch(p -> p.start() < t.start() && p.overlaps(t)))
            .toList();
    names.removeIf(n -> two.stream().anyMatch(n::overlaps));
    names.addAll(two);
    var listed = names.stream().filter(n -> n.type() == EntityType.PLACE).toList();
    addFree(names, KoreanAddresses.in(line, base, words, listed));
    addFree(names, foreigners.in(line, base, words));
    addFree(names, people);
    addFree(names, latin.in(line, base, names, bodies::isCalledSo));
    addFree(names, KoreanPlaces.in(line, base, words, states(names)));
    return Named.of(words, names);
  }

  /// `건지` in `죽은 건지 모른다`, `나선` in `나선 적`: what the dictionary reads as a verb or a bound noun.
  private static boolean isOtherWord(Name known, List<Token> words) {
    return words.stream()
        .filter(w -> w.start() == known.start() && w.end() == known.end())
        .anyMatch(w -> w.pos().matches("NNB|V.*|E.*|M.*"));
  }

  private static List<Name> states(List<Name> names) {
    return names.stream().filter(n -> n.type() == EntityType.COUNTRY).toList();
  }

  /// Adds those that no earlier name overlaps.
  private static void addFree(List<Name> names, List<Name> found) {
    for (var name : found) {
      if (names.stream().noneMatch(name::overlaps)) {
        names.add(name);
      }
    }
  }

  @Override
  public List<Name> echoes(Named named, Set<String> known) {
    var words = named.words();
    String line = PlainText.of(words);
    int base = words.isEmpty() ? 0 : words.getFirst().start();
    var echoes = new ArrayList<Name>();
    for (var range : persons.again(line, known)) {
      boolean fused =
          range[1] < line.length()
              && isLetter(line.charAt(range[1]))
              && range[1] - range[0] < 3
              && !endsWord(line, range[1]);
      String rule = fused ? LanguageReader.BEFORE_OFFICE : "pattern:echo";
      var echo = new Name(base + range[0], base + range[1], EntityType.PERSON, null, rule);
      boolean whole =
          words.stream().anyMatch(w -> w.start() == echo.start())
              && words.stream().anyMatch(w -> w.end() == echo.end());
      if (whole && named.names().stream().noneMatch(echo::overlaps)) {
        echoes.add(echo);
      }
    }
    return echoes;
  }

  /// A person begins where a written word does, and is not called as bodies are.
  @Override
  public boolean mayBe(EntityType kind, List<Token> words, int from, int to) {
    String name = PlainText.of(words.subList(from, to));
    boolean begun = from == 0 || !isWrittenOn(words.get(from - 1), words.get(from));
    boolean body = kind == EntityType.PLACE && bodies.isBody(name);
    if (body || common.isOne(kind, name)) {
      return false;
    }
    return kind != EntityType.PERSON || (begun && !bodies.isCalledSo(name));
  }

  private static boolean isWrittenOn(Token before, Token word) {
    return before.end() == word.start() && isLetter(before.text().charAt(0));
  }

  /// A town or a firm stands before a person without a sign between.
  @Override
  public boolean isLeftOff(EntityType kind, List<Token> words) {
    return kind == EntityType.PERSON;
  }

  @Override
  public int end(EntityType kind, List<Token> words, int from, int to) {
    return filled.end(kind, words, from, to);
  }

  @Override
  public List<List<String>> signs(List<Token> words) {
    var written = new WrittenWords(words);
    return IntStream.range(0, words.size()).mapToObj(written::signs).toList();
  }

  @Override
  public boolean isBehindPersons(String word) {
    return BEHIND_PERSONS.contains(word);
  }

  @Override
  public boolean isTitle(String word) {
    return lexicon.value("title", word).isPresent();
  }

  /// Whether a name begins where a written word does and ends at its end or at a particle.
  static boolean fillsWord(String line, int from, int to) {
    return !(from > 0 && isLetter(line.charAt(from - 1))) && endsWord(line, to);
  }

  /// Whether what is written on behind a name is nothing or a particle.
  static boolean endsWord(String line, int to) {
    int end = to;
    while (end < line.length() && isLetter(line.charAt(end))) {
      end++;
    }
    return end == to || KoreanParticles.is(line.substring(to, end));
  }

  private static boolean isLetter(char sign) {
    return Character.isLetterOrDigit(sign);
  }
}
