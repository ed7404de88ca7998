package org.rapporteur.model.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person declares about lists, because no table shows it: whom they count, when and where,
/// what cannot occur, which list refers people to which, and how people are divided.
///
/// @param lists what is said of lists, by name
/// @param impossible combinations on which nobody can be
/// @param referrals pairs of lists of which one refers people to the other
/// @param division how people are divided into strata
/// @param recorded the column that says when a record came in, or empty
public record Design(
    Question question,
    Map<String, SourceList> lists,
    List<Impossible> impossible,
    List<List<String>> referrals,
    Division division,
    String recorded) {
  /// Nothing declared.
  public static final Design NONE =
      new Design(new Question("", "", "", ""), Map.of(), List.of(), List.of(), Division.NONE, "");

  /// A combination that cannot occur.
  ///
  /// @param lists the lists, by name
  /// @param exactly whether only these lists and no other; else whatever else a person is on
  public record Impossible(List<String> lists, boolean exactly, String reason, String author) {
    public Impossible {
      lists = List.copyOf(lists);
    }
  }

  /// How people are divided: by columns of words, by periods of a column of dates, or both.
  ///
  /// @param dates the column that says when, or empty
  public record Division(List<String> columns, String dates, List<Period> periods) {
    public static final Division NONE = new Division(List.of(), "", List.of());

    public Division {
      columns = List.copyOf(columns);
      periods = List.copyOf(periods);
    }

    public boolean isNone() {
      return columns.isEmpty() && periods.isEmpty();
    }
  }

  /// A part of the time, both days included.
  public record Period(String name, LocalDate from, LocalDate to) {
    public Period {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "The period " + name + " ends before it begins: its days are from and to.");
      }
    }

    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether a list's period, if it is written as two days with a stroke between, has a day in
    /// common with this one; a period in other words is taken to.
    boolean touches(String period) {
      var days = days(period);
      return days == null || !(days.from().isAfter(to) || days.to().isBefore(from));
    }

    private static @Nullable Period days(String period) {
      String[] ends = period.strip().split("/", -1);
      try {
        return ends.length == 2
            ? new Period("", LocalDate.parse(ends[0]), LocalDate.parse(ends[1]))
            : null;
      } catch (java.time.format.DateTimeParseException e) {
        return null;
      }
    }
  }

  public Design {
    lists = Map.copyOf(lists);
    impossible = List.copyOf(impossible);
    referrals = referrals.stream().map(List::copyOf).toList();
  }

  /// The table with what is declared.
  ///
  /// @throws IllegalArgumentException if a list is named that is not in it, or people are on what
  ///   cannot occur
  public ListTable declaredOn(ListTable table) {
    var names = table.names();
    lists.keySet().forEach(name -> position(names, name));
    var described = names.stream().map(n -> lists.getOrDefault(n, SourceList.named(n))).toList();
    var zeros = new TreeMap<Integer, StructuralZero>();
    for (Impossible one : impossible) {
      int named = pattern(names, one.lists());
      for (int pattern = 1; pattern < 1 << names.size(); pattern++) {
        if (pattern == named || (!one.exactly() && (pattern & named) == named)) {
          requireNobody(table, pattern);
          zeros.putIfAbsent(pattern, new StructuralZero(pattern, one.reason(), one.author()));
        }
      }
    }
    var pairs = referrals.stream().map(pair -> pattern(names, pair)).sorted().distinct().toList();
    return new ListTable(described, table.counts(), new ArrayList<>(zeros.values()), pairs);
  }

  /// Columns that are no lists, whatever they hold.
  public List<String> apart() {
    var apart = new ArrayList<>(division.columns());
    apart.add(division.dates());
    apart.add(recorded);
    return apart;
  }

  /// The lists that can hold people of a period.
  public List<String> covering(List<String> names, Period period) {
    return names.stream()
        .filter(n -> !lists.containsKey(n) || period.touches(lists.get(n).period()))
        .toList();
  }

  private static void requireNobody(ListTable table, int pattern) {
    if (table.on(pattern) > 0) {
      throw new IllegalArgumentException(
          "The combination "
              + String.join(" with ", table.names(pattern))
              + " is declared impossible, but "
              + table.on(pattern)
              + " people are on it: take the declaration back, or look at their records.");
    }
  }

  private static int pattern(List<String> names, List<String> lists) {
    return lists.stream().mapToInt(name -> 1 << position(names, name)).reduce(0, (a, b) -> a | b);
  }

  private static int position(List<String> names, String name) {
    int position = names.indexOf(name);
    if (position < 0) {
      throw new IllegalArgumentException(
          "The declarations name a list “" + name + "”, and the table has " + names + ".");
    }
    return position;
  }
}
