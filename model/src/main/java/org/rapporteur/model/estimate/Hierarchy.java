package org.rapporteur.model.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A log-linear model that is hierarchical: with a term it holds every part of that term. A term is
/// a combination of lists that are allowed to depend on each other; a single list is a main effect,
/// and all main effects are always present.
///
/// @param lists how many lists there are
/// @param terms all terms, ascending; bit j stands for list j
public record Hierarchy(int lists, List<Integer> terms) {
  public Hierarchy {
    var closed = new TreeSet<Integer>();
    for (int j = 0; j < lists; j++) {
      closed.add(1 << j);
    }
    for (int term : terms) {
      if (term <= 0 || term >= 1 << lists) {
        throw new IllegalArgumentException("a term names a list that is not in the table");
      }
      for (int part = term; part > 0; part = (part - 1) & term) {
        closed.add(part);
      }
    }
    terms = List.copyOf(closed);
  }

  /// The lists are independent of each other.
  public static Hierarchy independence(int lists) {
    return new Hierarchy(lists, List.of());
  }

  /// This model with one more term, and the parts of it.
  public Hierarchy with(int term) {
    var more = new ArrayList<>(terms);
    more.add(term);
    return new Hierarchy(lists, more);
  }

  public boolean has(int term) {
    return terms.contains(term);
  }

  /// The size of the largest term.
  public int order() {
    return terms.stream().mapToInt(Integer::bitCount).max().orElse(0);
  }

  /// The terms that are part of no other.
  public List<Integer> generators() {
    return terms.stream()
        .filter(t -> terms.stream().noneMatch(u -> !u.equals(t) && (t & u) == t))
        .sorted(
            Comparator.comparingInt((Integer t) -> -Integer.bitCount(t))
                .thenComparing(Hierarchy::digits))
        .toList();
  }

  /// The usual name: the generators by the positions of their columns, as in `[123,14,34]`. From
  /// ten lists on, the positions of one term are parted by dots: `[1.12,3]`.
  public String name() {
    return generators().stream()
        .map(t -> lists > 9 ? dotted(t) : digits(t))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /// Reads such a name; `main effects` and `independence` are names too.
  public static Hierarchy parse(String name, int lists) {
    String text = name.strip();
    if (text.equalsIgnoreCase("main effects") || text.equalsIgnoreCase("independence")) {
      return independence(lists);
    }
    if (!text.startsWith("[") || !text.endsWith("]")) {
      throw unknown(name);
    }
    var terms = new ArrayList<Integer>();
    for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
      String term = part.strip();
      if (!term.isEmpty()) {
        terms.add(term(term, lists, name));
      }
    }
    return new Hierarchy(lists, terms);
  }

  private static int term(String term, int lists, String name) {
    int mask = 0;
    for (String position : lists > 9 ? term.split("\\.") : term.split("")) {
      int number = position.matches("\\d{1,2}") ? Integer.parseInt(position) : 0;
      if (number < 1 || number > lists) {
        throw unknown(name);
      }
      mask |= 1 << (number - 1);
    }
    return mask;
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "“"
            + name
            + "” names no model: write its largest terms by the positions of the columns, as in"
            + " [123,14,34].");
  }

  private static String digits(int term) {
    return positions(term).stream().map(i -> "" + (char) ('0' + i)).collect(Collectors.joining());
  }

  private static String dotted(int term) {
    return positions(term).stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  private static List<Integer> positions(int term) {
    var positions = new ArrayList<Integer>();
    for (int j = 0; j < 31; j++) {
      if ((term >> j & 1) == 1) {
        positions.add(j + 1);
      }
    }
    return positions;
  }
}
