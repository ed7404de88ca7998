package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.analyze.numerics.Addable;
import org.rapporteur.analyze.pairing.LastUsed;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.evidence.EvidenceId;

/// Reads the signs of two values of one scale that exclude each other.
final class Signs {
  /// Above these, more that is shared says no more.
  private static final double MOST_WORDS = 4;

  private static final double MOST_NAMES = 3;

  /// A word beside a value says something even if every text uses it.
  private static final double ANY_WORD = 0.3;

  /// What a rare word weighs that two sentences share.
  private static final double A_WORD = 1;

  private static final int REMEMBERED = 20_000;

  private final Material material;
  private final Wording wording;
  private final FigureSigns figures;
  private final DateSigns dates;
  private final Map<EvidenceId, Map<String, List<Valued>>> byScale = new HashMap<>();
  private final Map<Across, Double> likest = new LastUsed<>(REMEMBERED);

  /// A value and another document.
  private record Across(ClaimId claim, String scale, EvidenceId document) {}

  Signs(Material material, Wording wording, List<Valued> all) {
    this.material = material;
    this.wording = wording;
    this.figures = new FigureSigns(material, wording);
    this.dates = new DateSigns(material);
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
      figures.read(signs, left, left.measured(), right, right.measured());
    }
    if (left.dated() != null && right.dated() != null) {
      dates.read(signs, left, left.dated(), right, right.dated());
      signs.put(Sign.KNOWN, one(knows(left, right) || knows(right, left)));
      signs.put(Sign.UNJOINED, one(areUnjoined(signs)));
    }
    signs.values().removeIf(v -> v == 0);
    return signs;
  }

  private void sentences(Map<Sign, Double> signs, Valued left, Valued right) {
    var mine = left.gist();
    var theirs = right.gist();
    signs.put(Sign.WORDS, Math.min(MOST_WORDS, wording.words(mine, theirs)));
    signs.put(Sign.NAMES, Math.min(MOST_NAMES, wording.names(mine, theirs)));
    signs.put(Sign.NAMES_APART, one(!mine.meets(theirs)));
    signs.put(Sign.FIGURES, (double) Gist.both(mine.figures(), theirs.figures()).size());
    signs.put(Sign.PERSON, one(Gist.meet(left.persons(), right.persons())));
    signs.put(Sign.STATES_APART, one(Gist.apart(left.countries(), right.countries())));
    signs.put(Sign.PLACES_APART, one(Gist.apart(left.places(), right.places())));
    double beside =
        Gist.both(left.beside(), right.beside()).stream()
            .mapToDouble(w -> Addable.of(wording.weight(w) + ANY_WORD))
            .sum();
    signs.put(Sign.BESIDE, Math.min(MOST_WORDS, beside));
    var deeds = Gist.both(left.deeds(), right.deeds());
    signs.put(Sign.DEED, one(!deeds.isEmpty()));
    signs.put(Sign.ONE_DEED, one(deeds.stream().anyMatch(d -> isOne(d, signs))));
  }

  /// Whether a deed that both tell is the same one: it is done once, or once there, or once to
  /// them.
  private static boolean isOne(String deed, Map<Sign, Double> signs) {
    boolean person = signs.getOrDefault(Sign.PERSON, 0.0) > 0;
    boolean named = signs.getOrDefault(Sign.NAMES, 0.0) > 0;
    return Deeds.isOnce(deed)
        || (Deeds.isLocal(deed) && named)
        || (!Deeds.isRepeated(deed) && person);
  }

  private void documents(Map<Sign, Double> signs, Valued left, Valued right) {
    signs.put(Sign.ONLY, one(only(left)) + one(only(right)));
    signs.put(Sign.LIKEST, one(likest(left, right)) + one(likest(right, left)));
    signs.put(Sign.LEAD, one(left.longer() && left.lead()) + one(right.longer() && right.lead()));
    signs.put(Sign.GAINSAID, one(gainsays(left, right) || gainsays(right, left)));
    signs.put(Sign.TRANSLATION, one(material.translates(left.document(), right.document())));
  }

  /// Whether nothing that is told with two days is the same.
  private static boolean areUnjoined(Map<Sign, Double> signs) {
    return signs.getOrDefault(Sign.WORDS, 0.0) < A_WORD
        && signs.getOrDefault(Sign.BESIDE, 0.0) < 2 * A_WORD
        && !has(signs, Sign.NAMES)
        && !has(signs, Sign.DEED);
  }

  private static boolean has(Map<Sign, Double> signs, Sign sign) {
    return signs.getOrDefault(sign, 0.0) > 0;
  }

  private static void digits(Map<Sign, Double> signs, String left, String right) {
    if (left.length() > 1 && left.length() == right.length() && !left.equals(right)) {
      long differing =
          IntStream.range(0, left.length()).filter(i -> left.charAt(i) != right.charAt(i)).count();
      signs.put(Sign.SWAPPED, one(Figures.sameDigits(left, right)));
      signs.put(Sign.ONE_DIGIT, one(differing == 1));
    }
  }

  private List<Valued> beside(Valued valued, String scale) {
    return byScale.getOrDefault(valued.document(), Map.of()).getOrDefault(scale, List.of());
  }

  /// Whether the document of the one gives the value of the other somewhere for what may be the
  /// same.
  boolean knows(Valued mine, Valued other) {
    return beside(mine, other.scale()).stream().anyMatch(v -> v.mayRepeat(other));
  }

  /// Whether the document of the one tells the value of the other as denied, asked for or foreseen:
  /// `six, not four`.
  private boolean gainsays(Valued mine, Valued other) {
    return beside(mine, other.scale()).stream()
        .anyMatch(v -> isElsewhere(v) && v.print().equals(other.print()));
  }

  private static boolean isElsewhere(Valued valued) {
    return valued.measured() != null && valued.measured().elsewhere();
  }

  /// Whether the one says in its own sentence that it is not the value of the other: `six, not
  /// four`.
  boolean corrects(Valued mine, Valued other) {
    return beside(mine, other.scale()).stream()
        .filter(v -> v.sentence() == mine.sentence())
        .anyMatch(v -> isElsewhere(v) && v.print().equals(other.print()));
  }

  /// Whether the document of the one gives both values side by side or for one deed, as of two
  /// visits: who tells two days so has not mistaken one for the other.
  boolean tellsBoth(Valued mine, Valued other) {
    return beside(mine, other.scale()).stream()
        .filter(v -> v.mayRepeat(other))
        .anyMatch(v -> Gist.meet(v.deeds(), mine.deeds()) || isNext(v, mine));
  }

  /// Whether they stand in one sentence or in two that follow each other.
  private static boolean isNext(Valued one, Valued other) {
    return Math.abs(one.sentence() - other.sentence()) <= 1;
  }

  private boolean only(Valued valued) {
    return valued.longer()
        && beside(valued, valued.scale()).stream()
            .noneMatch(v -> v.noun().equals(valued.noun()) && v.excludes(valued));
  }

  /// Whether the document of the other has values of this scale whose sentences are less like mine.
  private boolean likest(Valued mine, Valued other) {
    var values = beside(other, mine.scale());
    return values.size() > 1
        && wording.likeness(mine.gist(), other.gist()) >= most(mine, other.document(), values);
  }

  /// How like mine is the likest sentence of another document. Several may ask at a time.
  private double most(Valued mine, EvidenceId document, List<Valued> values) {
    var across = new Across(mine.given().id(), mine.scale(), document);
    synchronized (likest) {
      var known = likest.get(across);
      if (known != null) {
        return known;
      }
    }
    double most =
        values.stream().mapToDouble(v -> wording.likeness(mine.gist(), v.gist())).max().orElse(0);
    synchronized (likest) {
      likest.put(across, most);
    }
    return most;
  }

  static double one(boolean is) {
    return is ? 1 : 0;
  }
}
