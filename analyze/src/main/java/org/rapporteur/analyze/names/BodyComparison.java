package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;

/// Compares names of organisations, states and places: recorded aliases first, then acronyms, then
/// words in any order, where words that many bodies share weigh little.
final class BodyComparison {
  private static final double CHANCE = -3;
  private static final double OTHER = -9;

  private final PartComparison parts;
  private final KoreanComparison korean;

  BodyComparison(NameLists lists, KoreanComparison korean) {
    this.parts = new PartComparison(lists);
    this.korean = korean;
  }

  Waterfall compare(BodyName left, BodyName right) {
    if (left.key().isEmpty() || right.key().isEmpty()) {
      return new Waterfall().add("name", "name not readable", -1).cap("name not readable");
    }
    if (left.key().equals(right.key())) {
      return new Waterfall().add("name", "written alike", 9);
    }
    if (!left.aliases().isEmpty() && !right.aliases().isEmpty()) {
      boolean one = left.aliases().stream().anyMatch(right.aliases()::contains);
      return new Waterfall()
          .add("recorded name", one ? "names of one body" : "names of two bodies", one ? 7 : OTHER);
    }
    if (left.acronym() || right.acronym()) {
      return acronym(left, right);
    }
    return words(left, right);
  }

  private static Waterfall acronym(BodyName left, BodyName right) {
    var fall = new Waterfall();
    if (left.acronym() && right.acronym()) {
      return fall.add("acronym", "two acronyms", OTHER);
    }
    String letters = left.acronym() ? left.key() : right.key();
    BodyName full = left.acronym() ? right : left;
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
    var fall = new Waterfall().add("chance", "two names at random", CHANCE);
    List<BodyName.Word> restLeft = new ArrayList<>();
    List<BodyName.Word> restRight = new ArrayList<>(right.core());
    for (BodyName.Word word : left.core()) {
      if (!meet(fall, word, restRight)) {
        restLeft.add(word);
      }
    }
    rest(fall, restLeft, restRight);
    if (restLeft.isEmpty() && restRight.isEmpty() && tells(left)) {
      fall.add("words", "every word has its partner", 3);
    }
    numbersAndForms(fall, left, right);
    return fall;
  }

  private boolean meet(Waterfall fall, BodyName.Word word, List<BodyName.Word> others) {
    BodyName.Word best = null;
    double most = 0;
    for (BodyName.Word other : others) {
      double share = share(word, other);
      if (share > most) {
        most = share;
        best = other;
      }
    }
    if (best == null) {
      return false;
    }
    others.remove(best);
    double weight = Math.min(word.weight(), best.weight());
    fall.add(
        weight < 2 ? "common word" : "word", most >= 1 ? "agrees" : "nearly agrees", weight * most);
    if (most < .8) {
      fall.cap("one letter tells organisations apart");
    }
    return true;
  }

  /// How far two words agree: 1 for one word, less for spellings.
  private double share(BodyName.Word left, BodyName.Word right) {
    boolean meaning = left.meanings().stream().anyMatch(right.meanings()::contains);
    if (left.text().equals(right.text()) || meaning) {
      return 1;
    }
    if (!left.hangul().isEmpty() || !right.hangul().isEmpty()) {
      return hangul(left, right);
    }
    if (withoutFirst(left.text()).equals(withoutFirst(right.text())) && left.text().length() > 4) {
      return .9;
    }
    if (longEnough(left, right) && KoreanWord.same(left.text(), right.text())) {
      return .85;
    }
    PartComparison.Meeting meeting = parts.compare(left.part(), right.part(), false);
    boolean near = meeting.bits() > -1 && !meeting.how().equals(PartComparison.BEGINS);
    return meeting.bits() >= 3.3 ? .95 : near && longEnough(left, right) ? .6 : 0;
  }

  /// A body is told from others by one rarer word, or by several common ones together.
  private static boolean tells(BodyName name) {
    return name.core().size() > 2 || name.core().stream().anyMatch(w -> !w.generic());
  }

  /// Whether one of two names is an acronym of the other's words.
  boolean acronymOf(BodyName left, BodyName right) {
    if (left.acronym() == right.acronym()) {
      return left.acronym();
    }
    BodyName full = left.acronym() ? right : left;
    String letters = left.acronym() ? left.key() : right.key();
    return full.core().size() > 2 && full.initials().equals(letters);
  }

  private static boolean longEnough(BodyName.Word left, BodyName.Word right) {
    return Math.min(left.text().length(), right.text().length()) >= 5;
  }

  /// Initial ㄹ is dropped in the South: Ryonbong is Yonbong.
  private static String withoutFirst(String word) {
    return word.replaceFirst("^[rl](?=y)", "");
  }

  private double hangul(BodyName.Word left, BodyName.Word right) {
    String hangul = left.hangul().isEmpty() ? right.hangul() : left.hangul();
    String letters = left.hangul().isEmpty() ? left.text() : right.text();
    boolean comparable = Hangul.allSyllables(hangul) && letters.matches("[a-z]+");
    return comparable && korean.word(hangul, letters).bits() >= 0 ? .9 : 0;
  }

  private static void rest(Waterfall fall, List<BodyName.Word> left, List<BodyName.Word> right) {
    double a = left.stream().mapToDouble(BodyName.Word::weight).sum();
    double b = right.stream().mapToDouble(BodyName.Word::weight).sum();
    if (a > 0 && b > 0) {
      boolean only = Math.max(a, b) < 1.5 && left.size() + right.size() == 2;
      fall.add("other words", "words on both sides have no partner", only ? -6 : OTHER);
    } else if (a + b > 0) {
      fall.add("missing", "words stand on one side only", -1.1 * Math.max(a, b));
      fall.cap("a word is missing on one side");
      if (left.stream().anyMatch(BodyName.Word::place)
          || right.stream().anyMatch(BodyName.Word::place)) {
        fall.add("place", "a word such as north stands on one side only", -6);
      }
    }
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
  }
}
