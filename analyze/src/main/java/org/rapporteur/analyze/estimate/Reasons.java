package org.rapporteur.analyze.estimate;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.estimate.Existence;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;

/// Why a model has no estimate, in words that name lists.
public final class Reasons {
  private static final int NAMED = 3;

  private Reasons() {}

  /// For a model that is not in order.
  public static String notEstimable(ListTable table, Hierarchy model, Existence existence) {
    return (existence.exists() ? "" : noMaximum(table, existence))
        + (existence.exists() || existence.identifiable() ? "" : " Besides, ")
        + (existence.identifiable() ? "" : notOne(table, model));
  }

  private static String noMaximum(ListTable table, Existence existence) {
    List<Integer> emptied = existence.emptied();
    String more = emptied.size() > NAMED ? " (and " + (emptied.size() - NAMED) + " more)" : "";
    return "Nobody is on "
        + emptied.stream()
            .limit(NAMED)
            .map(p -> combination(table, p))
            .collect(Collectors.joining(", nor on "))
        + more
        + ". With this pattern of overlaps the likelihood rises for ever as the model expects fewer"
        + " and fewer people there, so it has no estimate.";
  }

  private static String notOne(ListTable table, Hierarchy model) {
    return "the overlaps of "
        + String.join(", ", table.names())
        + " do not tell the terms of "
        + model.name()
        + " apart: many totals fit equally well.";
  }

  /// A combination as people say it: which lists, and without which.
  public static String combination(ListTable table, int pattern) {
    int all = (1 << table.lists().size()) - 1;
    String on = joined(table.names(pattern), " and ");
    List<String> off = table.names(all & ~pattern);
    String only = Integer.bitCount(pattern) == 1 ? "only " + on : on;
    return off.isEmpty() || Integer.bitCount(pattern) == 1
        ? (off.isEmpty() ? "all lists" : only)
        : on + " without " + joined(off, " or ");
  }

  private static String joined(List<String> names, String last) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
  }
}
