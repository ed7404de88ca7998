package org.rapporteur.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.EvidenceId;

/// Names sources for readers: by publisher if only one source has it, else by publisher and date,
/// else by file, so that no two sources go by one name.
final class SourceLabels {
  private static final List<Function<SourceView, String>> WAYS =
      List.of(
          SourceLabels::publisher,
          SourceLabels::publisherAndDate,
          source -> publisherAnd(source, bareName(source)),
          source -> publisherAnd(source, source.name()));

  private SourceLabels() {}

  static Map<EvidenceId, String> of(List<SourceView> sources) {
    var labels = new HashMap<EvidenceId, String>();
    var open = new LinkedHashMap<EvidenceId, SourceView>();
    sources.forEach(source -> open.put(source.evidence(), source));
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

  private static String publisher(SourceView source) {
    String publisher = source.described().publisher();
    return publisher == null ? "" : publisher;
  }

  private static String publisherAndDate(SourceView source) {
    String published = source.described().published();
    String publisher = publisher(source);
    return publisher.isEmpty() || published == null
        ? ""
        : publisher + ", " + DateWords.of(published);
  }

  private static String publisherAnd(SourceView source, String name) {
    String publisher = publisher(source);
    return publisher.isEmpty() ? name : publisher + ", " + name;
  }

  static String bareName(SourceView source) {
    return source.name().substring(source.name().lastIndexOf('/') + 1);
  }
}
