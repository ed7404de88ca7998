package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.SourceList;
import org.rapporteur.model.estimate.StructuralZero;

/// Makes a table fit for estimating: takes out lists that can say nothing, and warns of lists that
/// look like copies.
///
/// @param table what remains
/// @param notices what was done, and warnings
/// @param copies whether a list is contained in another
public record Preparation(ListTable table, List<String> notices, boolean copies) {

  public static Preparation of(ListTable table) {
    var notices = new ArrayList<String>();
    var kept = new ArrayList<Integer>();
    for (int j = 0; j < table.lists().size(); j++) {
      String name = table.lists().get(j).name();
      if (table.onAll(1 << j) == 0) {
        notices.add("List " + name + " is empty and was left out.");
      } else if (overlap(table, j) == 0 && table.lists().size() > 1) {
        notices.add(
            "List "
                + name
                + " shares nobody with any other list, so it can say nothing about those on none;"
                + " it was left out.");
      } else {
        kept.add(j);
      }
    }
    boolean copies = false;
    for (int i : kept) {
      for (int j : kept) {
        long both = table.onAll(1 << i | 1 << j);
        if (i != j && both == table.onAll(1 << i) && both < 1 + table.onAll(1 << j)) {
          copies = true;
          notices.add(
              "Everybody on "
                  + table.lists().get(i).name()
                  + " is on "
                  + table.lists().get(j).name()
                  + " too: the one is likely copied from the other. Merge them first.");
        }
      }
    }
    return new Preparation(
        kept.size() == table.lists().size() ? table : on(table, kept), notices, copies);
  }

  private static long overlap(ListTable table, int list) {
    return table.counts().entrySet().stream()
        .filter(e -> (e.getKey() >> list & 1) == 1 && Integer.bitCount(e.getKey()) > 1)
        .mapToLong(e -> e.getValue())
        .sum();
  }

  /// The table without some lists; people on none of the others fall away.
  static ListTable on(ListTable table, List<Integer> kept) {
    var counts = new TreeMap<Integer, Long>();
    table
        .counts()
        .forEach((pattern, count) -> {
          int seen = seen(pattern, kept);
          if (seen != 0) {
            counts.merge(seen, count, Long::sum);
          }
        });
    List<SourceList> lists = kept.stream().map(table.lists()::get).toList();
    return new ListTable(lists, counts, zeros(table, kept), referrals(table, kept));
  }

  /// A combination of the lists that remain cannot occur if none of those that fall into it can.
  private static List<StructuralZero> zeros(ListTable table, List<Integer> kept) {
    var impossible = new HashMap<Integer, StructuralZero>();
    table.structuralZeros().forEach(zero -> impossible.put(zero.pattern(), zero));
    var first = new TreeMap<Integer, StructuralZero>();
    var possible = new HashSet<Integer>();
    for (int pattern = 1; pattern < 1 << table.lists().size(); pattern++) {
      var zero = impossible.get(pattern);
      if (zero == null) {
        possible.add(seen(pattern, kept));
      } else {
        first.putIfAbsent(seen(pattern, kept), zero);
      }
    }
    return first.entrySet().stream()
        .filter(e -> e.getKey() != 0 && !possible.contains(e.getKey()))
        .map(e -> new StructuralZero(e.getKey(), e.getValue().reason(), e.getValue().author()))
        .toList();
  }

  private static List<Integer> referrals(ListTable table, List<Integer> kept) {
    return table.referrals().stream()
        .map(pair -> seen(pair, kept))
        .filter(pair -> Integer.bitCount(pair) == 2)
        .toList();
  }

  private static int seen(int pattern, List<Integer> kept) {
    int seen = 0;
    for (int j = 0; j < kept.size(); j++) {
      seen |= (pattern >> kept.get(j) & 1) << j;
    }
    return seen;
  }
}
