package org.rapporteur.analyze.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;

class FiguresTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 300 organisations were represented. | >300   | count-of-organizations
          Over 30 civil society groups attended.        | >30    | count-of-groups
          At least 20 prisoners were released.          | >=20   | count-of-prisoners
          No fewer than 12 monks were arrested.         | >=12   | count-of-monks
          10 or more monks were arrested.               | >=10   | count-of-monks
          Fewer than ten witnesses came.                | <10    | count-of-witnesses
          Up to 40 families fled.                       | <=40   | count-of-families
          No more than 12 monks were arrested.          | <=12   | count-of-monks
          About 500 villagers attended.                 | ~500   | count-of-villagers
          Between 5 and 15 delegates spoke.             | 5-15   | count-of-delegates
          Five to ten villagers vanished.               | 5-10   | count-of-villagers
          Dozens of villagers were deported.            | >=24   | count-of-villagers
          Hundreds of villagers were deported.          | >=200  | count-of-villagers
          Thousands of soldiers came.                   | >=2000 | count-of-soldiers
          Twenty-one prisoners fled.                    | 21     | count-of-prisoners
          One hundred and fifty detainees were moved.   | 150    | count-of-detainees
          1,800 delegates came.                         | 1800   | count-of-delegates
          Two of her friends were executed.             | 2      | count-of-friends
          26 July – Eleven people were left on a raft.  | 11     | count-of-people
          Eleven people were detained.                  | 11     | count-of-people
          More than a dozen graves were found.          | >12    | count-of-graves
          Some 7 thousand 806 people are missing.       | ~7806  | count-of-people
          Tens of thousands of villagers were deported. | >=20000 | count-of-villagers
          Some 620 000 children fled.                   | ~620000 | count-of-children
          At least 45 000 children fled.                | >=45000 | count-of-children
          On May 12 300 children fled.                  | 300     | count-of-children
          Turnout exceeded 300 voters.                  | >300    | count-of-voters
          Turnout did not exceed 300 voters.            | <=300   | count-of-voters
          """)
  void a_count_keeps_its_comparator_and_the_noun_it_hangs_on(
      String sentence, String value, String property) {
    assertThat(figures(sentence)).extracting(QuantityMention::property).containsExactly(property);
    assertThat(figures(sentence)).extracting(q -> q.quantity().print()).containsExactly(value);
  }

  @Test
  void a_number_may_go_on_with_a_half_and_an_ordinal_counts_nothing() {
    assertThat(figures("He was held for three and a half years."))
        .extracting(q -> q.quantity().print())
        .containsExactly("3.5 years");
    assertThat(figures("The fifty-ninth session opened in the old hall.")).isEmpty();
  }

  @Test
  void the_magnitude_of_an_earthquake_counts_nothing() {
    for (var text :
        List.of(
            "A 6.3-magnitude quake struck the island.",
            "An earthquake of magnitude 6.3 struck the island.",
            "The survey gave the magnitude as 6.3.")) {
      assertThat(figures(text)).extracting(QuantityMention::property).containsExactly("magnitude");
      assertThat(figures(text)).extracting(q -> q.quantity().print()).containsExactly("6.3");
    }
  }

  @Test
  void the_mark_of_an_item_counts_nothing_and_a_figure_behind_a_name_is_an_age() {
    assertThat(figures("The demands are: (1) an inquiry, (2) the release of all.")).isEmpty();
    assertThat(figures("The state is bound by Conventions 100 and 182.")).isEmpty();
    assertThat(figures("Siti Handayani (24) fled in May."))
        .extracting(QuantityMention::property)
        .containsExactly("age");
  }

  @Test
  void what_is_counted_ends_before_another_name_and_before_the_verb_that_puts_it() {
    assertThat(figures("The raid left 20 wounded, local official Marek Lam said."))
        .extracting(QuantityMention::property)
        .containsExactly("count");
    assertThat(figures("The number of the injured stands at 413, she said."))
        .extracting(QuantityMention::property)
        .containsExactly("count");
  }

  @Test
  void the_year_of_a_happening_with_a_name_counts_nothing() {
    assertThat(figures("The 2008 Moroto massacre was denied.")).isEmpty();
    assertThat(tell("The 2008 Moroto massacre was denied.").times())
        .extracting(t -> t.text())
        .containsExactly("2008");
    assertThat(figures("The 2000 Ukrainian soldiers fled."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-soldiers");
  }

  @Test
  void a_year_a_table_and_what_a_case_is_about_are_counted_by_nothing() {
    assertThat(figures("Annual report 2026")).isEmpty();
    assertThat(figures("Table 3 of the report names no prison.")).isEmpty();
    assertThat(figures("In 17 the family was told of suicide."))
        .extracting(QuantityMention::property)
        .containsExactly("count");
  }

  @Test
  void the_number_of_a_paragraph_and_a_year_of_birth_count_nothing() {
    assertThat(figures("3. The applicants were Jari Korvo (b. 1984) and five others."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-others");
  }

  @Test
  void an_ordinal_in_words_lasts_no_seconds() {
    assertThat(figures("The report is due at its eighty-second session.")).isEmpty();
    assertThat(figures("He was the forty-second to die there.")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The panel questioned the police chief over 19 missing men.            | 19
          The panel asked the minister about 12 officers who had fled.          | 12
          Two guards were charged over 40 deaths in the fire.                   | 40
          Fishermen protested over 30 arrests.                                  | 30
          The row over 15 villages went on.                                     | 15
          Senators grill police over 19 lost boats.                             | 19
          Police questioned over 19 men.                                        | >19
          The minister told the panel about 12 officers had fled.               | ~12
          The court heard that over 30 boats had sunk.                          | >30
          """)
  void a_word_that_tells_the_matter_bounds_no_figure(String sentence, String value) {
    assertThat(figures(sentence))
        .extracting(q -> q.quantity().print())
        .contains(value)
        .hasSizeLessThan(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was five years old.                                | AGE        | 5
          An 11-year-old girl was detained.                     | AGE        | 11
          The 79th session began.                               | ORDINAL    | 79
          A thirty-second silence followed.                     | DURATION   | 30 seconds
          The flood left 900,000 cubic metres of mud.           | MEASURE    | 900000 cubic metres
          The fire burnt 40 square kilometres.                  | MEASURE    | 40 square kilometres
          The 10-meter wall fell.                               | MEASURE    | 10 metres
          The 1,800-seat hall was full.                         | CAPACITY   | 1800
          The holder may serve up to a total of six years.      | TERM_LIMIT | <=6 years
          She was sentenced to five years in prison.            | DURATION   | 5 years
          The court awarded $2.5 million to the family.         | MONEY      | 2500000 USD
          They owe 5 millions drams.                            | MONEY      | 5000000 dram
          Guards took 30,000 US dollars from her.               | MONEY      | 30000 dollar
          They were paid 900 Kyrgyz som.                        | MONEY      | 900 som
          Some 40 percent of the prisoners died.                | PERCENTAGE | ~40 %
          Turnout did not exceed 40 per cent.                   | PERCENTAGE | <=40 %
          More than a quarter of the prisoners died.            | PERCENTAGE | >25 %
          The judge added five more years.                      | DURATION   | 5 years
          Guards came at 06:20.                                 | CLOCK      | 06:20
          Guards came shortly after 6 a.m.                      | CLOCK      | 06:00
          Guards came at about 9.15 pm.                         | CLOCK      | ~21:15
          Guards came at ten o'clock at night.                  | CLOCK      | 22:00
          Guards came at 1840 hours.                            | CLOCK      | 18:40
          """)
  void figures_of_other_kinds_are_told_apart_before_anything_is_counted(
      String sentence, QuantityClass kind, String value) {
    assertThat(figures(sentence)).extracting(q -> q.quantity().kind()).containsExactly(kind);
    assertThat(figures(sentence)).extracting(q -> q.quantity().print()).containsExactly(value);
  }

  @Test
  void what_some_of_them_are_is_what_is_counted() {
    assertThat(figures("Forty villagers died, seven of them children."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-villagers", "count-of-children");
  }

  @Test
  void what_is_counted_is_named_in_the_plural_once() {
    assertThat(figures("It was sponsored by 47 States."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-states");
  }

  @Test
  void of_a_part_and_its_whole_both_are_counted() {
    assertThat(figures("She was found guilty on 11 of 14 counts."))
        .extracting(q -> q.property() + "=" + q.quantity().print())
        .containsExactly("count-of-counts=11", "count-of-counts=14");
  }

  @Test
  void a_day_whose_month_stands_later_counts_no_months() {
    assertThat(figures("She died in the night of 3 to 4 March.")).isEmpty();
    assertThat(figures("The vote is on 6 or 7 October.")).isEmpty();
  }

  @Test
  void a_time_that_follows_is_not_what_is_counted() {
    assertThat(figures("The prison held more than 1,100 last week."))
        .extracting(QuantityMention::property)
        .containsExactly("count");
  }

  @Test
  void what_is_said_of_the_subject_is_said_of_the_figure() {
    assertThat(figures("The wounded are 36."))
        .extracting(QuantityMention::fate)
        .containsExactly("injured");
  }

  @Test
  void words_that_narrow_the_noun_are_kept() {
    var figure = figures("Over 30 global civil society organizations attended.").getFirst();

    assertThat(figure.quantity().countedNoun()).isEqualTo("organization");
    assertThat(figure.quantity().modifiers()).contains("civil", "society");
  }

  @Test
  void numbers_that_are_part_of_a_name_count_nothing() {
    assertThat(figures("The resolution A/RES/79/181 was adopted.")).isEmpty();
    assertThat(figures("He fell ill with COVID-19.")).isEmpty();
    assertThat(figures("Article 18 protects belief.")).isEmpty();
  }

  @Test
  void a_year_is_a_time_and_no_figure() {
    assertThat(figures("The camp was open from 2014 to 2017.")).isEmpty();
  }

  @Test
  void one_is_a_number_only_before_what_it_counts() {
    assertThat(figures("On the other hand, one should be careful.")).isEmpty();
    assertThat(figures("One prisoner fled."))
        .extracting(q -> q.quantity().print())
        .containsExactly("1");
  }

  @Test
  void every_figure_is_verbatim() {
    String text = "More than 300 organisations, 12 monks and 1,800 delegates came.";

    for (var figure : figures(text)) {
      assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.text());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Registration number: 1146165003214.",
        "The patrol boat Fezzan 655 rammed their dinghy.",
        "The state is to report on paragraphs 18 (a) and 24 above.",
        "Ama Kole was charged under Articles 174 (insulting the flag) and 274 (spreading of rumours).",
        "Day of the disappeared: the \"Nine of Koro Toro\"",
        "Complaints fell in the second half of 2025.",
        "It was lit by members of Barrio 18 in module 1."
      })
  void a_number_that_names_or_keeps_something_counts_nothing(String sentence) {
    assertThat(figures(sentence)).isEmpty();
  }

  @Test
  void what_survivors_say_of_others_saves_nobody() {
    assertThat(figures("Survivors say that at least 14 others fell overboard."))
        .extracting(QuantityMention::fate)
        .containsOnlyNulls();
  }

  @Test
  void no_paper_is_interviewed_and_what_is_said_of_a_part_is_not_said_of_all() {
    assertThat(figures("The group based its finding on 11 reports and interviewed 84 pickers."))
        .extracting(q -> q.quantity().print() + " " + q.fate())
        .containsExactly("11 null", "84 interviewed");
    assertThat(figures("It put the number of arrested at 943, of whom 435 were injured."))
        .extracting(q -> q.quantity().print() + " " + q.fate())
        .containsExactly("943 detained", "435 injured");
  }

  @Test
  void who_is_pulled_from_the_water_is_rescued_and_a_body_is_not() {
    assertThat(figures("Thirty-nine were pulled from the water; 16 were still missing."))
        .extracting(q -> q.quantity().print() + " " + q.fate())
        .containsExactly("39 rescued", "16 missing");
    assertThat(figures("Three bodies were pulled from the lake on Monday."))
        .extracting(QuantityMention::fate)
        .doesNotContain("rescued");
  }

  @Test
  void a_particle_behind_a_hyphen_is_counted_with_its_word() {
    assertThat(figures("They arrived in seven pick-ups shortly after noon."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-pick-ups");
  }

  @Test
  void what_somebody_owns_is_counted_and_not_the_owner() {
    assertThat(figures("It found nine of the International Labour Organization's 11 indicators."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-indicators", "count-of-indicators");
    assertThat(figures("Eleven of the dead were children.")).hasSize(1);
    assertThat(figures("\"We slept forty to a barrack,\" said Jean-Robert Louis, 29."))
        .extracting(QuantityMention::property)
        .containsExactly("count", "age");
  }

  private static List<QuantityMention> figures(String text) {
    return tell(text).quantities();
  }
}
