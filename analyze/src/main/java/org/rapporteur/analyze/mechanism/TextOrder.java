package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.time.Edtf;

/// Dates that a document gives for steps of one case or term that cannot come in that order (P8):
/// an arrest after the sentence, an office left before it was taken. What the document does not say
/// of the other step, the record does.
final class TextOrder {
  private static final List<List<String>> CHAINS =
      List.of(
          List.of("arrest", "announced", "sentence", "release"),
          List.of("nominated", "confirmed", "in office since", "left office"),
          List.of("since", "ended"),
          List.of("enacted", "lapsed"));

  private final Checks checks;

  TextOrder(Checks checks) {
    this.checks = checks;
  }

  /// @param later the step that is dated too early
  record Odd(RecordCheck later, String words, List<String> acts) {}

  /// @param said the dates of one page, as they were compared
  List<Odd> all(List<RecordCheck> said) {
    var found = new ArrayList<Odd>();
    for (var check : said) {
      for (var chain : CHAINS) {
        int at = chain.indexOf(check.asked());
        for (int i = 0; i < chain.size() && at >= 0; i++) {
          if (i != at) {
            pair(check, chain.get(i), i > at, said, found);
          }
        }
      }
    }
    return found;
  }

  private void pair(
      RecordCheck check, String other, boolean after, List<RecordCheck> said, List<Odd> found) {
    var own =
        said.stream()
            .filter(c -> c.about().equals(check.about()) && c.asked().equals(other))
            .filter(c -> isSamePerson(check, c))
            .toList();
    for (var one : own) {
      if (after && isAfter(check.said(), one.said())) {
        found.add(new Odd(check, words(check, one.asked(), one.said(), ""), check.acts()));
      }
    }
    if (own.isEmpty() && !check.asked().endsWith("office") && !check.asked().contains("office")) {
      checks.register().facts(check.about(), List.of(other)).stream()
          .filter(a -> a.occurred() != null)
          .filter(a ->
              after
                  ? isAfter(check.said(), Objects.requireNonNull(a.occurred()).value())
                  : isAfter(Objects.requireNonNull(a.occurred()).value(), check.said()))
          .findFirst()
          .ifPresent(a ->
              found.add(
                  new Odd(
                      check, words(check, a.kind(), a.when(), " in the record"), List.of(a.id()))));
    }
  }

  /// Terms are told apart by the acts that they were compared with.
  private boolean isSamePerson(RecordCheck one, RecordCheck other) {
    return person(one).equals(person(other));
  }

  private String person(RecordCheck check) {
    return check.acts().stream()
        .flatMap(a -> checks.register().act(a.replaceAll("/end$", "")).stream())
        .flatMap(a -> a.field("person").stream())
        .findFirst()
        .orElse("");
  }

  private static boolean isAfter(String one, String other) {
    var first = Edtf.parse(one);
    var second = Edtf.parse(other);
    return first.isPresent()
        && second.isPresent()
        && When.first(first.get()).isAfter(When.last(second.get()));
  }

  private static String words(RecordCheck check, String other, String when, String where) {
    return check.asked() + " " + check.said() + ", but " + other + " " + when + where;
  }
}
