package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The ways to spell names of each known origin in Latin letters. A name carries the keys of every
/// origin that it shows, so two names meet by them only when both show the same.
final class Romanisations {
  private final List<Romanisation> all = new ArrayList<>();

  /// For each folded word a bit for every origin that it shows.
  private final Remembered<Long> shown = new Remembered<>(20_000);

  Romanisations(List<String> lines) {
    Map<String, Map<String, List<String>>> origins = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith("#")) {
        String[] head = line.substring(0, colon).split(" ", 2);
        origins
            .computeIfAbsent(head[0], k -> new HashMap<>())
            .computeIfAbsent(head.length > 1 ? head[1] : "", k -> new ArrayList<>())
            .add(line.substring(colon + 2).strip());
      }
    }
    origins.forEach((origin, said) -> all.add(new Romanisation(origin, said)));
  }

  /// The parts of a name, each with its keys under the origins that the name shows.
  List<NamePart> heard(List<NamePart> parts) {
    var words = new int[all.size()];
    for (NamePart part : parts) {
      count(part.forms(), words);
    }
    List<Romanisation> heard = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i] >= all.get(i).least()) {
        heard.add(all.get(i));
      }
    }
    return heard.isEmpty() ? parts : parts.stream().map(p -> heard(p, heard)).toList();
  }

  /// Counts a word for every origin that one of its forms shows.
  private void count(List<String> forms, int[] words) {
    long any = 0;
    for (String form : forms) {
      any |= shown.of(form, this::shownBy);
    }
    for (; any != 0; any &= any - 1) {
      words[Long.numberOfTrailingZeros(any)]++;
    }
  }

  private long shownBy(String folded) {
    long bits = 0;
    for (int i = 0; i < all.size(); i++) {
      bits |= all.get(i).shows(folded) ? 1L << i : 0;
    }
    return bits;
  }

  private static NamePart heard(NamePart part, List<Romanisation> shown) {
    Set<String> keys = new TreeSet<>();
    for (String form : part.forms()) {
      shown.forEach(origin -> keys.addAll(origin.keys(form)));
    }
    return part.is(NamePart.Kind.INITIAL) ? part : part.heard(keys);
  }
}
