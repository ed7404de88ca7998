package org.rapporteur.desk.explain;

import static org.rapporteur.desk.explain.FactSections.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.desk.explain.Explanation.Reason;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Span;

/// Explains what was put together: entities from names, events from accounts, families from
/// documents, each join with its features and weights.
final class JoinSections {
  private final CaseView view;
  private final Sources sources;

  JoinSections(CaseView view, Sources sources) {
    this.view = view;
    this.sources = sources;
  }

  Explanation entity(Entity entity) {
    var sections = new Sections().add("Spellings", spellings(entity));
    if (entity.knownAs() != null) {
      sections.lines("Known as", List.of(entity.knownAs()));
    }
    for (var link : entity.links()) {
      String joined = "Joined: " + referent(link.left()) + " and " + referent(link.right());
      sections.add(joined + likely(link.score()), weights(link.weights()));
    }
    for (var suspect : entity.suspects()) {
      sections.add(
          "Perhaps the same as " + name(suspect) + likely(suspect.score()),
          weights(suspect.weights()));
    }
    sections.lines("What people decided", decided(entity));
    String title = entity.name() + " (" + entity.type().label() + ")";
    return new Explanation(entity.id().value(), "entity", title, sections.list());
  }

  private List<Reason> spellings(Entity entity) {
    var first = new LinkedHashMap<String, Span>();
    var counts = new HashMap<String, Integer>();
    for (var mention : entity.mentions()) {
      first.putIfAbsent(mention.text(), mention);
      counts.merge(mention.text(), 1, Integer::sum);
    }
    var reasons = new ArrayList<Reason>();
    first.forEach((text, span) -> {
      int times = counts.getOrDefault(text, 1);
      reasons.add(
          Reason.of(
              text + (times == 1 ? ", once" : ", " + times + " times"), sources.passage(span)));
    });
    return reasons;
  }

  private String name(Entity.Suspect suspect) {
    return view.analysis().entities().stream()
        .filter(e -> e.id().equals(suspect.other()))
        .findFirst()
        .map(e -> e.name() + " (" + e.id() + ")")
        .orElse(suspect.other().value());
  }

  private String referent(ReferentId id) {
    String name =
        view.telling(id.evidence())
            .flatMap(t -> t.referents().stream().filter(r -> r.number() == id.number()).findFirst())
            .map(Referent::name)
            .orElse("?");
    return "\"" + name + "\" of " + sources.name(id.evidence());
  }

  private List<String> decided(Entity entity) {
    var anchors = new ArrayList<String>();
    for (var mention : entity.mentions()) {
      anchors.add(mention.evidence() + ":" + mention.start() + "-" + mention.end());
      anchors.add(mention.text().toLowerCase(Locale.ROOT));
    }
    return view.judgements().stream()
        .filter(j -> anchors.contains(key(j.left())) || anchors.contains(key(j.right())))
        .map(j -> j.id() + ": " + words(j.answer()) + ", because " + j.why())
        .toList();
  }

  private static String key(String anchor) {
    return anchor.toLowerCase(Locale.ROOT);
  }

  Explanation event(Event event) {
    Map<String, Account> accounts = new HashMap<>();
    view.analysis().accounts().forEach(a -> accounts.put(a.id(), a));
    var told = event.accounts().stream().map(accounts::get).filter(a -> a != null).toList();
    var sections = new Sections().lines("When and what", facts(event));
    for (var account : told) {
      sections.add(
          "Account " + account.id() + " of " + sources.name(account.evidence()),
          account.passages().stream().map(p -> Reason.of("", sources.passage(p))).toList());
    }
    for (var link : event.links()) {
      sections.add(
          "Joined: " + link.left() + " and " + link.right() + ", score " + rounded(link.score()),
          weights(link.features()));
    }
    sections.add(
        "One document alone tells it; what spoke for and against its being a happening of its own",
        weights(event.signs()));
    sections.lines("Asked of it", asked(event));
    return new Explanation(event.id(), "event", event.title(), sections.list());
  }

  private static List<String> facts(Event event) {
    var lines = new ArrayList<String>();
    lines.add("type " + event.type().label() + ", sense: " + words(event.factuality()));
    var date = event.date();
    lines.add(
        date == null
            ? "no source lets us know when"
            : "date " + date.edtf() + (date.printed() ? ", printed" : ", worked out"));
    event.participants().forEach(p -> lines.add(words(p.role()) + ": " + p.text()));
    return lines;
  }

  private List<String> asked(Event event) {
    return view.analysis().comparisons().stream()
        .filter(c -> c.subject().equals(event.id()))
        .map(c -> words(c.relation()) + " " + c.id() + ": " + c.property())
        .toList();
  }

  Explanation family(Family family) {
    var sections =
        new Sections().lines("Documents", family.members().stream().map(sources::name).toList());
    for (var edge : family.edges()) {
      sections.add(
          sources.name(edge.left())
              + " and "
              + sources.name(edge.right())
              + ", weight "
              + rounded(edge.weight()),
          edge.signs().stream()
              .map(s ->
                  new Reason(
                      s.type()
                          + ": "
                          + s.detail()
                          + (s.beyondTopic() ? "" : " (may come from the topic)"),
                      s.weight(),
                      null))
              .toList());
    }
    String title =
        family.members().size() == 1
            ? "a document without kin"
            : family.members().size() + " documents of one origin";
    return new Explanation(family.id(), "family", title, sections.list());
  }

  private static List<Reason> weights(List<Weight> weights) {
    return weights.stream().map(Explain::weighed).toList();
  }

  private static String likely(double score) {
    return ", likelihood " + rounded(score) + ", weights in bits";
  }

  private static String rounded(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
