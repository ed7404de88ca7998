package org.rapporteur.analyze.text;

/// What is printed in capitals throughout, as headlines and the places of datelines are.
public final class Capitals {
  private Capitals() {}

  /// Whether a text has a capital and no small letter.
  public static boolean only(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
