package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.LinkedLists.Link;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.Persons;

/// Makes persons out of the entries of several lists by joining some of the links between them
/// (E14). A missed link makes two persons of one, so the known and the estimated become too many; a
/// false one makes them too few.
public final class Linking {
  private final LinkedLists lists;

  public Linking(LinkedLists lists) {
    this.lists = lists;
  }

  /// What joining gave.
  ///
  /// @param links how many were joined
  public record Joined(ListMaterial material, long links) {}

  /// By the proposals of the linking.
  public Joined proposed() {
    return joined(links(Link::proposed), e -> true);
  }

  /// The same among some of the entries only.
  ///
  /// @param present by their places
  Joined proposed(IntPredicate present) {
    return joined(
        links(link -> link.proposed() && present.test(link.left()) && present.test(link.right())),
        present);
  }

  /// All links of at least that probability, proposed or not.
  public Joined from(double probability) {
    return joined(links(link -> link.probability() >= probability), e -> true);
  }

  /// Every link by the fall of a coin that is loaded with its probability.
  public Joined drawn(RandomGenerator random) {
    var joins = new BitSet();
    for (int i = 0; i < lists.links().size(); i++) {
      joins.set(i, random.nextDouble() < lists.links().get(i).probability());
    }
    return joined(joins, e -> true);
  }

  /// The persons that the proposals make, as the lines that are joined in them.
  public Persons persons() {
    int[] first = roots(links(Link::proposed));
    var entries = new TreeMap<Integer, List<Persons.Entry>>();
    var matches = new TreeMap<Integer, List<Persons.Match>>();
    for (int e = 0; e < first.length; e++) {
      var entry = lists.entries().get(e);
      entries
          .computeIfAbsent(root(first, e), r -> new ArrayList<>())
          .add(new Persons.Entry(entry.line(), lists.lists().get(entry.list())));
    }
    for (Link link : lists.links()) {
      if (link.proposed()) {
        matches
            .computeIfAbsent(root(first, link.left()), r -> new ArrayList<>())
            .add(
                new Persons.Match(
                    lists.entries().get(link.left()).line(),
                    lists.entries().get(link.right()).line(),
                    link.probability()));
      }
    }
    var persons = new ArrayList<Persons.Person>();
    entries.forEach((root, some) ->
        persons.add(
            new Persons.Person(
                some.stream()
                    .mapToInt(e -> 1 << lists.lists().indexOf(e.list()))
                    .reduce(0, (a, b) -> a | b),
                some,
                matches.getOrDefault(root, List.of()))));
    return new Persons(lists.lists(), persons, lists.hash());
  }

  private int[] roots(BitSet joins) {
    int[] first = IntStream.range(0, lists.entries().size()).toArray();
    joins.stream()
        .mapToObj(lists.links()::get)
        .forEach(link -> join(first, link.left(), link.right()));
    return first;
  }

  private BitSet links(Predicate<Link> joins) {
    var chosen = new BitSet();
    for (int i = 0; i < lists.links().size(); i++) {
      chosen.set(i, joins.test(lists.links().get(i)));
    }
    return chosen;
  }

  private Joined joined(BitSet joins, IntPredicate present) {
    int[] first = roots(joins);
    var patterns = new int[first.length];
    for (int e = 0; e < first.length; e++) {
      patterns[root(first, e)] |= present.test(e) ? 1 << lists.entries().get(e).list() : 0;
    }
    var rows = new ArrayList<ListMaterial.Row>();
    for (int e = 0; e < first.length; e++) {
      if (patterns[e] != 0) {
        var entry = lists.entries().get(e);
        rows.add(new ListMaterial.Row(entry.line(), patterns[e], 1, entry.attributes()));
      }
    }
    return new Joined(new ListMaterial(lists.lists(), rows, List.of()), joins.cardinality());
  }

  /// The earlier entry stays the one that stands for both.
  private static void join(int[] first, int left, int right) {
    int a = root(first, left);
    int b = root(first, right);
    first[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] first, int entry) {
    int root = entry;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }

  /// Combines estimates from several tables that might all be the true one (Rubin 1987), on the
  /// logarithm of the number of unknown people.
  ///
  /// @param unknown of each table, above 0
  /// @param errors their standard errors
  /// @return the number of unknown people, and the ends of its interval
  public static double[] combined(double[] unknown, double[] errors) {
    int tables = unknown.length;
    double mean = Arrays.stream(unknown).map(StrictMath::log).sum() / tables;
    double within = 0;
    double between = 0;
    for (int i = 0; i < tables; i++) {
      within += StrictMath.pow(errors[i] / unknown[i], 2) / tables;
      between += StrictMath.pow(StrictMath.log(unknown[i]) - mean, 2) / Math.max(1, tables - 1);
    }
    double deviation = StrictMath.sqrt(within + (1 + 1.0 / tables) * between);
    double reach = 1.959963984540054 * deviation;
    return new double[] {
      StrictMath.exp(mean), StrictMath.exp(mean - reach), StrictMath.exp(mean + reach)
    };
  }
}
