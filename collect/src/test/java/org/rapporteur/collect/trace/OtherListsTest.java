package org.rapporteur.collect.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Node.Name;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

class OtherListsTest {
  @Test
  void the_screening_list_sends_each_row_to_its_own_list_with_its_own_status() {
    var read =
        Read.of(
            "csl",
            "consolidated.csv",
            """
            _id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,remarks,alt_names,ids
            a1,Specially Designated Nationals (SDN) - Treasury Department,9001,Entity,DPRK3; DPRK4,SABLE REEFERS LTD,,"12 Quay Street, Nampo; 3 Mole, Lomé",,,,Linked To: TANHO BANK,SABLE FISH; SABLE FROZEN,
            a2,Entity List (EL) - Bureau of Industry and Security,,Entity,,NOEUL OPTICS,,,88 FR 1,2021-06-01,,,,
            a3,Unverified List (UVL) - Bureau of Industry and Security,,,,ORLIK TOOLS,,,,2020-01-01,2019-01-01,,,
            a4,,,Entity,,NOBODY'S,,,,,,,,
            """);
    assertThat(read.facts().listings())
        .extracting(l -> l.node() + " " + l.list() + " " + l.status().words())
        .containsExactly(
            "ofac:9001 ofac-sdn blocking", "csl:bis-entity:a2 bis-entity export-licence");
    assertThat(read.node("ofac:9001").names()).contains(new Name("SABLE FROZEN", Standing.ALIAS));
    assertThat(read.node("ofac:9001").addresses()).hasSize(2);
    assertThat(read.file().records()).isEqualTo(3);
    assertThat(read.reasons()).containsExactly("the row has no name or no source");
    assertThat(read.facts().unusable())
        .extracting(u -> u.reason())
        .contains("its end comes before its start");
  }

  @Test
  void the_european_file_marks_weak_names_and_dates_the_first_regulation() {
    var read =
        Read.of(
            "eu",
            "eu.xml",
            """
            <export xmlns="http://example.org/fsd" generationDate="2025-03-01T10:00:00">
             <sanctionEntity euReferenceNumber="EU.901.1" logicalId="901" unitedNationId="KPe.901">
              <remark>Owned by Noeul Bureau.</remark>
              <regulation publicationDate="2017-02-01" entryIntoForceDate="2017-02-02" programme="PRK"/>
              <regulation publicationDate="2013-02-01" programme="PRK"/>
              <subjectType code="enterprise" classificationCode="E"/>
              <nameAlias wholeName="Tanho Bank" strong="true"/><nameAlias wholeName="Tanho" strong="false"/>
              <address street="1 Mole" city="Nampo" countryDescription="DPRK"/>
             </sanctionEntity>
             <sanctionEntity euReferenceNumber="EU.902.1"><subjectType code="person" classificationCode="P"/>
              <nameAlias firstName="Dok Su" middleName="" lastName="Hwang" wholeName="" strong="true"/>
              <birthdate circa="true" year="1958" birthdate=""/></sanctionEntity>
            </export>
            """);
    assertThat(read.node("eu:EU.901.1").names())
        .containsExactly(
            new Name("Tanho Bank", Standing.PRIMARY), new Name("Tanho", Standing.WEAK));
    assertThat(read.node("eu:EU.902.1").name()).isEqualTo("Dok Su Hwang");
    assertThat(read.node("eu:EU.902.1").births())
        .extracting(b -> b.value())
        .containsExactly("1958~");
    assertThat(read.facts().listings().getFirst().from()).hasToString("2013-02-01");
  }

  private static final String UK_ROWS =
      """
      Report Date: 02-Mar-2025
      Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Date Designated,Other Information,DOB,IMO number
      01/02/2024,DPR0901,15001,KPe.901,TANHO BANK,,Primary Name,,탄호은행,Democratic People's Republic of Korea,Entity,24/04/2009,Subordinate to Noeul Bureau,,
      01/02/2024,DPR0901,15001,KPe.901,TANHO COMMERCIAL BANK,,Alias,Low,,Democratic People's Republic of Korea,Entity,24/04/2009,Subordinate to Noeul Bureau,,
      01/02/2024,DPR0902,15002,,HWANG,DOK SU,Primary Name,,,Democratic People's Republic of Korea,Individual,24/04/2009,,dd/mm/1958,
      01/02/2024,,,,NUMBERLESS,,Primary Name,,,,Entity,,,,
      """;

  @Test
  void rows_of_one_number_are_one_entry_of_the_british_list() {
    var read = Read.of("uk", "UK-Sanctions-List.csv", UK_ROWS);
    assertThat(read.facts().nodes()).hasSize(2);
    assertThat(read.node("uk:DPR0901").names())
        .containsExactly(
            new Name("TANHO BANK", Standing.PRIMARY),
            new Name("탄호은행", Standing.ORIGINAL_SCRIPT),
            new Name("TANHO COMMERCIAL BANK", Standing.WEAK));
    assertThat(read.node("uk:DPR0902").name()).isEqualTo("DOK SU HWANG");
    assertThat(read.node("uk:DPR0902").births()).extracting(b -> b.value()).containsExactly("1958");
    assertThat(read.file().records()).isEqualTo(3);
    assertThat(read.file().unread())
        .singleElement()
        .satisfies(f -> assertThat(f.line()).isEqualTo(6));
    assertThat(read.file().dated()).isEqualTo("2025-03-02");
  }

  @Test
  void the_older_british_list_is_read_by_its_group_numbers() {
    var read =
        Read.of(
            "uk",
            "ConList.csv",
            """
            Last Updated,02/03/2020
            Name 6,Name 1,Name 2,Title,Group Type,Alias Type,Alias Quality,Regime,Listed On,Group ID,Address 1,Country,Other Information
            SABLE REEFERS,,,,Entity,Primary name,,DPRK,11/01/2017,15003,12 Quay Street,Togo,
            SABLE FISH,,,,Entity,AKA,Low quality a.k.a,DPRK,11/01/2017,15003,,,
            """);
    assertThat(read.node("uk:group:15003").names()).hasSize(2);
    assertThat(read.node("uk:group:15003").addresses()).containsExactly("12 Quay Street, Togo");
    assertThat(read.facts().listings().getFirst().from()).hasToString("2017-01-11");
  }

  @Test
  void the_british_list_as_xml_and_as_a_sheet_says_the_same() throws IOException {
    var xml =
        Read.of(
            "uk",
            "uk.xml",
            """
            <Designations><DateGenerated>2025-03-02</DateGenerated><Designation><UniqueID>DPR0904</UniqueID>
            <UNReferenceNumber>KPe.904</UNReferenceNumber><DateDesignated>2018-01-05</DateDesignated>
            <Names><Name><Name6>MORNING TIDE</Name6><NameType>Primary Name</NameType></Name></Names>
            <RegimeName>DPRK</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
            <ShipDetails><Ship><IMONumbers><IMONumber>9111111</IMONumber></IMONumbers></Ship></ShipDetails>
            </Designation></Designations>
            """);
    var sheet = Read.of("uk", Map.of(), Map.of("uk.ods", sheet()));
    for (var read : new Read[] {xml, sheet}) {
      var ship = read.node("uk:DPR0904");
      assertThat(ship.sort()).isEqualTo(Sort.VESSEL);
      assertThat(ship.identifiers()).extracting(i -> i.value()).contains("9111111");
      assertThat(read.facts().listings().getFirst().from()).hasToString("2018-01-05");
    }
  }

  private static byte[] sheet() throws IOException {
    var cells =
        new String[][] {
          {"Report Date: 02-Mar-2025"},
          {
            "Unique ID",
            "Name 6",
            "Name type",
            "Designation Type",
            "Regime Name",
            "Date Designated",
            "IMO number"
          },
          {"DPR0904", "MORNING TIDE", "Primary Name", "Ship", "DPRK", "05/01/2018", "9111111"}
        };
    var xml =
        new StringBuilder(
            "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\""
                + " xmlns:text=\"x\"><office:body>");
    for (var row : cells) {
      xml.append("<table:table-row>");
      for (var cell : row) {
        xml.append("<table:table-cell><text:p>")
            .append(cell)
            .append("</text:p></table:table-cell>");
      }
      xml.append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          xml.append("</office:body></office:document-content>")
              .toString()
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void a_list_on_a_web_page_keeps_its_clause_and_its_names() {
    var read =
        Read.of(
            "uflpa",
            "list.html",
            """
            <h2>Clause (i): entities that make goods with forced labour</h2>
            <table><tr><th>Name of Entity</th><th>Effective Date</th></tr>
            <tr><td>Sable Reefers Co., Ltd. (also known as Sable Frozen; and Sable Fish)</td><td>June 21, 2022</td></tr>
            <tr><td></td><td>June 21, 2022</td></tr></table>
            <table><tr><th>Contact</th></tr><tr><td>desk</td></tr></table>
            """);
    assertThat(read.facts().nodes().getFirst().names())
        .extracting(Name::text)
        .containsExactly("Sable Reefers Co., Ltd.", "Sable Frozen", "Sable Fish");
    var listing = read.facts().listings().getFirst();
    assertThat(listing.status()).isEqualTo(ListStatus.IMPORT_BAN);
    assertThat(listing.from()).hasToString("2022-06-21");
    assertThat(listing.programmes())
        .containsExactly("Clause (i): entities that make goods with forced labour");
    assertThat(read.reasons()).containsExactly("the row names nobody");
  }

  @Test
  void a_table_that_is_passed_over_is_told() {
    var read =
        Read.of(
            "import-bans",
            "orders.html",
            """
            <table><tr><th>Date</th><th>Manufacturer(s)</th></tr><tr><td>03/05/2021</td><td>Tern</td></tr></table>
            <table><tr><th>Date</th><th>Whose goods</th></tr><tr><td>03/05/2021</td><td>Sable</td></tr></table>
            """);
    assertThat(read.facts().nodes()).extracting(n -> n.name()).containsExactly("Tern");
    assertThat(read.file().notes())
        .containsExactly(
            "a table of 1 row was passed over, because none of its columns is a name: Date, Whose"
                + " goods");
  }

  @Test
  void a_page_whose_table_has_changed_is_never_an_empty_list() {
    assertThat(Read.of("uflpa", "list.html", "<table><tr><th>Who</th></tr></table>").reasons())
        .singleElement()
        .asString()
        .contains("expected a table with a column for the name");
  }

  @Test
  void a_list_in_which_no_entry_is_found_is_not_an_empty_list() {
    var read = Read.of("eu", "eu.xml", "<export generationDate='some day'><entity/></export>");
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .contains("no record is in it")
        .contains("sanctionEntity");
    assertThat(read.file().dated()).isNull();
  }
}
