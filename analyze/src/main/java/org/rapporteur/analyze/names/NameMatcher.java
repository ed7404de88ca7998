package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Says whether two written names can be forms of one name, across scripts and spellings.
///
/// The answer is about names, never about people: two people may bear one name. It is built once
/// from resources, has no other state than remembered readings, and is safe for many threads.
///
///     NameMatcher.standard().compare("김은주", "Kim Eun Joo").band() // SAME
public final class NameMatcher {
  private static final int REMEMBERED = 20_000;

  private final PersonComparison persons;
  private final BodyReader bodyReader;
  private final BodyComparison bodies;
  private final BlockingKeys keys;
  private final Map<String, ReadName> readPersons = new ConcurrentHashMap<>();
  private final Map<String, BodyName> readBodies = new ConcurrentHashMap<>();
  private final Map<String, Boolean> bodySigns = new ConcurrentHashMap<>();

  NameMatcher(KoreanTable table) {
    NameLists lists = NameLists.load("person-words.txt");
    var korean = new KoreanComparison(new KoreanModel(new KoreanSpelling(table)));
    var parts = new PlainReader(lists);
    this.persons = new PersonComparison(lists, korean, parts);
    this.bodyReader = new BodyReader(NameLists.load("body-words.txt"), parts);
    this.bodies = new BodyComparison(lists, korean);
    this.keys = new BlockingKeys();
  }

  /// The matcher with the tables that ship with the program.
  public static NameMatcher standard() {
    return Standard.MATCHER;
  }

  private static final class Standard {
    static final NameMatcher MATCHER =
        new NameMatcher(KoreanTable.parse(NameLists.lines("korean-spelling.tsv")));
  }

  /// Compares two names of persons. A name that shows itself to be no person's, by a legal form, a
  /// number or a word such as "ministry", is compared as a body's.
  public NameComparison compare(String left, String right) {
    return comparesAsBodies(left, right)
        ? compareBodies(left, right)
        : persons.compare(person(left), person(right)).finish();
  }

  /// Compares two names of organisations, states or places.
  public NameComparison compareBodies(String left, String right) {
    return bodies.compare(body(left), body(right)).finish();
  }

  /// Keys of a name, sorted: two names that may be one share at least one.
  public List<String> blockingKeys(String name) {
    return keys.of(person(name), body(name));
  }

  private boolean comparesAsBodies(String left, String right) {
    boolean a = remembered(bodySigns, left, bodyReader::showsBody);
    boolean b = remembered(bodySigns, right, bodyReader::showsBody);
    if (a || b || (BodyReader.numbered(left) && BodyReader.numbered(right))) {
      return true;
    }
    boolean acronym = BodyReader.acronym(left) || BodyReader.acronym(right);
    return acronym && bodies.acronymOf(body(left), body(right));
  }

  private ReadName person(String name) {
    return remembered(readPersons, name, persons::read);
  }

  private BodyName body(String name) {
    return remembered(readBodies, name, bodyReader::read);
  }

  private static <T> T remembered(Map<String, T> known, String name, Function<String, T> read) {
    T earlier = known.get(name);
    if (earlier != null) {
      return earlier;
    }
    T fresh = read.apply(name);
    if (known.size() < REMEMBERED) {
      known.put(name, fresh);
    }
    return fresh;
  }
}
