package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.names.AlignedPieces;
import org.rapporteur.model.names.NameExplanation;
import org.rapporteur.model.names.NamePiece;
import org.rapporteur.model.names.NamePiece.Kind;
import org.rapporteur.model.names.NameReading;

/// Puts a comparison into words, from the same [Waterfall] that scored.
final class NameExplainer {
  private static final int READINGS = 3;
  private final KoreanModel korean;

  NameExplainer(KoreanModel korean) {
    this.korean = korean;
  }

  NameExplanation explain(PreparedName left, PreparedName right, Waterfall fall) {
    NameComparison comparison = fall.finish();
    List<NamePiece> ofLeft = Pieces.of(left, fall.readAs());
    List<NamePiece> ofRight = Pieces.of(right, fall.readAs());
    List<NameReading> readings = new ArrayList<>();
    addReadings(readings, left, fall.readAs());
    addReadings(readings, right, fall.readAs());
    return new NameExplanation(
        left.text(),
        right.text(),
        comparison.score(),
        comparison.band().name().toLowerCase(Locale.ROOT),
        comparison.weights(),
        ofLeft,
        ofRight,
        aligned(ofLeft, ofRight, fall),
        readings,
        frequency(left, right, fall),
        fall.caps(),
        fall.vetoes(),
        missing(comparison.band(), fall, ofLeft, ofRight));
  }

  private void addReadings(List<NameReading> readings, PreparedName name, ReadAs reading) {
    KoreanReading letters = name.person().anyKorean();
    if (reading == ReadAs.KOREAN && letters != null) {
      korean.readings(letters).stream()
          .limit(READINGS)
          .map(r ->
              new NameReading(name.text(), r.name().surname() + r.name().given(), r.posterior()))
          .forEach(readings::add);
    }
  }

  /// Every piece in exactly one row: pieces that met, then pieces of one kind, then the rest.
  private static List<AlignedPieces> aligned(
      List<NamePiece> left, List<NamePiece> right, Waterfall fall) {
    List<AlignedPieces> rows = new ArrayList<>();
    List<NamePiece> restLeft = new ArrayList<>(left);
    List<NamePiece> restRight = new ArrayList<>(right);
    for (Waterfall.Met met : fall.met()) {
      List<NamePiece> mine = met.left() == null ? List.of() : take(restLeft, met.left());
      List<NamePiece> theirs = met.right() == null ? List.of() : take(restRight, met.right());
      if (!mine.isEmpty() || !theirs.isEmpty()) {
        rows.add(row(mine, theirs, met.how()));
      }
    }
    Set<Kind> kinds = new LinkedHashSet<>();
    restLeft.forEach(p -> kinds.add(p.kind()));
    restRight.forEach(p -> kinds.add(p.kind()));
    for (Kind kind : kinds) {
      List<NamePiece> mine = restLeft.stream().filter(p -> p.kind() == kind).toList();
      List<NamePiece> theirs = restRight.stream().filter(p -> p.kind() == kind).toList();
      boolean both = !mine.isEmpty() && !theirs.isEmpty();
      rows.add(row(mine, theirs, both ? "compared as a whole" : "on one side only"));
    }
    return rows;
  }

  private static List<NamePiece> take(List<NamePiece> pieces, NamePart part) {
    List<NamePiece> taken =
        pieces.stream()
            .filter(p -> p.from() < part.to() && part.from() < p.to())
            .filter(p -> p.kind() != Kind.PARTICLE && p.kind() != Kind.ROLE)
            .toList();
    pieces.removeAll(taken);
    return taken;
  }

  private static AlignedPieces row(List<NamePiece> left, List<NamePiece> right, String how) {
    Kind kind = (left.isEmpty() ? right : left).getFirst().kind();
    return new AlignedPieces(
        left.isEmpty() ? null : text(left), right.isEmpty() ? null : text(right), kind, how);
  }

  private static String text(List<NamePiece> pieces) {
    return pieces.stream().map(p -> p.text().strip()).collect(Collectors.joining(" "));
  }

  /// How common the name is among Koreans, from the counts of surnames and syllables.
  private String frequency(PreparedName left, PreparedName right, Waterfall fall) {
    if (fall.readAs() != ReadAs.KOREAN) {
      return "";
    }
    KoreanModel.HangulName name = likeliest(left);
    name = name == null ? likeliest(right) : name;
    if (name == null) {
      return "";
    }
    double rarity = 1 / korean.prior(name);
    double step = Math.pow(10, Math.floor(Math.log10(rarity)));
    long rounded = Math.round(rarity / step) * (long) step;
    return String.format(
        Locale.ROOT,
        "%s%s: about 1 in %,d Korean names, estimated from its surname and syllables",
        name.surname(),
        name.given(),
        rounded);
  }

  private KoreanModel.@org.jspecify.annotations.Nullable HangulName likeliest(PreparedName name) {
    if (!name.person().hangul().isEmpty()) {
      return name.person().hangul().getFirst();
    }
    KoreanReading letters = name.person().anyKorean();
    return letters == null
        ? null
        : korean.readings(letters).stream()
            .max(Comparator.comparingDouble(KoreanModel.Rival::posterior))
            .map(KoreanModel.Rival::name)
            .orElse(null);
  }

  private static List<String> missing(
      Band band, Waterfall fall, List<NamePiece> left, List<NamePiece> right) {
    return switch (band) {
      case DIFFERENT -> List.of();
      case SAME ->
          List.of(
              "a birth year, an office or a document that both stand in: the name alone does not"
                  + " make two records one person");
      case REVIEW -> {
        List<String> missing = new ArrayList<>();
        if (fall.readAs() == ReadAs.KOREAN) {
          missing.add("the name in Hangul or Hanja");
        }
        boolean given =
            left.stream().anyMatch(NameExplainer::given)
                && right.stream().anyMatch(NameExplainer::given);
        if (!given && fall.readAs() != ReadAs.BODIES) {
          missing.add("the given name on both sides");
        }
        missing.add(
            fall.readAs() == ReadAs.BODIES
                ? "an identifier or an address"
                : "a birth year, an office or a document that both stand in");
        yield missing;
      }
    };
  }

  private static boolean given(NamePiece piece) {
    return piece.kind() == Kind.GIVEN;
  }
}
