package org.rapporteur.report.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.mechanism.Act;

/// What published sources answer to one question: the first thing in which their acts differ, each
/// with who says so.
final class Answers {
  private final List<Act> acts;
  private final Material material;
  private final Function<Act, String> asked;

  Answers(List<Act> acts, Material material) {
    this.acts = acts;
    this.material = material;
    this.asked =
        ways().stream()
            .filter(w -> acts.stream().map(w).distinct().count() > 1)
            .findFirst()
            .orElse(Act::when);
  }

  private List<Function<Act, String>> ways() {
    return List.of(
        this::vote,
        a -> a.field("symbol").orElse(""),
        a -> a.field("cosponsors").map(n -> n + " co-sponsors").orElse(""),
        this::figure,
        a -> a.field("person").orElse(""),
        a -> a.field("body").map(material::body).orElse(""),
        a -> a.field("ordinal").map(n -> "number " + n).orElse(""));
  }

  private String vote(Act act) {
    return Optional.ofNullable(act.vote())
        .filter(v -> v.sum().isPresent())
        .map(v -> v.print())
        .orElse("");
  }

  private String figure(Act act) {
    return act.field("value")
        .map(v ->
            act.field("comparator").orElse("")
                + v
                + act.field("unit").map(u -> " " + units(v, u)).orElse("")
                + act.field("referent").map(r -> ", " + r).orElse(""))
        .orElse("");
  }

  /// `3 individuals`, `1 year`; a currency stays as it is.
  private static String units(String value, String unit) {
    return value.equals("1") || !unit.matches("[a-z]+") ? unit : unit + "s";
  }

  /// What is asked, in words: the mechanism and its act.
  String question() {
    return acts.stream()
            .map(a -> material.label(a.mechanism()))
            .distinct()
            .collect(Collectors.joining("; "))
        + ": "
        + acts.stream()
            .map(a -> a.kind().replace('-', ' '))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  String print() {
    return acts.stream()
        .map(a -> answer(a) + " (" + a.cited() + ")")
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String answer(Act act) {
    var said = asked.apply(act);
    return said.isEmpty() ? Cell.period(act.when()) : said;
  }
}
