package org.rapporteur.collect.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.Node.Name;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

class OfacReadersTest {
  private static final String SDN =
      """
      9001,"SABLE REEFERS LTD",-0- ,"DPRK3] [DPRK4",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Organization Established Date 2004; Linked To: TANHO BANK."
      9002,"TANHO BANK",-0- ,"DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
      9003,"HWANG, Dok Su",individual,"DPRK2","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1958; nationality Korea, North; Passport 654111222 (Korea, North); Linked To: NOEUL BUREAU."
      9004,"MORNING TIDE",vessel,"DPRK",-0- ,"HMAB2","General Cargo","4200","3100","Togo","SABLE REEFERS LTD","Vessel Registration Identification IMO 9111111"
      x,"broken"
      \u001a
      """;
  private static final String ADD =
      """
      9001,1,"12 Quay Street","Nampo",-0- ,-0-
      9999,2,"Nowhere",-0- ,"Togo",-0-
      """;
  private static final String ALT =
      """
      9002,1,"aka","TANHO COMMERCIAL BANK",-0-
      9002,2,"fka","FIRST HARBOUR BANK",-0-
      """;

  @Test
  void the_files_of_the_set_come_together_whatever_their_order() {
    var read = Read.of("ofac-sdn", "ADD.CSV", ADD, "ALT.CSV", ALT, "SDN.CSV", SDN);
    assertThat(read.node("ofac:9001").addresses()).containsExactly("12 Quay Street, Nampo");
    assertThat(read.node("ofac:9002").names())
        .containsExactly(
            new Name("TANHO BANK", Standing.PRIMARY),
            new Name("TANHO COMMERCIAL BANK", Standing.ALIAS),
            new Name("FIRST HARBOUR BANK", Standing.FORMER));
    assertThat(read.node("ofac:9004").sort()).isEqualTo(Sort.VESSEL);
    assertThat(read.node("ofac:9004").identifiers())
        .extracting(i -> i.value())
        .contains("9111111", "HMAB2");
    assertThat(read.node("ofac:9003").births()).extracting(b -> b.value()).containsExactly("1958~");
  }

  @Test
  void minus_nought_minus_is_nothing_and_programmes_are_taken_apart() {
    var read = Read.of("ofac-sdn", "SDN.CSV", SDN);
    assertThat(read.facts().listings().getFirst().programmes()).containsExactly("DPRK3", "DPRK4");
    assertThat(read.node("ofac:9002").details()).isEmpty();
  }

  @Test
  void linked_to_is_a_link_that_does_not_say_how() {
    var read = Read.of("ofac-sdn", "SDN.CSV", SDN);
    assertThat(read.ties())
        .containsExactly(
            "ofac:9001 LINK_UNSPECIFIED ofac:9002",
            "ofac:9003 LINK_UNSPECIFIED ofac:name:NOEUL BUREAU.");
  }

  @Test
  void rows_that_lead_nowhere_are_reported_and_the_end_mark_is_no_row() {
    var read = Read.of("ofac-sdn", "SDN.CSV", SDN, "ADD.CSV", ADD);
    assertThat(read.file().records()).isEqualTo(4);
    assertThat(read.reasons()).containsExactly("the row does not begin with an entity number");
    assertThat(read.files().getLast().unread())
        .singleElement()
        .satisfies(f -> assertThat(f.line()).isEqualTo(2))
        .satisfies(f -> assertThat(f.reason()).contains("entity 9999"));
  }

  @Test
  void a_set_without_its_main_file_says_what_is_missing() {
    assertThat(Read.of("ofac-sdn", "ADD.CSV", ADD).reasons())
        .last()
        .asString()
        .contains("expected SDN.CSV");
  }

  private static final String ADVANCED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Sanctions xmlns="https://example.org/advanced">
        <DateOfIssue CalendarTypeID="1"><Year>2025</Year><Month>3</Month><Day>2</Day></DateOfIssue>
        <ReferenceValueSets>
          <AliasTypeValues><AliasType ID="1403">Name</AliasType><AliasType ID="1401">F.K.A.</AliasType></AliasTypeValues>
          <CountryValues><Country ID="11086" ISO2="TG">Togo</Country></CountryValues>
          <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
          <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
          <ListValues><List ID="1550">SDN List</List></ListValues>
          <PartySubTypeValues><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
          <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
          <RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType><RelationType ID="91725">Leader or official of</RelationType><RelationType ID="1555">Associate Of</RelationType></RelationTypeValues>
        </ReferenceValueSets>
        <Locations><Location ID="5"><LocationCountry CountryID="11086"/><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Lomé</Value></LocationPartValue></LocationPart></Location></Locations>
        <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="42"><IDRegistrationNo>654111222</IDRegistrationNo></IDRegDocument></IDRegDocuments>
        <DistinctParties>
          <DistinctParty FixedRef="9001"><Profile ID="9001" PartySubTypeID="3"><Identity ID="41" Primary="true">
            <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue NamePartGroupID="1">SABLE REEFERS LTD</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
            <Alias AliasTypeID="1401" Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart><NamePartValue>SABLE FISH</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          </Identity><Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="5"/></FeatureVersion></Feature></Profile></DistinctParty>
          <DistinctParty FixedRef="9003"><Profile ID="9003" PartySubTypeID="4"><Identity ID="42" Primary="true">
            <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue>HWANG</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue>Dok Su</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          </Identity><Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1958</Year><Month>1</Month><Day>1</Day></From><To><Year>1958</Year><Month>1</Month><Day>1</Day></To></Start><End><From><Year>1958</Year><Month>12</Month><Day>31</Day></From><To><Year>1958</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty>
        </DistinctParties>
        <ProfileRelationships>
          <ProfileRelationship ID="77" From-ProfileID="9001" To-ProfileID="9003" RelationTypeID="15003" Former="false"/>
          <ProfileRelationship ID="78" From-ProfileID="9003" To-ProfileID="9001" RelationTypeID="91725" Former="true"/>
          <ProfileRelationship ID="79" From-ProfileID="9003" To-ProfileID="1" RelationTypeID="1555" Former="false"/>
        </ProfileRelationships>
        <SanctionsEntries>
          <SanctionsEntry ID="501" ProfileID="9001" ListID="1550"><EntryEvent><Date><Year>2017</Year><Month>1</Month><Day>11</Day></Date></EntryEvent><SanctionsMeasure SanctionsTypeID="1"><Comment>DPRK3</Comment></SanctionsMeasure></SanctionsEntry>
        </SanctionsEntries>
      </Sanctions>
      """;

  @Test
  void numbers_of_types_are_looked_up_in_the_file_itself() {
    var read = Read.of("ofac-advanced", "SDN_ADVANCED.XML", ADVANCED);
    var company = read.node("ofac:9001");
    assertThat(company.sort()).isEqualTo(Sort.COMPANY);
    assertThat(company.names()).contains(new Name("SABLE FISH", Standing.WEAK));
    assertThat(company.addresses()).containsExactly("Lomé, Togo");
    var person = read.node("ofac:9003");
    assertThat(person.sort()).isEqualTo(Sort.PERSON);
    assertThat(person.name()).isEqualTo("HWANG, Dok Su");
    assertThat(person.births()).extracting(b -> b.value()).containsExactly("1958");
    assertThat(person.identifiers())
        .extracting(i -> i.scheme() + " " + i.value())
        .containsExactly("passport 654111222");
  }

  @Test
  void owned_or_controlled_runs_from_owner_to_asset_and_has_no_share() {
    var read = Read.of("ofac-advanced", "SDN_ADVANCED.XML", ADVANCED);
    var edge = read.edge("ofac:relation:77");
    assertThat(edge.from().value()).isEqualTo("ofac:9003");
    assertThat(edge.to().value()).isEqualTo("ofac:9001");
    assertThat(edge.kind()).isEqualTo(EdgeKind.OTHER_CONTROL);
    assertThat(edge.interest()).isNull();
    assertThat(edge.alternatives()).containsExactly(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL);
    assertThat(edge.origin().words()).isEqualTo("Owned or Controlled By");
  }

  @Test
  void a_former_relation_is_over_by_the_date_of_the_list() {
    var edge = Read.of("ofac-advanced", "SDN_ADVANCED.XML", ADVANCED).edge("ofac:relation:78");
    assertThat(edge.period().end()).hasToString("../2025-03-02");
    assertThat(edge.origin().words()).isEqualTo("Leader or official of (former)");
  }

  @Test
  void a_relation_to_a_profile_that_is_not_there_is_unread_and_entries_are_listings() {
    var read = Read.of("ofac-advanced", "SDN_ADVANCED.XML", ADVANCED);
    assertThat(read.reasons()).containsExactly("it joins a profile that is not in the file");
    assertThat(read.facts().listings())
        .singleElement()
        .satisfies(l -> assertThat(l.list()).isEqualTo(new ListId("ofac-sdn")))
        .satisfies(l -> assertThat(l.from()).hasToString("2017-01-11"));
    assertThat(read.file().records()).isEqualTo(5);
  }
}
