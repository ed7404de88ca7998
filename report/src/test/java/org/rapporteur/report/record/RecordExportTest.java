package org.rapporteur.report.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.report.Kept.assertKept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.report.LakeArdoCase;
import org.rapporteur.report.OtherAnalysis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RecordExportTest {
  private final CaseView view = new LakeArdoCase();

  @TempDir Path folder;

  @Test
  void the_record_of_the_sample_case_is_the_one_that_was_read_and_kept() throws IOException {
    assertKept(written(view), "record.json");
  }

  @Test
  void the_same_case_gives_the_same_bytes() throws IOException {
    assertThat(written(view)).isEqualTo(written(new LakeArdoCase()));
  }

  @Test
  void every_place_holds_its_words_when_read_again_by_code_points() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(written(view));
    for (JsonNode entity : record.get("entities")) {
      for (JsonNode mention : entity.get("mentions")) {
        assertThat(at(mention)).isEqualTo(mention.get("text").asString());
      }
    }
  }

  @Test
  void offsets_count_code_points_after_a_character_outside_the_basic_plane() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(written(view));
    JsonNode french =
        StreamSupport.stream(record.get("claims").spliterator(), false)
            .filter(claim -> claim.get("doc").asString().equals("temoins.txt"))
            .filter(claim -> claim.get("kind").asString().equals("date"))
            .findFirst()
            .orElseThrow();
    assertThat(at(french)).isEqualTo("le 3 mars 2031");
  }

  @Test
  void agreement_and_dispute_are_not_conflicts() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(written(view));
    assertThat(record.get("conflicts").findValuesAsString("kind"))
        .containsExactly(
            "contradiction",
            "contradiction",
            "compatible-refinement",
            "transcription-variant",
            "compatible-refinement");
  }

  @Test
  void a_span_that_is_not_verbatim_stops_the_export_before_anything_is_written() {
    Path out = folder.resolve("none.json");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordExport.write(OtherAnalysis.withAForgedMention(view), out))
        .withMessageContaining("is not what the stored text says");
    assertThat(out).doesNotExist();
  }

  private String written(CaseView of) throws IOException {
    Path out = folder.resolve("record.json");
    RecordExport.write(of, out);
    return Files.readString(out);
  }

  private String at(JsonNode place) {
    String text =
        view.sources().stream()
            .filter(source -> source.name().endsWith("/" + place.get("doc").asString()))
            .findFirst()
            .flatMap(source -> view.document(source.evidence()))
            .orElseThrow()
            .text();
    int[] points = text.codePoints().toArray();
    int start = place.get("start").asInt();
    return new String(points, start, place.get("end").asInt() - start);
  }
}
