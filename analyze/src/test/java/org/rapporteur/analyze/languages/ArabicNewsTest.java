package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.analyze.languages.Said.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Told;

/// Whole Arabic news texts, each on another kind of happening and in the manner of another country.
/// The people, the towns and the happenings are invented.
class ArabicNewsTest {
  @Test
  void an_airstrike_has_its_toll_its_witness_and_its_denial() {
    var told = page("strike.txt", "2025-03-11");
    assertThat(names(told))
        .containsExactlyInAnyOrder(
            "النخيلات",
            "وزارة الصحة",
            "سليم الجابري",
            "منظمة أطباء الضفاف",
            "مخيم الرحمة",
            "هدى العطار",
            "Sudanese Armed Forces",
            "United Nations",
            "وكالة رويترز",
            "مفوضية اللاجئين");
    assertThat(figures(told))
        .contains(
            "count-of-people >=23",
            "count-of-children 7",
            "count-of-women 3",
            "count >40",
            "count-of-bodies 17",
            "count-of-people ~300",
            "age 34",
            "count-of-children 2",
            "count-of-residents >=200000");
    assertThat(speakers(told))
        .containsExactly(
            "سليم الجابري",
            "منظمة أطباء الضفاف",
            "هدى العطار",
            "Sudanese Armed Forces",
            "Sudanese Armed Forces",
            "سليم الجابري",
            "United Nations");
  }

  @Test
  void a_verdict_has_its_term_its_court_and_the_lawyer_who_appeals() {
    var told = page("verdict.txt", "2025-03-05");
    assertThat(names(told))
        .contains("محكمة الجنايات", "رأس الوادي", "نبيل الشريف", "سعاد بن عيسى", "كمال أبو زيد");
    assertThat(figures(told))
        .containsExactly(
            "prison-term 5 years",
            "count-of-activists 14",
            "count-of-witnesses 12",
            "count-of-lawyers 3",
            "duration >6 hours",
            "age 41",
            "count-of-children 2",
            "count-of-journalists 2");
    assertThat(told.telling().frames())
        .filteredOn(f -> f.type() != EventType.STATEMENT)
        .extracting(f -> f.type(), f -> f.slots().getFirst().text())
        .containsExactly(
            tuple(EventType.COURT_DECISION, "نبيل الشريف"), tuple(EventType.DETENTION, "الشريف"));
  }

  @Test
  void a_vote_has_its_three_sides() {
    var told = page("vote.txt", "2025-06-07");
    assertThat(figures(told))
        .contains(
            "count-of-votes-in-favor 24",
            "count-of-votes-against 6",
            "count-of-abstentions 17",
            "count-of-prisoners 1300",
            "share ~5 %");
    assertThat(speakers(told))
        .containsExactly("يوهان لارسن", "Russia", "Russia", "الشبكة الدولية للحقوق المدنية");
  }

  @Test
  void a_flood_told_in_the_maghreb_has_its_months_and_its_officer_behind_a_comma() {
    var told = page("flood.txt", "2025-08-10");
    assertThat(names(told)).contains("مراد بوزيان", "تيبازة", "عين الزيتون", "نهر مازافران");
    assertThat(figures(told))
        .contains(
            "count-of-deaths 31",
            "count-of-injured 112",
            "count-of-houses ~1200",
            "count-of-bridges 2",
            "count-of-people ~2000");
    assertThat(told.telling().times())
        .extracting(t -> t.text())
        .contains("15 أوت", "منذ فيفري 2012");
    assertThat(speakers(told)).last().isEqualTo("?");
  }

  @Test
  void an_arrest_told_by_a_brother_leaves_two_of_one_family_apart() {
    var told = page("detention.txt", "2025-06-07");
    assertThat(told.telling().referents())
        .filteredOn(r -> r.name().contains("الدليمي"))
        .extracting(r -> r.mentions().size())
        .containsExactly(1, 2, 1);
    assertThat(told.telling().frames())
        .filteredOn(f -> f.type() == EventType.DETENTION)
        .singleElement()
        .satisfies(f ->
            assertThat(f.slots())
                .extracting(s -> s.text())
                .containsExactly("ريم الدليمي", "قوات الأمن العراقية"));
  }

  private static Told page(String file, String day) {
    try (var stream =
        ArabicNewsTest.class.getResourceAsStream("/org/rapporteur/analyze/arabic/" + file)) {
      assertThat(stream).as(file).isNotNull();
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return ReadingRoom.page(null, day, text.strip().split("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> names(Told told) {
    return told.telling().referents().stream().map(Referent::name).toList();
  }

  private static List<String> speakers(Told told) {
    return ReadingRoom.speakers(told.telling());
  }
}
