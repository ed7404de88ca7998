package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Full names of persons that two systems of spelling could have made of one name: `Mehdi Ghorbani`
/// and `Mahdi Qorbani`, `William Hughes` and `Uilyam Khyuz`.
///
/// Brothers bear near names too, but the same surname in the same letters. So where one part is
/// spelt alike, the rest must be all but equal or something beside the name must speak for one
/// person; where every part is spelt otherwise, another system of spelling is the likelier reason.
/// Names that every ear tells apart in their language (`Hassan`, `Hussein`) are two.
final class HeardPersons {
  private static final double PART = 0.76;
  private static final double ALL = 0.84;

  /// In a word of so few letters each counts for more.
  private static final int BRIEF = 4;

  private static final double PART_BRIEF = 0.86;

  /// With an office or a company in common.
  private static final double PART_SUPPORTED = 0.62;

  private static final double ALL_SUPPORTED = 0.74;

  /// The rest of a name of which one part is spelt alike.
  private static final double REST = 0.9;

  /// Words with fewer letters than this in the mean are syllables of names.
  private static final double SYLLABLE = 4.2;

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "as", "ash", "ad", "ar", "an", "az", "bin", "ibn", "ben", "bint",
          "ould", "wuld", "uld", "von", "van", "de", "da", "do", "dos", "del", "della", "di", "la",
          "le", "du", "der", "den", "y", "e", "und");

  private final Heard heard = new Heard();
  private final NearGiven near = new NearGiven(heard);

  /// Given names that are two however alike they sound.
  NearGiven nearGiven() {
    return near;
  }

  /// Why both may be one; null if they may not.
  ///
  /// @param supported whether an office or a company speaks for one person
  @Nullable String reason(String left, String right, boolean supported) {
    var one = heard.words(left);
    var other = heard.words(right);
    if (one.size() < 2 || other.size() < 2 || near.areTwoGiven(one.getFirst(), other.getFirst())) {
      return null;
    }
    if (one.size() != other.size()) {
      return merged(one, other, supported) || merged(other, one, supported)
          ? "both are heard alike, in more or fewer words"
          : null;
    }
    return alike(one, other, supported) ? "both are heard alike" : null;
  }

  private boolean alike(List<String> one, List<String> other, boolean supported) {
    double[] parts = new double[one.size()];
    int equal = 0;
    // surnames first: they tell most names apart
    for (int i = parts.length - 1; i >= 0; i--) {
      parts[i] = heard.likeness(one.get(i), other.get(i));
      if (parts[i] < least(one.get(i), other.get(i), supported)) {
        return false;
      }
      equal += one.get(i).equals(other.get(i)) ? 1 : 0;
    }
    double sum = 0;
    double least = 1;
    for (double part : parts) {
      sum += part;
      least = Math.min(least, part);
    }
    boolean allowed =
        equal == 0
            || (supported && least >= REST && one.size() - equal >= (areSyllables(one) ? 2 : 1));
    return allowed
        && sum / one.size() >= (supported ? ALL_SUPPORTED : ALL)
        && !NearGiven.differInSex(one, other)
        && (supported || !(areSyllables(one) || areSyllables(other)));
  }

  private static double least(String one, String other, boolean supported) {
    boolean brief = Math.min(one.length(), other.length()) <= BRIEF;
    return supported ? PART_SUPPORTED : brief ? PART_BRIEF : PART;
  }

  /// Names of short syllables, where a vowel makes another person: `Kim Minji`. An initial is no
  /// syllable.
  static boolean areSyllables(List<String> parts) {
    var full = parts.stream().filter(p -> p.length() > 1).toList();
    return full.stream().mapToInt(String::length).sum() < SYLLABLE * full.size();
  }

  /// `Tesfay Welde Mariam` for `Tesfaye Woldemariam`: two neighbours are one word there.
  private boolean merged(List<String> many, List<String> few, boolean supported) {
    if (many.size() != few.size() + 1) {
      return false;
    }
    for (int i = 0; i < few.size(); i++) {
      var joined = new ArrayList<>(many.subList(0, i));
      joined.add(many.get(i) + many.get(i + 1));
      joined.addAll(many.subList(i + 2, many.size()));
      if (alike(joined, few, supported)) {
        return true;
      }
    }
    return false;
  }

  /// The words of a name without particles; `Abdul Rahman` and `Abd al-Rahman` are one word.
  static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    String joined =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("['’‘ʻʼ`]", "")
            .replaceAll(
                "\\babd(?:[ -]?[aeu](l|([rszndt]h?)(?=-?\\2))[ -]?|[ -])(?=\\p{L}{3})", "abdu");
    for (var word : joined.split("[\\s\\p{Pd}.]+")) {
      if (!word.isEmpty() && !PARTICLES.contains(word)) {
        parts.add(word);
      }
    }
    return List.copyOf(parts);
  }

  /// The first sounds of the first and the last word: what two names must share to be heard alike.
  Set<String> keys(String name) {
    var parts = heard.words(name);
    var keys = new HashSet<String>();
    if (parts.size() > 1) {
      for (var first : heard.readings(parts.getFirst())) {
        for (var last : heard.readings(parts.getLast())) {
          keys.add("p%" + Heard.family(first.charAt(0)) + Heard.family(last.charAt(0)));
        }
      }
    }
    return keys;
  }
}
