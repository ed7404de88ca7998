package org.rapporteur.model.claim;

import java.util.regex.Pattern;

/// The identity of a claim: `C-` and 24 hex digits made from what it says and where.
public record ClaimId(String value) implements Comparable<ClaimId> {
  private static final Pattern FORM = Pattern.compile("C-[0-9a-f]{24}");

  public ClaimId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a claim id is C- and 24 hex digits");
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
