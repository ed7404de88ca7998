package org.rapporteur.analyze.trace.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.prose.Tie.Relation;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.ShareText;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceSink;

/// Ties of prose as edges, in the comments of lists and in the documents of a case. Each edge
/// quotes the words that say so and points at them.
public final class TieEdges {
  /// Fields of list entries that hold prose.
  private static final List<String> PROSE =
      List.of(
          "COMMENTS1",
          "Remarks",
          "remarks",
          "remark",
          "OtherInformation",
          "UKStatementofReasons",
          "summary",
          "notes",
          "Comment");

  private final Map<String, NodeId> byName = new HashMap<>();

  /// @param nodes whose names are recognized in prose
  public TieEdges(List<Node> nodes) {
    for (var node : nodes) {
      for (var name : node.names()) {
        byName.merge(NodeId.plain(name.text()), node.id(), (a, b) -> a.equals(b) ? a : AMBIGUOUS);
      }
    }
  }

  /// Several entries bear this name, so that it tells none.
  private static final NodeId AMBIGUOUS = new NodeId("name:(several)");

  /// The ties that the prose of an entry tells of.
  public void ofEntry(Node entry, TraceSink sink) {
    for (var field : PROSE) {
      var text = entry.details().get(field);
      if (text == null || text.isBlank()) {
        continue;
      }
      var reader = new TieReader(names(entry));
      int nth = 0;
      for (var tie : reader.read(text, true)) {
        var citation = new Citation(entry.citation().evidence(), place(entry, field, tie));
        var id = entry.id() + "#" + field + "-" + ++nth;
        edge(id, tie, citation, text, entry.id(), null, null, n -> n, sink);
      }
    }
  }

  private static List<String> names(Node entry) {
    return entry.names().stream().map(Node.Name::text).toList();
  }

  /// Where in the entry the words stand: XPath has a function for it.
  private static Place place(Node entry, String field, Tie tie) {
    return switch (entry.citation().place()) {
      case Place.Path(var path) ->
          new Place.Path(
              "substring("
                  + path
                  + "/"
                  + field
                  + ", "
                  + (tie.start() + 1)
                  + ", "
                  + (tie.end() - tie.start())
                  + ")");
      case Place.Cell(var row, var column) ->
          new Place.Cell(row, column.isEmpty() ? field : column);
      case Place.Passage(var start, var end) -> new Place.Passage(start, end);
      case Place.Whole() -> new Place.Whole();
    };
  }

  /// The ties that a document tells of.
  ///
  /// @param known the names that the analysis found in it
  /// @param preferred the name under which the case knows a printed name
  public void ofDocument(
      Document document, List<String> known, UnaryOperator<String> preferred, TraceSink sink) {
    int nth = 0;
    var published =
        document.source().published() == null
            ? null
            : Edtf.parse(document.source().published()).orElse(null);
    for (var tie : new TieReader(known).read(document.text(), false)) {
      var citation = new Citation(document.evidence(), new Place.Passage(tie.start(), tie.end()));
      var id = "text:" + document.evidence().brief() + ":" + tie.start() + "-" + ++nth;
      edge(
          id,
          tie,
          citation,
          document.text(),
          null,
          document.source().publisher(),
          published,
          preferred,
          sink);
    }
  }

  private void edge(
      String id,
      Tie tie,
      Citation citation,
      String text,
      @Nullable NodeId entry,
      @Nullable String publisher,
      @Nullable Edtf stated,
      UnaryOperator<String> preferred,
      TraceSink sink) {
    var from = end(tie.from(), entry, preferred, citation, sink);
    var to = end(tie.to(), entry, preferred, citation, sink);
    if (from.equals(to)) {
      return;
    }
    var origin =
        new Origin(
            citation,
            publisher,
            stated,
            certain(tie, stated) ? Strength.STATED : Strength.HEDGED,
            text.substring(tie.start(), tie.end()));
    var period = period(tie, stated);
    var kind = kind(tie.relation());
    if (tie.relation() == Relation.JOINT_VENTURE) {
      venture(id, from, to, period, origin, sink);
      return;
    }
    var edge = new Edge(id, from, to, kind, alternatives(tie), period, null, null, origin);
    sink.edge(tie.relation() == Relation.OWNERSHIP ? edge.with(Interest.of(share(tie))) : edge);
  }

  /// Two that have a joint venture own it, and not each other; how much, nobody said.
  private void venture(
      String id, NodeId one, NodeId other, Period period, Origin origin, TraceSink sink) {
    boolean first = one.compareTo(other) <= 0;
    var name =
        "joint venture of " + bare(first ? one : other) + " and " + bare(first ? other : one);
    var venture = Node.named(NodeId.named(name), Node.Sort.COMPANY, name, origin.citation());
    sink.node(venture);
    for (var owner : List.of(one, other)) {
      sink.edge(
          Edge.of(id + "-" + bare(owner), owner, venture.id(), EdgeKind.SHARES, period, origin)
              .with(Interest.of(ShareInterval.UNKNOWN)));
    }
  }

  private static String bare(NodeId node) {
    return node.isNameOnly() ? node.value().substring("name:".length()) : node.value();
  }

  private NodeId end(
      Tie.@Nullable Name name,
      @Nullable NodeId entry,
      UnaryOperator<String> preferred,
      Citation citation,
      TraceSink sink) {
    if (name == null) {
      return java.util.Objects.requireNonNull(entry, "only an entry's prose leaves an end out");
    }
    var printed = preferred.apply(name.text());
    var known = byName.get(NodeId.plain(printed));
    if (known != null && !known.equals(AMBIGUOUS)) {
      return known;
    }
    var node = Node.named(NodeId.named(printed), Node.Sort.UNKNOWN, printed, citation);
    byName.putIfAbsent(NodeId.plain(printed), node.id());
    sink.node(node);
    return node.id();
  }

  /// What is over, nobody says since when, is certain on no day.
  private static boolean certain(Tie tie, @Nullable Edtf stated) {
    return !tie.hedged() && !(tie.former() && (stated == null || stated.isRange()));
  }

  /// A relation that is over ended before the text was published, whenever that was.
  private static Period period(Tie tie, @Nullable Edtf stated) {
    return tie.former() && stated != null && !stated.isRange()
        ? new Period(null, Edtf.parse("../" + stated.value()).orElse(null))
        : Period.ALWAYS;
  }

  private static ShareInterval share(Tie tie) {
    try {
      return tie.share() == null
          ? ShareInterval.UNKNOWN
          : ShareText.parse(tie.share().strip()).orElse(ShareInterval.UNKNOWN);
    } catch (IllegalArgumentException e) {
      return ShareInterval.UNKNOWN;
    }
  }

  /// Only ownership is a stake. Being subordinate, used, managed or supported is not.
  private static EdgeKind kind(Relation relation) {
    return switch (relation) {
      case OWNERSHIP, JOINT_VENTURE -> EdgeKind.SHARES;
      case CONTROL, REGISTERED_OWNER -> EdgeKind.OTHER_CONTROL;
      case DIRECTS -> EdgeKind.DIRECTORSHIP;
      case ACTS_FOR, REPRESENTS -> EdgeKind.REPRESENTS;
      case FAMILY -> EdgeKind.FAMILY;
      case SUCCESSION -> EdgeKind.SUCCESSION;
      case SUPPLIES, PRODUCES -> EdgeKind.SUPPLIES;
      case EMPLOYS -> EdgeKind.EMPLOYS_AT;
      case LOCATED -> EdgeKind.LOCATED_AT;
      case SUBORDINATE, MANAGED, TOOK_OVER, USED_BY, USES, ALIAS, SUPPORTS, OPERATES, LINKED ->
          EdgeKind.LINK_UNSPECIFIED;
    };
  }

  private static List<EdgeKind> alternatives(Tie tie) {
    if (tie.relation() != Relation.CONTROL || tie.says().size() < 2) {
      return List.of();
    }
    return tie.says().stream()
        .map(word ->
            word.startsWith("own")
                ? EdgeKind.SHARES
                : word.startsWith("act") ? EdgeKind.REPRESENTS : EdgeKind.OTHER_CONTROL)
        .toList();
  }
}
