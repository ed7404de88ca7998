package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.SourceList;

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
          int seen = 0;
          for (int j = 0; j < kept.size(); j++) {
            seen |= (pattern >> kept.get(j) & 1) << j;
          }
          if (seen != 0) {
            counts.merge(seen, count, Long::sum);
          }
        });
    List<SourceList> lists = kept.stream().map(table.lists()::get).toList();
    return new ListTable(lists, counts, List.of(), List.of());
  }
}
