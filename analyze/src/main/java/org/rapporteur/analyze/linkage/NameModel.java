package org.rapporteur.analyze.linkage;

import org.rapporteur.analyze.names.NameComparison;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.linkage.Agreement;

/// Asks the name model, for names written in different scripts.
public final class NameModel implements NameSounds {
  private final NameMatcher matcher;

  public NameModel(NameMatcher matcher) {
    this.matcher = matcher;
  }

  @Override
  public Agreement persons(String left, String right) {
    return agreement(matcher.compare(left, right));
  }

  @Override
  public Agreement bodies(String left, String right) {
    return agreement(matcher.compareBodies(left, right));
  }

  private static Agreement agreement(NameComparison comparison) {
    return switch (comparison.band()) {
      case SAME -> Agreement.CLOSE;
      case REVIEW -> Agreement.PARTLY;
      case DIFFERENT -> Agreement.DIFFERENT;
    };
  }
}
