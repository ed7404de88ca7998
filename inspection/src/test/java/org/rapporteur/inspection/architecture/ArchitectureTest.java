package org.rapporteur.inspection.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the house to its plan.
class ArchitectureTest {
  private static final String ROOT = "org.rapporteur";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/inspection/"))
          .importPackages(ROOT);

  private final HouseRules rules = new HouseRules(ROOT);

  @TestFactory
  Stream<DynamicTest> every_room_imports_only_what_it_may() {
    return Rooms.all().stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> rules.imports(room).check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> every_library_has_its_landlord() {
    return Landlords.all().entrySet().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.getKey(), () -> rules.landlord(row.getKey(), row.getValue()).check(HOUSE)));
  }

  @Test
  void no_library_is_imported_without_a_landlord() {
    rules.no_library_without_landlord().check(HOUSE);
  }

  @Test
  void the_model_is_words_only() {
    rules.model_is_words().check(HOUSE);
  }

  @Test
  void no_two_packages_import_each_other() {
    rules.no_cycles().check(HOUSE);
  }

  @Test
  void no_function_is_homeless() {
    rules.no_homeless_functions().check(HOUSE);
  }

  @Test
  void every_package_tells_its_story_and_has_its_nulls_checked() {
    rules.packages_tell_their_story().check(HOUSE);
  }

  @Test
  void analysis_is_pure() {
    rules.analysis_is_pure().check(HOUSE);
  }

  @Test
  void stages_are_called_stages() {
    rules.stages_are_called_stages().check(HOUSE);
  }

  @Test
  void nothing_calls_out() {
    rules.nothing_calls_out().check(HOUSE);
  }

  @Test
  void nothing_is_deserialised_by_java() {
    rules.nothing_is_deserialised_by_java().check(HOUSE);
  }

  @Test
  void nothing_logs() {
    rules.nothing_logs().check(HOUSE);
  }

  /// Rules over no classes hold, so the rooms are counted.
  @Test
  void every_room_was_looked_at() {
    assertThat(Rooms.all())
        .allSatisfy(
            room -> assertThat(count(room)).as("classes in " + room).isGreaterThan(least(room)));
  }

  private static int least(String room) {
    return switch (room) {
      case "desk", "app" -> 10;
      default -> 50;
    };
  }

  private static long count(String room) {
    var place = ROOT + "." + room;
    return HOUSE.stream()
        .map(c -> c.getPackageName() + ".")
        .filter(name -> name.startsWith(place + "."))
        .count();
  }
}
