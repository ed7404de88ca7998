package org.rapporteur.model.claim;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The identity of a claim: `C-` and 24 hex digits made from what it says and where. Kept as the
/// number that the digits are, because a case has dozens for every text and compares all of them.
public final class ClaimId implements Comparable<ClaimId> {
  private static final Pattern FORM = Pattern.compile("C-[0-9a-f]{24}");
  private static final String MARK = "C-";
  private static final int HEX = 16;

  /// Where the last eight digits begin.
  private static final int LAST = 18;

  private final long first;
  private final int last;

  /// @throws IllegalArgumentException if the text is not `C-` and 24 hex digits
  public ClaimId(String value) {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a claim id is C- and 24 hex digits");
    }
    first = Long.parseUnsignedLong(value, MARK.length(), LAST, HEX);
    last = Integer.parseUnsignedInt(value, LAST, value.length(), HEX);
  }

  /// `C-` and its digits.
  public String value() {
    var digits = HexFormat.of();
    return MARK + digits.toHexDigits(first) + digits.toHexDigits(last);
  }

  /// In the order of their digits.
  @Override
  public int compareTo(ClaimId other) {
    int order = Long.compareUnsigned(first, other.first);
    return order == 0 ? Integer.compareUnsigned(last, other.last) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimId id && first == id.first && last == id.last;
  }

  /// The digits are as good as drawn by lot.
  @Override
  public int hashCode() {
    return last;
  }

  @Override
  public String toString() {
    return value();
  }
}
