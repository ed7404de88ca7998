package org.rapporteur.collect.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Strength;

/// Relations and entries of OFAC's advanced XML. A relation says "From is owned or controlled by
/// To", so the edge runs from To to From. Some directions are wrong in the source; nothing is
/// turned round here, as only a person may decide that.
final class OfacLinks {
  private static final String PUBLISHER = "Office of Foreign Assets Control";

  private final OfacWords words;
  private final OfacParties parties;
  private final Harvest file;
  private final List<Element> relations = new ArrayList<>();

  OfacLinks(OfacWords words, OfacParties parties, Harvest file) {
    this.words = words;
    this.parties = parties;
    this.file = file;
  }

  void relation(Element relation) {
    relations.add(relation);
  }

  /// "Owned or controlled by" gives no percentage and does not say which of the two.
  private static final List<EdgeKind> EITHER = List.of(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL);

  void give() {
    relations.forEach(this::edge);
  }

  private void edge(Element relation) {
    var from = parties.profile(relation.attribute("From-ProfileID"));
    var to = parties.profile(relation.attribute("To-ProfileID"));
    if (from == null || to == null) {
      file.unread(relation.line(), "it joins a profile that is not in the file");
      return;
    }
    file.read();
    var type = relation.attribute("RelationTypeID");
    var kind = words.relation(type);
    boolean former = relation.attribute("Former").equals("true");
    var said = words.of("RelationType", type) + (former ? " (former)" : "");
    var quality = words.of("RelationQuality", relation.attribute("RelationQualityID"));
    boolean upward = kind == EdgeKind.OTHER_CONTROL;
    file.edge(
        new Edge(
            "ofac:relation:" + relation.attribute("ID"),
            id(upward ? to : from),
            id(upward ? from : to),
            kind,
            upward ? EITHER : List.of(),
            former ? over() : Period.ALWAYS,
            null,
            null,
            new Origin(
                file.cite(relation),
                PUBLISHER,
                null,
                hedged(quality) ? Strength.HEDGED : Strength.STATED,
                said)));
  }

  /// A former relation ended on a day that the list does not give: before the list was made.
  private Period over() {
    var made = file.dated();
    return new Period(null, made == null ? null : Edtf.parse("../" + made).orElse(null));
  }

  private static boolean hedged(String quality) {
    return quality.toLowerCase(Locale.ROOT).matches(".*(?:suspect|possibl|probabl|unconfirm).*");
  }

  private static NodeId id(Draft draft) {
    return draft.id();
  }

  void entry(Element entry) {
    var party = parties.profile(entry.attribute("ProfileID"));
    if (party == null) {
      file.unread(entry.line(), "it lists a profile that is not in the file");
      return;
    }
    file.read();
    var list = words.of("List", entry.attribute("ListID"));
    var programmes =
        entry.children("SanctionsMeasure").map(m -> m.text("Comment")).filter(c -> !c.isEmpty());
    file.listing(
        new Listing(
            party.id(),
            listId(list),
            entry.attribute("ID"),
            status(list),
            listed(entry),
            null,
            programmes.distinct().toList(),
            file.cite(entry)));
  }

  private static @Nullable Edtf listed(Element entry) {
    return entry
        .all("EntryEvent", "Date")
        .map(OfacDates::day)
        .filter(d -> !d.isEmpty())
        .min(String::compareTo)
        .flatMap(Edtf::parse)
        .orElse(null);
  }

  private static ListId listId(String list) {
    var plain = list.toLowerCase(Locale.ROOT);
    if (plain.contains("sdn") && !plain.contains("non-sdn") && !plain.contains("non sdn")) {
      return new ListId("ofac-sdn");
    }
    return new ListId(
        plain.contains("sectoral") || plain.contains("ssi") ? "ofac-ssi" : "ofac-non-sdn");
  }

  private static ListStatus status(String list) {
    return listId(list).value().equals("ofac-sdn") ? ListStatus.BLOCKING : ListStatus.SECTORAL;
  }
}
