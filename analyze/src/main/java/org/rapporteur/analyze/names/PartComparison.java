package org.rapporteur.analyze.names;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares two name parts and says in bits how far they can be one name.
final class PartComparison {
  static final String COGNATE = "one name in two languages";
  static final String BEGINS = "one begins the other";
  static final double EQUAL = 4;
  static final double DIFFERENT = -9;

  private final Map<String, Set<Integer>> shortForms;
  private final Map<String, Set<Integer>> cognates;

  PartComparison(NameLists lists) {
    this.shortForms = lists.membership("short");
    this.cognates = lists.membership("cognate");
  }

  /// How two parts meet.
  record Meeting(double bits, String how) {
    boolean different() {
      return bits <= DIFFERENT;
    }
  }

  Meeting compare(NamePart left, NamePart right, boolean freeVowels) {
    if (left.is(NamePart.Kind.INITIAL) || right.is(NamePart.Kind.INITIAL)) {
      return initial(left, right);
    }
    if (left.is(NamePart.Kind.KUNYA) != right.is(NamePart.Kind.KUNYA)) {
      return new Meeting(DIFFERENT, "different");
    }
    if (meet(left.forms(), right.forms())) {
      return new Meeting(EQUAL, "equal");
    }
    Meeting arabic = arabic(left, right);
    if (arabic != null) {
      return arabic;
    }
    if (meet(left.keys(), right.keys())) {
      return new Meeting(3.6, "spelled alike in another language");
    }
    if (related(cognates, left, right)) {
      return new Meeting(3, COGNATE);
    }
    boolean skeleton = left.skeleton().equals(right.skeleton());
    if (skeleton
        && left.skeleton().length() >= 2
        && (freeVowels || left.vowelless() || right.vowelless())) {
      return new Meeting(2.8, "the same consonants");
    }
    return likeness(left, right, skeleton);
  }

  private Meeting likeness(NamePart left, NamePart right, boolean skeleton) {
    if (related(shortForms, left, right)) {
      return new Meeting(1.5, "short form");
    }
    Meeting best = new Meeting(DIFFERENT, "different");
    for (String a : left.forms()) {
      for (String b : right.forms()) {
        Meeting meeting = likeness(a, b, skeleton && left.skeleton().length() >= 4);
        best = meeting.bits() > best.bits() ? meeting : best;
      }
    }
    return best;
  }

  private static Meeting likeness(String a, String b, boolean skeleton) {
    int shorter = Math.min(a.length(), b.length());
    if (feminine(a, b) || feminine(b, a)) {
      return new Meeting(DIFFERENT, "a man's and a woman's form");
    }
    if (skeleton) {
      return new Meeting(1.5, "the same consonants, other vowels");
    }
    if (Typing.slip(a, b) && shorter >= 4) {
      return new Meeting(shorter >= 5 ? 1 : 0, "one slip of the pen");
    }
    if (shorter >= 3
        && (a.startsWith(b) || b.startsWith(a))
        && Math.abs(a.length() - b.length()) > 2) {
      return new Meeting(0, BEGINS);
    }
    if (shorter >= 7 && Typing.distance(a, b) == 1) {
      return new Meeting(-.5, "one letter differs");
    }
    return new Meeting(DIFFERENT, "different");
  }

  /// Whether one word is the other's feminine: Nemtsov and Nemtsova, Jan and Jana.
  private static boolean feminine(String woman, String man) {
    return woman.equals(man + "a") || (woman.endsWith("aya") && !man.endsWith("aya"));
  }

  private static Meeting initial(NamePart left, NamePart right) {
    for (String a : left.forms()) {
      for (String b : right.forms()) {
        if (!a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0)) {
          return new Meeting(1.5, "initial");
        }
      }
    }
    return new Meeting(DIFFERENT, "another initial");
  }

  private static @Nullable Meeting arabic(NamePart left, NamePart right) {
    var pattern = left.spellings() == null ? right.spellings() : left.spellings();
    NamePart other = left.spellings() == null ? left : right;
    if (pattern == null) {
      return null;
    }
    boolean matches = other.forms().stream().anyMatch(f -> pattern.matcher(f).matches());
    return matches
        ? new Meeting(3.4, "a Latin spelling of the Arabic letters")
        : new Meeting(DIFFERENT, "other Arabic letters");
  }

  private static boolean meet(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }

  private static boolean related(Map<String, Set<Integer>> groups, NamePart left, NamePart right) {
    for (String a : left.forms()) {
      Set<Integer> of = groups.getOrDefault(a, Set.of());
      for (String b : right.forms()) {
        if (meetNumbers(of, groups.getOrDefault(b, Set.of()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meetNumbers(Set<Integer> left, Set<Integer> right) {
    return left.stream().anyMatch(right::contains);
  }
}
