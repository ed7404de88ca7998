package org.rapporteur.desk.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.analyze.mechanism.Rivalries;
import org.rapporteur.collect.mechanism.MarcXml;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Pack;
import org.rapporteur.model.mechanism.Sense;

/// A catalogue knows a text by its symbol, the pack by its own key: they are one text.
class CatalogueTest {
  private static Pack pack;

  @BeforeAll
  static void the_pack_is_read() throws IOException {
    pack =
        new PackReader(PackFiles.of(Path.of("../reference/dprk")), PackOptions.STANDARD)
            .read()
            .pack();
  }

  @Test
  void a_voting_record_of_a_text_in_the_pack_is_of_that_text_and_adds_who_voted_how() {
    var register = Register.of(List.of(pack, record("116", "20", "53")));
    assertThat(register.mechanism("A/RES/69/188")).isEmpty();
    var adopted = register.facts("ga-69").stream().filter(a -> a.kind().equals("adopted")).toList();
    assertThat(adopted).extracting(Act::id).containsExactly("undl-671274");
    assertThat(adopted.getFirst().fields())
        .containsEntry("voted_no", "CUBA")
        .containsEntry("refines", "ga-69-plenary");
    assertThat(register.act("ga-69-plenary")).isPresent();
  }

  @Test
  void a_voting_record_that_differs_from_the_pack_is_a_rival_and_neither_is_lost() {
    var register = Register.of(List.of(pack, record("116", "20", "55")));
    assertThat(register.facts("ga-69"))
        .extracting(Act::id)
        .contains("ga-69-plenary", "undl-671274");
    assertThat(new Rivalries(register).all())
        .filteredOn(r -> r.question().equals("adoption of A/RES/69/188"))
        .singleElement()
        .satisfies(r -> assertThat(r.sense()).isEqualTo(Sense.CONTRADICTS));
  }

  @Test
  void which_came_first_makes_no_difference() {
    var other = record("116", "20", "53");
    assertThat(Register.of(List.of(other, pack)).acts())
        .isEqualTo(Register.of(List.of(pack, other)).acts());
  }

  @Test
  void what_a_resolution_renews_stays_renewed_when_its_voting_record_comes() {
    var record = read("A/HRC/RES/7/15", "2008-03-27", "");
    var register = Register.of(List.of(everything(), record));
    assertThat(register.facts("sr-dprk"))
        .filteredOn(a -> a.kind().equals("renewed") && a.when().equals("2008-03-27"))
        .extracting(Act::id)
        .containsExactly("undl-671274>sr-dprk");
  }

  @Test
  void a_text_that_no_pack_knows_stands_for_itself() {
    var register = Register.of(List.of(pack, read("A/RES/80/999", "2025-12-18", "")));
    assertThat(register.mechanism("A/RES/80/999")).isPresent();
  }

  private static Pack everything() {
    try {
      return new PackReader(
              PackFiles.of(Path.of("../reference/dprk")), new PackOptions(true, false))
          .read()
          .pack();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Pack record(String yes, String no, String abstain) {
    return read(
        "A/RES/69/188",
        "2014-12-18",
        "<datafield tag=\"967\"><subfield code=\"d\">N</subfield><subfield code=\"e\">CUBA</subfield></datafield>"
            + "<datafield tag=\"996\"><subfield code=\"b\">%s</subfield><subfield code=\"c\">%s</subfield><subfield code=\"d\">%s</subfield></datafield>"
                .formatted(yes, no, abstain));
  }

  private static Pack read(String symbol, String day, String more) {
    var xml =
        "<record><controlfield tag=\"001\">671274</controlfield><datafield tag=\"791\"><subfield code=\"a\">%s</subfield></datafield><datafield tag=\"269\"><subfield code=\"a\">%s</subfield></datafield>%s</record>"
            .formatted(symbol, day, more);
    return new MarcXml("undl.xml", xml.getBytes(StandardCharsets.UTF_8))
        .read(PackOptions.STANDARD)
        .pack();
  }
}
