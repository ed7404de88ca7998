package org.rapporteur.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.EvidenceId;

/// Names sources for readers: by publisher if only one source has it, else by publisher and date,
/// else by file, so that no two sources go by one name.
final class SourceLabels {
  private static final List<Function<Named, String>> WAYS =
      List.of(
          SourceLabels::publisher,
          SourceLabels::publisherAndDate,
          source -> publisherAnd(source, bareName(source)),
          source -> publisherAnd(source, source.name()));

  private SourceLabels() {}

  /// What a source can be called by.
  private record Named(
      EvidenceId evidence, String name, @Nullable String publisher, @Nullable String published) {
    static Named of(SourceView source) {
      return new Named(
          source.evidence(),
          source.name(),
          source.described().publisher(),
          source.described().published());
    }
  }

  static Map<EvidenceId, String> of(List<SourceView> sources) {
    var labels = new HashMap<EvidenceId, String>();
    var open = new LinkedHashMap<EvidenceId, Named>();
    sources.forEach(source -> open.put(source.evidence(), Named.of(source)));
    for (var way : WAYS) {
      var counts = new HashMap<String, Integer>();
      open.values().forEach(source -> counts.merge(way.apply(source), 1, Integer::sum));
      open.values()
          .removeIf(source -> {
            String label = way.apply(source);
            boolean alone = !label.isEmpty() && counts.getOrDefault(label, 0) == 1;
            if (alone) {
              labels.put(source.evidence(), label);
            }
            return alone;
          });
    }
    open.values().forEach(s -> labels.put(s.evidence(), bareName(s) + " " + s.evidence().brief()));
    return labels;
  }

  private static String publisher(Named source) {
    String publisher = source.publisher();
    return publisher == null ? "" : publisher;
  }

  private static String publisherAndDate(Named source) {
    String published = source.published();
    String publisher = publisher(source);
    return publisher.isEmpty() || published == null
        ? ""
        : publisher + ", " + DateWords.of(published);
  }

  private static String publisherAnd(Named source, String name) {
    String publisher = publisher(source);
    return publisher.isEmpty() ? name : publisher + ", " + name;
  }

  private static String bareName(Named source) {
    return source.name().substring(source.name().lastIndexOf('/') + 1);
  }
}
