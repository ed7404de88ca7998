package org.rapporteur.model.linkage;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the lists hold: which columns are compared, as what, and where the cuts lie.
///
/// @param leftId column that names a row of the left list, or null: rows are counted
/// @param rightId the same for the right list
/// @param fields what is compared, in the order of explanations
/// @param unique whether each list promises at most one row per person or body
/// @param cut probability from which a pair is a proposal
/// @param review probability from which a pair is kept for a person
public record LinkSchema(
    @Nullable String leftId,
    @Nullable String rightId,
    List<LinkField> fields,
    boolean unique,
    double cut,
    double review) {
  /// Probability of a proposal when the schema does not say.
  public static final double CUT = 0.8;

  /// Probability of a look when the schema does not say.
  public static final double REVIEW = 0.05;

  public LinkSchema {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("a schema names at least one field to compare");
    }
    if (fields.size() > 16) {
      throw new IllegalArgumentException(
          "a schema compares at most 16 fields, this one names " + fields.size());
    }
    if (new HashSet<>(fields.stream().map(LinkField::name).toList()).size() < fields.size()) {
      throw new IllegalArgumentException("two fields of a schema have one name");
    }
    if (!(0 < review && review <= cut && cut < 1)) {
      throw new IllegalArgumentException("0 < review <= cut < 1, not " + review + " and " + cut);
    }
  }
}
