package org.rapporteur.report.trace;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TracePath;
import org.rapporteur.model.trace.TracePath.Hop;

/// An evidence path in words: what each hop is, when it held, and who says so.
public final class PathText {
  /// A join of less than this score has to be decided by somebody.
  public static final double LEAST_IDENTITY = 0.95;

  private static final int QUOTED = 160;

  private final Function<NodeId, String> names;
  private final Map<EvidenceId, String> files;

  /// @param names how to call a node
  /// @param files names of the evidence
  public PathText(Function<NodeId, String> names, Map<EvidenceId, String> files) {
    this.names = names;
    this.files = Map.copyOf(files);
  }

  public String name(NodeId node) {
    return names.apply(node);
  }

  /// How firmly the path stands as a whole.
  public String standing(TracePath path) {
    return (path.isCandidate(LEAST_IDENTITY)
            ? "a candidate, because an identity on the way is undecided; "
            : "")
        + switch (path.strength()) {
          case STATED -> "every hop stated by a source";
          case HEDGED -> "a source suggests a hop of it";
          case INFERRED -> "a hop of it is our inference";
        }
        + ", "
        + path.hops().size()
        + (path.hops().size() == 1 ? " hop" : " hops");
  }

  /// The hop by which it falls.
  public String weakest(TracePath path) {
    var weakest = path.weakest();
    return name(weakest.from())
        + " to "
        + name(weakest.to())
        + " ("
        + weakest.strength().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  /// What a hop is, such as `ships to` or, against the edge, `shares of`.
  public static String kind(Hop hop) {
    var edge = hop.edge();
    return edge == null ? "may be" : edge.kind().label();
  }

  /// The same with the id of the record, for whoever wants to ask for it.
  public String record(Hop hop) {
    return source(hop) + (hop.edge() == null ? "" : " [" + hop.edge().id() + "]");
  }

  /// When it held, what moved, how much, the words that say so, and where they stand.
  public String source(Hop hop) {
    var edge = hop.edge();
    if (edge == null) {
      var join = Objects.requireNonNull(hop.join());
      return String.format(Locale.ROOT, "score %.2f: %s", join.score(), join.why());
    }
    var citation = edge.origin().citation();
    return facts(edge)
        + (edge.origin().words() == null ? "" : "\"" + cut(edge.origin().words()) + "\"; ")
        + (citation.isProtected()
            ? citation.words()
            : files.getOrDefault(citation.evidence(), citation.evidence().brief())
                + ", "
                + citation.place().words());
  }

  /// When it held, what moved and how much; each ends with a semicolon.
  static String facts(Edge edge) {
    return when(edge) + goods(edge) + (edge.interest() == null ? "" : edge.share().words() + "; ");
  }

  private static String cut(String words) {
    return words.length() <= QUOTED ? words : words.substring(0, QUOTED - 1) + "…";
  }

  private static String when(Edge edge) {
    var start = edge.period().start();
    var end = edge.period().end();
    if (start == null && end == null) {
      return "";
    }
    if (start != null && start.equals(end)) {
      return start.value() + "; ";
    }
    return (start == null ? "" : start.value())
        + " to "
        + (end == null ? "now" : end.value())
        + "; ";
  }

  private static String goods(Edge edge) {
    var goods = edge.goods();
    if (goods == null) {
      return "";
    }
    var amount = goods.amount();
    return goods.description()
        + (goods.code() == null ? "" : " (HS " + goods.code().digits() + ")")
        + (amount == null
            ? ""
            : ", "
                + amount.value().stripTrailingZeros().toPlainString()
                + " "
                + amount.unit()
                + (amount.estimated() ? " (estimated)" : ""))
        + "; ";
  }
}
