package org.rapporteur.analyze.names;

import java.util.List;
import org.rapporteur.model.names.NameExplanation;

/// Says whether two written names can be forms of one name, across scripts and spellings.
///
/// The answer is about names, never about people: two people may bear one name. It is built once
/// from resources, has no other state than remembered readings, and is safe for many threads.
///
///     NameMatcher.standard().compare("김은주", "Kim Eun Joo").band() // SAME
public final class NameMatcher {
  private final PersonComparison persons;
  private final BodyReader bodyReader;
  private final BodyComparison bodies;
  private final BlockingKeys keys;
  private final KoreanModel korean;
  private final Remembered<PreparedName> prepared = new Remembered<>(20_000);

  NameMatcher(KoreanTables tables) {
    NameLists lists = NameLists.load("person-words.txt");
    this.korean = new KoreanModel(new KoreanSpelling(tables));
    var comparison = new KoreanComparison(korean);
    var parts = new PlainReader(lists);
    this.persons = new PersonComparison(lists, comparison, parts);
    this.bodyReader = new BodyReader(NameLists.load("body-words.txt"), parts);
    this.bodies = new BodyComparison(comparison);
    this.keys = new BlockingKeys();
  }

  /// The matcher with the tables that ship with the program.
  public static NameMatcher standard() {
    return Standard.MATCHER;
  }

  private static final class Standard {
    static final NameMatcher MATCHER =
        new NameMatcher(KoreanTables.parse(NameLists.lines("korean-spelling.tsv")));
  }

  /// Reads a name once, for many comparisons.
  public PreparedName prepare(String name) {
    var words = bodyReader.words(name);
    return new PreparedName(
        name, persons.read(name), bodyReader.showsBody(words), () -> bodyReader.read(words));
  }

  /// Compares two names of persons. A name that shows itself to be no person's, by a legal form, a
  /// number or a word such as "ministry", is compared as a body's.
  public NameComparison compare(String left, String right) {
    return compare(remembered(left), remembered(right));
  }

  /// Compares two names that were read before.
  public NameComparison compare(PreparedName left, PreparedName right) {
    return weigh(left, right, false).finish();
  }

  /// Compares two names, allowing for the damage of machine translation if they passed through one.
  public NameComparison compare(String left, String right, boolean translated) {
    return weigh(remembered(left), remembered(right), translated).finish();
  }

  /// Explains one comparison.
  ///
  /// @param translated the names passed through machine translation
  public NameExplanation explain(String left, String right, boolean translated) {
    PreparedName one = remembered(left);
    PreparedName other = remembered(right);
    return new NameExplainer(korean).explain(one, other, weigh(one, other, translated));
  }

  private Waterfall weigh(PreparedName left, PreparedName right, boolean translated) {
    if (comparesAsBodies(left, right)) {
      return bodies.compare(left.body(), right.body());
    }
    return translated
        ? persons.compareTranslated(left.person(), right.person())
        : persons.compare(left.person(), right.person());
  }

  /// Compares two names of organisations, states or places.
  public NameComparison compareBodies(String left, String right) {
    return compareBodies(remembered(left), remembered(right));
  }

  /// Compares two names of organisations, states or places that were read before.
  public NameComparison compareBodies(PreparedName left, PreparedName right) {
    return bodies.compare(left.body(), right.body()).finish();
  }

  /// Keys of a name, sorted: two names that may be one share at least one.
  public List<String> blockingKeys(String name) {
    return blockingKeys(remembered(name));
  }

  /// Keys of a name that was read before.
  public List<String> blockingKeys(PreparedName name) {
    return keys.of(name.person(), name.body());
  }

  KoreanModel korean() {
    return korean;
  }

  private boolean comparesAsBodies(PreparedName left, PreparedName right) {
    if (left.showsBody() || right.showsBody()) {
      return true;
    }
    boolean acronym = left.acronym() || right.acronym();
    return (left.numbered() && right.numbered())
        || (acronym && bodies.acronymOf(left.body(), right.body()));
  }

  private PreparedName remembered(String name) {
    return prepared.of(name, this::prepare);
  }
}
