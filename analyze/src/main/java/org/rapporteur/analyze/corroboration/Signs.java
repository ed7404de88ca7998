package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.Quantity.Comparator;

/// Reads the signs of two values of one scale that exclude each other.
final class Signs {
  /// Above these, more that is shared says no more.
  private static final double MOST_WORDS = 4;

  private static final double MOST_NAMES = 3;

  /// A word beside a value says something even if every text uses it.
  private static final double ANY_WORD = 0.3;

  private static final int DOZEN = 12;

  private final Material material;
  private final Wording wording;
  private final Map<EvidenceId, Map<String, List<Valued>>> byScale = new HashMap<>();

  Signs(Material material, Wording wording, List<Valued> all) {
    this.material = material;
    this.wording = wording;
    for (var valued : all) {
      byScale
          .computeIfAbsent(valued.document(), k -> new HashMap<>())
          .computeIfAbsent(valued.scale(), k -> new ArrayList<>())
          .add(valued);
    }
  }

  Map<Sign, Double> of(Valued left, Valued right) {
    var signs = new EnumMap<Sign, Double>(Sign.class);
    sentences(signs, left, right);
    documents(signs, left, right);
    digits(signs, left.digits(), right.digits());
    if (left.measured() != null && right.measured() != null) {
      figures(signs, left, right);
      figures(signs, left.measured(), right.measured());
    }
    if (left.dated() != null && right.dated() != null) {
      dates(signs, left.dated(), right.dated());
    }
    signs.values().removeIf(v -> v == 0);
    return signs;
  }

  private void sentences(Map<Sign, Double> signs, Valued left, Valued right) {
    var mine = left.gist();
    var theirs = right.gist();
    signs.put(Sign.WORDS, Math.min(MOST_WORDS, wording.words(mine, theirs)));
    signs.put(Sign.NAMES, Math.min(MOST_NAMES, wording.names(mine, theirs)));
    signs.put(Sign.PERSON, one(meet(left.persons(), right.persons())));
    signs.put(Sign.STATES_APART, one(Gist.apart(left.countries(), right.countries())));
    double beside =
        Gist.both(left.beside(), right.beside()).stream()
            .mapToDouble(w -> wording.weight(w) + ANY_WORD)
            .sum();
    signs.put(Sign.BESIDE, Math.min(MOST_WORDS, beside));
    signs.put(Sign.DEED, one(meet(left.deeds(), right.deeds())));
  }

  private void documents(Map<Sign, Double> signs, Valued left, Valued right) {
    signs.put(Sign.ONLY, one(only(left)) + one(only(right)));
    signs.put(Sign.LIKEST, one(likest(left, right)) + one(likest(right, left)));
    signs.put(Sign.LEAD, one(left.lead()) + one(right.lead()));
    signs.put(Sign.TRANSLATION, one(material.translates(left.document(), right.document())));
  }

  private static void digits(Map<Sign, Double> signs, String left, String right) {
    if (left.length() > 1 && left.length() == right.length() && !left.equals(right)) {
      long differing =
          IntStream.range(0, left.length()).filter(i -> left.charAt(i) != right.charAt(i)).count();
      signs.put(Sign.SWAPPED, one(Figures.sameDigits(left, right)));
      signs.put(Sign.ONE_DIGIT, one(differing == 1));
    }
  }

  private void figures(Map<Sign, Double> signs, Valued left, Valued right) {
    signs.put(Sign.NOUN, same(left.noun(), right.noun()) ? wording.rarity(left.noun()) : 0);
    signs.put(Sign.FATE, one(same(left.fate(), right.fate())));
    signs.put(Sign.TIME, one(left.scale().equals("time")));
  }

  private static void figures(Map<Sign, Double> signs, Measured left, Measured right) {
    signs.put(Sign.THEME, one(left.shares(right)));
    signs.put(Sign.NEARNESS, left.nearness(right));
    signs.put(Sign.EXACT, one(left.isExact()) + one(right.isExact()));
    signs.put(Sign.BOUND, one(bounds(left)) + one(bounds(right)));
    signs.put(Sign.SMALL, one(isSmall(left) && isSmall(right)));
  }

  private static boolean bounds(Measured measured) {
    var comparator = measured.quantity().comparator();
    return comparator != Comparator.EQUAL && comparator != Comparator.ABOUT;
  }

  private static boolean isSmall(Measured measured) {
    return measured.quantity().high().doubleValue() <= DOZEN;
  }

  private void dates(Map<Sign, Double> signs, Dated left, Dated right) {
    signs.put(Sign.NEXT_DAY, one(left.days(right) <= 1));
    signs.put(Sign.PRINTED, one(left.printed()) + one(right.printed()));
    signs.put(Sign.APPEARED, one(appeared(left)) + one(appeared(right)));
    signs.put(Sign.GRAIN, one(left.date().value().length() == right.date().value().length()));
  }

  private boolean appeared(Dated dated) {
    return dated.date().value().equals(material.published(dated.document()));
  }

  private List<Valued> beside(Valued valued, String scale) {
    return byScale.getOrDefault(valued.document(), Map.of()).getOrDefault(scale, List.of());
  }

  /// Whether the document of the one gives the value of the other somewhere.
  boolean knows(Valued mine, Valued other) {
    return beside(mine, other.scale()).stream().anyMatch(v -> !v.excludes(other));
  }

  private boolean only(Valued valued) {
    return beside(valued, valued.scale()).stream()
        .noneMatch(v -> v.noun().equals(valued.noun()) && v.excludes(valued));
  }

  private boolean likest(Valued mine, Valued other) {
    double likeness = wording.likeness(mine.gist(), other.gist());
    return beside(other, mine.scale()).stream()
        .allMatch(v -> wording.likeness(mine.gist(), v.gist()) <= likeness);
  }

  private static boolean same(String left, String right) {
    return !left.isEmpty() && left.equals(right);
  }

  private static boolean meet(Set<String> left, Set<String> right) {
    return !Gist.both(left, right).isEmpty();
  }

  private static double one(boolean is) {
    return is ? 1 : 0;
  }
}
