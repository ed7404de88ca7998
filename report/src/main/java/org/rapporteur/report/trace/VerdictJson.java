package org.rapporteur.report.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.KnownStake;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.Verdict;

/// A verdict as JSON, in the terms of `docs/formats/dossier.md`: percentages as exact text
/// (`10.29`, `100/3`), dates as printed, keys in a fixed order.
public final class VerdictJson {
  private final Sentences sentences;

  public VerdictJson(Sentences sentences) {
    this.sentences = sentences;
  }

  /// The verdict with all that belongs to it.
  public Map<String, Object> verdict(Verdict verdict, Regime regime) {
    var json = new LinkedHashMap<String, Object>();
    json.put("subject", verdict.subject().value());
    json.put("name", sentences.name(verdict.subject()));
    json.put("regime", regime.id());
    json.put("version", regime.version());
    put(json, "as-of", verdict.asOf());
    json.put("verdict", verdict.answer().name());
    json.put("sentence", sentences.verdict(verdict, regime));
    put(json, "counted", verdict.counted() == null ? null : verdict.counted().print());
    json.put("not-counted", verdict.uncounted().stream().map(VerdictJson::stake).toList());
    boolean certain = verdict.answer() == Verdict.Answer.IN;
    json.put("derivation", verdict.steps().stream().map(s -> step(s, regime, certain)).toList());
    json.put("deciding", verdict.deciding().stream().map(this::deciding).toList());
    json.put("contradictions", verdict.contradictions().stream().map(this::contradiction).toList());
    json.put("notes", verdict.notes());
    json.put("unconfirmed", regime.open());
    return json;
  }

  /// A test.
  public static Map<String, Object> regime(Regime regime) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", regime.id());
    json.put("version", regime.version());
    json.put("title", regime.title());
    put(json, "effective-from", regime.effectiveFrom());
    json.put("threshold", regime.threshold().print());
    json.put("inclusive", regime.inclusive());
    json.put("aggregate", regime.aggregate() == Regime.Aggregate.ALL ? "all" : "per-person");
    json.put("counts", words(regime.counts()));
    json.put("control", words(regime.control()));
    json.put("perhaps", words(regime.perhaps()));
    json.put("lists", regime.lists().stream().map(Object::toString).sorted().toList());
    json.put("citation", regime.citation());
    json.put("unconfirmed", regime.open());
    return json;
  }

  /// A listing with the words for its status.
  public static Map<String, Object> listing(Listing listing) {
    var json = new LinkedHashMap<String, Object>();
    json.put("party", listing.node().value());
    json.put("list", listing.list().value());
    json.put("reference", listing.reference());
    json.put("status", listing.status().words());
    put(json, "from", listing.from());
    put(json, "until", listing.until());
    json.put("programmes", listing.programmes());
    json.put("where", listing.citation().place().words());
    if (!listing.citation().isProtected()) {
      json.put("evidence", listing.citation().evidence().hex());
    }
    return json;
  }

  private static List<String> words(java.util.Set<org.rapporteur.model.trace.EdgeKind> kinds) {
    return kinds.stream().map(k -> k.label()).sorted().toList();
  }

  private Map<String, Object> step(Step step, Regime regime, boolean certain) {
    var json = new LinkedHashMap<String, Object>();
    switch (step) {
      case Step.Listed it -> {
        json.put("step", "listed");
        json.put("party", it.node().value());
        json.put("list", it.listing().list().value());
        json.put("reference", it.listing().reference());
      }
      case Step.Together it -> {
        json.put("step", "together");
        json.put("party", it.node().value());
        json.put("with", it.listed().stream().map(Object::toString).toList());
      }
      case Step.Owned it -> {
        json.put("step", "owned");
        json.put("party", it.node().value());
        json.put("kind", it.kind().label());
        json.put("counted", it.counted().stream().map(VerdictJson::counted).toList());
        json.put("sum", it.sum().print());
        json.put("open", it.open());
        put(json, "others", it.others() == null ? null : it.others().print());
        put(json, "person", it.person());
      }
      case Step.Controlled it -> {
        json.put("step", "controlled");
        json.put("party", it.node().value());
        json.put("owner", it.owner().value());
        json.put("kind", it.kind().label());
        json.put("edges", it.edges());
        put(json, "person", it.person());
      }
    }
    json.put("sentence", sentences.step(step, regime, certain));
    return json;
  }

  private static Map<String, Object> counted(Step.Counted counted) {
    var json = new LinkedHashMap<String, Object>();
    json.put("owner", counted.owner().value());
    json.put("edges", counted.edges());
    json.put("known", counted.known().print());
    json.put("amount", counted.amount().print());
    json.put("open", counted.open());
    return json;
  }

  private static Map<String, Object> stake(KnownStake stake) {
    var json = new LinkedHashMap<String, Object>();
    json.put("owner", stake.owner().value());
    json.put("asset", stake.asset().value());
    json.put("kind", stake.kind().label());
    json.put("share", stake.share().print());
    json.put("edges", stake.edges());
    return json;
  }

  private Map<String, Object> deciding(Deciding deciding) {
    var json = new LinkedHashMap<String, Object>();
    switch (deciding) {
      case Deciding.Share it -> {
        json.put("datum", "share");
        json.put("owner", it.owner().value());
        json.put("asset", it.asset().value());
        json.put("kind", it.kind().label());
        json.put("edges", it.edges());
        json.put("known", it.known().print());
        put(json, "turns-at", it.turnsAt() == null ? null : it.turnsAt().print());
        json.put("exclusive", it.exclusive());
      }
      case Deciding.Date it -> {
        json.put("datum", "date");
        json.put("party", it.node().value());
        json.put("of", it.what());
        put(json, "start", it.period().start());
        put(json, "end", it.period().end());
      }
      case Deciding.Control it -> {
        json.put("datum", "control");
        json.put("owner", it.owner().value());
        json.put("asset", it.asset().value());
        json.put("kind", it.kind().label());
        json.put("edges", it.edges());
      }
      case Deciding.Repetition it -> {
        json.put("datum", "repetition");
        json.put("owner", it.owner().value());
        json.put("asset", it.asset().value());
        json.put("edges", it.edges());
      }
      case Deciding.Identity it -> {
        json.put("datum", "identity");
        json.put("left", it.left().value());
        json.put("right", it.right().value());
      }
    }
    json.put("sentence", sentences.deciding(deciding));
    return json;
  }

  private Map<String, Object> contradiction(Contradiction contradiction) {
    var json = new LinkedHashMap<String, Object>();
    json.put("edges", contradiction.edges());
    json.put("sentence", sentences.contradiction(contradiction));
    return json;
  }

  private static void put(Map<String, Object> json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value.toString());
    }
  }
}
