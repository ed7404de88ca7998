package org.rapporteur.model.estimate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;

/// How many people stand on which combination of lists.
///
/// A combination is a number whose bit j is set if the person is on list j. A combination that is
/// absent counts 0. The combination without any list is never in the table: those people are what
/// is being estimated.
///
/// @param lists in the order of the columns
/// @param counts people per combination, without zeros
/// @param structuralZeros combinations that cannot occur
/// @param referrals pairs of lists of which one refers people to the other, as two-bit combinations
public record ListTable(
    List<SourceList> lists,
    SortedMap<Integer, Long> counts,
    List<StructuralZero> structuralZeros,
    List<Integer> referrals) {
  /// More lists than this make more combinations than can be worked with.
  public static final int MOST_LISTS = 16;

  public ListTable {
    lists = List.copyOf(lists);
    structuralZeros = List.copyOf(structuralZeros);
    referrals = List.copyOf(referrals);
    if (lists.size() > MOST_LISTS) {
      throw new IllegalArgumentException(
          "The table has "
              + lists.size()
              + " lists, and at most "
              + MOST_LISTS
              + " can be estimated from: merge lists that copy one another, or leave some out.");
    }
    var kept = new TreeMap<Integer, Long>();
    for (var entry : counts.entrySet()) {
      requireCount(entry.getKey(), entry.getValue(), lists.size());
      if (entry.getValue() > 0) {
        kept.put(entry.getKey(), entry.getValue());
      }
    }
    for (StructuralZero zero : structuralZeros) {
      if (kept.containsKey(zero.pattern())) {
        throw new IllegalArgumentException(
            "A combination is declared impossible, but "
                + kept.get(zero.pattern())
                + " people are on it: take the declaration or the count back.");
      }
    }
    counts = Collections.unmodifiableSortedMap(kept);
  }

  private static void requireCount(int pattern, long count, int lists) {
    if (pattern <= 0 || pattern >= 1 << lists) {
      throw new IllegalArgumentException("There is no such combination of lists: " + pattern);
    }
    if (count < 0) {
      throw new IllegalArgumentException("A count is negative: " + count);
    }
  }

  /// A table with nothing declared.
  public static ListTable of(List<String> names, SortedMap<Integer, Long> counts) {
    return new ListTable(
        names.stream().map(SourceList::named).toList(), counts, List.of(), List.of());
  }

  /// How many people are on any list.
  public long people() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// How many people are on one combination, and no other list.
  public long on(int pattern) {
    return counts.getOrDefault(pattern, 0L);
  }

  /// How many people are on all these lists, whatever else they are on.
  public long onAll(int pattern) {
    return counts.entrySet().stream()
        .filter(e -> (e.getKey() & pattern) == pattern)
        .mapToLong(e -> e.getValue())
        .sum();
  }

  /// How many people are on exactly so many lists.
  public long onExactly(int number) {
    return counts.entrySet().stream()
        .filter(e -> Integer.bitCount(e.getKey()) == number)
        .mapToLong(e -> e.getValue())
        .sum();
  }

  public List<String> names() {
    return lists.stream().map(SourceList::name).toList();
  }

  /// The names of the lists of a combination, in the order of the columns.
  public List<String> names(int pattern) {
    var names = new ArrayList<String>();
    for (int j = 0; j < lists.size(); j++) {
      if ((pattern >> j & 1) == 1) {
        names.add(lists.get(j).name());
      }
    }
    return names;
  }

  /// The same declarations with other counts.
  public ListTable with(SortedMap<Integer, Long> other) {
    return new ListTable(lists, other, structuralZeros, referrals);
  }

  /// The SHA-256 of names, counts and declarations: two tables are the same exactly if this is.
  public String hash() {
    var text = new StringBuilder("list table 1\n");
    names().forEach(name -> text.append(name.length()).append(' ').append(name).append('\n'));
    counts.forEach((pattern, count) -> text.append(pattern).append(' ').append(count).append('\n'));
    structuralZeros.stream()
        .map(StructuralZero::pattern)
        .sorted()
        .forEach(p -> text.append("impossible ").append(p).append('\n'));
    referrals.stream().sorted().forEach(p -> text.append("referral ").append(p).append('\n'));
    return EvidenceId.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
  }
}
