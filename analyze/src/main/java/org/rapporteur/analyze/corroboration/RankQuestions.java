package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.analyze.corroboration.OfficeQuestions.Held;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.identity.EntityId;

/// Which military or police rank a person has. Two ranks refine each other where a document tells
/// of a promotion, and where one is the short form by which the other is addressed: a major general
/// is called general.
final class RankQuestions {
  private static final Pattern RANK =
      Pattern.compile(
          "(?i)^(?:(?:retired|then|former) )?(?<grade>lieutenant|lt\\.?|major|maj\\.?|brigadier"
              + "|brig\\.?|vice|rear|senior|staff|first)?[ -]?(?<rank>general|admiral|colonel"
              + "|commander|captain|major|lieutenant|sergeant|brigadier|marshal|superintendent"
              + "|inspector)(?:[ -](?<after>major|lieutenant|colonel|general))?$");

  private static final Pattern PROMOTED =
      Pattern.compile("(?i)\\b(promot|demot|raised to (?:the )?rank|made (?:a )?general|elevat)");

  private static final Map<String, String> SHORT =
      Map.of("lt", "lieutenant", "maj", "major", "brig", "brigadier");

  /// What a machine makes of a lieutenant colonel whose language puts `under` before the colonel.
  private static final Set<String> VICE_COLONEL = Set.of("vice", "colonel");

  private static final Set<String> LIEUTENANT_COLONEL =
      Collections.unmodifiableSortedSet(new TreeSet<>(Set.of("lieutenant", "colonel")));

  private final Material material;

  RankQuestions(Material material) {
    this.material = material;
  }

  List<Comparison> ask(List<Held> held) {
    var byPerson = new TreeMap<EntityId, List<Held>>();
    for (var one : held) {
      if (!rank(one).isEmpty()) {
        byPerson.computeIfAbsent(one.person().id(), k -> new ArrayList<>()).add(one);
      }
    }
    var found = new ArrayList<Comparison>();
    byPerson.values().forEach(ranked -> compare(ranked, found));
    return found;
  }

  /// Words of a rank in one order: `general major` is a major general.
  private static Set<String> rank(Held held) {
    var matcher = RANK.matcher(held.claim().value().print().strip());
    var words = new TreeSet<String>();
    if (matcher.matches()) {
      for (var part : List.of("grade", "rank", "after")) {
        String word = matcher.group(part);
        if (word != null) {
          String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
          words.add(SHORT.getOrDefault(plain, plain));
        }
      }
    }
    if (words.equals(Set.of("brigadier"))) {
      words.add("general");
    }
    if (words.equals(VICE_COLONEL)) {
      return LIEUTENANT_COLONEL;
    }
    return words;
  }

  private void compare(List<Held> ranked, List<Comparison> found) {
    var byRank = new TreeMap<String, List<Claim>>();
    for (var one : ranked) {
      byRank.computeIfAbsent(String.join(" ", rank(one)), k -> new ArrayList<>()).add(one.claim());
    }
    boolean apart =
        ranked.stream().anyMatch(a -> ranked.stream().anyMatch(b -> apart(rank(a), rank(b))));
    if (!apart || tellsOfACareer(ranked)) {
      return;
    }
    var byValue = new TreeMap<String, List<Claim>>();
    byRank.values().forEach(claims -> byValue.put(claims.getFirst().value().print(), claims));
    var answers = material.answers(byValue);
    if (Material.fromSeveral(answers)) {
      boolean promoted = ranked.stream().anyMatch(this::promoted);
      var person = ranked.getFirst().person();
      found.add(
          material.comparison(
              person.id().value(),
              person.name(),
              "rank",
              person.name(),
              promoted ? Relation.REFINES : Relation.CONTRADICTS,
              promoted ? null : Severity.MINOR,
              answers,
              List.of(
                  promoted
                      ? "a document tells of a change of rank"
                      : "nobody has two ranks at one time")));
    }
  }

  /// `then a major`: a document that gives two ranks knows when each was held.
  private static boolean tellsOfACareer(List<Held> ranked) {
    return ranked.stream()
        .anyMatch(a ->
            ranked.stream()
                .anyMatch(b ->
                    a.claim().span().evidence().equals(b.claim().span().evidence())
                        && apart(rank(a), rank(b))));
  }

  private static boolean apart(Set<String> left, Set<String> right) {
    return !left.containsAll(right) && !right.containsAll(left);
  }

  private boolean promoted(Held held) {
    return PROMOTED.matcher(material.sentence(held.claim())).find();
  }
}
