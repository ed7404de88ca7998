package org.rapporteur.analyze.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.names.Remembered;

/// Given names that sound nearly alike and are two: what a brother and a sister, or two brothers,
/// are called.
final class NearGiven {
  private static final String NAMES = "given-names-apart.txt";

  /// So near to a listed name that it is a spelling of it.
  private static final double SPELLING = 0.9;

  private static final Set<String> FEMALE = Set.of("a", "ia", "ya", "ina", "ah", "eh");

  /// Ends that make a woman's name where the surname is the same.
  private static final Set<String> VOWELS =
      Set.of("a", "e", "i", "ia", "ya", "ina", "ah", "eh", "le", "ne");

  private static final int MOST = 20_000;

  private final Heard heard;

  /// Names of one line are heard nearly alike and told apart by all who bear them; each spelling
  /// with the name that it spells.
  private final List<Map<String, String>> apart = load();

  private final Remembered<Map<Integer, String>> lines = new Remembered<>(MOST);

  NearGiven(Heard heard) {
    this.heard = heard;
  }

  private static List<Map<String, String>> load() {
    try (var in = NearGiven.class.getResourceAsStream(NAMES)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the resource " + NAMES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(NearGiven::spellings)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `oleg|oleh, olga|olha` as `oleg` and `oleh` for `oleg`, `olga` and `olha` for `olga`.
  private static Map<String, String> spellings(String line) {
    var names = new LinkedHashMap<String, String>();
    for (var name : line.split(", ")) {
      var spellings = name.split("\\|");
      for (var one : spellings) {
        names.put(one, spellings[0]);
      }
    }
    return names;
  }

  /// Whether two full names cannot be one person's by their given names or the forms for a woman.
  boolean areTwo(String left, String right) {
    var one = heard.words(left);
    var other = heard.words(right);
    return !one.isEmpty()
        && !other.isEmpty()
        && (areTwoGiven(one.getFirst(), other.getFirst())
            || isOf(one.getLast(), other.getLast(), FEMALE)
            || (one.getLast().equals(other.getLast()) && differInSex(one, other)));
  }

  /// Whether each is nearest to another name of one line.
  boolean areTwoGiven(String left, String right) {
    var other = lines.of(right, this::find);
    return !other.isEmpty()
        && lines.of(left, this::find).entrySet().stream()
            .anyMatch(e -> !other.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  /// The lines that have a name, each with the name there that it is a spelling of.
  private Map<Integer, String> find(String name) {
    var found = new HashMap<Integer, String>();
    for (int i = 0; i < apart.size(); i++) {
      String one = nearest(name, apart.get(i));
      if (!one.isEmpty()) {
        found.put(i, one);
      }
    }
    return Map.copyOf(found);
  }

  private String nearest(String name, Map<String, String> line) {
    String found = "";
    double best = SPELLING;
    for (var one : line.entrySet()) {
      double likeness = heard.likeness(name, one.getKey());
      if (likeness >= best) {
        best = likeness;
        found = one.getValue();
      }
    }
    return found;
  }

  /// Whether one name is a man's and the other a woman's, by their ends: `Karim`, `Karima`; a
  /// surname that has the form for a woman, or is spelt alike, decides where the given name may be
  /// another spelling.
  static boolean differInSex(List<String> one, List<String> other) {
    return isOf(one.getLast(), other.getLast(), FEMALE)
        || isOf(
            one.getFirst(),
            other.getFirst(),
            one.getLast().equals(other.getLast()) ? VOWELS : FEMALE)
        || (one.getFirst().length() > 2 && endsOtherwise(one.getFirst(), other.getFirst()));
  }

  private static boolean isOf(String one, String other, Set<String> ends) {
    return isFemaleOf(one, other, ends) || isFemaleOf(other, one, ends);
  }

  private static boolean isFemaleOf(String female, String male, Set<String> ends) {
    return female.startsWith(male) && ends.contains(female.substring(male.length()));
  }

  /// Whether two names of as many letters differ in the last alone, which is that of a man and that
  /// of a woman: `Mario`, `Maria`.
  static boolean endsOtherwise(String one, String other) {
    int last = one.length() - 1;
    return last >= 0
        && one.length() == other.length()
        && one.regionMatches(0, other, 0, last)
        && Set.of("oa", "ao").contains("" + one.charAt(last) + other.charAt(last));
  }
}
