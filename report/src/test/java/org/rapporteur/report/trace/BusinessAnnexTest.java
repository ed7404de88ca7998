package org.rapporteur.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessAnnexTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
  private static final List<Dossier.Coverage> SEARCHED =
      List.of(new Dossier.Coverage("SDN.CSV", "ofac-sdn", "undated", 17_000, 2));

  @Test
  void it_says_who_is_inside_and_what_was_searched() {
    var annex =
        BusinessAnnex.of(
            DAY,
            List.of(new BusinessAnnex.Line("IN", "Sonamu Mill is owned 50 percent or more.")),
            0,
            SEARCHED);
    assertThat(annex.title()).isEqualTo("How it reaches business");
    assertThat(annex.lead()).contains("31 March 2025");
    assertThat(annex.html())
        .contains("IN: Sonamu Mill is owned 50 percent or more.")
        .contains("SDN.CSV (ofac-sdn), undated: 17000 records read, 2 unread")
        .doesNotContain("more; `rapporteur");
  }

  @Test
  void where_nobody_is_inside_it_says_so_and_still_says_what_was_searched() {
    assertThat(BusinessAnnex.of(DAY, List.of(), 0, SEARCHED).html())
        .contains("The records in this case put no company inside a test.")
        .contains("SDN.CSV");
  }

  @Test
  void what_is_left_out_is_counted() {
    assertThat(
            BusinessAnnex.of(DAY, List.of(new BusinessAnnex.Line("IN", "x.")), 312, List.of())
                .html())
        .contains("And 312 more");
  }

  @Test
  void names_that_are_markup_are_text() {
    assertThat(
            BusinessAnnex.of(
                    DAY,
                    List.of(new BusinessAnnex.Line("IN", "<b onclick=x>Ltd</b>")),
                    0,
                    List.of())
                .html())
        .contains("&lt;b onclick=x&gt;")
        .doesNotContain("<b ");
  }
}
