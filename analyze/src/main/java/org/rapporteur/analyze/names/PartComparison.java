package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares two name parts and says in bits how far they can be one name.
final class PartComparison {
  static final String COGNATE = "one name in two languages";
  static final String BEGINS = "one begins the other";
  static final double EQUAL = 4;
  static final double DIFFERENT = -9;

  /// The most letters that can stand in one of two words only if one slip leads from one to the
  /// other: two that were changed, or rn for m.
  static final int SLIP = 3;

  private static final Meeting APART = new Meeting(DIFFERENT, "different");

  private PartComparison() {}

  /// How two parts meet.
  record Meeting(double bits, String how) {
    boolean different() {
      return bits <= DIFFERENT;
    }
  }

  static Meeting compare(NamePart left, NamePart right, boolean freeVowels) {
    if (left.is(NamePart.Kind.INITIAL) || right.is(NamePart.Kind.INITIAL)) {
      return initial(left, right);
    }
    if (left.is(NamePart.Kind.KUNYA) != right.is(NamePart.Kind.KUNYA)) {
      return APART;
    }
    NamePart.Letters mine = left.letters();
    NamePart.Letters theirs = right.letters();
    if (mine.sharesForm(theirs)) {
      return new Meeting(EQUAL, "equal");
    }
    Meeting spelled = spelled(mine, theirs);
    if (spelled != null) {
      return spelled;
    }
    if (mine.sharesKey(theirs)) {
      return new Meeting(3.6, "spelled alike in another language");
    }
    if (mine.cognate(theirs)) {
      return new Meeting(3, COGNATE);
    }
    if (mine.cognates.length > 0 && theirs.cognates.length > 0 && !mine.shortened(theirs)) {
      return new Meeting(DIFFERENT, "two well-known names");
    }
    if (mine.romanisedAlike(theirs)) {
      return new Meeting(2.8, "one word in two ways to write its language");
    }
    return consonants(mine, theirs, freeVowels);
  }

  private static Meeting consonants(
      NamePart.Letters left, NamePart.Letters right, boolean freeVowels) {
    boolean equal = left.sameSkeleton(right);
    boolean vowelless = left.vowelless || right.vowelless;
    if (!(freeVowels || vowelless) || left.skeleton.length() < 2 || right.skeleton.length() < 2) {
      return likeness(left, right, equal);
    }
    boolean throat = !equal && left.sameLoose(right);
    if (!vowelless && (equal || throat) && otherGender(left, right)) {
      return new Meeting(DIFFERENT, "a man's and a woman's form");
    }
    if (equal || throat) {
      boolean compatible = vowelless || compatibleVowels(left, right);
      double bits = compatible ? equal ? 2.8 : 2 : -1;
      return new Meeting(
          bits, compatible ? "the same consonants" : "the same consonants, other vowels");
    }
    return likeness(left, right, false);
  }

  /// `Nabil` and `Nabila`, `Majid` and `Majideh`: the same consonants, and one ends in a vowel.
  private static boolean otherGender(NamePart.Letters left, NamePart.Letters right) {
    String a = left.forms.getFirst();
    String b = right.forms.getFirst();
    return (womanly(a) && manly(b)) || (womanly(b) && manly(a));
  }

  private static boolean womanly(String word) {
    return word.length() > 3 && (word.endsWith("a") || word.endsWith("ah") || word.endsWith("eh"));
  }

  private static boolean manly(String word) {
    return "aeiouywh".indexOf(word.charAt(word.length() - 1)) < 0;
  }

  private static boolean compatibleVowels(NamePart.Letters left, NamePart.Letters right) {
    return left.keys.stream()
        .anyMatch(a -> right.keys.stream().anyMatch(b -> Vowels.compatible(a, b)));
  }

  private static Meeting likeness(NamePart.Letters left, NamePart.Letters right, boolean skeleton) {
    if (left.shortened(right)) {
      return new Meeting(1.5, "short form");
    }
    boolean sounds = skeleton && left.skeleton.length() >= 4;
    if (!sounds && left.farApart(right)) {
      return APART;
    }
    Meeting best = APART;
    for (int i = 0; i < left.forms.size(); i++) {
      for (int j = 0; j < right.forms.size(); j++) {
        String a = left.forms.get(i);
        String b = right.forms.get(j);
        if (sounds || left.lettersApart(i, right, j) <= SLIP || begins(a, b)) {
          Meeting meeting = likeness(a, b, sounds);
          best = meeting.bits() > best.bits() ? meeting : best;
        }
      }
    }
    return best;
  }

  private static boolean begins(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static Meeting likeness(String a, String b, boolean skeleton) {
    int shorter = Math.min(a.length(), b.length());
    if (feminine(a, b) || feminine(b, a)) {
      return new Meeting(DIFFERENT, "a man's and a woman's form");
    }
    if (skeleton && Vowels.endAlike(a, b)) {
      return new Meeting(1.5, "the same consonants, other vowels");
    }
    if (shorter >= 4 && Typing.slip(a, b)) {
      return new Meeting(shorter >= 5 ? 1 : 0, "one slip of the pen");
    }
    if (shorter >= 3 && Math.abs(a.length() - b.length()) > 2 && begins(a, b)) {
      return new Meeting(0, BEGINS);
    }
    if (shorter >= 7 && Typing.oneApart(a, b)) {
      return new Meeting(-.5, "one letter differs");
    }
    return APART;
  }

  /// Whether one word is the other's feminine: Nemtsov and Nemtsova, Jan and Jana.
  private static boolean feminine(String woman, String man) {
    boolean longer = woman.length() == man.length() + 1;
    return (longer && woman.endsWith("a") && woman.startsWith(man))
        || (woman.endsWith("aya") && !man.endsWith("aya"));
  }

  private static Meeting initial(NamePart left, NamePart right) {
    for (String a : left.forms()) {
      for (String b : right.forms()) {
        boolean digraphs = left.is(NamePart.Kind.INITIAL) ? b.startsWith(a) : a.startsWith(b);
        boolean letters = a.length() == 1 || b.length() == 1;
        if (!a.isEmpty() && !b.isEmpty() && (letters ? a.charAt(0) == b.charAt(0) : digraphs)) {
          return new Meeting(1.5, "initial");
        }
      }
    }
    return new Meeting(DIFFERENT, "another initial");
  }

  /// What the letters of another alphabet allow; where it leaves vowels out, what they do not allow
  /// is another name.
  private static @Nullable Meeting spelled(NamePart.Letters left, NamePart.Letters right) {
    if (left.spellings == null && right.spellings == null) {
      return null;
    }
    if (allows(left.spellings, right.forms) || allows(right.spellings, left.forms)) {
      return new Meeting(3.4, "a Latin spelling of the letters");
    }
    boolean decided =
        (left.spellings != null && left.vowelless) || (right.spellings != null && right.vowelless);
    return decided ? new Meeting(DIFFERENT, "other letters") : null;
  }

  private static boolean allows(@Nullable SpellingPattern pattern, List<String> forms) {
    for (int i = 0; pattern != null && i < forms.size(); i++) {
      if (pattern.allows(forms.get(i))) {
        return true;
      }
    }
    return false;
  }
}
