package org.rapporteur.analyze.estimate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.Design.Period;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.ListMaterial.Row;
import org.rapporteur.model.estimate.ListTable;

/// Divides the people of a table as a person declared (E12).
///
/// @param by what divides them, in words
/// @param parts in the order of their names, periods in their own
/// @param notices what became of people who fit nowhere
public record Strata(String by, List<Part> parts, List<String> notices) {
  private static final String NOT_SAID = "not said";
  private static final String OUTSIDE = "outside the periods";

  /// One part and its table.
  public record Part(String name, ListTable table) {}

  public Strata {
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
  }

  /// @throws IllegalArgumentException if a column is named that the table has not
  public static Strata of(ListMaterial material, Design design) {
    var division = design.division();
    if (division.isNone()) {
      return new Strata("", List.of(), List.of());
    }
    var columns = new ArrayList<>(division.columns());
    if (!division.periods().isEmpty()) {
      columns.add(division.dates());
    }
    columns.forEach(column -> requireColumn(material, column));
    Map<String, List<Row>> rows =
        material.rows().stream()
            .filter(r -> r.pattern() != 0)
            .collect(
                Collectors.groupingBy(r -> name(r, design), TreeMap::new, Collectors.toList()));
    var notices = new ArrayList<String>();
    var parts = new ArrayList<Part>();
    rows.forEach((name, some) -> {
      if (name.contains(NOT_SAID) || name.contains(OUTSIDE)) {
        notices.add(
            some.stream().mapToLong(Row::count).sum()
                + " people are in the part “"
                + shown(name)
                + "”: their rows do not say where they belong.");
      }
      parts.add(new Part(shown(name), table(material, some, design)));
    });
    return new Strata(String.join(" and ", columns), parts, notices);
  }

  private static void requireColumn(ListMaterial material, String column) {
    if (!material.rows().isEmpty()
        && !material.rows().getFirst().attributes().containsKey(column)) {
      throw new IllegalArgumentException(
          "The declarations divide by a column “"
              + column
              + "”, and the table has no such column of words beside its lists.");
    }
  }

  private static String name(Row row, Design design) {
    var division = design.division();
    Stream<String> words =
        division.columns().stream()
            .map(c -> {
              String value = row.attributes().getOrDefault(c, "");
              return value.isBlank() ? NOT_SAID : value;
            });
    Stream<String> period =
        division.periods().isEmpty()
            ? Stream.of()
            : Stream.of(period(row.attributes().getOrDefault(division.dates(), ""), division));
    return Stream.concat(words, period).collect(Collectors.joining(", "));
  }

  /// With its number in front, so that periods keep their order.
  private static String period(String day, Design.Division division) {
    try {
      var date = LocalDate.parse(day.strip());
      for (int i = 0; i < division.periods().size(); i++) {
        if (division.periods().get(i).holds(date)) {
          return String.format("\u0001%03d%s", i, division.periods().get(i).name());
        }
      }
      return OUTSIDE;
    } catch (DateTimeParseException e) {
      return OUTSIDE;
    }
  }

  private static String shown(String name) {
    return name.replaceAll("\u0001\\d{3}", "");
  }

  private static ListTable table(ListMaterial material, List<Row> some, Design design) {
    var whole = design.declaredOn(new ListMaterial(material.lists(), some, List.of()).table());
    var names = whole.names();
    var covering =
        period(some.getFirst(), design).map(p -> design.covering(names, p)).orElse(names);
    return covering.size() == names.size()
        ? whole
        : Preparation.on(whole, covering.stream().map(names::indexOf).toList());
  }

  private static java.util.Optional<Period> period(Row row, Design design) {
    var division = design.division();
    try {
      var date = LocalDate.parse(row.attributes().getOrDefault(division.dates(), "").strip());
      return division.periods().stream().filter(p -> p.holds(date)).findFirst();
    } catch (DateTimeParseException e) {
      return java.util.Optional.empty();
    }
  }
}
