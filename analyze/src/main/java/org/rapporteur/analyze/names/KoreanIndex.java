package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A list of Korean names in Hangul, laid out so that a Latin spelling can be weighed against every
/// one of them: P(letters | name) for each.
///
/// No prior enters: a list of names is searched, not a population, so a rare name in it is as good
/// as a frequent one. And nothing is dropped for being improbable, as it is where pairs are
/// compared: a spelling that nobody has been seen to use still fits one name of the list best.
final class KoreanIndex {
  private static final double CHINESE = .05;

  /// Surnames so much less probable than the most probable one of the list are left out.
  private static final double LEAST_SURNAME = 1e-7;

  private final KoreanModel model;
  private final KoreanReader korean;
  private final KoreanReader chinese;
  private final int size;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> surnames;
  private final String syllables;

  /// One way to cut a name of the list.
  ///
  /// @param place of the name in the list
  /// @param ways how many there are
  /// @param surname its index
  /// @param first index of the first syllable of the given name
  /// @param second index of the second, or -1 where the given name has another length
  private record Entry(int place, int ways, int surname, int first, int second, String given) {}

  KoreanIndex(KoreanModel model, List<PreparedName> names) {
    this.model = model;
    this.korean = new KoreanReader(model.spelling);
    this.chinese = KoreanReader.ofChinese(model.spelling);
    this.size = names.size();
    var families = new TreeSet<String>();
    var known = new TreeSet<String>();
    for (PreparedName name : names) {
      for (KoreanModel.HangulName each : ways(name)) {
        families.add(each.surname());
        known.addAll(List.of(each.given().split("")));
      }
    }
    this.surnames = List.copyOf(families);
    this.syllables = String.join("", known);
    for (int place = 0; place < size; place++) {
      List<KoreanModel.HangulName> ways = ways(names.get(place));
      for (KoreanModel.HangulName each : ways) {
        entries.add(entry(place, ways.size(), each));
      }
    }
  }

  private Entry entry(int place, int ways, KoreanModel.HangulName name) {
    String given = name.given();
    int first = syllables.indexOf(given.charAt(0));
    int second = given.length() == 2 ? syllables.indexOf(given.charAt(1)) : -1;
    return new Entry(place, ways, surnames.indexOf(name.surname()), first, second, given);
  }

  /// The Korean name that Hangul letters stand for, or null where they are none.
  static KoreanModel.@Nullable HangulName hangul(PreparedName name) {
    List<KoreanModel.HangulName> ways = ways(name);
    return ways.isEmpty() ? null : ways.getFirst();
  }

  /// All ways to cut Hangul letters into surname and given name.
  private static List<KoreanModel.HangulName> ways(PreparedName name) {
    return name.person().in(WritingSystem.HANGUL) ? name.person().hangul() : List.of();
  }

  /// P(name | letters) among all Korean names.
  double posterior(KoreanReading reading, KoreanModel.HangulName name) {
    return model.posterior(reading, name);
  }

  /// Whether a name is Hangul, or letters that are likely enough to be a Korean name, or a Chinese
  /// one under Korean reading.
  boolean reads(PreparedName name) {
    return hangul(name) != null
        || name.person().anyKorean() != null
        || chinese.read(name.person().form()).isPresent();
  }

  /// P(letters | name) for every name of the list; 0 where a name is not Korean.
  double[] likelihoods(NameForm letters) {
    List<Family> families = new ArrayList<>();
    korean.orders(letters).forEach(order -> families.add(new Family(order, 1 - CHINESE)));
    chinese.orders(letters).forEach(order -> families.add(new Family(order, CHINESE)));
    double best = families.stream().mapToDouble(Family::most).max().orElse(0);
    double[] found = new double[size];
    for (Family family : families) {
      if (family.most() > LEAST_SURNAME * best) {
        add(found, family, LEAST_SURNAME * best);
      }
    }
    return found;
  }

  /// An order of the parts with the chances of every surname of the list.
  private final class Family {
    private final KoreanReader.Order order;
    private final double[] chances;

    Family(KoreanReader.Order order, double weight) {
      this.order = order;
      this.chances = model.spelling.exact(order.surname(), order.style(), surnames);
      for (int i = 0; i < chances.length; i++) {
        chances[i] *= weight * order.weight();
      }
    }

    double most() {
      return Arrays.stream(chances).max().orElse(0);
    }
  }

  private void add(double[] found, Family family, double least) {
    var given = new Given(family.order);
    for (Entry entry : entries) {
      double surname = family.chances[entry.surname()];
      if (surname > least) {
        found[entry.place()] += surname * given.chance(entry) / entry.ways();
      }
    }
  }

  /// The letters of a given name with the chances of every syllable of the list at every cut.
  private final class Given {
    private final KoreanReader.Order order;
    private final double[] only;
    private final double[][] firsts;
    private final double[][] seconds;

    Given(KoreanReader.Order order) {
      this.order = order;
      String letters = order.given();
      this.only = chances(letters, order.uncut());
      this.firsts = new double[letters.length() - 1][];
      this.seconds = new double[letters.length() - 1][];
      for (int at = 1; at < letters.length(); at++) {
        firsts[at - 1] = chances(letters.substring(0, at), order.cut(at));
        seconds[at - 1] = chances(letters.substring(at), 1);
      }
    }

    private double[] chances(String letters, double weight) {
      double[] chances = order.style().exact(letters, syllables);
      for (int i = 0; i < chances.length; i++) {
        chances[i] *= weight;
      }
      return chances;
    }

    double chance(Entry entry) {
      if (entry.second() >= 0) {
        double sum = 0;
        for (int i = 0; i < firsts.length; i++) {
          sum += firsts[i][entry.first()] * seconds[i][entry.second()];
        }
        return sum;
      }
      return entry.given().length() == 1
          ? only[entry.first()]
          : order.style().chance(order.given(), entry.given());
    }
  }
}
