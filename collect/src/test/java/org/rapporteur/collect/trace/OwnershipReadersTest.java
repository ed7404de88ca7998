package org.rapporteur.collect.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.EdgeKind;

class OwnershipReadersTest {
  private static final String BODS =
      """
      [
       {"statementId":"s1","recordId":"c1","recordType":"entity","recordStatus":"new","statementDate":"2020-01-01",
        "recordDetails":{"isComponent":false,"name":"Tern Cannery","entityType":{"type":"registeredEntity"},"jurisdiction":{"name":"Portugal"}}},
       {"statementId":"s2","recordId":"p1","recordType":"person","recordStatus":"new","statementDate":"2020-01-01",
        "recordDetails":{"isComponent":false,"personType":"knownPerson","names":[{"type":"legal","fullName":"Ines Marlow"},{"type":"former","fullName":"Ines Abreu"}],"birthDate":"1970-05"}},
       {"statementId":"s3","recordId":"r1","recordType":"relationship","recordStatus":"new","statementDate":"2020-01-01","publicationDetails":{"publisher":{"name":"Register of Lagoa"}},
        "recordDetails":{"isComponent":false,"subject":"c1","interestedParty":"p1","interests":[
          {"type":"shareholding","directOrIndirect":"direct","share":{"exclusiveMinimum":25,"maximum":50},"startDate":"2019-04-01"},
          {"type":"votingRights","share":{"exact":51,"minimum":51,"maximum":51}},
          {"type":"appointmentOfBoard","details":"appoints a majority of the board"}]}},
       {"statementId":"s4","recordId":"r2","recordType":"relationship","recordStatus":"closed","statementDate":"2022-06-30",
        "recordDetails":{"isComponent":false,"subject":"c1","interestedParty":"gone","interests":[{"type":"shareholding","share":{"exact":10.29}}]}},
       {"statementId":"s5","recordId":"r3","recordType":"relationship","statementDate":"2020-01-01",
        "recordDetails":{"isComponent":false,"subject":"c1","interestedParty":{"reason":"subjectUnableToConfirmOrIdentifyBeneficialOwner"}}},
       {"statementId":"s6","recordId":"r4","recordType":"relationship","statementDate":"2020-01-01",
        "recordDetails":{"isComponent":false,"subject":"c1","interestedParty":"p1","interests":[{"type":"shareholding","share":{"exact":120}},{"type":"shareholding","share":{"exact":5,"minimum":25,"maximum":50}},{"type":"shareholding","share":{"exact":5},"startDate":"2020-01-01","endDate":"2019-01-01"}]}},
       {"statementID":"old","statementType":"entityStatement"}
      ]
      """;

  @Test
  void each_interest_becomes_an_edge_with_its_open_bounds_and_dates() {
    var read = Read.of("bods", "bods.json", BODS);
    assertThat(read.edge("bods:r1").share().print()).isEqualTo("(25, 50]");
    assertThat(read.edge("bods:r1").period().start()).hasToString("2019-04-01");
    assertThat(read.edge("bods:r1").origin().publisher()).isEqualTo("Register of Lagoa");
    assertThat(read.edge("bods:r1/1").kind()).isEqualTo(EdgeKind.VOTES);
    assertThat(read.edge("bods:r1/1").share().print()).isEqualTo("51");
    assertThat(read.edge("bods:r1/2").kind()).isEqualTo(EdgeKind.BOARD_MAJORITY);
  }

  @Test
  void a_closed_record_ends_its_edge_on_the_day_of_the_statement() {
    var edge = Read.of("bods", "bods.json", BODS).edge("bods:r2");
    assertThat(edge.period().end()).hasToString("2022-06-30");
    assertThat(edge.share().print()).isEqualTo("10.29");
  }

  @Test
  void what_cannot_be_is_kept_as_unusable_with_its_reason() {
    var read = Read.of("bods", "bods.json", BODS);
    assertThat(read.facts().unusable())
        .extracting(u -> u.reason())
        .contains(
            "a share lies between 0 and 100 percent",
            "its exact share lies outside its own band",
            "a period ends after it starts",
            "the file has no statement on it, only others that name it",
            "it is of edition 0.3 or older: convert it to 0.4 first");
    assertThat(read.facts().absences())
        .singleElement()
        .satisfies(a -> assertThat(a.reason()).startsWith("subjectUnable"));
  }

  @Test
  void statements_read_and_unread_add_up() {
    var file = Read.of("bods", "bods.json", BODS).file();
    assertThat(file.records()).isEqualTo(6);
    assertThat(file.unreadCount()).isEqualTo(1);
  }

  @Test
  void an_array_that_breaks_off_says_where_and_keeps_what_came_before() {
    var read =
        Read.of(
            "bods", "bods.json", BODS.substring(0, BODS.indexOf("{\"statementId\":\"s3\"") + 40));
    assertThat(read.facts().nodes()).hasSize(2);
    assertThat(read.reasons()).singleElement().asString().contains("broken in record 3");
    assertThat(Read.of("bods", "x.json", "hello").reasons())
        .singleElement()
        .asString()
        .contains("expected a JSON array");
  }

  @Test
  void of_two_statements_on_one_record_the_newer_counts_whatever_their_order() {
    var old =
        "{\"statementId\":\"a\",\"recordId\":\"r\",\"recordType\":\"relationship\",\"statementDate\":\"2019-01-01\",\"recordDetails\":{\"subject\":\"c\",\"interestedParty\":\"p\",\"interests\":[{\"type\":\"shareholding\",\"share\":{\"exact\":30}}]}}\n";
    var fresh = old.replace("2019", "2021").replace(":30", ":55").replace("\"a\"", "\"b\"");
    for (var text : new String[] {old + fresh, fresh + old}) {
      assertThat(Read.of("bods", "b.jsonl", text).edge("bods:r").share().print()).isEqualTo("55");
    }
  }

  @Test
  void consolidation_is_no_shareholding_and_exceptions_say_that_data_is_absent() {
    var relations =
        """
        Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus,Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,Relationship.Period.2.startDate,Relationship.Period.2.endDate,Relationship.Period.2.periodType,Registration.LastUpdateDate
        5299001TERNCANNERY12,5299001ORLIKFUND0034,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2022-01-01T00:00:00Z,2022-12-31T00:00:00Z,ACCOUNTING_PERIOD,2018-05-01T00:00:00Z,,RELATIONSHIP_PERIOD,2023-01-01T00:00:00Z
        BAD,5299001ORLIKFUND0034,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,,,,,,,
        """;
    var exceptions =
        "LEI,Exception.Category,Exception.Reason.1\n"
            + "5299001ORLIKFUND0034,DIRECT_ACCOUNTING_CONSOLIDATION_PARENT,NO_KNOWN_PERSON\n";
    var read = Read.of("gleif", "rr.csv", relations, "ex.csv", exceptions);
    var edge = read.facts().edges().getFirst();
    assertThat(edge.from().value()).isEqualTo("lei:5299001ORLIKFUND0034");
    assertThat(edge.kind()).isEqualTo(EdgeKind.CONSOLIDATION);
    assertThat(edge.period().start()).hasToString("2018-05-01");
    assertThat(edge.interest()).isNull();
    assertThat(read.reasons()).hasSize(1);
    assertThat(read.facts().absences())
        .extracting(a -> a.reason())
        .containsExactly("NO_KNOWN_PERSON");
  }

  private static final String FTM =
      """
      {"id":"c1","schema":"Company","properties":{"name":["Tern Cannery"],"jurisdiction":["pt"],"registrationNumber":["501"]}}
      {"id":"p1","schema":"Person","properties":{"name":["Ines Marlow"],"birthDate":["1970-05"]}}
      {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["25-50%"],"startDate":["2019-04"],"publisher":["Register"]}}
      {"id":"o2","schema":"Ownership","properties":{"owner":["nobody"],"asset":["c1"],"percentage":["130"]}}
      {"id":"o3","schema":"Ownership","properties":{"owner":["p1"]}}
      {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["UN Security Council"],"unscId":["KPi.9"],"startDate":["2017-06-02"],"program":["asset freeze"]}}
      {"id":"e1","schema":"EconomicActivity","properties":{"sender":["c1"],"receiver":["p1"],"goodsDescription":["frozen squid"],"vedCode":["030743"]}}
      {broken
      """;

  @Test
  void entities_of_followthemoney_become_nodes_edges_and_listings() {
    var read = Read.of("ftm", "entities.ftm.json", FTM);
    assertThat(read.edge("ftm:o1").share().print()).isEqualTo("[25, 50]");
    assertThat(read.edge("ftm:o1").period().start()).hasToString("2019-04");
    assertThat(read.ties())
        .contains("ftm:c1 SUPPLIES ftm:p1", "ftm:nobody LINK_UNSPECIFIED ftm:c1");
    assertThat(read.facts().listings())
        .extracting(l -> l.list() + " " + l.reference())
        .containsExactly("un-sc KPi.9");
    assertThat(read.file().records()).isEqualTo(6);
    assertThat(read.reasons())
        .containsExactly("the Ownership lacks one of its two ends", "the line is no JSON object");
    assertThat(read.facts().unusable())
        .extracting(u -> u.what())
        .contains("SHARES o2", "entity ftm:nobody");
  }
}
