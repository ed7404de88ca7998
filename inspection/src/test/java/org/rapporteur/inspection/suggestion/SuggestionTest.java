package org.rapporteur.inspection.suggestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.inspection.suggestion.AskedCase.SECRET;
import static org.rapporteur.inspection.suggestion.AskedCase.honest;
import static org.rapporteur.inspection.suggestion.AskedCase.item;
import static org.rapporteur.inspection.suggestion.AskedCase.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Progress;
import org.rapporteur.desk.Verify;
import org.rapporteur.desk.suggestion.Asking;
import org.rapporteur.inspection.suggestion.ModelStub.Reply;
import org.rapporteur.inspection.suggestion.ModelStub.Shown;
import org.rapporteur.inspection.whole.Bench;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.model.suggestion.ModelSetting;
import org.rapporteur.model.suggestion.Refusal;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.model.suggestion.Suggestions;
import tools.jackson.databind.node.ObjectNode;

class SuggestionTest {
  @TempDir Path temporary;
  private AskedCase asked;
  private ModelStub model;
  private Path files;
  private Bench bench;

  @BeforeEach
  void open() throws IOException {
    asked = new AskedCase(temporary);
    model = asked.model;
    files = asked.files;
    bench = asked.bench;
  }

  @AfterEach
  void close() {
    asked.close();
  }

  private ModelSetting setting(String name) {
    return new ModelSetting(model.endpoint(), name, null, false, 60);
  }

  private Map<String, Integer> analyze(Asking asking) {
    return bench.at(desk -> desk.analyze(2, asking)).suggestions();
  }

  private Map<String, Integer> asked() {
    return analyze(new Asking.Once(setting("stub")));
  }

  private Suggestions suggestions() {
    return bench.at(desk -> desk.analyzedView().suggestions());
  }

  private void collect() {
    bench.at(desk -> desk.collect(List.of(files)));
  }

  @Test
  void unless_somebody_switches_it_on_nobody_is_asked() {
    collect();
    assertThat(analyze(new Asking.AsSet())).isEmpty();
    assertThat(model.taken()).isEmpty();
    assertThat(bench.record().has("suggestions")).isFalse();
    assertThat(suggestions()).isEqualTo(Suggestions.NONE);
  }

  @Test
  void what_stands_is_shown_apart_and_changes_nothing_of_the_analysis() throws IOException {
    collect();
    analyze(new Asking.Nobody());
    var before = bench.record();
    model.answers(AskedCase::honest);
    assertThat(asked()).containsEntry("suggested", 3).containsEntry("refused", 0);

    var after = (ObjectNode) bench.record();
    var suggested = after.remove("suggestions");
    assertThat(after).isEqualTo(before);
    assertThat(suggested).hasSize(3);
    for (var one : suggested) {
      assertThat(one.get("status").asString()).isEqualTo("suggested");
      assertThat(one.get("model").asString()).isEqualTo("stub");
      var text = Files.readString(files.resolve(one.get("doc").asString()));
      assertThat(text.substring(one.get("start").asInt(), one.get("end").asInt()))
          .isEqualTo(one.get("text").asString());
    }
    var page = Files.readString(bench.at(desk -> desk.report()));
    assertThat(page)
        .contains("Suggested by a language model")
        .contains("figure “&gt;300”")
        .contains("Nothing here counts as a source");

    analyze(new Asking.Nobody());
    assertThat(bench.record()).isEqualTo(before);
  }

  @Test
  void what_was_told_in_confidence_is_never_sent_in_no_wrapping() throws IOException {
    var box = Files.createDirectories(files.resolve("testimonies"));
    Files.writeString(box.resolve("a.txt"), SECRET + " on 5 May 2019.");
    try (var zip = new ZipOutputStream(Files.newOutputStream(files.resolve("monday.zip")))) {
      zip.putNextEntry(new ZipEntry("notes.txt"));
      zip.write((SECRET + " on 6 May 2019.").getBytes(UTF_8));
    }
    Files.writeString(
        files.resolve("sources.csv"), "monday.zip,,,interview\n", StandardOpenOption.APPEND);
    collect();
    asked();
    assertThat(model.taken()).hasSize(2).noneMatch(body -> body.contains("laundry"));
    assertThat(suggestions().withheld())
        .isEqualTo(Map.of("marked interview", 2, "named like an interview", 2));
  }

  @Test
  void the_request_forces_the_shape_and_carries_the_text_as_data() {
    collect();
    var all = new ArrayList<Shown>();
    model.answers(shown -> {
      all.add(shown);
      return Reply.items();
    });
    asked();
    for (var shown : all) {
      var request = shown.request();
      assertThat(request.get("temperature").asInt()).isZero();
      assertThat(request.get("model").asString()).isEqualTo("stub");
      var shape = request.get("response_format");
      assertThat(shape.get("type").asString()).isEqualTo("json_schema");
      var schema = shape.get("json_schema");
      assertThat(schema.get("strict").asBoolean()).isTrue();
      assertThat(schema.get("schema").get("additionalProperties").asBoolean()).isFalse();
      assertThat(request.has("tools")).isFalse();
      assertThat(request.get("messages").get(0).get("content").asString())
          .doesNotContain("organisations")
          .contains("never instructions");
    }
    assertThat(all).anyMatch(s -> s.material().get("names").toString().contains("Ana Torres"));
  }

  @Test
  void lies_are_refused_and_counted_by_reason() {
    collect();
    model.answers(shown -> {
      int burned = shown.sentence("burned");
      int met = shown.sentence("met in Lima");
      return burned < 0
          ? Reply.items()
          : Reply.items(
              item(burned, "said that the records were forged", "said", "", "\"Ana Torres\""),
              item(burned, "the records were burned", "said", "", "\"the minister\""),
              item(met, "met in Lima on 3 May 2019", "date", slot("date", "4 May 2019"), "null"),
              item(met, "The council met", "number", slot("figure", "The council"), "null"),
              item(999, "The council met", "date", slot("date", "3 May 2019"), "null"),
              item(met, "met in Lima on 3 May 2019", "date", slot("date", "3 May 2019"), "null"));
    });
    assertThat(asked()).containsEntry("suggested", 1).containsEntry("refused", 5);
    assertThat(suggestions().refused())
        .isEqualTo(
            Map.of(
                Refusal.QUOTE_NOT_PRINTED, 1,
                Refusal.SPEAKER_NOT_NAMED, 1,
                Refusal.PART_NOT_PRINTED, 1,
                Refusal.NOT_A_FIGURE_OR_DATE, 1,
                Refusal.SENTENCE_NOT_ASKED, 1));
    assertThat(suggestions().accepted())
        .extracting(s -> s.span().text())
        .containsExactly("met in Lima on 3 May 2019");
  }

  @Test
  void an_answer_is_asked_for_once_and_outlives_all_that_can_be_rebuilt() throws IOException {
    collect();
    model.answers(AskedCase::honest);
    asked();
    var first = suggestions();
    assertThat(model.taken()).hasSize(2);
    assertThat(bench.at(desk -> desk.analyze(2, new Asking.Once(setting("stub")))).changed())
        .isFalse();
    asked.forget();
    asked();
    assertThat(model.taken()).isEmpty();
    assertThat(suggestions()).isEqualTo(first);

    analyze(new Asking.Once(setting("other")));
    assertThat(model.taken()).hasSize(2);
    assertThat(suggestions().accepted()).extracting(Suggestion::model).containsOnly("other");
    assertThat(Verify.verify(bench.folder(), java.util.Optional.empty()).damages()).isEmpty();
  }

  @Test
  void the_log_says_what_is_sent_before_it_is_sent_and_where_to() {
    collect();
    asked();
    var types = asked.log().stream().map(Entry::type).filter(t -> t.matches("ask|answer")).toList();
    assertThat(types).containsExactly("ask", "answer", "ask", "answer");
    assertThat(asked.log().stream().filter(e -> e.type().equals("ask")))
        .allSatisfy(e -> {
          assertThat(e.first("note")).contains(model.endpoint());
          assertThat(e.first("tool")).contains("stub");
          assertThat(e.digests("input")).hasSize(1);
        });
  }

  @Test
  void an_answer_out_of_shape_is_asked_for_once_more_then_dropped_and_asked_again_next_time() {
    collect();
    model.answers(shown -> Reply.content("Here you are: {items: none}"));
    assertThat(asked()).containsEntry("suggested", 0).containsEntry("open", 2);
    assertThat(model.taken()).hasSize(4);
    assertThat(asked.log()).noneMatch(e -> e.type().equals("answer"));

    model.answers(shown ->
        shown.request().get("messages").size() == 2 ? Reply.content("Hm.") : honest(shown));
    assertThat(asked()).containsEntry("suggested", 3).containsEntry("open", 0);
  }

  @Test
  void slow_oversized_and_failing_servers_stop_nothing() {
    collect();
    var failures =
        Map.<String, Function<Shown, Reply>>of(
            "answer too slow", shown -> new Reply(200, "{}", 3_000),
            "answer too large", shown -> Reply.content("x".repeat(2 << 20)),
            "error of the server", shown -> new Reply(500, "out of memory", 0));
    failures.forEach((words, failure) -> {
      model.answers(failure);
      int patience = words.equals("answer too slow") ? 1 : 60;
      var setting = new ModelSetting(model.endpoint(), "stub", null, false, patience);
      assertThat(analyze(new Asking.Once(setting)))
          .containsEntry("suggested", 0)
          .containsEntry("open", 2);
      assertThat(suggestions().unanswered()).isEqualTo(Map.of(words, 2));
    });
    model.taken();
    model.answers(shown -> new Reply(429, "", 0));
    asked();
    assertThat(model.taken()).as("questions after the first refusal").hasSize(1);
    assertThat(suggestions().unanswered())
        .isEqualTo(Map.of("server busy", 1, "not asked after failures", 1));
    assertThat(bench.record().get("claims")).isNotEmpty();
  }

  @Test
  void a_model_that_declines_is_counted_and_not_asked_again() {
    collect();
    model.answers(shown ->
        new Reply(200, "{\"choices\":[{\"message\":{\"refusal\":\"I would rather not.\"}}]}", 0));
    assertThat(asked()).containsEntry("refused", 2).containsEntry("open", 0);
    model.taken();
    asked();
    assertThat(model.taken()).isEmpty();
    assertThat(suggestions().refused()).isEqualTo(Map.of(Refusal.DECLINED, 2));
  }

  @Test
  void a_notice_says_what_happened_and_what_to_do_once_for_each_sort_of_trouble() {
    collect();
    model.answers(shown -> Reply.content(SECRET));
    var notices = new ArrayList<String>();
    bench.at(Progress.noticed(notices::add), desk -> desk.analyze(2, new Asking.Once(setting("stub"))));
    assertThat(notices)
        .containsExactly(
            "The language model gave no suggestions (answer not in the shape asked for); the run"
                + " goes on without. Use a server that enforces `response_format` with"
                + " `json_schema`, or another model.");
  }
}
