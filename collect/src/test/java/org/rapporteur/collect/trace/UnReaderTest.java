package org.rapporteur.collect.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Node.Name;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

class UnReaderTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <CONSOLIDATED_LIST dateGenerated="2025-03-02T00:00:00.000Z">
        <INDIVIDUALS>
          <INDIVIDUAL>
            <DATAID>7001</DATAID><VERSIONNUM>1</VERSIONNUM>
            <FIRST_NAME>RI</FIRST_NAME><SECOND_NAME>CHOL </SECOND_NAME><THIRD_NAME>NAM</THIRD_NAME>
            <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER> KPi.901 </REFERENCE_NUMBER>
            <LISTED_ON>2016-11-30</LISTED_ON>
            <COMMENTS1>Tanho Bank representative in Lisbon.</COMMENTS1>
            <DESIGNATION><VALUE>Trade representative</VALUE></DESIGNATION>
            <NATIONALITY><VALUE>DPRK</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Lee Chol Nam; Ri Cheol-nam</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Nam</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>654000111</NUMBER></INDIVIDUAL_DOCUMENT>
          </INDIVIDUAL>
        </INDIVIDUALS>
        <ENTITIES>
          <ENTITY>
            <DATAID>7002</DATAID><FIRST_NAME>TANHO BANK</FIRST_NAME>
            <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.901</REFERENCE_NUMBER>
            <LISTED_ON>2009-04-24</LISTED_ON>
            <COMMENTS1>Subordinate to the Second Harbour Bureau.</COMMENTS1>
            <ENTITY_ADDRESS><CITY>Nampo</CITY><COUNTRY>DPRK</COUNTRY></ENTITY_ADDRESS>
            <SUBMITTED_BY><VALUE>Member State</VALUE></SUBMITTED_BY>
          </ENTITY>
          <ENTITY><DATAID>7003</DATAID><REFERENCE_NUMBER>KPe.902</REFERENCE_NUMBER></ENTITY>
        </ENTITIES>
      </CONSOLIDATED_LIST>
      """;

  @Test
  void entries_are_read_with_stray_space_taken_off_their_numbers() {
    var read = Read.of("un", "consolidated.xml", LIST);
    var person = read.node("un:KPi.901");
    assertThat(person.sort()).isEqualTo(Sort.PERSON);
    assertThat(person.name()).isEqualTo("RI CHOL NAM");
    assertThat(person.names())
        .contains(
            new Name("Lee Chol Nam", Standing.ALIAS),
            new Name("Ri Cheol-nam", Standing.ALIAS),
            new Name("Nam", Standing.WEAK));
    assertThat(person.births()).extracting(b -> b.value()).containsExactly("1961~", "1960/1962");
    assertThat(person.identifiers()).extracting(i -> i.value()).containsExactly("654000111");
  }

  @Test
  void every_entry_is_read_or_reported_unread_with_its_line() {
    var read = Read.of("un", "consolidated.xml", LIST);
    assertThat(read.file().records() + read.file().unreadCount()).isEqualTo(3);
    assertThat(read.file().unread())
        .containsExactly(
            new Fault(28, "the entry has no name, or neither reference number nor data id"));
  }

  @Test
  void comments_stay_prose_and_no_relation_is_made_up() {
    var read = Read.of("un", "consolidated.xml", LIST);
    assertThat(read.facts().edges()).isEmpty();
    assertThat(read.node("un:KPe.901").details())
        .containsEntry("COMMENTS1", "Subordinate to the Second Harbour Bureau.");
  }

  @Test
  void a_listing_has_its_day_its_number_and_the_status_of_the_list() {
    var listing = Read.of("un", "consolidated.xml", LIST).facts().listings().getLast();
    assertThat(listing.reference()).isEqualTo("KPe.901");
    assertThat(listing.from()).hasToString("2009-04-24");
    assertThat(listing.status()).isEqualTo(ListStatus.BLOCKING);
    assertThat(listing.citation().place().words())
        .isEqualTo("/CONSOLIDATED_LIST/ENTITIES[1]/ENTITY[1]");
  }

  @Test
  void elements_that_are_new_are_kept_and_counted() {
    var read = Read.of("un", "consolidated.xml", LIST);
    assertThat(read.file().unknown()).containsEntry("SUBMITTED_BY", 1);
    assertThat(read.node("un:KPe.901").details())
        .containsEntry("SUBMITTED_BY", "VALUE: Member State");
    assertThat(read.file().dated()).startsWith("2025-03-02");
  }

  @Test
  void a_file_that_breaks_off_keeps_what_came_before() {
    var read = Read.of("un", "half.xml", LIST.substring(0, LIST.indexOf("<DATAID>7002")));
    assertThat(read.facts().nodes()).hasSize(1);
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .contains("after 1 record; the rest was not read");
  }

  @Test
  void a_byte_of_another_encoding_costs_no_record() {
    var bytes =
        LIST.replace("<DATAID>7002", "<NOTE>Rak\u00F6n</NOTE><DATAID>7002")
            .getBytes(StandardCharsets.ISO_8859_1);
    var read = Read.of("un", Map.of(), Map.of("consolidated.xml", bytes));
    assertThat(read.file().records()).isEqualTo(2);
    assertThat(read.facts().nodes().toString()).contains("Rak\u00F6n");
  }

  @Test
  void another_document_is_refused_by_name_and_not_taken_for_an_empty_list() {
    assertThat(Read.of("un", "page.xml", "<html><body/></html>").reasons())
        .singleElement()
        .asString()
        .contains("CONSOLIDATED_LIST");
    assertThat(Read.of("un", "note.txt", "Dear colleagues").reasons())
        .singleElement()
        .asString()
        .contains("no XML");
  }

  @Test
  void a_file_can_neither_fetch_another_nor_grow() {
    var bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY f SYSTEM "file:///etc/passwd">]>
        <CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>&f;&b;</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>
        """;
    var read = Read.of("un", "bomb.xml", bomb);
    assertThat(read.facts().nodes()).isEmpty();
    assertThat(read.reasons()).singleElement().asString().contains("document type");
  }
}
