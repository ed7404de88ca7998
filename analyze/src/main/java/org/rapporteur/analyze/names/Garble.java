package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What machine translation does to Korean names, undone: for a Latin spelling, the spellings it
/// may have been before. At most two rules are undone, one after the other.
///
/// Garbled names are as strings often better spellings of somebody else's name, so this is asked
/// only of sources that are known to be translated, and what it finds is never more than a matter
/// for review.
final class Garble {
  private record Rule(String name, Pattern from, String to) {}

  /// A spelling as it may have been, and the rules that lead from it to what was printed.
  record Undone(String spelling, List<String> rules) {}

  private static final List<Rule> RULES =
      List.of(
          rule("cook for 국", "\\bcook\\b", "guk"),
          rule("young for 영", "\\byoung\\b", "yeong"),
          rule("sun for 선", "\\bsun\\b", "seon"),
          rule("june for 준", "\\bjune\\b", "jun"),
          rule("gun for 건", "\\bgun\\b", "geon"),
          rule("king for 김", "\\bking\\b", "kim"),
          rule("moon for 문", "\\bmoon\\b", "mun"),
          rule("one for 원", "\\bone\\b", "won"),
          rule("men for 민", "\\bmen\\b", "min"),
          rule("jean for 진", "\\bjean\\b", "jin"),
          rule("ng for n", "ng(?![aeiou])", "n"),
          rule("n for ng", "n(?![aeiougy])", "ng"),
          rule("c for k", "ck|c(?!h)|q", "k"),
          rule("oo for u", "oo", "u"),
          rule("u for o", "(?<![eo])u", "o"),
          rule("o for u", "(?<!e)o(?![ou])", "u"),
          rule("u for eo", "(?<![eo])u", "eo"),
          rule("o for eo", "(?<!e)o(?![ou])", "eo"),
          rule("u for eu", "(?<![eo])u", "eu"),
          rule("l for r", "l", "r"),
          rule("r for l", "r", "l"),
          rule("v for b", "v", "b"),
          rule("f for p", "f", "p"),
          rule("z for j", "z", "j"),
          rule("th for s", "th", "s"),
          rule("a vowel eu put in", "eu", ""),
          rule("e or w at the end", "(?<=[a-z]{2})[ew]\\b", ""),
          rule("a letter doubled", "([a-z])\\1", "$1"));

  private static final int KEPT = 8;

  private Garble() {}

  private static Rule rule(String name, String from, String to) {
    return new Rule(name, Pattern.compile(from), to);
  }

  /// All spellings that one rule leads from.
  static List<Undone> once(Undone printed) {
    Map<String, Undone> found = new LinkedHashMap<>();
    for (Rule rule : RULES) {
      for (MatchResult match : rule.from().matcher(printed.spelling()).results().toList()) {
        String replaced = rule.to().equals("$1") ? match.group(1) : rule.to();
        String spelling =
            printed.spelling().substring(0, match.start())
                + replaced
                + printed.spelling().substring(match.end());
        List<String> rules = new ArrayList<>(printed.rules());
        rules.add(rule.name());
        found.putIfAbsent(spelling, new Undone(spelling, rules));
      }
    }
    return List.copyOf(found.values());
  }

  /// The best spelling by a measure, undoing one rule or two.
  static Undone best(String printed, java.util.function.ToDoubleFunction<Undone> measure) {
    List<Undone> first = new ArrayList<>(once(new Undone(printed, List.of())));
    first.add(new Undone(printed, List.of()));
    first.sort(Comparator.comparingDouble(measure).reversed());
    List<Undone> all = new ArrayList<>(first.subList(0, Math.min(KEPT, first.size())));
    for (Undone each : List.copyOf(all)) {
      if (!each.rules().isEmpty()) {
        all.addAll(once(each));
      }
    }
    return all.stream().max(Comparator.comparingDouble(measure)).orElseThrow();
  }

  /// Share of consonants that do not meet when both words are written in Korean letters and back.
  static double soundDistance(String left, String right) {
    List<String> a = LoanSounds.latinClasses(left);
    List<String> b = LoanSounds.latinClasses(right);
    double[][] cost = new double[a.size() + 1][b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      for (int j = 0; j <= b.size(); j++) {
        cost[i][j] = i + j == 0 ? 0 : step(cost, a, b, i, j);
      }
    }
    return cost[a.size()][b.size()] / Math.max(1, Math.max(a.size(), b.size()));
  }

  private static double step(double[][] cost, List<String> a, List<String> b, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + (a.get(i - 1).equals("y") ? 0 : 1);
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + (b.get(j - 1).equals("y") ? 0 : 1));
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, cost[i - 1][j - 1] + (meet(a.get(i - 1), b.get(j - 1)) ? 0 : 1));
    }
    return best;
  }

  private static boolean meet(String left, String right) {
    Set<Integer> mine = new LinkedHashSet<>(left.chars().boxed().toList());
    return right.chars().anyMatch(mine::contains);
  }
}
