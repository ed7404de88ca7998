package org.rapporteur.desk.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.Progress;

class LinkTest {
  /// The column of bits that a third row gives, among those explained.
  private static final int THIRD = 14;

  @TempDir private Path folder;
  private Path left = Path.of("");
  private Path right = Path.of("");
  private Path pairs = Path.of("");
  private Path clusters = Path.of("");

  @BeforeEach
  void names() {
    left = folder.resolve("left.csv");
    right = folder.resolve("right.csv");
    pairs = folder.resolve("pairs.csv");
    clusters = folder.resolve("clusters.csv");
  }

  /// Persons without any number: names, day, place and sex, with more or fewer errors.
  @ParameterizedTest
  @CsvSource({"300, 150, .1", "300, 300, .25", "2500, 1200, .15", "4000, 400, .1"})
  void at_weight_0_pairs_are_as_right_as_they_can_be(int persons, int common, double harm)
      throws IOException {
    var lists = new InventedPeople(persons + common, harm).two(persons, common);
    write(left, lists.get(0));
    write(right, lists.get(1));
    var report = link(null, null, false);
    var found = rows(pairs).stream().filter(r -> Double.parseDouble(r[3]) >= 0).toList();
    long hits = found.stream().filter(LinkTest::isOne).count();
    double f1 = 2.0 * hits / (found.size() + common);
    assertThat(f1).as("F1 at weight 0").isGreaterThan(.98);
    assertThat(report.learning().expectedMatches()).isBetween(common * .93, common * 1.07);
  }

  @Test
  void two_lists_with_nobody_in_common_give_hardly_a_proposal() throws IOException {
    var lists = new InventedPeople(8, .1).two(1500, 0);
    write(left, lists.get(0));
    write(right, lists.get(1));
    var report = link(null, null, false);
    assertThat(report.bands().likely()).isLessThan(3);
  }

  @Test
  void the_order_of_the_rows_changes_nothing_of_what_is_written() throws IOException {
    var lists = new InventedPeople(3, .2).two(2600, 1300);
    write(left, lists.get(0));
    write(right, lists.get(1));
    link(null, null, true);
    String first = Files.readString(pairs) + Files.readString(clusters);
    write(left, shuffled(lists.get(0)));
    write(right, shuffled(lists.get(1)));
    link(null, null, true);
    assertThat(Files.readString(pairs) + Files.readString(clusters)).isEqualTo(first);
  }

  @Test
  void the_bits_of_every_step_add_up_to_the_weight() throws IOException {
    var lists = new InventedPeople(4, .2).two(400, 200);
    write(left, lists.get(0));
    write(right, lists.get(1));
    link(null, null, true);
    var header = List.of(Files.readAllLines(pairs).getFirst().split(","));
    int from = header.indexOf("bits: prior");
    int to = header.indexOf("bits: third row");
    assertThat(rows(pairs))
        .hasSizeGreaterThan(150)
        .allSatisfy(row -> {
          double sum = 0;
          for (int i = from; i <= to; i++) {
            sum += Double.parseDouble(row[i]);
          }
          assertThat(sum).isCloseTo(Double.parseDouble(row[3]), within(1e-9));
        });
  }

  /// Two damaged rows weigh little by themselves; that both are the undamaged one joins them.
  @Test
  void a_third_row_that_is_surely_both_makes_two_rows_a_pair() throws IOException {
    write(left, new InventedPeople(11, .4).thrice(800));
    one(null);
    var found = rows(pairs);
    var raised = found.stream().filter(r -> Double.parseDouble(r[THIRD]) > 0).toList();
    assertThat(raised).hasSizeGreaterThan(100);
    assertThat(raised.stream().filter(LinkTest::isOne).count())
        .isGreaterThan(raised.size() * 19L / 20);
    assertThat(raised)
        .allSatisfy(r ->
            assertThat(String.join(",", r)).containsPattern("third row is .*, [abc]-\\d+\"?$"));
    var sure = found.stream().filter(r -> Double.parseDouble(r[3]) >= 0).toList();
    long hits = sure.stream().filter(LinkTest::isOne).count();
    assertThat(2.0 * hits / (sure.size() + 3 * 800)).as("F1 at weight 0").isGreaterThan(.98);
  }

  @Test
  void what_a_person_keeps_apart_no_third_row_brings_together() throws IOException {
    write(left, new InventedPeople(12, .1).thrice(200));
    one(write("judged.csv", "left,right,answer", "a-5,c-5,different"));
    assertThat(rows(pairs)).noneMatch(r -> r[0].equals("a-5") && r[1].equals("c-5"));
    assertThat(rows(pairs)).anyMatch(r -> r[0].equals("a-6") && r[1].equals("c-6"));
    assertThat(cluster("a-5")).isNotEqualTo(cluster("c-5"));
    assertThat(cluster("a-6")).isEqualTo(cluster("c-6"));
  }

  @Test
  void a_persons_decision_outranks_the_weight() throws IOException {
    var lists = new InventedPeople(5, .1).two(400, 200);
    write(left, lists.get(0));
    write(right, lists.get(1));
    Path judged =
        write(
            "judged.csv",
            "left,right,answer",
            "a-1,b-1,different",
            "a-2,b-2,unsure",
            "a-0,b-450,same",
            "x,y,same",
            "a-3,b-3,perhaps");
    var report = link(null, judged, false);
    var row = rows(pairs);
    assertThat(row).noneMatch(r -> r[0].equals("a-1") && r[1].equals("b-1"));
    assertThat(row)
        .filteredOn(r -> r[0].equals("a-2") && r[1].equals("b-2"))
        .allMatch(r -> r[4].equals("review"));
    assertThat(cluster("a-0")).isEqualTo(cluster("b-450"));
    assertThat(cluster("a-1")).isNotEqualTo(cluster("b-1"));
    assertThat(report.notices())
        .anyMatch(n -> n.contains("1 judgements are on rows that are not in these lists"))
        .anyMatch(n -> n.contains("line 6") && n.contains("same, different or unsure"));
  }

  @Test
  void nothing_is_joined_without_a_look_before_fifty_judged_pairs_were_right() throws IOException {
    var lists = new InventedPeople(6, .1).two(600, 300);
    write(left, lists.get(0));
    write(right, lists.get(1));
    var before = link(null, null, false);
    assertThat(before.bands().auto()).isZero();
    assertThat(before.check()).startsWith("proposals only: 0 pairs");
    var sure = rows(pairs).stream().filter(r -> Double.parseDouble(r[3]) > 8).limit(60).toList();
    var lines = new ArrayList<String>();
    sure.forEach(r -> lines.add(r[0] + "," + r[1] + ",same"));
    Path judged = write("judged.csv", "left,right,answer", lines.toArray(String[]::new));
    var after = link(null, judged, false);
    assertThat(after.bands().auto()).isGreaterThan(200);
    assertThat(after.check()).contains("had no error");
  }

  @Test
  void a_name_alone_never_makes_a_proposal() throws IOException {
    write("left.csv", "id,name", "1,Zebedee Quartermain", "2,Ann Moon", "3,Bo Lind");
    write("right.csv", "id,name", "7,Zebedee Quartermain", "8,Cy Hart", "9,Di Park");
    var report = link(null, null, false);
    assertThat(report.bands().likely()).isZero();
    assertThat(report.bands().auto()).isZero();
  }

  @Test
  void rows_that_cannot_be_read_are_told_with_their_lines_and_the_others_are_linked()
      throws IOException {
    var lists = new InventedPeople(7, .1).two(300, 150);
    var broken = new ArrayList<>(lists.get(0));
    broken.set(10, "a-x,only three,cells");
    write(left, broken);
    write(right, lists.get(1));
    var report = link(null, null, false);
    assertThat(report.unreadable())
        .containsExactly("left.csv, line 12: 3 cells where the header names 6 columns");
    assertThat(report.leftRows()).isEqualTo(299);
    assertThat(report.bands().likely()).isGreaterThan(120);
  }

  @Test
  void an_office_telephone_joins_nobody() throws IOException {
    var people = new InventedPeople(9, .1).two(400, 0);
    var lines = new ArrayList<String>();
    people.get(0).forEach(r -> lines.add(r + ",02 555 0100"));
    write(
        "left.csv",
        "id,given_name,surname,birth_date,place,sex,phone",
        lines.toArray(String[]::new));
    Files.deleteIfExists(right);
    var report =
        Link.link(
            new LinkRequest(left, null, null, null, pairs, null, false, 2, 1), Progress.SILENT);
    assertThat(report.notices()).anyMatch(n -> n.startsWith("400 rows hold a value of 'phone'"));
    assertThat(report.bands().likely()).isLessThan(3);
  }

  @Test
  void a_schema_says_which_columns_meet() throws IOException {
    var lists = new InventedPeople(10, .1).two(300, 150);
    write("left.csv", "n,one,two,three,four,five", lists.get(0).toArray(String[]::new));
    write("right.csv", "n,alpha,beta,gamma,delta,epsilon", lists.get(1).toArray(String[]::new));
    Path schema =
        write(
            "schema.yaml",
            "id: n",
            "fields:",
            "  - {name: given, kind: given-name, left: one, right: alpha}",
            "  - {name: surname, kind: surname, left: two, right: beta}",
            "  - {name: born, kind: date, left: three, right: gamma}",
            "  - {name: place, kind: place, left: [four], right: [delta]}");
    var report = link(schema, null, false);
    assertThat(report.guessed()).isEmpty();
    assertThat(rows(pairs).stream().filter(LinkTest::isOne).count()).isGreaterThan(140);
  }

  @Test
  void a_schema_that_is_wrong_is_refused_in_words() throws IOException {
    write("left.csv", "id,name", "1,Ann", "2,Bo");
    assertRefused("misspelt key", "'feilds', which means nothing here", "feilds: []");
    assertRefused(
        "no kind", "must be one of given-name, surname", "fields: [{name: name, kind: nam}]");
    assertRefused("no column", "has no column 'dob'", "fields: [{name: dob, kind: date}]");
    assertRefused("no yaml", "it is no YAML", "fields: [");
    assertRefused(
        "cut", "0 < review <= cut < 1", "cut: 2", "fields: [{name: name, kind: full-name}]");
  }

  private void assertRefused(String what, String message, String... lines) throws IOException {
    Path schema = write("schema.yaml", lines[0], Arrays.copyOfRange(lines, 1, lines.length));
    var request = new LinkRequest(left, null, schema, null, pairs, null, false, 1, 1);
    assertThatIllegalArgumentException()
        .as(what)
        .isThrownBy(() -> Link.link(request, Progress.SILENT))
        .withMessageContaining(message);
  }

  private LinkReport link(@Nullable Path schema, @Nullable Path judged, boolean explain) {
    return Link.link(
        new LinkRequest(left, right, schema, judged, pairs, clusters, explain, 2, 1),
        Progress.SILENT);
  }

  private void one(@Nullable Path judged) {
    Link.link(
        new LinkRequest(left, null, null, judged, pairs, clusters, true, 2, 1), Progress.SILENT);
  }

  private static boolean isOne(String[] row) {
    return row[0].substring(2).equals(row[1].substring(2));
  }

  private String cluster(String row) throws IOException {
    return rows(clusters).stream()
        .filter(r -> r[2].equals(row))
        .map(r -> r[0])
        .findFirst()
        .orElse(row);
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(l -> l.split(",")).toList();
  }

  private static List<String> shuffled(List<String> rows) {
    var copy = new ArrayList<>(rows);
    Collections.shuffle(copy, new Random(99));
    return copy;
  }

  private static void write(Path file, List<String> rows) throws IOException {
    Files.writeString(file, InventedPeople.table(rows));
  }

  private Path write(String name, String first, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), first + "\n" + String.join("\n", lines) + "\n");
  }
}
