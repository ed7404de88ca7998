package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares names of organisations, states and places: recorded aliases first, then acronyms, then
/// words in any order, where words that many bodies share weigh little.
final class BodyComparison {
  private static final double CHANCE = -3;
  private static final double OTHER = -9;
  private static final double NEAR = .6;
  private static final double EVERY_WORD = 3.4;

  private final KoreanComparison korean;

  BodyComparison(KoreanComparison korean) {
    this.korean = korean;
  }

  Waterfall compare(BodyName left, BodyName right) {
    if (left.key().isEmpty() || right.key().isEmpty()) {
      return fall().add("name", "name not readable", -1).cap("name not readable");
    }
    if (left.key().equals(right.key())) {
      return fall().add("name", "written alike", 9);
    }
    if (!left.aliases().isEmpty() && !right.aliases().isEmpty()) {
      boolean one = left.aliases().stream().anyMatch(right.aliases()::contains);
      return fall()
          .add("recorded name", one ? "names of one body" : "names of two bodies", one ? 7 : OTHER);
    }
    if (left.acronym() || right.acronym()) {
      return acronym(left, right);
    }
    return words(left, right);
  }

  private static Waterfall fall() {
    return new Waterfall().as(ReadAs.BODIES);
  }

  private static Waterfall acronym(BodyName left, BodyName right) {
    var fall = fall();
    if (left.acronym() && right.acronym()) {
      return fall.add("acronym", "two acronyms", OTHER);
    }
    String letters = left.acronym() ? left.key() : right.key();
    BodyName full = left.acronym() ? right : left;
    if (full.bracketed().contains(letters)) {
      return fall.add("acronym", "the name gives it in brackets", 6);
    }
    String initials = full.initials();
    if (initials.equals(letters)) {
      fall.add("acronym", "the first letters of the words", letters.length() - .2);
      return letters.length() <= 3 ? fall.cap("an acronym of three letters fits many") : fall;
    }
    boolean begins = letters.length() >= 3 && initials.startsWith(letters);
    boolean within = initials.length() == letters.length() - 1 && letters.startsWith(initials);
    if (begins || (within && letters.length() >= 4)) {
      return fall.add("acronym", "the letters begin the words", 0).cap("not all words are in it");
    }
    return fall.add("acronym", "other letters", OTHER);
  }

  private Waterfall words(BodyName left, BodyName right) {
    var fall = fall().add("chance", "two names at random", CHANCE);
    List<BodyName.Word> restLeft = new ArrayList<>();
    List<BodyName.Word> restRight = new ArrayList<>(right.core());
    boolean own = false;
    boolean near = false;
    for (BodyName.Word word : left.core()) {
      Found found = find(word, restRight, left.arabic() || right.arabic());
      if (found == null) {
        restLeft.add(word);
      } else {
        restRight.remove(found.word());
        own |= word.own() && found.word().own();
        near |= found.share() < .8;
        agree(fall, word, found);
      }
    }
    rest(fall, restLeft, restRight, own);
    if (restLeft.isEmpty() && restRight.isEmpty() && left.distinct()) {
      fall.add("words", "every word has its partner", EVERY_WORD);
    } else if (restLeft.isEmpty() && restRight.isEmpty() && left.core().size() > 1 && !near) {
      fall.add("words", "every word has its partner, but all are common", 2);
      fall.cap("all its words are common");
    }
    numbersAndForms(fall, left, right);
    return fall;
  }

  private record Found(BodyName.Word word, double share) {}

  private @org.jspecify.annotations.Nullable Found find(
      BodyName.Word word, List<BodyName.Word> others, boolean free) {
    Found best = null;
    for (BodyName.Word other : others) {
      double share = share(word, other, free);
      if (share > 0 && (best == null || share > best.share())) {
        best = new Found(other, share);
      }
    }
    return best;
  }

  private static void agree(Waterfall fall, BodyName.Word word, Found found) {
    double weight = Math.min(word.weight(), found.word().weight());
    fall.add(
        weight < 2 ? "common word" : "word",
        () ->
            word.text()
                + (found.share() >= 1 ? " agrees" : " nearly agrees with " + found.word().text()),
        weight * found.share());
    if (found.share() < .8) {
      fall.cap("one letter tells organisations apart");
    }
  }

  /// How far two words agree: 1 for one word, less for spellings.
  private double share(BodyName.Word left, BodyName.Word right, boolean free) {
    if (left.text().equals(right.text()) || meet(left.meanings(), right.meanings())) {
      return 1;
    }
    if (!left.hangul().isEmpty() || !right.hangul().isEmpty()) {
      return hangul(left, right);
    }
    if (left.tells() == BodyName.Tells.STATE && right.tells() == BodyName.Tells.STATE) {
      return 0;
    }
    if (left.text().length() > 4 && left.spelling().bare().equals(right.spelling().bare())) {
      return .9;
    }
    if (longEnough(left, right) && left.spelling().korean().equals(right.spelling().korean())) {
      return .85;
    }
    PartComparison.Meeting meeting = PartComparison.compare(left.part(), right.part(), free);
    boolean near = meeting.bits() > -1 && !meeting.how().equals(PartComparison.BEGINS);
    boolean spelled = meeting.bits() >= 3.3 || (free && meeting.bits() >= 2.8);
    return spelled ? .95 : near && longEnough(left, right) ? NEAR : 0;
  }

  private static boolean meet(Set<Integer> left, Set<Integer> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean fewer = left.size() <= right.size();
    Set<Integer> more = fewer ? right : left;
    for (Integer each : fewer ? left : right) {
      if (more.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of two names is an acronym of the other's words.
  boolean acronymOf(BodyName left, BodyName right) {
    if (left.acronym() == right.acronym()) {
      return left.acronym();
    }
    BodyName full = left.acronym() ? right : left;
    String letters = left.acronym() ? left.key() : right.key();
    return full.bracketed().contains(letters)
        || (full.core().size() > 2 && full.initials().equals(letters));
  }

  private static boolean longEnough(BodyName.Word left, BodyName.Word right) {
    return Math.min(left.text().length(), right.text().length()) >= 5;
  }

  private double hangul(BodyName.Word left, BodyName.Word right) {
    String hangul = left.hangul().isEmpty() ? right.hangul() : left.hangul();
    String letters = left.hangul().isEmpty() ? left.text() : right.text();
    BodyName.Spelling korean = (left.hangul().isEmpty() ? right : left).spelling();
    BodyName.Spelling latin = (left.hangul().isEmpty() ? left : right).spelling();
    boolean comparable = Hangul.allSyllables(hangul) && latin.plain();
    boolean spelled = comparable && this.korean.word(hangul, letters).bits() >= 0;
    boolean loan =
        comparable
            && korean.consonants().length() >= 3
            && LoanSounds.distanceOfClasses(korean.consonants(), latin.sounds()) <= .12;
    return spelled || loan ? .9 : 0;
  }

  /// Words that found no partner. What many bodies share counts little where a word of the body's
  /// own agrees; two kinds of business tell apart what shares a name.
  private static void rest(
      Waterfall fall, List<BodyName.Word> left, List<BodyName.Word> right, boolean own) {
    double a = left.stream().mapToDouble(BodyName.Word::weight).sum();
    double b = right.stream().mapToDouble(BodyName.Word::weight).sum();
    if (a > 0 && b > 0) {
      boolean neutral =
          own && allTell(left, BodyName.Tells.NOTHING) && allTell(right, BodyName.Tells.NOTHING);
      boolean common = Math.max(a, b) < 1.5 && left.size() + right.size() == 2;
      fall.add(
          "other words",
          () -> "without a partner: " + text(left) + " / " + text(right),
          neutral ? -.8 * (a + b) : common ? -6 : OTHER);
      fall.cap("words differ");
    } else if (a + b > 0) {
      missing(fall, left.isEmpty() ? right : left, own);
    }
  }

  private static void missing(Waterfall fall, List<BodyName.Word> words, boolean own) {
    double weight = words.stream().mapToDouble(BodyName.Word::weight).sum();
    boolean told = words.stream().anyMatch(BodyName.Word::place);
    boolean sector = words.stream().anyMatch(w -> w.tells() == BodyName.Tells.SECTOR);
    boolean neutral = allTell(words, BodyName.Tells.NOTHING);
    boolean states = allTell(words, BodyName.Tells.STATE);
    double bits = neutral ? -.5 * weight : states ? -.5 * weight : -1.1 * weight;
    if (own && !told && !neutral) {
      bits = Math.max(bits, sector && words.stream().anyMatch(BodyName.Word::own) ? -4 : -2.4);
    }
    fall.add("missing", () -> "on one side only: " + text(words), bits);
    fall.cap("a word is missing on one side");
    if (told) {
      fall.add("place", "a word such as north stands on one side only", -6);
    }
  }

  private static boolean allTell(List<BodyName.Word> words, BodyName.Tells what) {
    return words.stream().allMatch(w -> w.tells() == what);
  }

  private static String text(List<BodyName.Word> words) {
    return String.join(" ", words.stream().map(BodyName.Word::text).toList());
  }

  private static void numbersAndForms(Waterfall fall, BodyName left, BodyName right) {
    if (!left.numbers().equals(right.numbers())) {
      boolean both = !left.numbers().isEmpty() && !right.numbers().isEmpty();
      fall.add("number", both ? "other numbers" : "a number on one side only", both ? OTHER : -3);
      if (both) {
        fall.veto("the numbers differ");
      }
    } else if (!left.numbers().isEmpty()) {
      fall.add("number", "the same number", 3);
    }
    if (!left.forms().isEmpty()
        && !right.forms().isEmpty()
        && !left.forms().equals(right.forms())) {
      fall.veto("the legal forms are two kinds of company");
    }
    conflict(fall, left, right);
  }

  /// Two acronyms in brackets that differ name two bodies.
  private static void conflict(Waterfall fall, BodyName left, BodyName right) {
    var shared = new HashSet<>(left.bracketed());
    shared.retainAll(right.bracketed());
    if (!left.bracketed().isEmpty() && !right.bracketed().isEmpty() && shared.isEmpty()) {
      fall.cap("the acronyms in brackets differ");
    }
  }
}
