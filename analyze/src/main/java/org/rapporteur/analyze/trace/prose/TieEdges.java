package org.rapporteur.analyze.trace.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.telling.Tie.Relation;
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

  private final Map<String, Set<NodeId>> byName = new HashMap<>();

  /// @param nodes whose names are recognized in prose
  public TieEdges(List<Node> nodes) {
    for (var node : nodes) {
      for (var name : node.names()) {
        byName.computeIfAbsent(NodeId.plain(name.text()), k -> new TreeSet<>()).add(node.id());
      }
    }
  }

  /// The ties that the prose of an entry tells of.
  public void ofEntry(Node entry, TraceSink sink) {
    relatives(entry, sink);
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
        edge(id, tie, citation, text, entry, null, null, n -> n, sink);
      }
    }
  }

  /// Fields of list entries that name a company above or below, without saying how.
  private static final Map<String, Boolean> RELATIVES =
      Map.of(
          "ParentCompany", true,
          "parent company", true,
          "Subsidiary", false,
          "subsidiaries", false);

  private void relatives(Node entry, TraceSink sink) {
    RELATIVES.forEach((field, above) -> {
      int nth = 0;
      for (var part : entry.details().getOrDefault(field, "").split(";")) {
        var printed = part.replaceFirst("^\\s*\\(\\d+\\)", "").strip();
        if (printed.length() > 2) {
          relative(entry, field, ++nth, printed, above, sink);
        }
      }
    });
  }

  private void relative(
      Node entry, String field, int nth, String printed, boolean above, TraceSink sink) {
    var tie =
        new Tie(
            Relation.CONTROL,
            new Tie.Name(printed, 0, printed.length()),
            null,
            List.of("parent"),
            null,
            false,
            false,
            0,
            printed.length());
    var citation = new Citation(entry.citation().evidence(), place(entry, field, tie));
    var other = end(tie.from(), tie, entry, n -> n, citation, sink);
    var origin = new Origin(citation, null, null, Strength.STATED, field + ": " + printed);
    if (!other.equals(entry.id())) {
      sink.edge(
          new Edge(
              entry.id() + "#" + field.replace(" ", "") + "-" + nth,
              above ? other : entry.id(),
              above ? entry.id() : other,
              EdgeKind.OTHER_CONTROL,
              alternatives(tie),
              Period.ALWAYS,
              null,
              null,
              origin));
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
      case Place.Protected() -> new Place.Protected();
    };
  }

  /// The ties that a document tells of.
  ///
  /// @param told what was read in it
  /// @param preferred the name under which the case knows a printed name
  public void ofDocument(
      Document document, List<Tie> told, UnaryOperator<String> preferred, TraceSink sink) {
    int nth = 0;
    var published =
        document.source().published() == null
            ? null
            : Edtf.parse(document.source().published()).orElse(null);
    for (var tie : told) {
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
      @Nullable Node entry,
      @Nullable String publisher,
      @Nullable Edtf stated,
      UnaryOperator<String> preferred,
      TraceSink sink) {
    var from = end(tie.from(), tie, entry, preferred, citation, sink);
    var to = end(tie.to(), tie, entry, preferred, citation, sink);
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
      Tie tie,
      @Nullable Node entry,
      UnaryOperator<String> preferred,
      Citation citation,
      TraceSink sink) {
    if (name == null) {
      return Objects.requireNonNull(entry, "only an entry's prose leaves an end out").id();
    }
    var printed = preferred.apply(name.text());
    var known = entry == null ? meant(printed, "") : ofEntry(printed, name, tie, entry);
    if (known.isPresent()) {
      return known.get();
    }
    var node = Node.named(NodeId.named(printed), Node.Sort.UNKNOWN, printed, citation);
    sink.node(node);
    return node.id();
  }

  /// In the prose of an entry its own name means the entry, and so does a shorter form of it at the
  /// head of a sentence.
  private Optional<NodeId> ofEntry(String printed, Tie.Name name, Tie tie, Node entry) {
    var plain = NodeId.plain(printed);
    boolean heads = name.start() == tie.start();
    boolean own =
        entry.names().stream()
            .map(n -> NodeId.plain(n.text()))
            .anyMatch(n -> n.equals(plain) || (heads && n.startsWith(plain + " ")));
    var list = entry.id().value();
    return own ? Optional.of(entry.id()) : meant(printed, list.substring(0, list.indexOf(':') + 1));
  }

  /// The one entry that bears a name; of several the one on the same list, if it is one.
  private Optional<NodeId> meant(String printed, String list) {
    var all = byName.getOrDefault(NodeId.plain(printed), Set.of());
    var near =
        all.size() < 2 || list.isEmpty()
            ? List.copyOf(all)
            : all.stream().filter(n -> n.value().startsWith(list)).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
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

  /// What a tie of control may mean. A subsidiary is one that is owned, or else controlled; how
  /// far, the words do not say.
  private static List<EdgeKind> alternatives(Tie tie) {
    if (tie.relation() == Relation.CONTROL
        && (tie.says().contains("subsidiary") || tie.says().contains("parent"))) {
      return List.of(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL);
    }
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
