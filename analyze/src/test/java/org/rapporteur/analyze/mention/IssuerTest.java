package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;

import org.junit.jupiter.api.Test;

class IssuerTest {
  @Test
  void the_court_in_a_judgment_is_the_court_that_gives_it() {
    var told =
        read(
            plain(
                "SUPREME COURT OF TAMARA\n\nJudgment of 9 February 2027\n\n"
                    + "On 12 November 2025 the Court of Appeal of Port Rasham upheld the convictions of all seven"
                    + " applicants. The Court of Appeal of Port Rasham heard no witness.\n\n"
                    + "The Court notes that the applicants were held for 23 days without a lawyer and that"
                    + " statements taken in that period were admitted in evidence."));

    assertThat(told.telling().referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("Court")))
        .singleElement()
        .satisfies(r -> assertThat(r.name()).isEqualTo("SUPREME COURT OF TAMARA"));
  }

  @Test
  void the_court_is_no_court_that_is_named_only_further_down() {
    var told =
        read(
            plain(
                "1. The case began with four applications lodged with the Court under Article 34 of the"
                    + " Convention on 22 August 2018.\n\nThe applicants live in Larne and were fishermen then.\n\nThe"
                    + " Government did not answer the letter they wrote.\n\n2. The Court of Appeal upheld the decision on 11 May"
                    + " 2018.\n\n3. The Court holds that there was a violation of Article 3."));

    assertThat(told.telling().referents())
        .filteredOn(r -> r.name().startsWith("Court"))
        .extracting(r -> r.name() + " " + r.mentions().size())
        .containsExactlyInAnyOrder("Court 2", "Court of Appeal 1");
  }
}
