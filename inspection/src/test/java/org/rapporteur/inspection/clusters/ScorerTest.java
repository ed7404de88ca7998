package org.rapporteur.inspection.clusters;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.inspection.clusters.Scorer.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A scorer that cannot be wrong unnoticed: gold against itself, damaged copies of gold, and the
/// other scorer where it lies beside the project.
class ScorerTest {
  private static final double EXACT = 1e-9;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @TempDir Path temporary;

  static List<Cluster> clusters() {
    return Cluster.all();
  }

  @Test
  void of_all_clusters_twelve_are_held_out_and_a_hundred_and_fifty_nine_are_for_learning_only() {
    assertThat(clusters().stream().collect(groupingBy(Cluster::part, counting())))
        .containsExactlyInAnyOrderEntriesOf(Map.of("dev", 84L, "heldout", 12L, "learn", 159L));
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void gold_repeats_the_words_of_its_texts(Cluster cluster) {
    var texts = new Texts(cluster.documents());
    for (var claim : cluster.gold().get("claims")) {
      var start = claim.get("start").asInt();
      assertThat(claim.get("span").asString())
          .isEqualTo(words(texts, claim.get("asserted_by"), start, claim.get("end").asInt()));
    }
    for (var name : new SheetReader(texts).gold(cluster.gold()).names()) {
      assertThat(name.mentions())
          .isNotEmpty()
          .allMatch(mention -> name.forms().contains(texts.words(mention.at())));
    }
  }

  static List<Cluster> named() {
    return Stream.of(Cluster.NAMES, Cluster.WHO)
        .flatMap(part -> Cluster.of(part).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("named")
  void names_that_are_marked_stand_in_their_texts(Cluster cluster) {
    var texts = new Texts(cluster.documents());
    for (var name : cluster.gold().get("entities")) {
      for (var document : name.get("mentions").properties()) {
        var forms = forms(name, document.getKey());
        for (var place : document.getValue()) {
          var at = new Sheet.Passage(document.getKey(), place.get(0).asInt(), place.get(1).asInt());
          assertThat(texts.words(at)).isIn(forms);
        }
      }
    }
  }

  /// Where only names are marked, one that is printed otherwise is another.
  private static Set<String> forms(JsonNode name, String document) {
    var forms = new HashSet<String>();
    name.path("forms").path(document).forEach(form -> forms.add(form.asString()));
    return forms.isEmpty() ? Set.of(name.get("name").asString()) : forms;
  }

  @Test
  void who_is_meant_is_told_across_texts_in_more_than_one_form() {
    for (var cluster : Cluster.of(Cluster.WHO)) {
      var several = new HashSet<String>();
      for (var name : cluster.gold().get("entities")) {
        var printed = new HashSet<String>();
        name.get("forms").forEach(forms -> forms.forEach(form -> printed.add(form.asString())));
        if (printed.size() > 1 && name.get("mentions").size() > 1) {
          several.add(name.get("id").asString());
        }
      }
      assertThat(several).as(cluster.name()).hasSizeGreaterThan(5);
    }
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void gold_against_itself_is_perfect(Cluster cluster) {
    var score = score(cluster, record -> {});
    assertThat(score.figures().values()).allMatch(tally -> tally.f1() > 1 - EXACT);
    assertThat(score.counts().values()).allMatch(count -> count == 0);
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void damage_shows_where_it_is_and_nowhere_else(Cluster cluster) {
    var halved = score(cluster, record -> halve(record.withArrayProperty("entities"))).figures();
    assertThat(halved.get("mentions.overlap").precision()).isEqualTo(1);
    assertThat(halved.get("mentions.overlap").recall()).isLessThan(0.95);
    assertThat(halved.get("claims.dates").f1()).isEqualTo(1);

    var renamed = score(cluster, record -> each(record, "entities", "name", "Nobody")).figures();
    boolean several = renamed.get("names.shown").asked() > 0;
    assertThat(renamed.get("names.shown").f1()).isEqualTo(several ? 0 : 1);
    assertThat(renamed.get("mentions.exact").f1()).isEqualTo(1);

    var mute = score(cluster, record -> each(record, "claims", "attributed_to", "nobody"));
    assertThat(mute.figures().get("quotes.found").f1()).isEqualTo(1);
    assertThat(mute.figures().get("quotes.attributed").f1()).isLessThan(0.05);

    var late = score(cluster, record -> each(record, "events", "date", "1850"));
    assertThat(late.figures().get("events.strict").recall()).isLessThan(0.6);

    var loud = score(cluster, record -> each(record, "conflicts", "kind", "contradiction"));
    assertThat(loud.counts().get("false contradictions")).isPositive();
    assertThat(loud.figures().get("conflicts.major_recall").f1()).isEqualTo(1);

    var alone = score(cluster, record -> record.withArrayProperty("families").removeAll());
    boolean related = !cluster.gold().get("families").isEmpty();
    assertThat(alone.figures().get("families").recall()).isEqualTo(related ? 0 : 1);

    var kin = score(cluster, record -> everyText(cluster, record.withArrayProperty("families")));
    assertThat(kin.figures().get("families").recall()).isEqualTo(1);
    assertThat(kin.figures().get("families").precision()).isLessThan(1);
  }

  /// Takes all texts for one family.
  private static void everyText(Cluster cluster, ArrayNode families) {
    var all = families.removeAll().addObject().putArray("docs");
    new Texts(cluster.documents()).names().forEach(all::add);
  }

  @Test
  void claims_from_page_furniture_and_spans_that_are_not_there_are_counted() {
    var cluster = clusters().getFirst();
    var score =
        score(
            cluster,
            record -> {
              var mention = record.get("entities").get(0).get("mentions").get(0);
              ((ObjectNode) mention).put("text", "something else");
              var first = (ObjectNode) record.get("claims").get(0);
              var page = cluster.gold().get("boilerplate").properties().iterator().next();
              first.put("doc", page.getKey());
              first.set("start", page.getValue().get(0).get(0));
              first.set("end", page.getValue().get(0).get(1));
            });
    assertThat(score.counts())
        .containsEntry("spans not verbatim", 1)
        .containsEntry("claims from furniture", 1);
  }

  @ParameterizedTest
  @MethodSource("clusters")
  void it_agrees_with_the_scorer_beside_the_project(Cluster cluster) throws Exception {
    var other = Path.of("").toAbsolutePath().getParent().resolveSibling("shared/score.py");
    assumeTrue(Files.exists(other), "score.py is not beside the project");
    for (Consumer<ObjectNode> damage : List.<Consumer<ObjectNode>>of(r -> {}, this::wear)) {
      var record = record(cluster, damage);
      var file = Files.writeString(temporary.resolve(cluster.name()), record.toString());
      var theirs = theirs(other, cluster, file);
      var ours = scored(cluster, record).figures();
      ours.forEach((figure, tally) -> {
        if (theirs.has(figure)) {
          agree(figure, theirs.get(figure), tally);
        }
      });
    }
  }

  private static void agree(String figure, JsonNode theirs, Tally ours) {
    if (theirs.has("f1")) {
      assertThat(ours.precision()).as(figure).isCloseTo(theirs.get("p").asDouble(), within(EXACT));
      assertThat(ours.recall()).as(figure).isCloseTo(theirs.get("r").asDouble(), within(EXACT));
    } else {
      var share = theirs.has("value") ? theirs.get("value") : theirs.get("exact_rate");
      if (!share.isNull()) {
        assertThat(ours.recall()).as(figure).isCloseTo(share.asDouble(), within(EXACT));
      }
    }
  }

  /// What a middling product might say: names and claims lost, ends, dates and numbers shifted.
  private void wear(ObjectNode record) {
    halve(record.withArrayProperty("families"));
    thin(record.withArrayProperty("entities"), 3);
    thin(record.withArrayProperty("events"), 4);
    thin(record.withArrayProperty("claims"), 5);
    thin(record.withArrayProperty("conflicts"), 3);
    int i = 0;
    for (var claim : record.get("claims")) {
      var worn = (ObjectNode) claim;
      worn.put("end", claim.get("end").asInt() + i % 3);
      if (i % 4 == 0) {
        worn.put("value", "over " + i).put("attributed_to", "e" + i % 20);
      }
      i++;
    }
    i = 0;
    for (var event : record.get("events")) {
      if (i++ % 3 == 0) {
        ((ObjectNode) event).put("date", "2026").put("title", "Something");
      }
    }
    i = 0;
    for (var dispute : record.get("conflicts")) {
      if (i++ % 2 == 0) {
        ((ObjectNode) dispute).put("kind", "contradiction").put("subject", "x");
      }
    }
    merge(record.withArrayProperty("entities"));
  }

  /// Gives the second bearer's mentions to the first.
  private static void merge(ArrayNode names) {
    ((ArrayNode) names.get(0).get("mentions")).addAll((ArrayNode) names.get(1).get("mentions"));
    names.remove(1);
  }

  private static JsonNode theirs(Path script, Cluster cluster, Path record) throws Exception {
    var process =
        new ProcessBuilder(
                "python3",
                script.toString(),
                cluster.folder().toString(),
                record.toString(),
                "--json")
            .redirectErrorStream(true)
            .start();
    var printed =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return JSON.readTree(printed).get(cluster.name());
  }

  private static Score score(Cluster cluster, Consumer<ObjectNode> damage) {
    return scored(cluster, record(cluster, damage));
  }

  private static ObjectNode record(Cluster cluster, Consumer<ObjectNode> damage) {
    var record = new GoldRecord(cluster.gold(), new Texts(cluster.documents())).write();
    damage.accept(record);
    return record;
  }

  private static Score scored(Cluster cluster, ObjectNode record) {
    var texts = new Texts(cluster.documents());
    var reader = new SheetReader(texts);
    return new Scorer(texts).score(reader.gold(cluster.gold()), reader.record(record));
  }

  private static String words(Texts texts, JsonNode document, int start, int end) {
    return texts.words(new Sheet.Passage(document.asString(), start, end));
  }

  private static void each(ObjectNode record, String list, String field, String value) {
    record.get(list).forEach(item -> ((ObjectNode) item).put(field, value));
  }

  private static void halve(ArrayNode list) {
    thin(list, 2);
  }

  /// Takes away every n-th.
  private static void thin(ArrayNode list, int n) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (i % n == n - 1) {
        list.remove(i);
      }
    }
  }
}
