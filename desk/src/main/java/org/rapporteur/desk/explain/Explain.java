package org.rapporteur.desk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.explain.Explanation.Reason;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.mechanism.CrossLink;

/// Finds what a word names and explains it. A word is an id, the beginning of one that fits nothing
/// else, or a name as a source prints it.
public final class Explain {
  private static final int LISTED = 8;

  private final CaseView view;
  private final Analysis analysis;

  private final List<CrossLink> record;

  /// @param record the passages that mechanisms of the loaded record speak of
  public Explain(CaseView view, List<CrossLink> record) {
    this.view = view;
    this.analysis = view.analysis();
    this.record = List.copyOf(record);
  }

  /// Something with an id that can be explained.
  private record Found(String id, String label, java.util.function.Supplier<Explanation> how) {}

  /// @param word an id (`C-…`, `E-…`, `V-…`, `K-…`, `F-…`), its beginning, or a printed name
  /// @throws IllegalArgumentException if nothing or more than one thing is so named
  public Explanation explain(String word) {
    String key = word.strip();
    var found = byId(key);
    if (found.isEmpty()) {
      found = byName(key);
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing in the last analysis has the id or name \""
              + key
              + "\": `rapporteur show claims` (entities, events, conflicts, families) lists ids.");
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "\"" + key + "\" names " + found.size() + " things; say which: " + choices(found));
    }
    return withRecord(found.getFirst().how().get());
  }

  /// Which mechanisms of the record speak of the same, each with its ground.
  private Explanation withRecord(Explanation explained) {
    var sources = new Sources(view);
    var reasons =
        record.stream()
            .filter(l -> isOf(l, explained.id()))
            .map(l ->
                Reason.of(
                    l.mechanism() + " (" + l.ground().label() + "): " + l.words(),
                    sources.passage(l.passage())))
            .distinct()
            .limit(LISTED)
            .toList();
    return reasons.isEmpty() ? explained : explained.with("In the record", reasons);
  }

  private boolean isOf(CrossLink link, String id) {
    return link.claims().stream().anyMatch(c -> c.value().equals(id))
        || id.equals(link.event())
        || (link.ground() == CrossLink.Ground.PERSON
            && analysis.entities().stream()
                .filter(e -> e.id().value().equals(id))
                .anyMatch(e -> e.mentions().contains(link.passage())));
  }

  private static String choices(List<Found> found) {
    String listed =
        found.stream()
            .limit(LISTED)
            .map(f -> f.id() + " (" + f.label() + ")")
            .collect(Collectors.joining(", "));
    return listed + (found.size() > LISTED ? ", …" : ".");
  }

  private List<Found> byId(String key) {
    if (!key.matches("[CEVKF]-[0-9a-f]*")) {
      return List.of();
    }
    return all().filter(f -> f.id().startsWith(key)).limit(100).toList();
  }

  private Stream<Found> all() {
    var sources = new Sources(view);
    var facts = new FactSections(view, sources);
    var joins = new JoinSections(view, sources);
    return Stream.of(
            analysis.claims().stream()
                .map(c -> new Found(c.id().value(), c.property(), () -> facts.claim(c))),
            analysis.comparisons().stream()
                .map(c -> new Found(c.id(), c.property(), () -> facts.conflict(c))),
            analysis.entities().stream()
                .map(e -> new Found(e.id().value(), e.name(), () -> joins.entity(e))),
            analysis.events().stream().map(e -> new Found(e.id(), e.title(), () -> joins.event(e))),
            analysis.families().stream()
                .map(f ->
                    new Found(f.id(), f.members().size() + " documents", () -> joins.family(f))))
        .flatMap(s -> s);
  }

  private List<Found> byName(String word) {
    String key = folded(word);
    var joins = new JoinSections(view, new Sources(view));
    var named = new ArrayList<Found>();
    for (var entity : analysis.entities()) {
      if (isNamed(entity, key)) {
        named.add(
            new Found(entity.id().value(), entity.type().label(), () -> joins.entity(entity)));
      }
    }
    return named;
  }

  private static boolean isNamed(Entity entity, String key) {
    return folded(entity.name()).equals(key)
        || entity.mentions().stream().anyMatch(m -> folded(m.text()).equals(key));
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  static Reason weighed(org.rapporteur.model.identity.Weight weight) {
    String detail = weight.detail().isBlank() ? "" : ": " + weight.detail();
    return new Reason(weight.feature() + detail, weight.value(), null);
  }
}
