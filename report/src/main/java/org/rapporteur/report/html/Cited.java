package org.rapporteur.report.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;

/// The passages that pages point to. Sources are written last, so every pointer finds its passage.
final class Cited {
  private final Map<EvidenceId, Places> passages = new HashMap<>();

  /// What a passage is cited for; a statement outranks a name.
  enum Kind {
    STATEMENT,
    NAME
  }

  /// Notes that a passage is pointed to.
  ///
  /// @return its anchor on the page of its source
  String note(Span span, Kind kind) {
    passages
        .computeIfAbsent(span.evidence(), evidence -> new Places())
        .add(span.start(), span.end(), kind);
    return anchor(span);
  }

  /// The passages of one source that lie in its text, in order.
  SortedMap<Span, Kind> of(EvidenceId evidence, String text) {
    var spans = new TreeMap<Span, Kind>();
    passages
        .getOrDefault(evidence, new Places())
        .forEach((start, end, kind) -> {
          if (end <= text.length()) {
            spans.put(new Span(evidence, start, end, text.substring(start, end)), kind);
          }
        });
    return spans;
  }

  /// The passages of one source, each in eight bytes: there may be a hundred in every text.
  private static final class Places {
    private long[] places = new long[8];
    private int size;

    private interface Each {
      void passage(int start, int end, Kind kind);
    }

    void add(int start, int end, Kind kind) {
      if (size == places.length) {
        once();
        places = size > places.length / 2 ? Arrays.copyOf(places, places.length * 2) : places;
      }
      places[size++] =
          ((long) start << 32) | ((long) (end - start) << 1) | (kind == Kind.NAME ? 1 : 0);
    }

    /// Puts them in order; of one passage the higher kind stays.
    private void once() {
      Arrays.sort(places, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || places[i] >> 1 != places[kept - 1] >> 1) {
          places[kept++] = places[i];
        }
      }
      size = kept;
    }

    void forEach(Each each) {
      once();
      for (int i = 0; i < size; i++) {
        int start = (int) (places[i] >> 32);
        int length = (int) (places[i] & 0xFFFFFFFFL) >>> 1;
        each.passage(start, start + length, (places[i] & 1) == 1 ? Kind.NAME : Kind.STATEMENT);
      }
    }
  }

  static String anchor(Span span) {
    return "p" + span.start() + "-" + span.end();
  }

  /// The address of a passage, seen from the first page.
  static String href(Span span) {
    return page(span.evidence()) + "#" + anchor(span);
  }

  /// The address of a source's page, seen from the first page.
  static String page(EvidenceId evidence) {
    return "sources/" + evidence.brief() + ".html";
  }
}
