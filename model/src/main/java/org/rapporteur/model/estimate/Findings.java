package org.rapporteur.model.estimate;

import java.util.List;

/// All that was found on one table.
///
/// @param table as it was computed with
/// @param known the people on any list, those too who are only on a list that could not be used
/// @param notices what was done to it before
/// @param lights the conditions
/// @param rows one per method, refused ones among them
/// @param checks the diagnostics
/// @param strata the parts of the people and their sum, if they are divided
/// @param series totals along the days of the records, or along a condition
/// @param persons where the people of every combination stand in the file
/// @param statement what may be said
/// @param seed where chance began
public record Findings(
    Question question,
    ListTable table,
    long known,
    List<String> notices,
    List<Light> lights,
    List<Estimate> rows,
    List<Check> checks,
    Stratification strata,
    List<Series> series,
    Persons persons,
    Statement statement,
    long seed) {
  public Findings {
    notices = List.copyOf(notices);
    lights = List.copyOf(lights);
    rows = List.copyOf(rows);
    checks = List.copyOf(checks);
    series = List.copyOf(series);
  }
}
