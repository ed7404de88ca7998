package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Form;
import org.rapporteur.report.html.page.Form.Spot;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Known;
import org.rapporteur.report.html.page.Line;
import org.rapporteur.report.html.page.Section;

/// Who is who, with every spelling and where it stands.
final class PeopleSection {
  private static final int ROOM = 24;

  private static final int REASONS = 100;

  private final Casebook casebook;
  private final Cited cited;
  private final Map<EntityId, Picked<Claim>> roles = new HashMap<>();
  private final Map<EntityId, Long> documents = new HashMap<>();

  PeopleSection(Casebook casebook, Cited cited) {
    this.casebook = casebook;
    this.cited = cited;
    List<Claim> all = casebook.analysis().claims();
    for (int i = 0; i < casebook.roles().size(); i++) {
      Claim claim = casebook.roles().get(i);
      if (claim.subject() != null) {
        roles
            .computeIfAbsent(claim.subject(), id -> new Picked<>(all))
            .pick(casebook.roles().place(i));
      }
    }
    for (Entity entity : casebook.analysis().entities()) {
      documents.put(entity.id(), entity.mentions().stream().map(Span::evidence).distinct().count());
    }
  }

  Catalogue<Entity> catalogue() {
    Comparator<Entity> order =
        Comparator.<Entity>comparingInt(PeopleSection::rank).thenComparing(byPresence());
    return new Catalogue<>(
        "people",
        "Who is who",
        "People and bodies first, then places and documents; within these, those that most sources name. Every spelling is listed with the sources that print it; the link opens the first place.",
        "names",
        casebook.analysis().entities().stream().sorted(order).toList(),
        Comparator.<Entity, Boolean>comparing(entity -> rank(entity) > 1)
            .thenComparing(byPresence()),
        ROOM,
        this::compose);
  }

  private Section compose(Head head, List<Entity> entities, Notes notes) {
    return new Section.People(head, entities.stream().map(e -> known(e, notes)).toList());
  }

  private Known known(Entity entity, Notes notes) {
    return new Known(
        entity.id().value(),
        entity.name(),
        Wording.type(entity.type()),
        forms(entity, notes),
        roles(entity, notes),
        entity.suspects().stream().map(this::suspect).toList(),
        reasons(entity));
  }

  /// Why its names are taken for one. A body that ten thousand sources name has as many reasons.
  private List<String> reasons(Entity entity) {
    var all = entity.links().stream().map(this::why).distinct().toList();
    var first = new ArrayList<>(all.subList(0, Math.min(REASONS, all.size())));
    if (all.size() > REASONS) {
      first.add(
          "%s more: rapporteur explain %s prints all."
              .formatted(Wording.grouped(all.size() - REASONS), entity.id().value()));
    }
    return first;
  }

  private List<Form> forms(Entity entity, Notes notes) {
    var byText = new LinkedHashMap<String, List<Span>>();
    for (Span mention : entity.mentions()) {
      String printed = mention.text().replaceAll("\\s+", " ");
      byText.computeIfAbsent(printed, text -> new ArrayList<>()).add(mention);
    }
    return byText.entrySet().stream()
        .map(entry -> form(entry.getKey(), entry.getValue(), notes))
        .toList();
  }

  private Form form(String text, List<Span> mentions, Notes notes) {
    var bySource = new LinkedHashMap<EvidenceId, List<Span>>();
    mentions.forEach(m -> bySource.computeIfAbsent(m.evidence(), e -> new ArrayList<>()).add(m));
    List<Spot> spots =
        bySource.entrySet().stream()
            .limit(notes.room())
            .map(entry -> spot(entry.getKey(), entry.getValue()))
            .toList();
    notes.cut(bySource.size() - spots.size());
    return new Form(
        text,
        Notes.lang(casebook.language(mentions.getFirst())),
        spots,
        bySource.size() - spots.size());
  }

  private Spot spot(EvidenceId source, List<Span> mentions) {
    cited.note(mentions.getFirst(), Cited.Kind.NAME);
    return new Spot(casebook.label(source), mentions.size(), Cited.href(mentions.getFirst()));
  }

  private List<Line> roles(Entity entity, Notes notes) {
    var byValue = new LinkedHashMap<String, List<Claim>>();
    for (Claim claim : roles.getOrDefault(entity.id(), new Picked<>(List.of()))) {
      byValue.computeIfAbsent(role(claim), value -> new ArrayList<>()).add(claim);
    }
    return byValue.entrySet().stream()
        .map(entry ->
            new Line(
                entry.getKey(),
                Notes.lang(casebook.language(entry.getValue().getFirst().span())),
                "",
                null,
                notes.voicesOf(entry.getValue())))
        .toList();
  }

  private static String role(Claim claim) {
    String not = claim.polarity() == Polarity.NEGATED ? "not " : "";
    String sense =
        claim.factuality() == Factuality.ASSERTED ? "" : Wording.sense(claim.factuality()) + ": ";
    return sense + not + Wording.value(claim, claim.value().print());
  }

  private String suspect(Entity.Suspect suspect) {
    String name = casebook.entity(suspect.other()).map(Entity::name).orElse("another name");
    return "May be the same as “"
        + name
        + "”; a person must decide. "
        + Wording.capital(Reasons.of(suspect.weights()));
  }

  private String why(Entity.Link link) {
    return name(link.left())
        + " and "
        + name(link.right())
        + ", score "
        + Reasons.score(link.score())
        + ": "
        + Reasons.of(link.weights());
  }

  private String name(ReferentId referent) {
    return casebook
            .called(referent.evidence(), referent.number())
            .map(name -> "“" + name + "” in ")
            .orElse("the name in ")
        + casebook.label(referent.evidence());
  }

  private Comparator<Entity> byPresence() {
    return Comparator.<Entity>comparingLong(e -> -documents.getOrDefault(e.id(), 0L))
        .thenComparingInt(e -> -e.mentions().size())
        .thenComparing(Entity::id);
  }

  private static int rank(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> 0;
      case ORGANIZATION, PUBLIC_BODY, GROUP -> 1;
      case COUNTRY, PLACE -> 2;
      case DOCUMENT -> 3;
    };
  }
}
