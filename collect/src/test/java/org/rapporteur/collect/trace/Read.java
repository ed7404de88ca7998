package org.rapporteur.collect.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.TraceFacts;

/// What reading some files gave.
record Read(TraceFacts facts, List<Harvest> files) {

  /// Reads texts as files of a kind.
  ///
  /// @param files names and texts in turn
  static Read of(String kind, String... files) {
    return of(kind, Map.of(), files);
  }

  static Read of(String kind, Map<String, String> settings, String... files) {
    var named = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < files.length; i += 2) {
      named.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return of(kind, settings, named);
  }

  static Read of(String kind, Map<String, String> settings, Map<String, byte[]> files) {
    var parts = new ArrayList<Part>();
    files.forEach((name, bytes) ->
        parts.add(new Part(name, EvidenceId.of(bytes), () -> new ByteArrayInputStream(bytes))));
    var facts = new TraceFacts.Builder();
    try {
      var harvests = TraceKinds.read(kind, parts, settings, facts);
      return new Read(facts.build(), harvests);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Harvest file() {
    return files.getFirst();
  }

  Node node(String id) {
    return facts.nodes().stream()
        .filter(n -> n.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id + " among " + facts.nodes()));
  }

  Edge edge(String id) {
    return facts.edges().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no edge " + id + " among " + facts.edges()));
  }

  /// Edges as `FROM KIND TO`.
  List<String> ties() {
    return facts.edges().stream().map(e -> e.from() + " " + e.kind() + " " + e.to()).toList();
  }

  List<String> reasons() {
    return file().unread().stream().map(Fault::reason).toList();
  }
}
