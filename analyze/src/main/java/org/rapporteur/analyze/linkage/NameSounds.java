package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// Whether two written names can be one name across scripts; the name model answers it.
public interface NameSounds {
  /// How far two names of persons agree.
  Agreement persons(String left, String right);

  /// How far two names of bodies or places agree.
  Agreement bodies(String left, String right);

  /// Whether a value holds letters that are not Latin, so that letters alone cannot decide.
  static boolean foreign(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0x024F && Character.isLetter(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether two values are written in different scripts.
  static boolean apart(String left, String right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && Character.UnicodeScript.of(left.codePointAt(0))
            != Character.UnicodeScript.of(right.codePointAt(0));
  }
}
