package org.rapporteur.collect.trace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.Unusable;

/// Files that are broken, of another shape, or say what cannot be: each is told with its place and
/// the reason, and costs no record that stands beside it.
class BadInputTest {
  static List<String> kinds() {
    return TraceKinds.all().stream().map(TraceKinds.Kind::name).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_kind_takes_an_empty_file_noise_or_a_broken_archive_for_an_empty_list(String kind) {
    var noise = new byte[5_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31);
    }
    for (var bytes :
        List.of(
            new byte[0],
            noise,
            "{\"a\":".getBytes(UTF_8),
            "<a><b>".getBytes(UTF_8),
            "\"a,b\n1,2\n".getBytes(UTF_8),
            new byte[] {0x1F, (byte) 0x8B, 8, 0, 'j', 'u', 'n', 'k'})) {
      var read = Read.of(kind, Map.of(), Map.of("file", bytes));
      assertThat(read.file().records()).isZero();
      assertThat(read.file().unreadCount()).as(new String(bytes, ISO_8859_1)).isPositive();
    }
  }

  @Test
  void a_quotation_mark_that_is_never_closed_swallows_no_row_unseen() {
    var read =
        Read.of("relations", "shares.csv", "from,to,share\nA,B,60\nC,D,\"50\nE,F,40\nG,H,30\n");
    assertThat(read.ties()).containsExactly("name:a SHARES name:b");
    assertThat(read.file().unread())
        .containsExactly(
            new Fault(
                3,
                "a quotation mark opened here is never closed: close it or take it away; the rest"
                    + " of the file, 3 lines, was not read"));
  }

  @Test
  void a_packed_table_that_was_cut_off_gives_the_rows_before_and_none_in_half() throws IOException {
    var packed = packed("from,to,share\n" + rows(4_000));
    var cut = Arrays.copyOf(packed, packed.length / 2);
    var read = Read.of("relations", Map.of(), Map.of("shares.csv.gz", cut));
    var whole = Read.of("relations", Map.of(), Map.of("shares.csv.gz", packed));
    assertThat(read.file().records()).isBetween(500L, 3_999L);
    assertThat(whole.ties()).hasSize(4_000).containsAll(read.ties());
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .startsWith("it is packed with gzip, and the packing is broken here");
  }

  @Test
  void one_broken_file_of_a_set_costs_the_others_nothing() {
    var read =
        Read.of(
            "manifest",
            "notes.csv",
            "alpha,beta\n1,2\n",
            "header.csv",
            "identifier,record_status_indicator\nb1,New\n",
            "shipper.csv",
            "identifier,shipper_name\nb1,Sable Reefers\nb7,Nobody Ltd\n");
    assertThat(read.ties()).contains("name:sable reefers SHIPS bill:b1");
    assertThat(read.files().get(0).unreadCount()).isOne();
    assertThat(read.files().get(1).unreadCount()).isZero();
    assertThat(aside(read))
        .contains("bill b7: no header has this identifier; it counts at any time");
  }

  @Test
  void a_field_mapped_to_a_column_that_is_not_there_is_not_taken_for_unknown() {
    var read =
        Read.of("relations", Map.of("share", "Stake"), "shares.csv", "from,to,part\nA,B,60\n");
    assertThat(read.ties()).isEmpty();
    assertThat(read.reasons())
        .containsExactly(
            "it has no column for share (mapped to Stake); its columns are from, to, part; nothing"
                + " of the file was read");
  }

  @Test
  void a_word_that_is_neither_stated_nor_hedged_is_not_taken_for_stated() {
    var read =
        Read.of("relations", "r.csv", "from,to,share,strength\nA,B,60,perhaps\nC,D,60,stated\n");
    assertThat(read.facts().edges())
        .extracting(e -> e.origin().strength())
        .containsExactly(Strength.HEDGED, Strength.STATED);
    assertThat(aside(read))
        .containsExactly("row 2: its strength is neither stated nor hedged, and counts as hedged");
  }

  @Test
  void amounts_below_nothing_and_days_in_the_wrong_order_are_told() {
    var read =
        Read.of(
            "customs",
            "lines.csv",
            "exporter,importer,weight,departure,date\nA,B,-5,2020-03-01,2020-01-01\nC,D,12x,,\n");
    assertThat(aside(read))
        .containsExactly(
            "row 2: its departure comes after its date; both were read as they stand",
            "row 2: its weight is no amount of nothing or more, and counts as unknown",
            "row 3: its weight is no amount of nothing or more, and counts as unknown");
  }

  @Test
  void a_recipe_that_begins_on_no_day_may_begin_on_any() {
    var read = Read.of("bom", "r.csv", "facility,output,input,start\nF,soap,oil,soon\n");
    assertThat(read.facts().edges())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.period()).isEqualTo(new Period(Period.SOME_DAY, null)));
  }

  @Test
  void bytes_of_another_encoding_are_read_and_told_of() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.csv", "from,to\nSociété Été,Ñandú SA\nA,B\n".getBytes(ISO_8859_1));
    var western = Read.of("relations", Map.of(), files);
    assertThat(western.facts().nodes()).extracting(n -> n.name()).contains("Société Été");
    assertThat(western.file().notes())
        .singleElement()
        .asString()
        .startsWith("one line has bytes that are no UTF-8 and were read as windows-1252");
    var wide =
        Read.of(
            "relations", Map.of(), Map.of("b.csv", "from,to\nAmbar,Ñandú\n".getBytes(UTF_16LE)));
    assertThat(wide.ties()).containsExactly("name:ambar SHARES name:ñandú");
  }

  @Test
  void two_columns_of_one_name_are_told() {
    var read = Read.of("relations", "r.csv", "from,to,share,share\nA,B,10,20\n");
    assertThat(read.file().notes())
        .containsExactly("several columns are called share: the first was read; rename the others");
  }

  @Test
  void a_spreadsheet_is_not_read_as_text() {
    var read = Read.of("relations", Map.of(), Map.of("a.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0}));
    assertThat(read.reasons())
        .singleElement()
        .asString()
        .startsWith(
            "it is a packed file, such as a spreadsheet or an archive: save its table as CSV");
  }

  @Test
  void a_date_of_listing_that_is_none_is_told() {
    var read =
        Read.of(
            "eu",
            "eu.xml",
            "<export><sanctionEntity logicalId=\"1\"><regulation publicationDate=\"2020-99-01\"/>"
                + "<nameAlias wholeName=\"X\"/></sanctionEntity></export>");
    assertThat(aside(read))
        .containsExactly(
            "date of listing of eu:logical:1: it is no date; the listing counts as always");
  }

  private static List<String> aside(Read read) {
    return read.facts().unusable().stream()
        .filter(u -> read.files().stream().anyMatch(f -> f.setAside().contains(u)))
        .map(BadInputTest::words)
        .toList();
  }

  private static String words(Unusable row) {
    return row.what() + ": " + row.reason();
  }

  private static String rows(int number) {
    var rows = new StringBuilder();
    IntStream.range(0, number)
        .forEach(i -> rows.append("Holder %d,Asset %d,60\n".formatted(i * 7919 % 6007, i)));
    return rows.toString();
  }

  private static byte[] packed(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
