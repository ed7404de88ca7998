package org.rapporteur.analyze.identity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.names.NameMatcher;

/// The signs of two names alone.
final class NameSigns {
  private static final double ALIKE = 0.75;
  private static final int BRIEF = 2;

  /// Given names that are less alike are two.
  private static final double GIVEN = 0.7;

  private static final double UNLIKE = 0.6;
  private static final double UNLIKE_ALONE = 0.85;
  private static final double UNLIKE_SCRIPTS = 0.45;
  private static final int SHORT = 5;

  /// Names of syllables that the name model finds less likely to be one are two.
  private static final double SYLLABLES = 0.3;

  /// What a body of the United Nations may be called by before its name, and is no part of it.
  private static final Set<String> WORLD = Set.of("un", "united", "nations");

  private final NameMatcher matcher;
  private final Variants variants;
  private final Translations translations;
  private final Heard heard = new Heard();
  private final NearGiven near = new NearGiven(heard);

  NameSigns(NameMatcher matcher, Variants variants, Translations translations) {
    this.matcher = matcher;
    this.variants = variants;
    this.translations = translations;
  }

  /// How alike two names are, for a first look: words in common, letters, initials, one kind of
  /// body.
  double glance(Read left, Read right) {
    double parts = likest(left.parts(), right.parts());
    if (!areOfOneScript(left, right)) {
      parts = Math.max(parts, likest(left.loans(), right.loans()));
    }
    boolean hooked =
        acronym(left, right)
            || both(left.heads(), right.heads())
            || both(left.meanings(), right.meanings());
    return hooked ? 1 : Math.max(parts, Garbled.likeness(left.squeezed(), right.squeezed()));
  }

  private double likest(List<String> left, List<String> right) {
    double most = 0;
    for (var one : left) {
      for (var other : right) {
        most = Math.max(most, likeness(one, other));
      }
    }
    return most;
  }

  void read(Map<Sign, Double> signs, Read left, Read right) {
    var one = left.one();
    var other = right.one();
    boolean person = one.isPerson();
    var score =
        person
            ? matcher.compare(one.form(), other.form())
            : matcher.compareBodies(one.official(), other.official());
    signs.put(Sign.SCORE, score.score());
    signs.put(Sign.VARIANT, is(variants.couldBe(one, other)));
    signs.put(Sign.TRANSLATION, translations.alike(one, other));
    signs.put(Sign.WHOLE, Garbled.likeness(left.squeezed(), right.squeezed()));
    signs.put(
        Sign.SPOKEN, is(left.spoken().length() > BRIEF && left.spoken().equals(right.spoken())));
    words(signs, left, right);
    signs.put(Sign.NUMBERS_APART, is(!left.numbers().equals(right.numbers())));
    signs.put(Sign.NUMBER_LACKING, is(left.numbers().isEmpty() != right.numbers().isEmpty()));
    signs.put(Sign.SIDES_APART, is(!left.sides().equals(right.sides())));
    signs.put(Sign.STATES_APART, is(!variants.stateFits(one, other)));
    if (one.group().equals("l")) {
      signs.put(Sign.KIND_ALIKE, is(!left.kind().isEmpty() && left.kind().equals(right.kind())));
      signs.put(Sign.KIND_OTHER, is(areOtherKinds(left, right)));
    }
    if (person) {
      signs.put(Sign.TWO, is(areTwo(signs, left, right)));
      signs.put(
          Sign.UNLIKE,
          is(isBriefOther(left.parts(), right.parts()) || areUnlike(signs, left, right)));
    } else {
      bodies(signs, left, right);
    }
  }

  private static boolean areOfOneScript(Read left, Read right) {
    return left.one().script() == right.one().script();
  }

  /// Korean says what kind of place it is where others leave it out.
  private static boolean areOtherKinds(Read left, Read right) {
    boolean told = !left.kind().isEmpty() && !right.kind().isEmpty();
    boolean script = areOfOneScript(left, right);
    return (told || script) && !left.kind().equals(right.kind());
  }

  /// Two persons by sex, by initials, by given names that are not alike, or by a syllable, where
  /// each makes another name.
  private boolean areTwo(Map<Sign, Double> signs, Read left, Read right) {
    String one = left.one().form();
    String other = right.one().form();
    if (near.areTwo(one, other)
        || isHers(left.parts(), right.parts())
        || isHers(right.parts(), left.parts())
        || Variants.isOtherGender(one, other)
        || Initials.areOthers(one, other)
        || Pseudonyms.areApart(one, other)
        || Abbreviated.areOthers(one, other, variants::isSpoken)) {
      return true;
    }
    boolean script = areOfOneScript(left, right);
    boolean full = !left.isLone() && !right.isLone();
    boolean given =
        signs.getOrDefault(Sign.FIRST, 0.0) < GIVEN
            && !has(signs, Sign.INITIAL)
            && has(signs, Sign.LEFT_OVER);
    boolean syllables =
        HeardPersons.areSyllables(left.parts()) || HeardPersons.areSyllables(right.parts());
    return script
        && full
        && (given || (syllables && signs.getOrDefault(Sign.SCORE, 0.0) < SYLLABLES));
  }

  /// `Dong` beside `Dang Van Phuc`: in a short word alone one letter makes another person.
  private static boolean isBriefOther(List<String> left, List<String> right) {
    var few = left.size() < right.size() ? left : right;
    var many = left.size() < right.size() ? right : left;
    return few.size() == 1 && few.getFirst().length() <= SHORT && !many.contains(few.getFirst());
  }

  /// No word is equal, and one is like none of the other's: `Bekzat Nurlanov`, `Bakyt Moldobaev`;
  /// in two scripts no word is ever equal, and a single one must be much alike.
  private static boolean areUnlike(Map<Sign, Double> signs, Read left, Read right) {
    boolean scripts = !areOfOneScript(left, right);
    boolean lone = left.isLone() || right.isLone();
    double least = !scripts ? UNLIKE : lone ? UNLIKE_ALONE : UNLIKE_SCRIPTS;
    return !has(signs, Sign.EQUAL) && signs.getOrDefault(Sign.WORST, 0.0) < least;
  }

  /// `Berdyeva` beside `Berdiev`: the surname of a woman and of a man.
  private static boolean isHers(List<String> hers, List<String> his) {
    return !hers.isEmpty()
        && !his.isEmpty()
        && hers.getLast().matches("\\p{L}{3,}(ev|ov|in|yn)a")
        && his.getLast().matches("\\p{L}{3,}(ev|ov|in|yn)");
  }

  private static boolean has(Map<Sign, Double> signs, Sign sign) {
    return signs.getOrDefault(sign, 0.0) > 0;
  }

  private void bodies(Map<Sign, Double> signs, Read left, Read right) {
    var few = left.meanings().size() < right.meanings().size() ? left : right;
    var many = few.equals(left) ? right : left;
    var shared = new HashSet<>(few.meanings());
    shared.retainAll(many.meanings());
    double all = left.meanings().size() + right.meanings().size() - shared.size();
    signs.put(Sign.MEANING, all == 0 ? 0 : shared.size() / all);
    boolean head = both(left.heads(), right.heads());
    signs.put(Sign.HEAD, is(head));
    signs.put(Sign.HEADS_APART, is(!head && !left.isLone() && !right.isLone()));
    boolean lone = left.isLone() != right.isLone();
    signs.put(Sign.HEAD_ONLY, is(lone && head));
    signs.put(Sign.ACRONYM, is(acronym(left, right)));
    signs.put(
        Sign.OTHER_HEAD,
        is(
            variants.hasOther(left.one(), right.one())
                || variants.hasOther(right.one(), left.one())));
    signs.put(Sign.UNIT, is(isUnit(left, right) || isUnit(right, left)));
    signs.put(Sign.PART_OF, is(left.isPartOf(right) || right.isPartOf(left)));
  }

  /// `UN Commission of Inquiry` beside the United Nations.
  private static boolean isUnit(Read unit, Read whole) {
    return whole.one().referent().knownAs() != null
        && unit.one().referent().knownAs() == null
        && unit.parts().size() > whole.parts().size()
        && !WORLD.containsAll(rest(unit, whole))
        && (unit.parts().containsAll(whole.parts())
            || unit.parts().containsAll(BodyKey.words(whole.one().official())));
  }

  private static Set<String> rest(Read unit, Read whole) {
    var rest = new HashSet<>(unit.parts());
    rest.removeAll(whole.parts());
    rest.removeAll(BodyKey.words(whole.one().official()));
    return rest;
  }

  /// Whether an acronym that one document uses is used, or could be, for the other.
  private static boolean acronym(Read left, Read right) {
    return both(left.acronyms(), right.acronyms())
        || both(left.acronyms(), right.initials())
        || both(left.initials(), right.acronyms());
  }

  /// In the spelling in which they are most alike, if one name is spelt in Korean.
  private void words(Map<Sign, Double> signs, Read left, Read right) {
    words(signs, left.parts(), right.parts());
    if (areOfOneScript(left, right)) {
      return;
    }
    if (!(left.loans().equals(left.parts()) && right.loans().equals(right.parts()))) {
      better(signs, left.loans(), right.loans());
    }
    if (left.isLone() != right.isLone()) {
      better(signs, inOne(left.loans()), inOne(right.loans()));
    }
  }

  private void better(Map<Sign, Double> signs, List<String> left, List<String> right) {
    var others = new EnumMap<Sign, Double>(Sign.class);
    words(others, left, right);
    if (others.getOrDefault(Sign.AGREE, 0.0) > signs.getOrDefault(Sign.AGREE, 0.0)) {
      signs.putAll(others);
    }
  }

  /// Korean writes `San Lorenzo` in one word.
  private static List<String> inOne(List<String> words) {
    return words.isEmpty() ? words : List.of(String.join("", words));
  }

  private void words(Map<Sign, Double> signs, List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    var few = left.size() <= right.size() ? left : right;
    var many = few.equals(left) ? right : left;
    var rest = new HashSet<Integer>();
    int found = 0;
    double sum = 0;
    double worst = 1;
    boolean equal = false;
    boolean initial = false;
    for (var word : few) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < many.size(); i++) {
        boolean begun = Initials.begins(word, many.get(i));
        double likeness = rest.contains(i) ? 0 : begun ? ALIKE : likeness(word, many.get(i));
        if (likeness > most) {
          most = likeness;
          best = i;
        }
      }
      boolean begins = best >= 0 && Initials.begins(word, many.get(best));
      sum += most;
      worst = Math.min(worst, most);
      if (best >= 0 && most >= ALIKE) {
        found++;
        rest.add(best);
        equal |= most == 1 && word.length() > BRIEF;
        initial |= begins;
      }
    }
    boolean lone = few.size() == 1;
    signs.put(Sign.FIRST, likeness(left.getFirst(), right.getFirst()));
    signs.put(Sign.LAST, likeness(left.getLast(), right.getLast()));
    signs.put(Sign.EQUAL, is(equal));
    signs.put(Sign.AGREE, sum / few.size());
    signs.put(Sign.WORST, worst);
    signs.put(Sign.PARTS, is(found == few.size()));
    signs.put(Sign.WITHIN, is(found == few.size() && many.size() > few.size() && equal));
    signs.put(Sign.HALF, is(found > 0 && 2 * found >= few.size()));
    signs.put(Sign.LEFT_OVER, (double) Math.min(3, few.size() - found));
    signs.put(Sign.LONGER, is(many.size() > few.size()));
    signs.put(Sign.LONE, is(lone && many.size() > 1));
    signs.put(Sign.BOTH_LONE, is(many.size() == 1));
    signs.put(Sign.INITIAL, is(initial));
  }

  private double likeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    boolean latin = one.charAt(0) < 0x250 && other.charAt(0) < 0x250;
    return latin && one.length() > 1 && other.length() > 1
        ? Math.min(0.99, heard.likeness(one, other))
        : 0;
  }

  static boolean both(Set<String> left, Set<String> right) {
    var few = left.size() < right.size() ? left : right;
    var many = few.equals(left) ? right : left;
    for (var one : few) {
      if (many.contains(one)) {
        return true;
      }
    }
    return false;
  }

  static double is(boolean is) {
    return is ? 1 : 0;
  }
}
