package org.rapporteur.analyze.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Says whether two written names can be forms of one name, across scripts and spellings.
///
/// The answer is about names, never about people: two people may bear one name. It is built once
/// from resources, has no other state than remembered readings, and is safe for many threads.
public final class NameMatcher {
  private static final int REMEMBERED = 20_000;

  private final PersonComparison persons;
  private final Map<String, ReadName> read = new ConcurrentHashMap<>();

  NameMatcher(KoreanTable table) {
    NameLists lists = NameLists.load("person-words.txt");
    var korean = new KoreanComparison(new KoreanModel(new KoreanSpelling(table)));
    this.persons = new PersonComparison(lists, korean);
  }

  /// The matcher with the tables that ship with the program.
  public static NameMatcher standard() {
    return Standard.MATCHER;
  }

  private static final class Standard {
    static final NameMatcher MATCHER =
        new NameMatcher(KoreanTable.parse(NameLists.lines("korean-spelling.tsv")));
  }

  /// Compares two names of persons.
  public NameComparison compare(String left, String right) {
    return persons.compare(readPerson(left), readPerson(right)).finish();
  }

  private ReadName readPerson(String name) {
    ReadName known = read.get(name);
    if (known != null) {
      return known;
    }
    ReadName fresh = persons.read(name);
    if (read.size() < REMEMBERED) {
      read.put(name, fresh);
    }
    return fresh;
  }
}
