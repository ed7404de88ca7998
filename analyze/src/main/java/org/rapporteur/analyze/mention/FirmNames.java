package org.rapporteur.analyze.mention;

import java.util.regex.Pattern;
import org.rapporteur.analyze.names.FirmWords;
import org.rapporteur.analyze.names.LegalForms;
import org.rapporteur.model.telling.EntityType;

/// By which words of its name a firm is called within one document: those with which it begins, the
/// one behind its town, what it leaves out of what it deals in. Names are compared as [NameKey#of]
/// writes them.
final class FirmNames {
  /// A shorter word may be a part of many names.
  private static final int BRAND = 5;

  private FirmNames() {}

  /// Whether a firm is called by a word: its name begins with it, or it stands behind the town that
  /// Chinese firms have first (`Hongda` of `Korla Hongda Tomato Products`).
  static boolean isCalled(String firm, String word) {
    return firm.startsWith(word + " ")
        || (word.length() >= BRAND && firm.matches("\\S+ " + Pattern.quote(word) + " \\S.*"));
  }

  /// A name with a legal form behind it, or that ends with what the firm makes or works.
  static boolean isFirm(Found one) {
    String name = one.mention().text();
    return LegalForms.endsFirm(name)
        || ClassifiedNames.isTrade(name.substring(name.lastIndexOf(' ') + 1));
  }

  /// A firm whose name begins with a word, or a place that is called so.
  static boolean isThingNamed(Group group, String word) {
    return (group.type == EntityType.ORGANIZATION
            && group.knownAs == null
            && group.key.startsWith(word + " "))
        || (group.type == EntityType.PLACE && group.key.equals(word));
  }

  /// `Adra` beside `Adra Timber Limited`, where nothing is said to be in Adra.
  static boolean isFirmNamed(Group group, String word) {
    return isCalled(group.key, word)
        && group.knownAs == null
        && group.found.stream().anyMatch(FirmNames::isFirm);
  }

  /// `하이두` beside `산둥 하이두식품`: Korean leaves out what a firm deals in.
  static boolean leavesOut(String part, Group group) {
    return group.type == EntityType.ORGANIZATION
        && group.knownAs == null
        && group.found.stream().anyMatch(f -> FirmWords.leavesOut(part, f.mention().text()));
  }
}
