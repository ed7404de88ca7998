package org.rapporteur.report.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TracePath;
import org.rapporteur.model.trace.TracePath.Hop;

/// An evidence path for programs.
public final class PathJson {
  private final Function<NodeId, String> names;
  private final Map<EvidenceId, String> files;

  /// @param names how to call a node
  /// @param files names of the evidence
  public PathJson(Function<NodeId, String> names, Map<EvidenceId, String> files) {
    this.names = names;
    this.files = Map.copyOf(files);
  }

  public Map<String, Object> path(TracePath path) {
    var json = new LinkedHashMap<String, Object>();
    json.put("strength", path.strength().name());
    json.put("identity", path.identity());
    json.put("candidate", path.isCandidate(PathText.LEAST_IDENTITY));
    json.put("nodes", path.nodes().stream().map(NodeId::value).toList());
    json.put("names", path.nodes().stream().map(names).toList());
    json.put("hops", path.hops().stream().map(this::hop).toList());
    json.put("weakest", path.hops().indexOf(path.weakest()));
    return json;
  }

  private Map<String, Object> hop(Hop hop) {
    var json = new LinkedHashMap<String, Object>();
    json.put("from", hop.from().value());
    json.put("to", hop.to().value());
    json.put("against", hop.against());
    var edge = hop.edge();
    if (edge == null) {
      var join = Objects.requireNonNull(hop.join());
      json.put("join", join.why());
      json.put("score", join.score());
      return json;
    }
    json.put("edge", edge.id());
    json.put("kind", edge.kind().label());
    json.put("strength", edge.origin().strength().name());
    json.put("start", words(edge.period().start()));
    json.put("end", words(edge.period().end()));
    json.put("share", edge.interest() == null ? "" : edge.share().print());
    json.put("goods", edge.goods() == null ? "" : edge.goods().description());
    json.put("words", words(edge.origin().words()));
    var citation = edge.origin().citation();
    if (!citation.isProtected()) {
      json.put("evidence", citation.evidence().hex());
      json.put("file", files.getOrDefault(citation.evidence(), ""));
    }
    json.put("place", citation.place().words());
    return json;
  }

  private static String words(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
