package org.rapporteur.desk.names;

import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.names.NameExplanation;

/// Explains one comparison of two written names.
public final class CompareNames {
  private final NameMatcher matcher = NameMatcher.standard();

  /// @param translated the names passed through machine translation
  public NameExplanation compare(String left, String right, boolean translated) {
    return matcher.explain(left, right, translated);
  }
}
