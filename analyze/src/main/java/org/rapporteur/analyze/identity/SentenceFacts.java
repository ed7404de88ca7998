package org.rapporteur.analyze.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;

/// What stands beside a name in its sentences and can be found again in another language: figures,
/// and who else is named there. States are left out, and what a document says again and again.
final class SentenceFacts {
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d");

  /// What more sentences of a document have says nothing of one of them.
  private static final int OFTEN = 3;

  private static final int[] NOTHING = {};

  /// The hashes of what stands beside each referent of a document, sorted: a case may hold
  /// millions.
  private final Map<EvidenceId, int[][]> facts = new HashMap<>();

  /// Notes what the sentences of a document tell.
  void add(Told told) {
    var telling = told.telling();
    List<Set<String>> told_ =
        telling.sentences().stream()
            .map(s -> figures(told.document().text().substring(s.start(), s.end())))
            .toList();
    for (var referent : telling.referents()) {
      if (referent.type() != EntityType.COUNTRY) {
        String name = referent.knownAs() != null ? referent.knownAs() : Spoken.of(referent.name());
        referent.mentions().forEach(m -> told_.get(m.sentence()).add(name));
      }
    }
    Map<String, Integer> times = new HashMap<>();
    told_.forEach(s -> s.forEach(f -> times.merge(f, 1, Integer::sum)));
    told_.forEach(s -> s.removeIf(f -> times.getOrDefault(f, 0) > OFTEN));
    int[][] beside = new int[telling.referents().size()][];
    for (var referent : telling.referents()) {
      beside[referent.number()] =
          referent.mentions().stream()
              .flatMap(m -> told_.get(m.sentence()).stream())
              .mapToInt(String::hashCode)
              .distinct()
              .sorted()
              .toArray();
    }
    facts.put(telling.evidence(), beside);
  }

  private static Set<String> figures(String sentence) {
    var figures = new HashSet<String>();
    var matcher = FIGURE.matcher(sentence);
    while (matcher.find()) {
      figures.add(matcher.group().replaceAll("[.,](?=\\d{3})", ""));
    }
    return figures;
  }

  /// How much stands beside both names, their own left out.
  int shared(NamedReferent left, NamedReferent right) {
    int[] theirs = beside(right);
    int own = Spoken.of(left.referent().name()).hashCode();
    int shared = 0;
    for (int fact : beside(left)) {
      shared += fact != own && Arrays.binarySearch(theirs, fact) >= 0 ? 1 : 0;
    }
    return shared;
  }

  private int[] beside(NamedReferent one) {
    int[][] all = facts.get(one.id().evidence());
    return all == null ? NOTHING : all[one.referent().number()];
  }
}
