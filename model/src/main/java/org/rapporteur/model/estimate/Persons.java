package org.rapporteur.model.estimate;

import java.util.List;

/// Who stands behind every combination of lists, as places in the file and never as names: whoever
/// may read the file finds the people there.
///
/// @param lists to which the bits of a pattern belong
/// @param persons in the order of their first line
/// @param matches the SHA-256 of the decisions that joined their entries; empty if none did
public record Persons(List<String> lists, List<Person> persons, String matches) {
  /// One person.
  ///
  /// @param entries the lines of the file that are this person
  /// @param matches the decisions that joined them
  public record Person(int pattern, List<Entry> entries, List<Match> matches) {
    public Person {
      entries = List.copyOf(entries);
      matches = List.copyOf(matches);
    }
  }

  /// @param line in the file, the header being 1
  /// @param list the one that this line belongs to; empty where a line is a whole person
  public record Entry(long line, String list) {}

  /// Two lines taken to be one person.
  public record Match(long left, long right, double probability) {}

  /// Where a table holds counts, and nobody can be pointed to.
  public static final Persons NONE = new Persons(List.of(), List.of(), "");

  public Persons {
    lists = List.copyOf(lists);
    persons = List.copyOf(persons);
  }

  public boolean isNone() {
    return persons.isEmpty();
  }

  /// The combination of a person among other lists, as when some were left out.
  public int among(List<String> others, Person person) {
    int pattern = 0;
    for (int j = 0; j < lists.size(); j++) {
      int place = others.indexOf(lists.get(j));
      pattern |= place >= 0 ? (person.pattern() >> j & 1) << place : 0;
    }
    return pattern;
  }
}
