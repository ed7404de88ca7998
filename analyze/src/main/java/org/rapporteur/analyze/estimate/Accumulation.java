package org.rapporteur.analyze.estimate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Series;

/// How the estimate moved while records came in: the tables as they stood on up to ten days, each
/// with its stepwise estimate. A total that settles speaks for itself; one that grows with every
/// record says that the lists are not done.
///
/// A day may be imprecise: "2019" is over at its end. A record without a day counts on the last.
public final class Accumulation {
  private static final int STEPS = 10;
  private static final int LEAST_LISTS = 3;
  private static final long FEW = 30;

  private final Design design;

  public Accumulation(Design design) {
    this.design = design;
  }

  /// Of rows that are people, or combinations with their counts.
  public Optional<Series> of(ListMaterial material) {
    var days = days(material.rows().stream().map(ListMaterial.Row::attributes));
    return series(
        cuts(days, material.rows().stream().map(ListMaterial.Row::count).toList()),
        day -> {
          var rows = material.rows();
          var kept = new ArrayList<ListMaterial.Row>();
          for (int i = 0; i < rows.size(); i++) {
            if (!days.get(i).isAfter(day)) {
              kept.add(rows.get(i));
            }
          }
          return new ListMaterial(material.lists(), kept, List.of()).table();
        });
  }

  /// Of entries that are joined: an entry is there from its own day on.
  public Optional<Series> of(LinkedLists lists) {
    var days = days(lists.entries().stream().map(LinkedLists.Entry::attributes));
    var linking = new Linking(lists);
    return series(
        cuts(days, days.stream().map(d -> 1L).toList()),
        day -> linking.proposed(e -> !days.get(e).isAfter(day)).material().table());
  }

  private List<LocalDate> days(Stream<Map<String, String>> rows) {
    return rows.map(
            words -> {
              String said = words.get(design.recorded());
              if (said == null) {
                throw new IllegalArgumentException(
                    "The declarations say that records came in by a column “"
                        + design.recorded()
                        + "”, and the table has no such column beside its lists.");
              }
              return day(said.strip());
            })
        .toList();
  }

  private static LocalDate day(String said) {
    try {
      return switch (said.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(said), 12, 31);
        case 7 -> YearMonth.parse(said).atEndOfMonth();
        default -> LocalDate.parse(said);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      return LocalDate.MAX;
    }
  }

  /// Days between which about equally many people came in, the last of all among them.
  private static List<LocalDate> cuts(List<LocalDate> days, List<Long> counts) {
    var people = new java.util.TreeMap<LocalDate, Long>();
    for (int i = 0; i < days.size(); i++) {
      people.merge(days.get(i), counts.get(i), Long::sum);
    }
    double step = (double) counts.stream().mapToLong(Long::longValue).sum() / STEPS;
    var cuts = new ArrayList<LocalDate>();
    double reached = 0;
    double next = step;
    for (var day : people.entrySet()) {
      reached += (double) day.getValue();
      if (reached >= next - 1e-9 || day.getKey().equals(people.lastKey())) {
        cuts.add(day.getKey());
        next = reached + step;
      }
    }
    return cuts;
  }

  private Optional<Series> series(
      List<LocalDate> cuts, java.util.function.Function<LocalDate, ListTable> table) {
    if (cuts.size() < 2) {
      return Optional.empty();
    }
    var points = new ArrayList<Series.Point>();
    double last = 0;
    for (LocalDate cut : cuts) {
      boolean undated = cut.equals(LocalDate.MAX);
      var then = table.apply(cut);
      last = undated ? last + 1 : (double) cut.toEpochDay();
      points.add(
          new Series.Point(
              undated ? "with those without a day" : cut.toString(),
              last,
              (double) then.people(),
              total(then)));
    }
    return Optional.of(
        new Series(
            "As records came in",
            "The stepwise estimate as it would have been on some of the days on which records came"
                + " in ("
                + design.recorded()
                + "). A total that settles speaks for itself; one that moves with every record says"
                + " that the lists are not done.",
            "Records up to",
            points));
  }

  private double total(ListTable then) {
    var table = Preparation.of(design.declaredOn(then)).table();
    return table.lists().size() < LEAST_LISTS || table.people() < FEW
        ? Double.NaN
        : new Stepwise(table.lists().size(), Stepwise.USUAL_THRESHOLD, table.referrals())
            .choose(Cells.of(table))
            .total();
  }
}
