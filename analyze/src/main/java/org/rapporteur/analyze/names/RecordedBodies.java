package org.rapporteur.analyze.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The recorded names of states, UN bodies and organisations: the hand-made list of this package
/// and the gazetteer's tables. Two names with records are one body or two; no spelling is compared.
final class RecordedBodies {
  private static final String GAZETTEER = "/org/rapporteur/analyze/gazetteer/";
  private static final List<String> TABLES =
      List.of("states.tsv", "state-names.tsv", "bodies.tsv", "ngos.tsv");
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
  private static final int FORM = 3;
  private static final int FLAGS = 5;
  private static final int SHORTEST = 2;

  private final Map<String, Set<Integer>> bodies = new HashMap<>();
  private final Map<String, Set<Integer>> states = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int next;

  RecordedBodies(NameLists lists) {
    lists.membership("alias").forEach((name, of) -> add(key(name), of));
    next = lists.groups("alias").size();
    TABLES.forEach(table -> NameLists.lines(GAZETTEER + table).forEach(this::row));
  }

  private void add(String key, Set<Integer> of) {
    bodies.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(of);
  }

  private void row(String line) {
    String[] cell = line.split("\t", -1);
    boolean unsure =
        cell.length <= FLAGS
            || line.startsWith("#")
            || cell[FLAGS].matches(".*(weak|ambiguous|former).*");
    String key = unsure ? "" : key(cell[FORM]);
    if (key.length() < SHORTEST || cell[0].equals("id")) {
      return;
    }
    int number = number(cell[0], key);
    boolean demonym = cell[FLAGS].contains("demonym");
    if (!demonym) {
      add(key, Set.of(number));
    }
    if (cell[0].startsWith("state:")) {
      states.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(number);
    }
  }

  /// A row of the gazetteer that names a body of the hand-made list is that body.
  private int number(String id, String key) {
    Set<Integer> known = bodies.get(key);
    if (known != null && known.size() == 1) {
      numbers.putIfAbsent(id, known.iterator().next());
    }
    return numbers.computeIfAbsent(id, k -> next++);
  }

  /// The numbers of the bodies that bear a name; empty where none is recorded.
  Set<Integer> of(String key) {
    return bodies.getOrDefault(key, Set.of());
  }

  /// The numbers of the states that a word or phrase names, also as an adjective.
  Set<Integer> state(String key) {
    return states.getOrDefault(key, Set.of());
  }

  /// A name without case, article, spaces and signs.
  static String key(String name) {
    String lower = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    var key = new StringBuilder(lower.length());
    lower.codePoints().filter(RecordedBodies::tells).forEach(key::appendCodePoint);
    return key.toString();
  }

  /// Letters and numbers, in the sense of Unicode.
  private static boolean tells(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
