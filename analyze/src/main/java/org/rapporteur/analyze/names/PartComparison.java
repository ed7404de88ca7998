package org.rapporteur.analyze.names;

import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<String, Set<Integer>> sounds = new HashMap<>();

  PartComparison(NameLists lists) {
    this.shortForms = lists.membership("short");
    this.cognates = lists.membership("cognate");
    lists.membership("cognate").forEach(this::addSpellings);
  }

  /// Longer names count as known in every spelling of their sound: Guennadi as Gennady.
  private void addSpellings(String name, Set<Integer> groups) {
    for (String key : SoundKey.of(name)) {
      if (key.length() > 4 && !cognates.containsKey(key)) {
        sounds.computeIfAbsent(key, k -> new HashSet<>()).addAll(groups);
      }
    }
  }

  private Set<Integer> groups(NamePart part) {
    Set<Integer> found = Set.of();
    for (String form : part.forms()) {
      found = cognates.getOrDefault(form, found);
    }
    if (found.isEmpty()) {
      for (String key : part.keys()) {
        found = sounds.getOrDefault(key, found);
      }
    }
    return found;
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
    Meeting spelled = spelled(left, right);
    if (spelled != null) {
      return spelled;
    }
    if (meet(left.keys(), right.keys())) {
      return new Meeting(3.6, "spelled alike in another language");
    }
    Set<Integer> mine = groups(left);
    Set<Integer> theirs = mine.isEmpty() ? Set.of() : groups(right);
    if (meetNumbers(mine, theirs)) {
      return new Meeting(3, COGNATE);
    }
    if (!theirs.isEmpty() && !related(shortForms, left, right)) {
      return new Meeting(DIFFERENT, "two well-known names");
    }
    return consonants(left, right, freeVowels);
  }

  private Meeting consonants(NamePart left, NamePart right, boolean freeVowels) {
    String a = left.skeleton();
    String b = right.skeleton();
    boolean equal = a.equals(b);
    boolean vowelless = left.vowelless() || right.vowelless();
    if (a.length() < 2 || b.length() < 2 || !(freeVowels || vowelless)) {
      return likeness(left, right, equal);
    }
    boolean throat = !equal && loose(a).equals(loose(b));
    if (equal || throat) {
      boolean compatible = vowelless || compatibleVowels(left, right);
      double bits = compatible ? equal ? 2.8 : 2 : -1;
      return new Meeting(
          bits, compatible ? "the same consonants" : "the same consonants, other vowels");
    }
    return likeness(left, right, false);
  }

  /// Persian q and gh are one sound; the French write ch for sh.
  private static String loose(String skeleton) {
    return skeleton.replace('q', 'g').replace('C', 'S');
  }

  private static boolean compatibleVowels(NamePart left, NamePart right) {
    return left.keys().stream()
        .anyMatch(a -> right.keys().stream().anyMatch(b -> Vowels.compatible(a, b)));
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
    if (skeleton && Vowels.endAlike(a, b)) {
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

  /// What the letters of another alphabet allow; where it leaves vowels out, what they do not allow
  /// is another name.
  private static @Nullable Meeting spelled(NamePart left, NamePart right) {
    if (left.spellings() == null && right.spellings() == null) {
      return null;
    }
    if (allows(left, right) || allows(right, left)) {
      return new Meeting(3.4, "a Latin spelling of the letters");
    }
    boolean decided =
        (left.spellings() != null && left.vowelless())
            || (right.spellings() != null && right.vowelless());
    return decided ? new Meeting(DIFFERENT, "other letters") : null;
  }

  private static boolean allows(NamePart owner, NamePart other) {
    var pattern = owner.spellings();
    if (pattern == null) {
      return false;
    }
    for (String form : other.forms()) {
      if (pattern.matcher(form).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(Set<String> left, Set<String> right) {
    for (String each : left) {
      if (right.contains(each)) {
        return true;
      }
    }
    return false;
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
    for (Integer each : left) {
      if (right.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
