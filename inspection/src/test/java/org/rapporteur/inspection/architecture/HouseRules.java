package org.rapporteur.inspection.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// The rules of the house, for any root package, so that planted houses can be judged as well.
///
/// @param root the package that holds the rooms
record HouseRules(String root) {
  private static final String CALLER = "desk.suggestion.endpoint";

  /// What a room may import of the other rooms.
  ArchRule imports(String room) {
    return noClasses()
        .that()
        .resideInAPackage(in(room + ".."))
        .should()
        .dependOnClassesThat(
            resideInAPackage(in(".")).and(not(resideInAnyPackage(Rooms.openTo(room, root)))))
        .as("the room " + room + " imports only what it may")
        .because("data moves right, never back");
  }

  ArchRule model_is_words() {
    return classes()
        .that()
        .resideInAPackage(in("model.."))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", in("model.."))
        .andShould()
        .onlyDependOnClassesThat(
            not(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")))
        .because("model holds words and does no input or output");
  }

  /// No two packages import each other, directly or round.
  ArchRule no_cycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /// Only its landlords import a library.
  ArchRule landlord(String library, List<String> packages) {
    return noClasses()
        .that()
        .resideInAPackage(in("."))
        .and()
        .resideOutsideOfPackages(packages.stream().map(this::in).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("one library has one landlord: " + packages);
  }

  ArchRule no_library_without_landlord() {
    return classes()
        .that()
        .resideInAPackage(in("."))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(Landlords.known(root)).or(Code.IS_PRIMITIVE))
        .because("a library that is new to the house needs a row in Landlords");
  }

  ArchRule no_homeless_functions() {
    return classes()
        .that()
        .resideInAPackage(in("."))
        .should(Code.haveNoPackageNamed("util", "utils", "common", "helper", "helpers", "impl"))
        .because("a homeless function usually belongs on a record");
  }

  ArchRule packages_tell_their_story() {
    return classes()
        .that()
        .resideInAPackage(in("."))
        .and()
        .resideOutsideOfPackage(in("report.html.templates.."))
        .should(Code.liveInANullMarkedPackage())
        .because("package-info.java says what comes in and goes out, and nulls are checked");
  }

  /// Stages run anywhere, twice, in any order, and give the same claims.
  ArchRule analysis_is_pure() {
    return noClasses()
        .that()
        .resideInAPackage(in("analyze.."))
        .should(Code.dependOnTheWorld())
        .because("a stage has no clock, disk, network, randomness, thread or logger");
  }

  ArchRule stages_are_called_stages() {
    return classes()
        .that()
        .implement(resideInAPackage(in("ledger.stage")))
        .should()
        .haveSimpleNameEndingWith("Stage");
  }

  /// One package may, and only when a person has said so: see `docs/decisions/a-model-may-suggest`.
  ArchRule nothing_calls_out() {
    return noClasses()
        .that()
        .resideInAPackage(in("."))
        .and()
        .resideOutsideOfPackage(in(CALLER))
        .should()
        .dependOnClassesThat(Code.OPENS_CONNECTIONS)
        .because("a case is worked on without any network, unless a language model is asked");
  }

  ArchRule nothing_is_deserialised_by_java() {
    return noClasses()
        .that()
        .resideInAPackage(in("."))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.Object(In|Out)putStream")
        .because("deserialising runs code that the bytes choose");
  }

  ArchRule nothing_logs() {
    return noClasses()
        .that()
        .resideInAPackage(in("."))
        .should(Code.writeToALog())
        .because("names and testimony must not reach a log; the edges tell a person instead");
  }

  private String in(String pattern) {
    return pattern.equals(".") ? root + ".." : root + "." + pattern;
  }
}
