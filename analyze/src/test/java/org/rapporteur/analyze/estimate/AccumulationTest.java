package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.Design.Division;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.LinkedLists.Entry;
import org.rapporteur.model.estimate.LinkedLists.Link;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.ListMaterial.Row;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.Series.Point;

/// How an estimate moved while records came in.
class AccumulationTest {
  private static final Accumulation BY_DAY =
      new Accumulation(
          new Design(
              new Question("", "", "", ""), Map.of(), List.of(), List.of(), Division.NONE, "came"));

  @Test
  void every_day_knows_those_before_it_and_few_people_have_no_estimate() {
    var series =
        BY_DAY
            .of(
                material(
                    row(0b001, 10, "2019-03-01"),
                    row(0b010, 8, "2019-03-02"),
                    row(0b011, 20, "2020-01-10"),
                    row(0b110, 20, "2020-01-11"),
                    row(0b101, 20, "2021-06-01"),
                    row(0b100, 30, "2021-06-02")))
            .orElseThrow();

    assertThat(series.points())
        .extracting(Point::known)
        .containsExactly(18.0, 38.0, 58.0, 78.0, 108.0);
    assertThat(series.points().getFirst().label()).isEqualTo("2019-03-02");
    assertThat(series.points().getFirst().total()).isNaN();
    assertThat(series.points().getLast().total()).isGreaterThan(108);
  }

  @Test
  void a_year_is_over_at_its_end_and_who_has_no_day_comes_last() {
    var series =
        BY_DAY
            .of(
                material(
                    row(0b001, 40, "2019"),
                    row(0b010, 40, "2019-07"),
                    row(0b011, 40, "2019-12-31"),
                    row(0b111, 5, "some time")))
            .orElseThrow();

    assertThat(series.points())
        .extracting(Point::label)
        .containsExactly("2019-07-31", "2019-12-31", "with those without a day");
    assertThat(series.points()).extracting(Point::known).containsExactly(40.0, 120.0, 125.0);
  }

  @Test
  void entries_come_in_by_themselves_and_join_once_both_are_there() {
    var lists =
        new LinkedLists(
            List.of("a", "b"),
            List.of(entry(0, "2019-01-01"), entry(1, "2020-01-01"), entry(0, "2020-01-01")),
            List.of(new Link(0, 1, 0.9, true)));

    assertThat(BY_DAY.of(lists).orElseThrow().points())
        .extracting(Point::known)
        .containsExactly(1.0, 2.0);
  }

  @Test
  void one_day_for_all_shows_nothing_and_a_column_that_is_not_there_is_told() {
    assertThat(BY_DAY.of(material(row(0b001, 5, "2019"), row(0b010, 5, "2019")))).isEmpty();

    var without =
        new ListMaterial(List.of("a", "b", "c"), List.of(new Row(2, 1, 1, Map.of())), List.of());
    assertThatThrownBy(() -> BY_DAY.of(without)).hasMessageContaining("a column “came”");
  }

  private static ListMaterial material(Row... rows) {
    return new ListMaterial(List.of("a", "b", "c"), new ArrayList<>(List.of(rows)), List.of());
  }

  private static Row row(int pattern, long count, String day) {
    return new Row(2, pattern, count, Map.of("came", day));
  }

  private static Entry entry(int list, String day) {
    return new Entry(2, list, Map.of("came", day));
  }
}
