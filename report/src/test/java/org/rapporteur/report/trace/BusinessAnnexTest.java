package org.rapporteur.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessAnnexTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
  private static final List<Dossier.Coverage> SEARCHED =
      List.of(new Dossier.Coverage("SDN.CSV", "ofac-sdn", "undated", 17_000, 2));

  private static final BusinessAnnex.Content NOTHING =
      new BusinessAnnex.Content(List.of(), List.of(), 0, List.of(), 0, SEARCHED);

  private static BusinessAnnex.Content inside(String sentence, int more) {
    return new BusinessAnnex.Content(
        List.of(), List.of(new BusinessAnnex.Line("IN", sentence)), more, List.of(), 0, SEARCHED);
  }

  @Test
  void it_says_who_is_inside_and_what_was_searched() {
    var annex = BusinessAnnex.of(DAY, inside("Sonamu Mill is owned 50 percent or more.", 0));
    assertThat(annex.title()).isEqualTo("How it reaches business");
    assertThat(annex.lead()).contains("31 March 2025");
    assertThat(annex.html())
        .contains("IN: Sonamu Mill is owned 50 percent or more.")
        .contains("SDN.CSV (ofac-sdn), undated: 17,000 records read, 2 unread")
        .doesNotContain("more; “rapporteur");
  }

  @Test
  void where_nothing_is_found_it_says_so_and_still_says_what_was_searched() {
    assertThat(BusinessAnnex.of(DAY, NOTHING).html())
        .contains("The records in this case put no company inside a test.")
        .contains("No goods from the site of a violation are recorded as sent.")
        .contains("Nothing that is missing or contradicted decides a verdict.")
        .contains("SDN.CSV");
  }

  @Test
  void it_says_where_the_goods_of_a_site_went_and_what_to_settle_first() {
    var html =
        BusinessAnnex.of(
                DAY,
                new BusinessAnnex.Content(
                    List.of(
                        new BusinessAnnex.Reach(
                            "Forced labour at the hall",
                            "Sources state every step.",
                            List.of("Hall to Cannery: 9 kg."))),
                    List.of(),
                    0,
                    List.of("3 verdicts hang on the share of Ara in Yard"),
                    2,
                    SEARCHED))
            .html();
    assertThat(html)
        .contains("<h4>Forced labour at the hall</h4>", "<li>Hall to Cannery: 9 kg.</li>")
        .contains("<li>3 verdicts hang on the share of Ara in Yard</li>")
        .contains("2 rows were received and kept");
  }

  @Test
  void what_is_left_out_is_counted() {
    assertThat(BusinessAnnex.of(DAY, inside("x.", 312)).html()).contains("And 312 more");
  }

  @Test
  void names_that_are_markup_are_text() {
    assertThat(BusinessAnnex.of(DAY, inside("<b onclick=x>Ltd</b>", 0)).html())
        .contains("&lt;b onclick=x&gt;")
        .doesNotContain("<b ");
  }
}
