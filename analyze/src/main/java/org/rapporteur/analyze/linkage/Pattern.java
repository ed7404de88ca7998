package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// The agreements of all fields of a pair in one number, three bits a field.
final class Pattern {
  static final int LEVELS = Agreement.values().length;
  static final int EQUAL = Agreement.EQUAL.level();
  static final int CLOSE = Agreement.CLOSE.level();
  static final int MISSING = Agreement.MISSING.level();

  private Pattern() {}

  static long with(long pattern, int field, int level) {
    return pattern | ((long) level << (3 * field));
  }

  static int level(long pattern, int field) {
    return (int) (pattern >>> (3 * field)) & 7;
  }

  /// The pattern with one field's agreement replaced.
  static long replaced(long pattern, int field, int level) {
    return with(pattern & ~(7L << (3 * field)), field, level);
  }
}
