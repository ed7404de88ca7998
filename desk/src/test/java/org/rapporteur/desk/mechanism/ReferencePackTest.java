package org.rapporteur.desk.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Evaluators;
import org.rapporteur.analyze.mechanism.Plausibility;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.analyze.mechanism.Rivalries;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;
import org.rapporteur.collect.mechanism.PackReading;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Rivalry;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Snapshot;

/// The pack on the DPRK gives back what is known of the United Nations record.
class ReferencePackTest {
  private static final Path PACK = Path.of("../reference/dprk");
  private static final LocalDate PLENARY = LocalDate.of(2025, 5, 20);
  private static PackReading confirmed;
  private static Register register;
  private static Register everything;
  private static Almanac almanac;

  @BeforeAll
  static void the_pack_is_read() throws IOException {
    confirmed = new PackReader(PackFiles.of(PACK), PackOptions.STANDARD).read();
    register = Register.of(List.of(confirmed.pack()));
    everything =
        Register.of(
            List.of(
                new PackReader(PackFiles.of(PACK), new PackOptions(true, false)).read().pack()));
    almanac = new Almanac(register);
  }

  @Test
  void no_row_is_bad_and_no_rule_is_faulty() {
    assertThat(confirmed.bad()).isEmpty();
    assertThat(confirmed.pack().rules())
        .allSatisfy(r -> assertThat(Evaluators.faults(r)).isEmpty());
  }

  @Test
  void every_act_names_a_grade_and_no_confirmed_act_is_of_grade_c() {
    assertThat(register.acts()).noneMatch(a -> a.field("unconfirmed").isPresent());
    assertThat(everything.acts()).anyMatch(a -> a.field("unconfirmed").isPresent());
    assertThat(everything.acts()).hasSizeGreaterThan(register.acts().size());
  }

  @Test
  void nobody_who_waits_for_review_is_in_the_record() {
    assertThat(everything.names()).doesNotContainKeys("kim-won-ho", "ko-hyon-chol");
  }

  @Test
  void on_the_day_of_the_plenary_the_rapporteur_is_in_year_three_of_six() {
    var rapporteur = show("sr-dprk", PLENARY);
    assertThat(rapporteur.holders())
        .extracting(h -> h.term().person())
        .containsExactly("Elizabeth Salmón");
    assertThat(rapporteur.state()).isEqualTo("active");
    assertThat(ruling(rapporteur, "R3").state()).isEqualTo("year 3 of 6");
    assertThat(ruling(rapporteur, "R2").state()).isEqualTo("cap 2028-07-31");
    assertThat(ruling(rapporteur, "R1").words()).contains("renewed on 2025-04-03");
    assertThat(ruling(rapporteur, "R1").acts()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2005-06-01, Vitit Muntarbhorn",
    "2009-12-31, Vitit Muntarbhorn",
    "2011-01-01, Marzuki Darusman",
    "2015-12-31, Marzuki Darusman",
    "2017-01-01, Tomás Ojea Quintana",
    "2021-12-31, Tomás Ojea Quintana",
    "2022-08-01, Elizabeth Salmón",
    "2026-01-01, Elizabeth Salmón"
  })
  void the_record_knows_who_held_the_mandate(String day, String holder) {
    assertThat(show("sr-dprk", LocalDate.parse(day)).holders())
        .filteredOn(Snapshot.Holding::sure)
        .extracting(h -> h.term().person())
        .containsExactly(holder);
  }

  @Test
  void in_a_year_of_change_known_only_as_a_year_both_are_named_and_neither_is_sure() {
    assertThat(show("sr-dprk", LocalDate.of(2016, 5, 1)).holders())
        .extracting(h -> h.term().person() + " " + h.sure())
        .containsExactly("Marzuki Darusman false", "Tomás Ojea Quintana false");
  }

  @ParameterizedTest
  @CsvSource({
    "2005-04-15, active",
    "2005-04-16, active",
    "2006-04-14, active",
    "2006-04-15, in grace",
    "2006-08-12, in grace",
    "2006-08-13, lapsed",
    "2008-03-27, active",
    "2020-03-22, active",
    "2020-03-23, in grace",
    "2020-06-21, in grace",
    "2020-06-22, active",
    "2022-03-23, active",
    "2022-03-24, in grace",
    "2022-04-01, active",
    "2026-04-03, active",
    "2026-04-04, in grace"
  })
  void a_mandate_is_active_in_grace_or_lapsed_by_its_renewals(String day, String state) {
    var almanac = new Almanac(everything);
    var mandate = everything.mechanism("sr-dprk").orElseThrow();
    assertThat(almanac.snapshot(mandate, LocalDate.parse(day)).state()).isEqualTo(state);
  }

  @Test
  void a_renewal_known_only_by_its_session_still_renews() {
    assertThat(show("sr-dprk", LocalDate.of(2015, 6, 1)).state()).isEqualTo("active");
    assertThat(show("sr-dprk", LocalDate.of(2024, 6, 1)).state()).isEqualTo("active");
  }

  @Test
  void the_envoys_post_was_vacant_from_2017_to_2023_and_again_from_2025() {
    assertThat(periods("us-envoy-nk-human-rights", Gap.Kind.VACANCY))
        .containsExactly("2017-01/2023-07-27", "2025-01/..");
    assertThat(show("us-envoy-nk-human-rights", LocalDate.of(2023, 3, 1)).state())
        .isEqualTo("vacant, nominated");
    assertThat(
            show("us-envoy-nk-human-rights", LocalDate.of(2024, 3, 1)).holders().getFirst().words())
        .contains("Julie Turner", "confirmed on 2023-07-27", "not in the record");
    assertThat(show("us-envoy-nk-human-rights", PLENARY).state()).isEqualTo("vacant");
  }

  @Test
  void while_the_law_is_lapsed_the_envoy_has_no_statutory_basis() {
    var law = show("us-nkhra", PLENARY);
    assertThat(law.state()).isEqualTo("expired");
    assertThat(show("us-nkhra", LocalDate.of(2022, 8, 31)).state()).isEqualTo("in force");
    assertThat(show("us-envoy-nk-human-rights", PLENARY).rulings())
        .extracting(Ruling::state)
        .contains("statutory basis: none");
    assertThat(show("us-envoy-nk-human-rights", LocalDate.of(2010, 1, 1)).rulings())
        .extracting(Ruling::state)
        .doesNotContain("statutory basis: none");
  }

  @Test
  void the_security_council_met_from_2014_to_2017_not_in_2018_and_again_in_2023_and_2024() {
    assertThat(ruling(show("sc-dprk", PLENARY), "R6-meetings").words())
        .contains("2014\u20132017, 2023\u20132024", "none in 2018\u20132022");
    assertThat(periods("sc-dprk", Gap.Kind.SILENCE))
        .containsExactly("2018", "2019", "2020", "2021", "2022");
    assertThat(ruling(show("sc-dprk", LocalDate.of(2021, 1, 1)), "R8").state()).isEqualTo("silent");
  }

  @Test
  void with_all_rows_the_series_of_the_assembly_has_no_gap_and_without_them_six() {
    var series = everything.mechanism("ga-dprk").orElseThrow();
    assertThat(new Almanac(everything).snapshot(series, PLENARY).state()).isEqualTo("complete");
    assertThat(periods("ga-dprk", Gap.Kind.MISSING_IN_SERIES))
        .containsExactly(
            "session 61", "session 64", "session 65", "session 68", "session 74", "session 77");
  }

  @Test
  void the_panel_ended_after_a_veto_and_the_inquiry_with_its_report() {
    assertThat(show("panel-1718", LocalDate.of(2024, 4, 29)).state()).isEqualTo("active");
    assertThat(show("panel-1718", LocalDate.of(2024, 4, 30)).state()).isEqualTo("ended");
    assertThat(show("coi-dprk", LocalDate.of(2014, 1, 1)).state()).isEqualTo("active");
    assertThat(show("coi-dprk", PLENARY).state()).isEqualTo("ended with its report");
  }

  @Test
  void four_thousand_days_in_detention_on_the_day_the_families_counted() {
    assertThat(ruling(show("kim-jung-wook", LocalDate.of(2024, 9, 20)), "R14").state())
        .isEqualTo("4,000 days");
    assertThat(ruling(show("kim-kook-kie", LocalDate.of(2024, 9, 20)), "R14").state())
        .isEqualTo("3,612 to 3,642 days");
  }

  @Test
  void all_nineteen_recommendations_of_the_inquiry_stand_open() {
    assertThat(almanac.asOf(PLENARY))
        .filteredOn(s -> s.mechanism().id().startsWith("coi-rec-"))
        .hasSize(19)
        .allSatisfy(s -> assertThat(s.state()).isEqualTo("open"));
  }

  @Test
  void committee_and_plenary_are_two_acts_and_the_mix_of_both_is_found_out() {
    var doubts = new Plausibility(register).doubts();
    assertThat(doubts)
        .filteredOn(d -> d.check().equals("P3"))
        .extracting(Doubt::subject)
        .containsExactly("ga-69-plenary~kirby");
    assertThat(doubts)
        .noneMatch(d ->
            d.impossible()
                && (d.subject().equals("ga-69-plenary") || d.subject().equals("ga-69-committee")));
  }

  @Test
  void sums_say_who_must_have_been_absent() {
    var doubts = new Plausibility(everything).doubts();
    assertThat(words(doubts, "P2", "hrc-25-25~kirby"))
        .contains("30+6+9 = 45, members 47: 2 members");
    assertThat(doubts).noneMatch(d -> d.check().equals("P2") && d.subject().equals("hrc-25-25"));
    assertThat(doubts).noneMatch(d -> d.subject().equals("ga-60-plenary"));
  }

  @Test
  void symbols_ordinals_and_orders_that_do_not_fit_are_found() {
    var doubts = new Plausibility(everything).doubts();
    assertThat(words(doubts, "P5", "ga-72-plenary~organ")).contains("symbol of SC");
    assertThat(words(doubts, "P5", "ga-72-plenary~session")).contains("session 71");
    assertThat(words(doubts, "P7", "hrc-58-17~nknews")).contains("number 23", "without a vote");
    assertThat(words(doubts, "P8", "dt:kim-kook-kie:arrest~other")).contains("after announced");
    assertThat(words(doubts, "P4", "dt:kim-jung-wook:age~2024"))
        .contains("so 70 in 2024-09; printed: 60");
    assertThat(doubts).noneMatch(d -> d.check().equals("P9") || d.check().equals("P10"));
  }

  @ParameterizedTest
  @CsvSource({
    "ga-69-vote, contradicts, ga-69-plenary",
    "ga-69-steps, different-event,",
    "ga-72-symbol, contradicts, ga-72-plenary",
    "ga-80-cosponsors, contradicts,",
    "ga-icc-language, contradicts, ga-icc-language-2014",
    "ga-series-start, contradicts, ga-series-since-2005",
    "plenary-basis, contradicts, pl:plenary-2025-05-20:basis",
    "plenary-president, contradicts, pl:plenary-2025-05-20:convened-by",
    "hrc-22-13-date, contradicts, hrc-22-13",
    "hrc-25-25-vote, contradicts, hrc-25-25",
    "hrc-ordinal, different-referent,",
    "sr-established-by, succession, sr-dprk-mandate",
    "seoul-office-parent, contradicts, co:ohchr-seoul:parent-body",
    "civil-society-count, different-referent,",
    "friends-executed, subset,",
    "wednesday-anchor, different-event,",
    "scarlatoiu-title, contradicts,",
    "us-left-council, contradicts, pl:us-left-council-2025:occurred",
    "rok-president-may-2025, out-of-term, pl:rok-presidency:end",
    "birth-kim-jung-wook, contradicts,",
    "arrest-kim-kook-kie, contradicts, dt:kim-kook-kie:arrest",
    "sentence-choi-chun-gil, refines,",
    "announcement-2015, refines,",
    "us-nkhra-lapse, refines,",
    "rok-nkhra-date, different-event, nl:rok-nkhra:promulgated"
  })
  void rival_answers_stand_to_each_other_as_they_should(
      String key, String sense, String preferred) {
    var rivalry = rivalries().get(key);
    assertThat(rivalry.sense().label()).as(rivalry.words()).isEqualTo(sense);
    assertThat(rivalry.preferred()).isEqualTo(preferred);
  }

  @Test
  void the_reference_table_of_questions_is_answered() throws IOException {
    var table = Path.of("../../shared/reference/questions.csv");
    Assumptions.assumeTrue(Files.exists(table), "the table lies beside the checkout only");
    var words = Map.of("contradiction", "contradicts", "refinement", "refines");
    for (var line : Files.readAllLines(table).stream().skip(1).toList()) {
      var cells = line.split(",", 4);
      var rivalry = rivalries().get(cells[0]);
      assertThat(rivalry.sense().label())
          .as(cells[0])
          .isEqualTo(words.getOrDefault(cells[1], cells[1]));
      assertThat(rivalry.preferred() == null ? "" : rivalry.preferred()).isEqualTo(cells[2]);
    }
  }

  private static Map<String, Rivalry> rivalries() {
    return new Rivalries(everything)
        .all().stream()
            .collect(Collectors.toMap(Rivalry::question, r -> r, (a, b) -> a, TreeMap::new));
  }

  private static String words(List<Doubt> doubts, String check, String subject) {
    return doubts.stream()
        .filter(d -> d.check().equals(check) && d.subject().equals(subject))
        .map(Doubt::words)
        .findFirst()
        .orElse("nothing");
  }

  private static List<String> periods(String mechanism, Gap.Kind kind) {
    return almanac.gaps(PLENARY).stream()
        .filter(g -> g.mechanism().equals(mechanism) && g.kind() == kind)
        .map(Gap::period)
        .toList();
  }

  private static Snapshot show(String id, LocalDate day) {
    return almanac.snapshot(register.mechanism(id).orElseThrow(), day);
  }

  private static Ruling ruling(Snapshot snapshot, String rule) {
    return snapshot.rulings().stream().filter(r -> r.rule().equals(rule)).findFirst().orElseThrow();
  }
}
