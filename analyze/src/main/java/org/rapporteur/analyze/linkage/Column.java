package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.LinkField;

/// One field of all rows, the left list's first: each row holds the number of its value.
///
/// @param values the distinct values in sorted order; number 0 is "no evidence"
/// @param codes the number of each row's value; may be demoted to 0 by [GenericValues]
/// @param unusable rows whose value could not be read as the field's kind
@SuppressWarnings("ArrayRecordComponent")
public record Column(LinkField field, String[] values, int[] codes, int unusable) {
  int distinct() {
    return values.length;
  }

  /// How many rows of a range hold each value.
  int[] counts(int from, int to) {
    var counts = new int[values.length];
    for (int row = from; row < to; row++) {
      counts[codes[row]]++;
    }
    return counts;
  }
}
