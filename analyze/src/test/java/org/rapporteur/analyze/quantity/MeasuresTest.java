package org.rapporteur.analyze.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;

/// Figures that measure and do not count: units, money, shares, votes.
class MeasuresTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The convoy carried 12 tonnes of cobalt.     | amount-weight
          The plantation covers 340 hectares.         | amount-area
          The 10-meter wall fell.                     | amount-length
          They seized 900 barrels of oil.             | amount-volume
          """)
  void a_unit_says_what_is_measured(String sentence, String property) {
    assertThat(figures(sentence)).extracting(QuantityMention::property).containsExactly(property);
  }

  @Test
  void orders_of_size_are_marked_as_vague() {
    assertThat(figures("Dozens of villagers were deported."))
        .extracting(QuantityMention::quantity)
        .allMatch(Quantity::vague);
    assertThat(figures("Up to 40 families fled."))
        .extracting(QuantityMention::quantity)
        .noneMatch(Quantity::vague);
  }

  @Test
  void votes_for_against_and_abstentions_are_three_figures() {
    assertThat(figures("The text was adopted by 116 votes to 8, with 53 abstentions."))
        .extracting(q -> q.property() + "=" + q.quantity().print())
        .containsExactly(
            "count-of-votes-in-favor=116", "count-of-votes-against=8", "count-of-abstentions=53");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fifty-eight deputies voted in favour and 36 against; two abstained. | 58 36 2
          93 states voted yes, while 24 voted no and 58 states abstained.     | 93 24 58
          In the hall 94 states were in favor, 12 against and 61 abstained.   | 94 12 61
          The law was accepted: for were 58 deputies, against 36.             | 58 36
          Parliament passed the law in a vote of 65 to 36.                    | 65 36
          Nine, among them Chad and Oman, opposed it and 11 abstained.        | 9 11
          Forty deputies voted for it, while six rejected it.                 | 40 6
          12 countries opposed it and 54 took attitude of abstention.         | 12 54
          """)
  void votes_are_known_by_those_who_cast_them(String sentence, String values) {
    assertThat(figures(sentence))
        .extracting(q -> q.quantity().kind())
        .containsOnly(QuantityClass.VOTE);
    assertThat(figures(sentence))
        .extracting(q -> q.quantity().print())
        .containsExactly(values.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales to Norway brought in more than RM212 million.|>212000000|MYR
          The governor released ₦300m for relief.|300000000|NGN
          The state paid N500 million to the families.|500000000|NGN
          The company owes Rs 4.5 crore in wages.|45000000|rupee
          He was fined CHF 20,000 by the court.|20000|CHF
          The ministry gave 20 lakh rupees to each family.|2000000|rupee
          Repairs will cost €5-10 million.|5000000-10000000|EUR
          Repairs cost at least US$5m.|>=5000000|USD
          Repairs will cost $20,000 or more.|>=20000|USD
          """)
  void money_is_read_by_the_sign_or_code_before_it(String sentence, String print, String unit) {
    assertThat(tell(sentence).quantities())
        .filteredOn(q -> q.quantity().kind() == QuantityClass.MONEY)
        .singleElement()
        .extracting(q -> q.quantity().print())
        .isEqualTo(print + " " + unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"They took the K4 road to Pemba.", "COP 28 met in December.", "Block N5 burnt."})
  void letters_before_a_small_figure_are_no_money(String sentence) {
    assertThat(tell(sentence).quantities())
        .extracting(q -> q.quantity().kind())
        .doesNotContain(QuantityClass.MONEY);
  }

  @Test
  void so_many_of_ten_are_a_share_and_eleven_of_fourteen_are_not() {
    assertThat(figures("8 out of 10 towns saw no fighting, and one in five villages was empty."))
        .extracting(q -> q.property() + " " + q.quantity().print())
        .containsExactly("share 80 %", "share 20 %");
    assertThat(figures("Guards beat 5 in 10 days."))
        .extracting(QuantityMention::property)
        .doesNotContain("share");
    assertThat(figures("The court found them guilty on 11 of 14 counts."))
        .extracting(q -> q.property() + " " + q.quantity().print())
        .containsExactly("count-of-counts 11", "count-of-counts 14");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She was born at six in the morning.                        | time 06:00
          They sank some 34 nautical miles south of the island.      | amount-length ~34 nautical miles
          Name: Wendy Luna. Age: 17.                                 | age 17
          He would be 29 today.                                      | count 29
          The court jailed him for three years and four months.      | prison-term 40 months
          The average fine was 420 somoni.                           | amount-money 420 somoni
          The mayor was released after 11 hrs.                       | duration 11 hours
          She was 74.                                                | age 74
          The list holds 206 goods.                                  | count-of-goods 206
          The slide came after 340 mm of rain.                       | amount-length 340 millimetres
          The official toll of 52 leaves out the migrants.           | count 52
          """)
  void what_a_figure_measures_is_told_by_the_words_beside_it(String sentence, String figure) {
    assertThat(figures(sentence))
        .extracting(q -> q.property() + " " + q.quantity().print())
        .containsExactly(figure);
  }

  @Test
  void those_who_opposed_a_law_are_a_side_of_its_vote() {
    assertThat(figures("The law was supported by 57 members and opposed by 31."))
        .extracting(QuantityMention::property)
        .containsExactly("count-of-votes-in-favor", "count-of-votes-against");
  }

  private static List<QuantityMention> figures(String text) {
    return tell(text).quantities();
  }
}
