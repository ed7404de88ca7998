package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.Timeline.Stretch;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;

class TimelinesTest {
  private static Timeline line(TraceFacts facts, String subject, String regime) {
    return new Timelines(facts, new NodeId(subject), List.of(), NodeId::value)
        .of(Regimes.named(regime));
  }

  private static String words(Stretch stretch) {
    return day(stretch.from()) + " " + stretch.answer() + " " + day(stretch.until());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "…" : day.toString();
  }

  @Test
  void each_stretch_says_what_opened_it_and_what_closed_it() {
    var facts =
        new Facts()
            .listedFrom("Haneul Bureau", "2022-03-01", null)
            .holds("Haneul Bureau", "62", "Sonamu Mill")
            .during("2019-05-01", "2024-06-30");
    var line = line(facts.facts(), "Sonamu Mill", "ofac");
    assertThat(line.stretches())
        .extracting(TimelinesTest::words)
        .containsExactly(
            "2014-08-13 OUT 2022-03-01", "2022-03-01 IN 2024-07-01", "2024-07-01 OUT …");
    assertThat(line.stretches().get(1).because()).anyMatch(b -> b.startsWith("listing of Haneul"));
    assertThat(line.stretches().get(2).because())
        .containsExactly("shares (62.00 percent) of Haneul Bureau in Sonamu Mill ends");
  }

  @Test
  void who_acts_with_a_listed_party_is_counted_from_the_day_of_its_listing() {
    var facts =
        new Facts().listedFrom("Ara", "2022-03-01", null).holds("Friend", "60", "Sonamu Mill");
    var mill = new NodeId("Sonamu Mill");
    var together = List.of(Set.of(new NodeId("Ara"), new NodeId("Friend")));
    var line = new Timelines(facts.facts(), mill, together, NodeId::value).of(Regimes.named("uk"));
    assertThat(line.stretches())
        .extracting(TimelinesTest::words)
        .containsExactly("2020-12-31 OUT 2022-03-01", "2022-03-01 IN …");
    assertThat(line(facts.facts(), "Sonamu Mill", "uk").stretches()).hasSize(1);
  }

  @Test
  void a_test_has_no_past_before_its_first_day() {
    var facts = new Facts().listed("Haneul Bureau").holds("Haneul Bureau", "62", "Sonamu Mill");
    var line = line(facts.facts(), "Sonamu Mill", "bis");
    assertThat(line.stretches())
        .extracting(TimelinesTest::words)
        .containsExactly("2025-09-29 IN …");
  }

  @Test
  void an_end_known_to_the_year_makes_that_year_possible() {
    var facts =
        new Facts()
            .listed("Haneul Bureau")
            .holds("Haneul Bureau", "62", "Sonamu Mill")
            .during("2019-05-01", "2024");
    assertThat(line(facts.facts(), "Sonamu Mill", "ofac").stretches())
        .extracting(TimelinesTest::words)
        .containsExactly(
            "2014-08-13 OUT 2019-05-01",
            "2019-05-01 IN 2024-01-01",
            "2024-01-01 POSSIBLE 2025-01-01",
            "2025-01-01 OUT …");
  }

  @Test
  void a_subject_of_which_nothing_is_known_was_always_outside() {
    var facts = new Facts().listed("Haneul Bureau");
    assertThat(line(facts.facts(), "Nobody", "uk").stretches())
        .extracting(Stretch::answer)
        .containsExactly(Verdict.Answer.OUT);
  }

  static IntStream seeds() {
    return IntStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void on_every_day_it_says_what_a_question_about_that_day_is_answered(int seed) {
    var facts = churn(new Random(seed)).facts();
    for (var test : List.of("ofac", "uk")) {
      var regime = Regimes.named(test);
      var line = line(facts, "c6", test);
      var first = LocalDate.of(2021, 1, 1);
      for (int week = 0; week < 260; week += 3) {
        var day = first.plusDays(week * 7L);
        assertThat(on(line, day))
            .as(test + " of register " + seed + " on " + day)
            .isEqualTo(new Ownership(facts, Question.on(day)).answer(new NodeId("c6"), regime));
      }
    }
  }

  private static Verdict.Answer on(Timeline line, LocalDate day) {
    return line.stretches().stream()
        .filter(s -> s.from() == null || !day.isBefore(s.from()))
        .filter(s -> s.until() == null || day.isBefore(s.until()))
        .map(Stretch::answer)
        .reduce((a, b) -> {
          throw new IllegalStateException("two answers for " + day);
        })
        .orElseThrow();
  }

  /// Owners that come and go, some of them known to the year only, tellings that replace each
  /// other, a party that is listed late, and now and then an identity left open.
  private static Facts churn(Random random) {
    var facts =
        new Facts().listedFrom("c0", "2022-02-01", null).listedFrom("c1", null, "2024-05-01");
    for (int i = 0; i < 14; i++) {
      int owner = random.nextInt(6);
      int asset = owner + 1 + random.nextInt(6 - owner);
      int start = 2019 + random.nextInt(4);
      boolean vague = random.nextInt(3) == 0;
      facts
          .holds("c" + owner, String.valueOf(10 * (1 + random.nextInt(7))), "c" + asset)
          .during(
              vague ? String.valueOf(start) : start + "-0" + (1 + random.nextInt(9)) + "-11",
              random.nextBoolean() ? null : start + 2 + random.nextInt(2) + "-06-30");
    }
    if (random.nextInt(4) == 0) {
      facts.same("c2", "c3", Answer.UNSURE);
    }
    return facts;
  }
}
