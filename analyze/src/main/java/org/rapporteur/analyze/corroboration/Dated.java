package org.rapporteur.analyze.corroboration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.EdtfInterval;

/// A day, month or year that a document gives for a deed.
///
/// @param date as printed; a year that is not printed is that of the documents about the same
///   matter
/// @param interval from when to when the date goes, worked out once for all it is held against
/// @param deeds what is told with it
/// @param gist what its sentence speaks of
/// @param stage at which stage of a procedure it happened (`committee`, `second reading`), or empty
/// @param planned whether it lay ahead when it was told
/// @param said whether somebody spoke of a deed on it: `said on 21 June that`
record Dated(
    Given given,
    Edtf date,
    @Nullable EdtfInterval interval,
    Set<String> deeds,
    Gist gist,
    Set<String> stage,
    boolean planned,
    boolean said) {
  private static final int NEAR_DAYS = 2;

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  /// Days between the beginnings of two months that lie two apart.
  private static final int TWO_MONTHS = 62;

  Dated {
    deeds = Set.copyOf(deeds);
    stage = Set.copyOf(stage);
  }

  EvidenceId document() {
    return given.document();
  }

  /// Whether a day, month or year is printed, not `on Tuesday` or `last month`.
  boolean printed() {
    return isPrinted(given.span());
  }

  static boolean isPrinted(Span span) {
    String text = span.text().toLowerCase(Locale.ROOT);
    return text.chars().anyMatch(Character::isDigit)
        || CalendarWords.MONTHS.stream().anyMatch(text::contains);
  }

  boolean meets(Dated other) {
    var mine = interval();
    var theirs = other.interval();
    return mine == null || theirs == null || mine.meets(theirs);
  }

  /// Whether they lie in two years of which one is not printed.
  boolean inReckonedYear(Dated other) {
    boolean years = !date().value().substring(0, 4).equals(other.date().value().substring(0, 4));
    return years && !(printsYear() && other.printsYear());
  }

  boolean printsYear() {
    return YEAR.matcher(given.span().text()).find();
  }

  /// Whether one date may be the other with a slip: a day or two beside it, another figure in the
  /// day, another month or another year and the rest alike.
  boolean near(Dated other) {
    String one = date().value();
    String two = other.date().value();
    int grain = Math.min(one.length(), two.length());
    return switch (grain) {
      case 10 -> nearDays(other) || sameBut(one, two);
      case 7 -> days(other) <= TWO_MONTHS || sameBut(one.substring(0, 7), two.substring(0, 7));
      case 4 -> nearYears(one.substring(0, 4), two.substring(0, 4));
      default -> false;
    };
  }

  private boolean nearDays(Dated other) {
    return days(other) <= NEAR_DAYS;
  }

  /// Days between the beginnings of both.
  long days(Dated other) {
    var mine = interval();
    var theirs = other.interval();
    LocalDate one = mine == null ? null : mine.earliest();
    LocalDate two = theirs == null ? null : theirs.earliest();
    return one == null || two == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(one, two));
  }

  /// Two apart, or another year by a slip: one figure is another, or the same stand in another
  /// order.
  private static boolean nearYears(String left, String right) {
    if (!isYear(left) || !isYear(right)) {
      return false;
    }
    boolean slip =
        IntStream.range(0, 4).filter(i -> left.charAt(i) != right.charAt(i)).count() == 1;
    return slip
        || Figures.sameDigits(left, right)
        || Math.abs(Integer.parseInt(left) - Integer.parseInt(right)) <= 2;
  }

  /// A decade or a century (`199X`) is none.
  private static boolean isYear(String part) {
    return part.chars().allMatch(Character::isDigit);
  }

  /// Alike in all but one of year, month and day; years as [#nearYears], months two apart, days
  /// with a figure in common.
  private static boolean sameBut(String left, String right) {
    var one = left.split("-");
    var two = right.split("-");
    int differing = 0;
    for (int i = 0; i < one.length; i++) {
      if (!Objects.equals(one[i], two[i])) {
        differing++;
        if (!slips(one[i], two[i], i)) {
          return false;
        }
      }
    }
    return differing == 1;
  }

  private static boolean slips(String left, String right, int part) {
    if (part == 0) {
      return nearYears(left, right);
    }
    return part == 1
        ? Math.abs(Integer.parseInt(left) - Integer.parseInt(right)) <= 2
        : left.charAt(1) == right.charAt(1)
            || (left.charAt(0) == right.charAt(0) && left.charAt(0) != '0')
            || (left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0));
  }
}
