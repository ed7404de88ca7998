package org.rapporteur.collect.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.mechanism.Act;

/// Catalogue records as the United Nations Digital Library hands them out, whole and broken. The
/// fields are those of its voting records and of its documents; the states and figures are short.
class MarcXmlTest {
  private static final String VOTED =
      Marc.record("671274")
          .field("245", "a", "Situation of human rights in Ardo :", "b", "resolution /")
          .field("269", "a", "2014-12-18")
          .field("591", "a", "RECORDED - No machine generated vote")
          .field("791", "a", "A/RES/69/188", "b", "A/", "c", "69")
          .field("952", "a", "A/69/PV.73")
          .field("967", "a", "1", "c", "AFG", "d", "Y", "e", "AFGHANISTAN")
          .field("967", "a", "2", "c", "CUB", "d", "N", "e", "CUBA")
          .field("967", "a", "3", "c", "IND", "d", "A", "e", "INDIA")
          .field("967", "a", "4", "c", "KIR", "e", "KIRIBATI")
          .field("996", "b", "116", "c", "20", "d", "53", "e", "4", "f", "193")
          .text();

  @Test
  void a_voting_record_gives_date_figures_and_how_each_state_voted() {
    var act = only(VOTED);
    assertThat(act.when()).isEqualTo("2014-12-18");
    assertThat(act.mechanism()).isEqualTo("A/RES/69/188");
    assertThat(act.vote().print()).isEqualTo("116\u201320\u201353");
    assertThat(act.vote().members()).isEqualTo(193);
    assertThat(act.fields())
        .containsEntry("body", "GA")
        .containsEntry("session", "69")
        .containsEntry("meeting", "A/69/PV.73")
        .containsEntry("decided_by", "vote")
        .containsEntry("voted_yes", "AFGHANISTAN")
        .containsEntry("voted_no", "CUBA")
        .containsEntry("abstained", "INDIA");
    assertThat(act.citation().source()).isEqualTo("United Nations Digital Library, record 671274");
  }

  @Test
  void a_state_without_a_vote_of_its_own_did_not_vote_and_the_others_keep_theirs() {
    assertThat(only(VOTED).fields()).containsEntry("did_not_vote", "KIRIBATI");
  }

  @Test
  void a_record_that_names_states_but_no_vote_of_any_says_nothing_of_them() {
    var record =
        Marc.record("1").field("791", "a", "A/RES/61/174").field("967", "e", "PERU").text();
    assertThat(only(record).fields()).doesNotContainKeys("did_not_vote", "voted_yes");
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/79/181, GA, 79",
    "A/RES/ES-10/21, GA,",
    "A/HRC/RES/58/17, HRC, 58",
    "A/HRC/RES/S-35/1, HRC,",
    "S/RES/2711(2023), SC,",
    "E/RES/2020/3, ECOSOC, 2020"
  })
  void the_symbol_tells_the_body_and_a_regular_session(String symbol, String body, String session) {
    var act = only(Marc.record("1").field("791", "a", symbol).text());
    assertThat(act.field("body")).hasValue(body);
    assertThat(act.field("session").orElse(null)).isEqualTo(session);
  }

  @Test
  void a_text_is_without_a_vote_only_if_the_record_says_so() {
    var said =
        Marc.record("1")
            .field("191", "a", "A/HRC/RES/46/17")
            .field("996", "a", "Adopted without vote, 48th meeting");
    var silent = Marc.record("2").field("191", "a", "A/HRC/RES/43/25");
    assertThat(only(said.text()).field("decided_by")).hasValue("without-vote");
    assertThat(only(silent.text()).field("decided_by")).isEmpty();
  }

  @Test
  void a_vote_told_in_words_is_read() {
    var record =
        Marc.record("1")
            .field("191", "a", "A/RES/69/188")
            .field("996", "a", "Adopted 116-20-53, 73rd plenary meeting");
    assertThat(only(record.text()).vote().print()).isEqualTo("116\u201320\u201353");
  }

  @ParameterizedTest
  @CsvSource({"20141218", "2014-12-18", "'18 Dec. 2014'", "'[18 December 2014]'"})
  void days_are_understood_as_catalogues_write_them(String printed) {
    var record = Marc.record("1").field("791", "a", "A/RES/69/188").field("992", "a", printed);
    assertThat(only(record.text()).when()).isEqualTo("2014-12-18");
  }

  @Test
  void a_record_in_the_wrapping_of_a_harvest_is_found() {
    var wrapped =
        "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords><metadata>"
            + Marc.record("1").field("791", "a", "A/RES/69/188").bare()
            + "</metadata></ListRecords></OAI-PMH>";
    assertThat(read(wrapped).pack().acts()).hasSize(1);
  }

  @Test
  void an_encoding_that_the_file_declares_is_obeyed() {
    var xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + Marc.record("1")
                .field("791", "a", "A/RES/69/188")
                .field("967", "d", "Y", "e", "C\u00d4TE D'IVOIRE")
                .bare();
    assertThat(read(xml, StandardCharsets.ISO_8859_1).pack().acts().getFirst().fields())
        .containsEntry("voted_yes", "C\u00d4TE D'IVOIRE");
  }

  @Test
  void a_wrong_encoding_is_told_with_its_line_and_the_records_before_it_are_read() {
    var xml = "<collection>\n" + Marc.record("1").field("791", "a", "A/RES/69/188").bare();
    xml += "\n<record>\n<datafield tag=\"245\"><subfield code=\"a\">Salm\u00f3n</subfield>";
    var reading = read(xml, StandardCharsets.ISO_8859_1);
    assertThat(reading.pack().acts()).hasSize(1);
    assertThat(reading.bad())
        .singleElement()
        .satisfies(b -> {
          assertThat(b.row()).isEqualTo(4);
          assertThat(b.message()).startsWith("is not UTF-8 from here on");
        });
  }

  @Test
  void a_fault_before_a_wrong_encoding_is_told_too_since_records_between_are_not_read() {
    var xml = "<collection>\n" + Marc.record("1").field("791", "a", "A/RES/69/188").bare();
    xml += "\n<record><controlfield tag=\"001\">2</record>\n";
    xml += Marc.record("3").field("791", "a", "A/RES/69/190").bare();
    xml += "\n<record>\n<datafield tag=\"245\"><subfield code=\"a\">Salm\u00f3n</subfield>";
    var reading = read(xml, StandardCharsets.ISO_8859_1);
    assertThat(reading.pack().acts()).extracting(Act::id).containsExactly("undl-1");
    assertThat(reading.bad())
        .extracting(BadRow::print)
        .containsExactlyInAnyOrder(
            "undl.xml, row 3: is no well-formed XML from here on; save the record again",
            "undl.xml, row 6: is not UTF-8 from here on, though the file is said to be: save it as"
                + " UTF-8, or name its encoding in its first line");
  }

  @Test
  void wherever_a_wrong_encoding_cuts_the_elements_of_a_sound_file_it_alone_is_told() {
    var xml = "<collection>\n" + Marc.record("1").field("791", "a", "A/RES/69/188").bare();
    xml += "\n<record>\n<datafield\n tag=\"245\">\n<subfield\ncode=\"a\">Sal\nmon\n</subfield>\n";
    xml += "</datafield>\n";
    for (int cut = 1; cut < xml.length(); cut++) {
      var broken = xml.substring(0, cut) + "\u00f3" + xml.substring(cut);
      assertThat(read(broken, StandardCharsets.ISO_8859_1).bad())
          .as(xml.substring(0, cut))
          .singleElement()
          .satisfies(b -> assertThat(b.message()).startsWith("is not UTF-8 from here on"));
    }
  }

  @Test
  void a_character_that_xml_forbids_is_told_and_no_record_is_lost() {
    var xml =
        "<collection>\n"
            + Marc.record("1").field("791", "a", "A/RES/78/219").bare()
            + "\n"
            + Marc.record("2")
                .field("791", "a", "A/RES/78/220")
                .field("245", "a", "Rights\u0001 in")
                .bare()
            + "\n"
            + Marc.record("3").field("791", "a", "A/RES/78/221").bare()
            + "</collection>";
    var reading = read(xml);
    assertThat(reading.pack().acts()).hasSize(3);
    assertThat(reading.bad())
        .extracting(BadRow::print)
        .containsExactly(
            "undl.xml, row 3: holds the character U+0001, which XML forbids: it is read as a blank");
  }

  @Test
  void a_bad_record_among_several_on_one_line_is_told_with_its_number() {
    var xml =
        "<collection>"
            + Marc.record("71").field("791", "a", "A/RES/78/219").bare()
            + Marc.record("72").field("245", "a", "A title only").bare()
            + "</collection>";
    assertThat(read(xml).bad())
        .singleElement()
        .satisfies(b -> assertThat(b.message()).startsWith("record 72: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "791 | A/RES/1/1 | 269 | 2014-02-30 | occurred: \"2014-02-30\" is no date",
        "791 | A/RES/1/1 | 269 | last winter | is no date",
        "791 | A/RES/1/1 | 996 | many | yes: \"many\" is no whole number",
        "245 | A title only | 269 | 2014-12-18 | no symbol"
      })
  void a_record_that_cannot_be_is_told_with_its_place_and_the_next_is_read(
      String tag, String value, String other, String wrong, String message) {
    var xml =
        "<collection>\n"
            + Marc.record("1")
                .field(tag, "a", value)
                .field(other, other.equals("996") ? "b" : "a", wrong)
                .bare()
            + "\n"
            + Marc.record("2").field("791", "a", "A/RES/79/181").bare()
            + "</collection>";
    var reading = read(xml);
    assertThat(reading.bad())
        .singleElement()
        .satisfies(b -> {
          assertThat(b.print()).startsWith("undl.xml, row 2: ").contains(message);
        });
    assertThat(reading.pack().acts()).extracting(Act::id).containsExactly("undl-2");
  }

  @Test
  void more_votes_than_members_are_refused_with_the_sum() {
    var record =
        Marc.record("1")
            .field("791", "a", "A/HRC/RES/25/25")
            .field("996", "b", "30", "c", "6", "d", "12", "f", "47");
    assertThat(read(record.text()).bad())
        .singleElement()
        .satisfies(
            b -> assertThat(b.message()).contains("30\u20136\u201312 adds up to 48", "47 members"));
  }

  @Test
  void a_file_that_is_cut_off_gives_its_whole_records_and_tells_where_it_ends() {
    var reading = read(VOTED.substring(0, VOTED.length() - 20) + "<record><datafield tag=");
    assertThat(reading.bad())
        .singleElement()
        .satisfies(b -> assertThat(b.message()).contains("no well-formed XML from here on"));
  }

  @Test
  void a_file_that_is_no_xml_is_told() {
    assertThat(read("id,symbol\n1,A/RES/69/188\n").bad()).hasSize(1);
    assertThat(read("").bad()).hasSize(1);
  }

  @Test
  void a_file_without_any_record_is_told() {
    assertThat(read("<collection/>").bad())
        .singleElement()
        .satisfies(b -> assertThat(b.message()).contains("no record"));
  }

  @Test
  void one_record_twice_is_told() {
    var xml = "<collection>" + VOTED + VOTED + "</collection>";
    assertThat(read(xml).bad())
        .singleElement()
        .satisfies(b -> assertThat(b.message()).contains("undl-671274", "already used"));
  }

  @Test
  void entities_of_others_are_not_fetched() {
    var xml =
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<record><datafield tag=\"791\"><subfield code=\"a\">&x;</subfield></datafield></record>";
    var reading = read(xml);
    assertThat(reading.pack().acts()).isEmpty();
    assertThat(reading.bad()).isNotEmpty();
  }

  private static Act only(String xml) {
    var reading = read(xml);
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.pack().acts()).hasSize(1);
    return reading.pack().acts().getFirst();
  }

  private static PackReading read(String xml) {
    return read(xml, StandardCharsets.UTF_8);
  }

  private static PackReading read(String xml, Charset charset) {
    return new MarcXml("undl.xml", xml.getBytes(charset)).read(PackOptions.STANDARD);
  }

  /// Writes one record.
  private static final class Marc {
    private final List<String> fields = new ArrayList<>();

    static Marc record(String number) {
      var marc = new Marc();
      marc.fields.add("<controlfield tag=\"001\">" + number + "</controlfield>");
      return marc;
    }

    Marc field(String tag, String... subfields) {
      var text = new StringBuilder("<datafield tag=\"" + tag + "\" ind1=\" \" ind2=\" \">");
      for (int i = 0; i < subfields.length; i += 2) {
        text.append("<subfield code=\"")
            .append(subfields[i])
            .append("\">")
            .append(subfields[i + 1])
            .append("</subfield>");
      }
      fields.add(text.append("</datafield>").toString());
      return this;
    }

    String bare() {
      return "<record>" + String.join("", fields) + "</record>";
    }

    String text() {
      return bare().replace("<record>", "<record xmlns=\"http://www.loc.gov/MARC21/slim\">");
    }
  }
}
