package org.rapporteur.desk.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Evaluators;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.BadRow;
import org.rapporteur.collect.mechanism.MappedTable;
import org.rapporteur.collect.mechanism.MarcXml;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;
import org.rapporteur.collect.mechanism.PackReading;

/// A mistake in a table gets a message with its row, and the other rows are read.
class PackMistakesTest {
  private static final String BODIES =
      "id,body,label,start,end,membership,predecessor\nlake-1,LAKE,Assembly of the Lake,..,..,20,\n";
  private static final String MECHANISMS =
      "id,type,label,form,body\nenvoy,mandate,Envoy,envoy,LAKE\n";
  private static final String RULES =
      "- id: V\n  kind: vacancy\n  applies-to: {form: envoy}\n  parameters: {}\n  source: invented\n";

  @Test
  void a_good_pack_has_no_bad_row() {
    assertThat(read("id,mechanism,act,person,occurred\na,envoy,in-office,Ines Marlow,2019\n").bad())
        .isEmpty();
  }

  @Test
  void an_impossible_date_is_told_with_its_row_and_the_rest_is_read() {
    var reading =
        read(
            "id,mechanism,act,person,occurred\n"
                + "a,envoy,in-office,Ines Marlow,2019-02-30\n"
                + "b,envoy,in-office,Ada Lindqvist,2021\n");
    assertThat(lines(reading)).singleElement().asString().contains("acts.csv, row 2", "2019-02-30");
    assertThat(reading.pack().acts()).extracting(a -> a.id()).containsExactly("b");
  }

  @Test
  void an_unknown_body_is_told() {
    assertThat(lines(read("id,mechanism,act,body\na,envoy,in-office,SEA\n")))
        .singleElement()
        .asString()
        .contains("row 2", "\"SEA\" is not in the table of bodies");
  }

  @Test
  void an_unknown_mechanism_is_told() {
    assertThat(lines(read("id,mechanism,act\na,nobody,in-office\n")))
        .singleElement()
        .asString()
        .contains("row 2", "nobody");
  }

  @Test
  void a_vote_above_the_membership_is_told_with_the_sum() {
    assertThat(lines(read("id,mechanism,act,body,yes,no,abstain\na,envoy,adopted,LAKE,12,6,4\n")))
        .singleElement()
        .asString()
        .contains("row 2", "12\u20136\u20134 adds up to 22", "20 members");
  }

  @Test
  void a_key_used_twice_is_told_with_both_rows() {
    assertThat(lines(read("id,mechanism,act\na,envoy,held\na,envoy,held\n")))
        .singleElement()
        .asString()
        .contains("row 3", "already used in acts.csv, row 2");
  }

  @Test
  void a_missing_column_is_told() {
    assertThat(lines(read("id,act\na,held\n")))
        .singleElement()
        .asString()
        .contains("\"mechanism\" is missing");
  }

  @Test
  void a_table_that_is_no_utf_8_is_told_with_the_row() {
    var bytes =
        "id,mechanism,act,person\na,envoy,in-office,Salm\u00f3n\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(lines(read(bytes, BODIES, RULES)))
        .anySatisfy(l -> assertThat(l).contains("row 2", "UTF-8"));
  }

  @Test
  void a_succession_in_a_ring_is_told() {
    var ring = "id,body,label,predecessor\na,A,First,B\nb,B,Second,A\n";
    assertThat(lines(read("id,mechanism,act\n".getBytes(StandardCharsets.UTF_8), ring, RULES)))
        .anySatisfy(l -> assertThat(l).contains("bodies.csv, row 2", "ring"));
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_told() {
    assertThat(lines(read("id,mechanism,act\na,envoy,\"held\n")))
        .anySatisfy(l -> assertThat(l).contains("quotation mark"));
  }

  @Test
  void a_rule_of_unknown_kind_or_without_a_parameter_is_named() {
    var rules =
        "- id: X\n  kind: magic\n  applies-to: {form: envoy}\n  source: invented\n"
            + "- id: Y\n  kind: renewal\n  applies-to: {form: envoy}\n  source: invented\n"
            + "- id: Z\n  kind: renewal\n  applies-to: {form: envoy}\n  parameters: {every: often}\n  source: invented\n";
    var reading = read("id,mechanism,act\n".getBytes(StandardCharsets.UTF_8), BODIES, rules);
    assertThat(reading.pack().rules().stream().flatMap(r -> Evaluators.faults(r).stream()).toList())
        .anySatisfy(f -> assertThat(f).contains("rule X", "magic"))
        .anySatisfy(f -> assertThat(f).contains("rule Y", "\"every\""))
        .anySatisfy(f -> assertThat(f).contains("rule Z", "often"));
  }

  @Test
  void a_person_who_waits_for_review_is_not_read_and_counted() {
    var reading =
        read(
            "id,mechanism,act,person,care\na,envoy,in-office,Ines Marlow,review-before-publication\n");
    assertThat(reading.pack().acts()).isEmpty();
    assertThat(reading.pack().withheld()).hasSize(1);
  }

  @Test
  void an_open_term_ends_when_it_says_so_and_the_post_is_then_vacant() {
    var reading =
        read(
            "id,mechanism,act,person,occurred,until\n"
                + "a,envoy,in-office,Ines Marlow,2019-01-01,2020-06\n"
                + "b,envoy,in-office,Ada Lindqvist,2021,\n");
    var register = Register.of(List.of(reading.pack()));
    var envoy = register.mechanism("envoy").orElseThrow();
    var almanac = new Almanac(register);
    assertThat(almanac.snapshot(envoy, LocalDate.of(2020, 8, 1)).state()).isEqualTo("vacant");
    assertThat(almanac.snapshot(envoy, LocalDate.of(2022, 1, 1)).state()).isEqualTo("held");
    assertThat(almanac.gaps(LocalDate.of(2022, 1, 1)))
        .extracting(g -> g.period())
        .containsExactly("2020-06/2021");
  }

  @Test
  void a_mapped_table_keeps_partial_dates_and_reads_theirs() {
    var map =
        "type: recommendation\ndate-format: dd/MM/yyyy\ncolumns: {id: Ref, label: Text, occurred: When}\nconstants: {act: made}\n";
    var table =
        "Ref,Text,When\n"
            + "r1,Open the camps,17/02/2014\n"
            + "r2,Answer,2014-02\n"
            + "r3,Answer,soon\n"
            + "r4,Answer,03/2014\n"
            + "r5,Answer,31/02/2014\n";
    var reading =
        new MappedTable("theirs.csv", bytes(table), "map.yaml", bytes(map))
            .read(PackOptions.STANDARD);
    assertThat(reading.pack().acts())
        .extracting(a -> a.id() + " " + a.when())
        .containsExactly("r1 2014-02-17", "r2 2014-02", "r4 2014-03");
    assertThat(reading.bad())
        .extracting(BadRow::print)
        .satisfiesExactly(
            line -> assertThat(line).contains("theirs.csv, row 4", "soon"),
            line -> assertThat(line).contains("theirs.csv, row 6", "31/02/2014"));
  }

  @Test
  void a_voting_record_of_the_digital_library_is_read() {
    var xml =
        "<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record>"
            + "<controlfield tag=\"001\">782497</controlfield>"
            + "<datafield tag=\"245\" ind1=\" \" ind2=\" \"><subfield code=\"a\">Situation of human rights :</subfield></datafield>"
            + "<datafield tag=\"269\" ind1=\" \" ind2=\" \"><subfield code=\"a\">2014-12-18</subfield></datafield>"
            + "<datafield tag=\"791\" ind1=\" \" ind2=\" \"><subfield code=\"a\">A/RES/69/188</subfield></datafield>"
            + "<datafield tag=\"967\" ind1=\" \" ind2=\" \"><subfield code=\"d\">Y</subfield><subfield code=\"e\">PERU</subfield></datafield>"
            + "<datafield tag=\"967\" ind1=\" \" ind2=\" \"><subfield code=\"d\">N</subfield><subfield code=\"e\">CUBA</subfield></datafield>"
            + "<datafield tag=\"996\" ind1=\" \" ind2=\" \"><subfield code=\"b\">116</subfield><subfield code=\"c\">20</subfield><subfield code=\"d\">53</subfield><subfield code=\"e\">4</subfield><subfield code=\"f\">193</subfield></datafield>"
            + "</record></collection>";
    var act =
        new MarcXml("undl.xml", bytes(xml)).read(PackOptions.STANDARD).pack().acts().getFirst();
    assertThat(act.when()).isEqualTo("2014-12-18");
    assertThat(act.vote().print()).isEqualTo("116\u201320\u201353");
    assertThat(act.fields())
        .containsEntry("body", "GA")
        .containsEntry("session", "69")
        .containsEntry("voted_no", "CUBA");
  }

  @Test
  void a_record_without_symbol_and_broken_xml_are_told() {
    var xml = "<collection><record><controlfield tag=\"001\">1</controlfield></record><record>";
    assertThat(new MarcXml("undl.xml", bytes(xml)).read(PackOptions.STANDARD).bad())
        .extracting(BadRow::message)
        .anySatisfy(m -> assertThat(m).contains("no symbol"))
        .anySatisfy(m -> assertThat(m).contains("well-formed"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(PackReading reading) {
    return reading.bad().stream().map(BadRow::print).toList();
  }

  private static PackReading read(String acts) {
    return read(bytes(acts), BODIES, RULES);
  }

  private static PackReading read(byte[] acts, String bodies, String rules) {
    var files = new TreeMap<String, byte[]>();
    files.put(
        "pack.yaml",
        bytes(
            "id: lake\ntitle: Lake Ardo\nbodies: [bodies.csv]\nmechanisms: [mechanisms.csv]\nacts: [acts.csv]\nrules: [rules.yaml]\n"));
    files.put("bodies.csv", bytes(bodies));
    files.put("mechanisms.csv", bytes(MECHANISMS));
    files.put("acts.csv", acts);
    files.put("rules.yaml", bytes(rules));
    return new PackReader(new PackFiles(files), PackOptions.STANDARD).read();
  }
}
