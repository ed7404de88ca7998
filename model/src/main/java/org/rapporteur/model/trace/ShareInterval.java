package org.rapporteur.model.trace;

import java.util.Optional;

/// What is known of a share, in percent: every value between the bounds, an open bound itself left
/// out. "Over 25 to 50" is (25, 50]; "owned by", without a number, is (0, 100].
public record ShareInterval(Percent lower, boolean lowerOpen, Percent upper, boolean upperOpen) {
  /// Owned, nobody says how much.
  public static final ShareInterval UNKNOWN =
      new ShareInterval(Percent.ZERO, true, Percent.HUNDRED, false);

  /// Not even that is certain, as after a contradiction.
  public static final ShareInterval ANYTHING =
      new ShareInterval(Percent.ZERO, false, Percent.HUNDRED, false);

  public ShareInterval {
    if (lower.isNegative() || upper.compareTo(Percent.HUNDRED) > 0) {
      throw new IllegalArgumentException("a share lies between 0 and 100 percent");
    }
    int order = lower.compareTo(upper);
    if (order > 0 || (order == 0 && (lowerOpen || upperOpen))) {
      throw new IllegalArgumentException("the lower bound of a share lies below its upper bound");
    }
  }

  public static ShareInterval exactly(Percent percent) {
    return new ShareInterval(percent, false, percent, false);
  }

  public boolean isExact() {
    return lower.equals(upper);
  }

  /// What both can mean, or nothing if they contradict each other.
  public Optional<ShareInterval> intersect(ShareInterval other) {
    int low = lower.compareTo(other.lower);
    int high = upper.compareTo(other.upper);
    var l = low >= 0 ? lower : other.lower;
    var u = high <= 0 ? upper : other.upper;
    boolean lOpen = (low >= 0 && lowerOpen) || (low <= 0 && other.lowerOpen);
    boolean uOpen = (high <= 0 && upperOpen) || (high >= 0 && other.upperOpen);
    int order = l.compareTo(u);
    return order > 0 || (order == 0 && (lOpen || uOpen))
        ? Optional.empty()
        : Optional.of(new ShareInterval(l, lOpen, u, uOpen));
  }

  /// The smallest interval that holds both.
  public ShareInterval hull(ShareInterval other) {
    int low = lower.compareTo(other.lower);
    int high = upper.compareTo(other.upper);
    return new ShareInterval(
        low <= 0 ? lower : other.lower,
        (low < 0 && lowerOpen) || (low > 0 && other.lowerOpen) || (lowerOpen && other.lowerOpen),
        high >= 0 ? upper : other.upper,
        (high > 0 && upperOpen) || (high < 0 && other.upperOpen) || (upperOpen && other.upperOpen));
  }

  /// As mathematicians write it: `25`, `(25, 50]`.
  public String print() {
    return isExact()
        ? lower.print()
        : (lowerOpen ? "(" : "[") + lower.print() + ", " + upper.print() + (upperOpen ? ")" : "]");
  }

  /// For sentences: `62.00 percent`, `between more than 25.00 and 50.00 percent`, `an unknown
  /// share`.
  public String words() {
    if (isExact()) {
      return lower.words() + " percent";
    }
    if (upper.equals(Percent.HUNDRED) && !upperOpen && lower.equals(Percent.ZERO)) {
      return "an unknown share";
    }
    return "between "
        + (lowerOpen ? "more than " : "")
        + lower.words()
        + " and "
        + (upperOpen ? "less than " : "")
        + upper.words()
        + " percent";
  }

  @Override
  public String toString() {
    return print();
  }
}
