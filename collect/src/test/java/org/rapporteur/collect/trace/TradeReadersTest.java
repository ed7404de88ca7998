package org.rapporteur.collect.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.EdgeKind;

class TradeReadersTest {
  private static final String HEADER =
      """
      identifier,carrier_code,vessel_name,port_of_unlading,foreign_port_of_lading,weight,weight_unit,record_status_indicator,conveyance_id,actual_arrival_date,run_date
      b1,ABCD,MORNING TIDE,Savannah,Nampo,22046.22621848776,Pounds,New,9111111,2024-03-01,2024-03-02
      b1,ABCD,MORNING TIDE,Savannah,Nampo,12000,Kilograms,Amended,9111111,2024-03-01,2024-03-05
      b2,ABCD,MORNING TIDE,Savannah,Nampo,5000,Kilograms,New,9111111,2024-03-01,2024-03-02
      b2,ABCD,MORNING TIDE,Savannah,Nampo,5000,Kilograms,Deleted,9111111,2024-03-01,2024-03-06
      m1,ABCD,MORNING TIDE,Savannah,Nampo,12000,Kilograms,New,9111111,2024-03-01,2024-03-02
      ,ABCD,,,,,,,,,
      """;
  private static final String BILL =
      """
      identifier,master_bol_number,house_bol_number,voyage_number
      b1,ABCD100,ABCD100-1,12E
      m1,ABCD100,,12E
      b2,ABCD200,,12E
      """;
  private static final String SHIPPER =
      """
      identifier,shipper_name,shipper_address_1,city,country_code
      b1,Sable Reefers Ltd,12 Quay Street,Nampo,KP
      b2,Blue Wave Freight Forwarding,1 Pier,Busan,KR
      m1,Blue Wave Freight Forwarding,1 Pier,Busan,KR
      """;
  private static final String CONSIGNEE =
      """
      identifier,consignee_name
      b1,Orlik Foods Inc
      m1,Orlik Foods Inc
      """;
  private static final String CARGO =
      "identifier,container_number,description_text\nb1,CONT1,FROZEN SQUID\nb2,CONT2,TOYS\n";
  private static final String TARIFF =
      "identifier,container_number,harmonized_number,harmonized_value,harmonized_weight,harmonized_weight_unit\n"
          + "b1,CONT1,030743,12000,12000,Kilograms\n";

  private static Read manifest() {
    return Read.of(
        "manifest",
        "header.csv",
        HEADER,
        "bill.csv",
        BILL,
        "shipper.csv",
        SHIPPER,
        "consignee.csv",
        CONSIGNEE,
        "cargodesc.csv",
        CARGO,
        "tariff.csv",
        TARIFF);
  }

  @Test
  void a_bill_runs_from_shipper_over_shipment_to_consignee_with_its_goods() {
    var read = manifest();
    assertThat(read.ties())
        .containsExactly(
            "name:sable reefers ltd SHIPS bill:b1",
            "bill:b1 SHIPS name:orlik foods inc",
            "imo:9111111 CARRIES bill:b1");
    var goods = read.edge("bill:b1#shipper-1").goods();
    assertThat(goods).isNotNull();
    assertThat(goods.description()).isEqualTo("FROZEN SQUID");
    assertThat(goods.code()).hasToString("HsCode[digits=030743, revision=2022]");
    assertThat(read.edge("bill:b1#shipper-1").period().start()).hasToString("2024-03-01");
  }

  @Test
  void the_last_state_of_a_bill_counts_and_all_are_kept() {
    var read = manifest();
    assertThat(read.node("bill:b1").details()).containsEntry("record_status", "New > Amended");
    var goods = read.edge("bill:b1#shipper-1").goods();
    assertThat(goods).isNotNull();
    assertThat(goods.amount()).hasToString("Amount[value=12000, unit=kg, estimated=false]");
    assertThat(read.node("bill:b2").details()).containsEntry("counts", "no: deleted");
  }

  @Test
  void a_master_whose_house_bills_are_there_moves_nothing() {
    assertThat(manifest().node("bill:m1").details())
        .containsEntry("counts", "no: its house bills are there");
  }

  @Test
  void pounds_become_kilograms_exactly_and_forwarders_are_known_by_name() {
    assertThat(Weights.amount("100", "Pounds", false))
        .get()
        .extracting(a -> a.value().toPlainString())
        .isEqualTo("45.35923700");
    assertThat(manifest().node("name:blue wave freight forwarding").details())
        .containsEntry("role", "forwarder");
    assertThat(manifest().reasons()).containsExactly("the row has no identifier");
  }

  @Test
  void customs_lines_are_read_through_a_mapping_of_columns() {
    var text =
        "Ausf;Einf;Tag;Ware;Netto\n"
            + "Sable Reefers;Orlik Foods;05.03.2024;\"Tintenfisch; gefroren\";\"12.500,5\"\n"
            + ";Orlik Foods;;;\n";
    var read =
        Read.of(
            "customs",
            Map.of(
                "exporter",
                "Ausf",
                "importer",
                "Einf",
                "date",
                "Tag",
                "description",
                "Ware",
                "weight",
                "Netto"),
            "zoll.csv",
            text);
    assertThat(read.ties()).hasSize(2);
    var goods = read.facts().edges().getFirst().goods();
    assertThat(goods).isNotNull();
    assertThat(goods.amount()).hasToString("Amount[value=12500.5, unit=kg, estimated=false]");
    assertThat(read.facts().edges().getFirst().period().start()).hasToString("2024-03-05");
    assertThat(read.reasons()).containsExactly("the row names no exporter or no importer");
    assertThat(Read.of("customs", "zoll.csv", text).reasons())
        .singleElement()
        .asString()
        .contains("--map exporter=COLUMN");
  }

  @Test
  void facilities_keep_their_numbers_and_mixed_encodings_do_no_harm() {
    var head =
        "os_id,name,address,country,sector,parent_company\n".getBytes(StandardCharsets.UTF_8);
    var utf8 =
        "PT2024001,Conservas São Brás,\"Rua 1, Olhão\",PT,Food,Orlik Fund\n"
            .getBytes(StandardCharsets.UTF_8);
    var western =
        "PT2024002,Peixaria Lagoa & Irmãos,Rua 2,PT,Food,\n"
            .getBytes(Charset.forName("windows-1252"));
    var bytes = new byte[head.length + utf8.length + western.length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(utf8, 0, bytes, head.length, utf8.length);
    System.arraycopy(western, 0, bytes, head.length + utf8.length, western.length);
    var read = Read.of("facilities", Map.of(), Map.of("osh.csv", bytes));
    assertThat(read.node("os:PT2024001").name()).isEqualTo("Conservas São Brás");
    assertThat(read.node("os:PT2024002").name()).isEqualTo("Peixaria Lagoa & Irmãos");
    assertThat(read.ties()).containsExactly("name:orlik fund OTHER_CONTROL os:PT2024001");
  }

  @Test
  void a_bill_of_materials_gives_plant_supplier_and_recipe() {
    var read =
        Read.of(
            "bom",
            "bom.csv",
            """
            facility,output,output_amount,output_unit,input,input_amount,input_unit,supplier,start,end
            Tern Cannery,canned squid,1000,kg,frozen squid,1200,kg,Sable Reefers,2024-01-01,2024-12-31
            Tern Cannery,canned squid,1000,kg,,,,,,
            """);
    assertThat(read.ties())
        .containsExactly(
            "name:tern cannery PRODUCES product:name:tern cannery:canned squid",
            "product:name:tern cannery:frozen squid PRODUCES product:name:tern cannery:canned"
                + " squid",
            "name:sable reefers SUPPLIES product:name:tern cannery:frozen squid");
    assertThat(read.reasons()).containsExactly("the row names no facility, no output or no input");
  }

  @Test
  void relations_typed_off_a_register_keep_share_words_and_strength() {
    var read =
        Read.of(
            "relations",
            "extract.csv",
            """
            owner,asset,kind,share,start,end,strength,words,source
            Orlik Fund,Tern Cannery,shares,over 25 to 50,2019-04,,stated,"holder of class A",Register of Lagoa
            Forced labour at the drying hall,Tern Cannery plant,committed at,,2023-06,,hedged,,Witness 4
            Orlik Fund,Tern Cannery,shares,140%,,,,,
            Orlik Fund,Tern Cannery,shares,a bit,,,,,
            Orlik Fund,Tern Cannery,befriends,,,,,,
            Orlik Fund,Tern Cannery,shares,10%,2020-01-01,2019-01-01,,,
            """);
    assertThat(read.facts().edges())
        .extracting(e -> e.kind() + " " + e.share().print() + " " + e.origin().strength())
        .containsExactly(
            "SHARES (25, 50] STATED", "COMMITTED_AT (0, 100] HEDGED", "SHARES (0, 100] STATED");
    assertThat(read.facts().unusable()).hasSize(4);
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .startsWith("its kind is none of shares, votes");
    assertThat(read.facts().edges().getFirst().kind()).isEqualTo(EdgeKind.SHARES);
  }

  @Test
  void a_date_that_is_none_leaves_every_day_possible_and_a_share_that_cannot_be_is_set_aside() {
    var read =
        Read.of(
            "relations",
            "t.csv",
            """
            from,to,kind,share,start,end
            Ara,Yard,shares,51,2024-13-40,
            Ara,Mill,shares,-5,,
            Ara,Hall,shares,120,,
            Ara,Shop,shares,60,2024-05-01,2023-01-01
            """);
    assertThat(read.facts().edges()).hasSize(1);
    var period = read.facts().edges().getFirst().period();
    var day = java.time.LocalDate.of(2024, 6, 1);
    assertThat(period.possiblyOn(day)).isTrue();
    assertThat(period.certainlyOn(day)).isFalse();
    assertThat(read.file().setAsideCount()).isEqualTo(4);
    assertThat(read.file().records()).isEqualTo(4);
  }

  @Test
  void a_long_line_is_cut_between_characters_and_not_through_them() {
    var words = "가".repeat(400_000);
    var read = Read.of("relations", "ties.csv", "from,to,kind,words\nA,B,supplies," + words + "\n");
    assertThat(read.facts().edges().getFirst().origin().words()).isEqualTo(words);
  }

  @Test
  void broken_tables_are_reported_with_their_line() {
    var long_ = "from,to\nA,B\nC,D,E,F\n\"G,H\nI,J\n";
    var read = Read.of("relations", "t.csv", long_);
    assertThat(read.facts().edges()).hasSize(1);
    assertThat(read.file().unread()).extracting(f -> f.line()).contains(3L, 4L);
    assertThat(Read.of("relations", "t.csv", "").reasons())
        .singleElement()
        .asString()
        .contains("expected a header");
  }
}
