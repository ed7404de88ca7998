package org.rapporteur.inspection.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A small house in which every rule is broken once: a rule that finds nothing here finds nothing
/// at all.
class CanaryTest {
  private static final String ROOT = "org.rapporteur.inspection.planted";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void every_rule_bites(String culprit, ArchRule rule) {
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .anySatisfy(detail -> assertThat(detail).contains(culprit));
  }

  static Stream<Arguments> rules() {
    var rules = new HouseRules(ROOT);
    return Stream.of(
        Arguments.of("Outspoken", rules.model_is_words()),
        Arguments.of("Reporter", rules.imports("analyze")),
        Arguments.of("Page", rules.imports("report")),
        Arguments.of("Burglar", rules.imports("app")),
        Arguments.of("Cycle detected", rules.no_cycles()),
        Arguments.of("Restless", rules.analysis_is_pure()),
        Arguments.of("Hurried", rules.analysis_is_pure()),
        Arguments.of("Talkative", rules.analysis_is_pure()),
        Arguments.of("Talkative", rules.nothing_logs()),
        Arguments.of("Misnamed", rules.stages_are_called_stages()),
        Arguments.of("Borrower", rules.landlord("tools.jackson..", List.of("ledger.json"))),
        Arguments.of("Stranger", rules.no_library_without_landlord()),
        Arguments.of("Caller", rules.nothing_calls_out()),
        Arguments.of("Eavesdropper", rules.nothing_calls_out()),
        Arguments.of("Thawing", rules.nothing_is_deserialised_by_java()),
        Arguments.of("Drawer", rules.no_homeless_functions()),
        Arguments.of("Drawer", rules.packages_tell_their_story()));
  }
}
