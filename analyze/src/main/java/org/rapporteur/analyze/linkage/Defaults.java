package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.FieldKind;

/// What is expected of two records of one person before anything is learned: the shares of the
/// levels from different to equal. They count as much as [#STRENGTH] pairs, so that lists of some
/// dozens of rows can be linked and larger ones soon speak for themselves.
final class Defaults {
  static final double STRENGTH = 50;

  private Defaults() {}

  /// Shares by level; the first, for missing values, is not used.
  static double[] shares(FieldKind kind) {
    return switch (kind) {
      case GIVEN_NAME -> shares(.06, .03, .04, .04, .08, .75);
      case SURNAME -> shares(.05, .02, .02, .04, .07, .80);
      case FULL_NAME, ORGANISATION -> shares(.05, .03, .07, .10, .15, .60);
      case DATE, YEAR -> shares(.04, .02, .02, .04, .08, .80);
      case IDENTIFIER -> shares(.05, .01, .01, .02, .06, .85);
      case PHONE, EMAIL -> shares(.25, .02, .01, .02, .05, .65);
      case PLACE, POSTCODE -> shares(.12, .03, .03, .04, .06, .72);
      case ADDRESS -> shares(.20, .07, .07, .08, .08, .50);
      case ROLE, TEXT -> shares(.25, .07, .07, .06, .05, .50);
      case CATEGORY -> shares(.06, .01, .01, .02, .02, .88);
      case NUMBER -> shares(.20, .02, .02, .03, .03, .70);
    };
  }

  private static double[] shares(double... fromDifferent) {
    var shares = new double[Pattern.LEVELS];
    System.arraycopy(fromDifferent, 0, shares, 1, fromDifferent.length);
    return shares;
  }
}
