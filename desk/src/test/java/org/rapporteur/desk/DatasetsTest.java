package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.evidence.Dataset;

/// Structured material enters the case as evidence, and people can take it out of use.
class DatasetsTest {
  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void a_pack_of_two_files() throws IOException {
    pack = Files.createDirectories(folder.resolve("pack/tables")).getParent();
    Files.writeString(pack.resolve("pack.yaml"), "name: Lake Ardo\n");
    Files.writeString(pack.resolve("tables/holders.csv"), "holder,from\nInes Marlow,2019\n");
  }

  @Test
  void a_folder_is_taken_in_with_its_files_by_their_paths() {
    try (var desk = open()) {
      var dataset = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of());
      assertThat(dataset.parts())
          .extracting(Dataset.Part::name)
          .containsExactly("pack.yaml", "tables/holders.csv");
    }
  }

  @Test
  void the_same_files_are_one_dataset_and_other_settings_make_another() {
    try (var desk = open()) {
      var first = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of());
      var again = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of());
      var other = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of("all", "yes"));
      assertThat(again).isEqualTo(first);
      assertThat(desk.datasets().standing()).containsExactly(first, other);
    }
  }

  @Test
  void a_dataset_is_there_when_the_case_is_opened_again() throws IOException {
    Dataset dataset;
    try (var desk = open()) {
      dataset = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of("a", "1"));
    }
    Files.delete(pack.resolve("pack.yaml"));
    try (var desk = open();
        var bytes = desk.datasets().open(dataset.parts().getFirst().evidence())) {
      assertThat(desk.datasets().standing("mechanism")).containsExactly(dataset);
      assertThat(desk.datasets().standing("trace")).isEmpty();
      assertThat(new String(bytes.readAllBytes())).isEqualTo("name: Lake Ardo\n");
    }
  }

  @Test
  void a_withdrawn_dataset_no_longer_stands_but_its_files_stay_in_evidence() throws IOException {
    try (var desk = open()) {
      var dataset = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of());
      desk.datasets().withdraw(dataset.id(), "wrong country");
      assertThat(desk.datasets().standing()).isEmpty();
      try (var bytes = desk.datasets().open(dataset.parts().getFirst().evidence())) {
        assertThat(bytes.readAllBytes()).isNotEmpty();
      }
    }
  }

  @Test
  void what_was_withdrawn_can_be_taken_in_again() {
    try (var desk = open()) {
      var dataset = desk.datasets().take("mechanism", "pack", List.of(pack), Map.of());
      desk.datasets().withdraw(dataset.id(), "by mistake");
      desk.datasets().take("mechanism", "pack", List.of(pack), Map.of());
      assertThat(desk.datasets().standing()).extracting(Dataset::id).containsExactly(dataset.id());
    }
  }

  @Test
  void what_is_not_there_is_refused_by_name() {
    try (var desk = open()) {
      var datasets = desk.datasets();
      assertThatThrownBy(
              () -> datasets.take("trace", "x", List.of(folder.resolve("absent")), Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("absent does not exist");
      assertThatThrownBy(() -> datasets.withdraw("D-0000000000000000", "?"))
          .hasMessageContaining("no dataset D-0000000000000000");
    }
  }

  private Desk open() {
    return Desk.open(folder.resolve("case"), InstantSource.system(), Progress.SILENT);
  }
}
