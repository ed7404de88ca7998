package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.LinkedLists.Link;
import org.rapporteur.model.estimate.ListMaterial;

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
    return joined(Link::proposed);
  }

  /// All links of at least that probability, proposed or not.
  public Joined from(double probability) {
    return joined(link -> link.probability() >= probability);
  }

  /// Every link by the fall of a coin that is loaded with its probability.
  public Joined drawn(RandomGenerator random) {
    return joined(link -> random.nextDouble() < link.probability());
  }

  private Joined joined(Predicate<Link> joins) {
    int[] first = IntStream.range(0, lists.entries().size()).toArray();
    long links = 0;
    for (Link link : lists.links()) {
      if (joins.test(link)) {
        links++;
        join(first, link.left(), link.right());
      }
    }
    var patterns = new int[first.length];
    for (int e = 0; e < first.length; e++) {
      patterns[root(first, e)] |= 1 << lists.entries().get(e).list();
    }
    var rows = new ArrayList<ListMaterial.Row>();
    for (int e = 0; e < first.length; e++) {
      if (patterns[e] != 0) {
        var entry = lists.entries().get(e);
        rows.add(new ListMaterial.Row(entry.line(), patterns[e], 1, entry.attributes()));
      }
    }
    return new Joined(new ListMaterial(lists.lists(), rows, List.of()), links);
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
