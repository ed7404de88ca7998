package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;

/// A figure or a date that a document gives, with all that tells of what it is given.
///
/// @param scale what can be compared with it: `count`, `time`, `money:USD`, `age`, `term`, `date`,
///   `since`
/// @param measured the figure, or null for a date
/// @param dated the date, or null for a figure
/// @param noun what is counted, one word for all its synonyms, or empty
/// @param fate what is said of those counted, or empty
/// @param deeds what is done beside it
/// @param persons the persons whom its sentence names
/// @param countries the states that its sentence names
/// @param places the places within states that its sentence names
/// @param beside the four words before it and the four after
/// @param longer whether its document is more than the sentences that sum it up; in few sentences
///   every value is the only one and stands first
/// @param sentence the number of its sentence in the document
record Valued(
    Given given,
    String scale,
    @Nullable Measured measured,
    @Nullable Dated dated,
    String noun,
    String fate,
    Set<String> deeds,
    Gist gist,
    Set<String> persons,
    Set<String> countries,
    Set<String> places,
    Set<String> beside,
    boolean longer,
    int sentence) {
  static final String COUNT = "count";

  /// The title and the sentences that sum up a text.
  static final int LEAD = 4;

  /// Values nearer to each other are the same in round figures.
  private static final double ALIKE = 0.9;

  Valued {
    deeds = Set.copyOf(deeds);
    persons = Set.copyOf(persons);
    countries = Set.copyOf(countries);
    places = Set.copyOf(places);
    beside = Set.copyOf(beside);
  }

  EvidenceId document() {
    return given.document();
  }

  /// Whether it stands in the title or the first sentences.
  boolean lead() {
    return sentence < LEAD;
  }

  /// Its scale and value, by which those are found who say the same.
  String print() {
    return scale + " " + given.value().print();
  }

  /// Whether both cannot be so.
  boolean excludes(Valued other) {
    if (measured != null && other.measured != null) {
      return measured.excludes(other.measured);
    }
    return dated != null && other.dated != null && !dated.meets(other.dated);
  }

  /// Whether people are counted.
  boolean countsPeople() {
    return TallyBook.isPeople(noun);
  }

  /// Whether it gives the value of another for what may be the same. A bound that leaves room for
  /// the other does not give it, and what is denied is not given.
  boolean mayRepeat(Valued other) {
    if (measured == null || other.measured == null) {
      return !excludes(other);
    }
    boolean kin =
        noun.isEmpty()
            || other.noun.isEmpty()
            || noun.equals(other.noun)
            || (countsPeople() && other.countsPeople());
    boolean fates = fate.isEmpty() || other.fate.isEmpty() || fate.equals(other.fate);
    return kin
        && fates
        && !measured.elsewhere()
        && !excludes(other)
        && measured.nearness(other.measured) >= ALIKE;
  }

  /// Its digits, by which slips of the pen are seen.
  String digits() {
    return plain(
        given.value() instanceof Value.Figure figure
            ? plain(figure.quantity().low())
            : given.value().print());
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String plain(String printed) {
    return printed.replaceAll("\\D", "");
  }
}
