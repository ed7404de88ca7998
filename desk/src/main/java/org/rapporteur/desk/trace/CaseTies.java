package org.rapporteur.desk.trace;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.trace.prose.TieEdges;
import org.rapporteur.desk.trace.Testimony.Care;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceSink;

/// What the documents of a case add to the trace: ties told in prose, and the violations that the
/// analysis found, each committed at the place and by the bodies that its accounts name. All
/// spellings of one entity are one node.
final class CaseTies {
  private final CaseView view;
  private final Map<String, String> preferred = new HashMap<>();
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Namings namings;
  private final Scenes scenes;
  private final Cares cares;

  /// @param cares how sources are to be treated
  CaseTies(CaseView view, Cares cares) {
    this.view = view;
    this.cares = cares;
    this.namings = new Namings(view.analysis().entities());
    this.scenes = new Scenes(view, namings);
    for (var entity : view.analysis().entities()) {
      entities.put(entity.id(), entity);
      for (var mention : entity.mentions()) {
        preferred.putIfAbsent(NodeId.plain(mention.text()), entity.name());
      }
    }
  }

  void give(TraceSink sink) {
    var ties = new TieEdges(List.of());
    for (var source : view.sources()) {
      view.document(source.evidence())
          .ifPresent(d -> ties.ofDocument(d, told(source.evidence()), this::name, sink));
    }
    view.analysis().accounts().forEach(account -> act(account, sink));
  }

  private String name(String printed) {
    return preferred.getOrDefault(NodeId.plain(printed), printed);
  }

  private List<Tie> told(EvidenceId document) {
    return view.telling(document).map(Telling::ties).orElse(List.of());
  }

  /// An account of a violation is an act, committed at its place and by its bodies.
  private void act(Account account, TraceSink sink) {
    if (account.violation() == null
        || account.passages().isEmpty()
        || !told(account.factuality())) {
      return;
    }
    var passage = account.passages().getFirst();
    var citation =
        new Citation(passage.evidence(), new Place.Passage(passage.start(), passage.end()));
    var id = new NodeId("act:" + account.id());
    sink.node(Node.named(id, Node.Sort.ACT, title(account), citation));
    int nth = 0;
    var ends = new LinkedHashSet<String>();
    if (account.placeText() != null) {
      ends.add(resolved(account.place(), account.placeText()));
    }
    account.participants().stream()
        .filter(p -> isBody(p.entity()))
        .forEach(p -> ends.add(resolved(p.entity(), p.text())));
    if (ends.isEmpty()) {
      scenes.of(passage).forEach(entity -> ends.add(entity.name()));
    }
    for (var end : ends) {
      var node = Node.named(NodeId.named(end), Node.Sort.UNKNOWN, end, citation);
      sink.node(node);
      sink.edge(
          Edge.of(
              id + "#" + ++nth,
              id,
              node.id(),
              EdgeKind.COMMITTED_AT,
              period(account),
              new Origin(citation, null, null, strength(account), passage.text())));
    }
  }

  /// Its title, or what sort of violation it is where the title could name a witness.
  private String title(Account account) {
    var violation = account.violation();
    boolean open = cares.of(account.passages().getFirst().evidence()) == Care.OPEN;
    return open || violation == null ? account.title() : Violations.label(violation);
  }

  private boolean isBody(@Nullable EntityId id) {
    var entity = id == null ? null : entities.get(id);
    return entity != null && entity.type().near(EntityType.ORGANIZATION);
  }

  private String resolved(@Nullable EntityId id, String text) {
    var entity = id == null ? null : entities.get(id);
    return entity == null ? name(text) : entity.name();
  }

  private static Period period(Account account) {
    var date = account.date();
    Edtf day = date == null ? null : date.edtf();
    return day == null || day.interval().isEmpty() ? Period.ALWAYS : new Period(day, day);
  }

  /// What was demanded, planned, denied or imagined did not happen by this account.
  private static boolean told(Factuality factuality) {
    return switch (factuality) {
      case ASSERTED, ALLEGED -> true;
      case PLANNED, REQUESTED, DENIED, HYPOTHETICAL -> false;
    };
  }

  private static Strength strength(Account account) {
    return account.factuality() == Factuality.ASSERTED ? Strength.STATED : Strength.HEDGED;
  }
}
