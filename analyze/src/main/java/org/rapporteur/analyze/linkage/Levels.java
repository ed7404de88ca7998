package org.rapporteur.analyze.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.rapporteur.model.linkage.Agreement;
import org.rapporteur.model.linkage.FieldKind;

/// How far two records agree, field by field. Values in the same list of a thread's memory are
/// compared once. An instance belongs to one thread; see [#again].
public final class Levels {
  private final Records records;
  private final NameSounds sounds;
  private final Comparison[] comparisons;
  private final Memo[] memos;
  private final int given;
  private final int surname;
  private final int[] givenAsSurname;
  private final boolean scripts;

  private Levels(
      Records records,
      NameSounds sounds,
      Comparison[] comparisons,
      int[] givenAsSurname,
      boolean scripts) {
    this.scripts = scripts;
    this.records = records;
    this.sounds = sounds;
    this.comparisons = comparisons;
    this.memos = new Memo[comparisons.length];
    Arrays.setAll(memos, i -> new Memo());
    this.given = only(records.columns(), FieldKind.GIVEN_NAME);
    this.surname = only(records.columns(), FieldKind.SURNAME);
    this.givenAsSurname = givenAsSurname;
  }

  public static Levels of(Records records, NameSounds sounds) {
    var comparisons =
        records.columns().stream()
            .map(column -> Comparison.of(column, sounds))
            .toArray(Comparison[]::new);
    return new Levels(
        records,
        sounds,
        comparisons,
        givenAsSurname(records.columns()),
        scripts(records.columns()));
  }

  /// Whether surnames are written in more than one script.
  private static boolean scripts(List<Column> columns) {
    int surname = only(columns, FieldKind.SURNAME);
    return surname >= 0
        && Arrays.stream(columns.get(surname).values()).anyMatch(NameSounds::foreign);
  }

  /// The same for another thread; what was prepared for the values is shared.
  public Levels again() {
    var own = Arrays.stream(comparisons).map(Comparison::again).toArray(Comparison[]::new);
    return new Levels(records, sounds, own, givenAsSurname, scripts);
  }

  private static int only(List<Column> columns, FieldKind kind) {
    int found = -1;
    for (int f = 0; f < columns.size(); f++) {
      if (columns.get(f).field().kind() == kind) {
        found = found == -1 ? f : -2;
      }
    }
    return Math.max(-1, found);
  }

  /// For each given name the surname written alike, or 0.
  private static int[] givenAsSurname(List<Column> columns) {
    int given = only(columns, FieldKind.GIVEN_NAME);
    int surname = only(columns, FieldKind.SURNAME);
    if (given < 0 || surname < 0) {
      return new int[0];
    }
    var numbers = new HashMap<String, Integer>();
    String[] surnames = columns.get(surname).values();
    for (int i = 1; i < surnames.length; i++) {
      numbers.put(surnames[i], i);
    }
    String[] names = columns.get(given).values();
    int[] same = new int[names.length];
    for (int i = 1; i < names.length; i++) {
      same[i] = numbers.getOrDefault(names[i], 0);
    }
    return same;
  }

  public Records records() {
    return records;
  }

  /// The whole pattern of two records.
  long of(int left, int right) {
    long pattern = 0;
    for (int f = 0; f < comparisons.length; f++) {
      pattern = Pattern.with(pattern, f, level(f, records.code(left, f), records.code(right, f)));
    }
    return names(pattern, left, right);
  }

  /// The most that two different values can agree.
  int most(int field, int left, int right) {
    return comparisons[field].most(left, right).level();
  }

  int level(int field, int left, int right) {
    if (left == 0 || right == 0) {
      return Pattern.MISSING;
    }
    if (left == right) {
      return Pattern.EQUAL;
    }
    int low = Math.min(left, right);
    int high = Math.max(left, right);
    int known = memos[field].level(low, high);
    if (known < 0) {
      known = comparisons[field].compare(low, high).level();
      memos[field].keep(low, high, known);
    }
    return known;
  }

  /// Given name and surname are parts of one name: exchanged they agree, and across scripts they
  /// are compared as a whole, whose answer then stands for both.
  long names(long pattern, int left, int right) {
    if (given < 0 || surname < 0 || Pattern.level(pattern, surname) == Pattern.EQUAL) {
      return pattern;
    }
    if (exchanged(left, right)) {
      long first = Pattern.replaced(pattern, given, Pattern.CLOSE);
      return Pattern.replaced(first, surname, Pattern.CLOSE);
    }
    return acrossScripts(left, right) ? whole(pattern, left, right) : pattern;
  }

  /// Whether given name and surname must be looked at together.
  boolean oneName(int left, int right) {
    return exchanged(left, right) || acrossScripts(left, right);
  }

  private boolean exchanged(int left, int right) {
    if (givenAsSurname.length == 0) {
      return false;
    }
    int first = givenAsSurname[records.code(left, given)];
    int second = givenAsSurname[records.code(right, given)];
    return first != 0
        && second != 0
        && first == records.code(right, surname)
        && second == records.code(left, surname)
        && first != second;
  }

  private boolean acrossScripts(int left, int right) {
    return scripts
        && NameSounds.apart(surname(left), surname(right))
        && NameSounds.apart(given(left), given(right));
  }

  private long whole(long pattern, int left, int right) {
    Agreement all =
        sounds.persons(surname(left) + " " + given(left), surname(right) + " " + given(right));
    int rest = all == Agreement.DIFFERENT ? Pattern.level(pattern, surname) : Pattern.MISSING;
    long first = Pattern.replaced(pattern, given, all.level());
    return Pattern.replaced(first, surname, rest);
  }

  private String given(int row) {
    return records.column(given).values()[records.code(row, given)];
  }

  private String surname(int row) {
    return records.column(surname).values()[records.code(row, surname)];
  }
}
