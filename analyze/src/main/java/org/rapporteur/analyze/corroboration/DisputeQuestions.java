package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.Told;

/// What two parties say of one thing in one document, sentence beside sentence: `Police put the
/// crowd at 8,000. The organisers said 30,000 had come.` Both figures count the same noun, or the
/// second none, and others vouch for each.
final class DisputeQuestions {
  private static final Pattern WHO =
      Pattern.compile(
          "(?i)^\\W*(?:(?:but|while|yet|meanwhile|however),?"
              + " )?(?<who>[^;:“\"]{2,90}?)(?:,[^;:“\"]{2,80},)? (?:has |have |had"
              + " )?(?:put|puts|say|says|said|speak|speaks|spoke|estimate|estimates|estimated"
              + "|count|counts|counted|claim|claims|claimed|give|gives|gave|report|reports|reported|insist"
              + "|insists|insisted|maintain|maintains|maintained|told|tells|acknowledge|acknowledges"
              + "|acknowledged|admit|admits|admitted|confirm|confirms|confirmed|recorded|documented)\\b");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\b(of (them|these|those|whom|which)|among them|including|another|other|more)\\b");

  private static final Set<String> NOBODY =
      Set.of("it", "he", "she", "they", "the report", "this", "that", "which", "who", "we", "i");

  /// Two figures for one thing are seldom further apart.
  private static final double LEAST = 0.1;

  private final Material material;
  private final Synonyms synonyms;

  DisputeQuestions(Material material, Synonyms synonyms) {
    this.material = material;
    this.synonyms = synonyms;
  }

  /// A figure for which somebody vouches.
  private record Vouched(int sentence, String who, String noun, QuantityMention figure) {}

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    material.told.forEach((evidence, told) -> {
      var vouched = vouched(told);
      for (int i = 0; i + 1 < vouched.size(); i++) {
        for (int j = i + 1; j < vouched.size(); j++) {
          if (disputed(vouched.get(i), vouched.get(j))) {
            comparison(evidence, vouched.get(i), vouched.get(j)).ifPresent(found::add);
          }
        }
      }
    });
    return found;
  }

  private List<Vouched> vouched(Told told) {
    var all = new ArrayList<Vouched>();
    var counts =
        told.telling().quantities().stream()
            .filter(q -> q.quantity().kind() == QuantityClass.COUNT && !q.quantity().vague())
            .toList();
    for (var figure : counts) {
      boolean alone = counts.stream().filter(q -> q.sentence() == figure.sentence()).count() == 1;
      var sentence = told.telling().sentences().get(figure.sentence());
      String text =
          told.document()
              .text()
              .substring(sentence.start(), sentence.end())
              .replaceAll("\\s+", " ");
      String who = who(text, figure.start() - sentence.start());
      if (alone && who != null && !PARTS.matcher(text).find()) {
        all.add(new Vouched(figure.sentence(), who, noun(figure), figure));
      }
    }
    return all;
  }

  private static @Nullable String who(String text, int figure) {
    var matcher = WHO.matcher(text);
    if (!matcher.find() || matcher.end() > figure) {
      return null;
    }
    String who = matcher.group("who").toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    return NOBODY.contains(who) ? null : who;
  }

  private String noun(QuantityMention figure) {
    String counted = figure.quantity().countedNoun();
    return counted == null ? "" : synonyms.of(counted);
  }

  private static boolean disputed(Vouched left, Vouched right) {
    var one = left.figure().quantity();
    var other = right.figure().quantity();
    boolean beside = right.sentence() - left.sentence() == 1;
    boolean same = right.noun().isEmpty() || left.noun().equals(right.noun());
    boolean large = one.low().intValue() > 2 && other.low().intValue() > 2;
    String fate = left.figure().fate();
    String next = right.figure().fate();
    return beside
        && same
        && large
        && (fate == null || next == null || fate.equals(next))
        && !left.who().equals(right.who())
        && !Figures.meets(one, other)
        && Figures.nearness(one, other) >= LEAST;
  }

  private Optional<Comparison> comparison(EvidenceId evidence, Vouched left, Vouched right) {
    var one = claim(evidence, left);
    var other = claim(evidence, right);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    var byValue = new TreeMap<String, List<Claim>>();
    byValue.put(one.get().value().print(), List.of(one.get()));
    byValue.put(other.get().value().print(), List.of(other.get()));
    String scope = evidence.hex() + ":" + left.figure().start();
    return Optional.of(
        material.comparison(
            "dispute:" + one.get().id(),
            left.who() + " / " + right.who(),
            one.get().property(),
            scope,
            Relation.CONTRADICTS,
            Severity.MINOR,
            material.answers(byValue),
            List.of("two parties give figures of one thing that exclude each other")));
  }

  private Optional<Claim> claim(EvidenceId evidence, Vouched vouched) {
    return material
        .sorts
        .figure(evidence, vouched.figure().start(), vouched.figure().end())
        .filter(c -> c.value() instanceof Value.Figure);
  }
}
