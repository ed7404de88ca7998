package org.rapporteur.report.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.ShareInterval;

/// The dossier as `rapporteur-dossier/1` (docs/formats/dossier.md): its content, and before it the
/// digest of the content's bytes. The checker that replays it is a resource beside this class.
public final class DossierJson {
  private DossierJson() {}

  /// The whole file.
  public static String write(Dossier dossier) {
    String content = JsonFile.text(content(dossier)).strip();
    String digest = EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex();
    return "{\n\"sha256\": \"" + digest + "\",\n\"content\": " + content + "\n}\n";
  }

  /// The source of the independent checker.
  public static byte[] checker() {
    try (var stream = DossierJson.class.getResourceAsStream("Check.java")) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without its checker");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Object> content(Dossier dossier) {
    var verdicts = new VerdictJson(new Sentences(dossier::name));
    var json = new LinkedHashMap<String, Object>();
    json.put("format", "rapporteur-dossier/1");
    json.put("program", dossier.program());
    custody(json, dossier.custody());
    json.put("subject", dossier.subject().id().value());
    json.put("name", dossier.name(dossier.subject().id()));
    json.put(
        "identifiers",
        dossier.subject().identifiers().stream()
            .map(i -> Map.of("scheme", i.scheme(), "value", i.value()))
            .toList());
    put(json, "as-of", dossier.asOf());
    json.put(
        "regimes", dossier.findings().stream().map(f -> VerdictJson.regime(f.regime())).toList());
    json.put("refused", new TreeMap<>(dossier.refused()));
    json.put("warnings", dossier.warnings());
    json.put(
        "verdicts",
        dossier.findings().stream().map(f -> verdicts.verdict(f.verdict(), f.regime())).toList());
    json.put(
        "readings",
        dossier.findings().stream()
            .flatMap(f -> f.readings().stream().map(r -> reading(r, f, verdicts)))
            .toList());
    json.put("timelines", dossier.findings().stream().map(DossierJson::timeline).toList());
    json.put("edges", dossier.edges().stream().map(e -> edge(e, dossier)).toList());
    json.put("listings", dossier.listings().stream().map(VerdictJson::listing).toList());
    json.put("joined", dossier.joined().stream().map(DossierJson::joined).toList());
    json.put(
        "together",
        dossier.together().stream()
            .map(g -> g.stream().map(Object::toString).sorted().toList())
            .toList());
    json.put("rebuttals", dossier.rebuttals().stream().map(DossierJson::rebuttal).toList());
    json.put(
        "absences",
        dossier.absences().stream()
            .map(a -> Map.of("party", a.node().value(), "what", a.what(), "reason", a.reason()))
            .toList());
    var paths = new PathJson(dossier::name, dossier.files());
    json.put("routes", dossier.routes().stream().map(r -> route(r, paths)).toList());
    json.put("tried", dossier.tried().stream().map(DossierJson::tried).toList());
    json.put("coverage", dossier.coverage().stream().map(DossierJson::coverage).toList());
    var names = new TreeMap<String, String>();
    dossier.names().forEach((id, name) -> names.put(id.value(), name));
    json.put("names", names);
    return json;
  }

  private static void custody(Map<String, Object> json, Dossier.@Nullable Custody custody) {
    if (custody != null) {
      json.put("case", custody.caseId());
      json.put("log-origin", custody.origin());
      json.put("log-size", custody.size());
      json.put("log-root", custody.root());
    }
  }

  private static Map<String, Object> reading(
      Dossier.Reading reading, Dossier.Finding finding, VerdictJson verdicts) {
    var json = new LinkedHashMap<String, Object>();
    json.put("heeding", reading.words());
    json.put("disputed", reading.heeded());
    json.put("stands", reading.stands());
    json.put("verdict", verdicts.verdict(reading.verdict(), finding.regime()));
    return json;
  }

  private static Map<String, Object> route(Dossier.Route route, PathJson paths) {
    var json = new LinkedHashMap<String, Object>();
    json.put("from", route.from().value());
    json.put("why", route.why());
    json.put("complete", route.complete());
    json.put("complete-hops", route.completeHops());
    json.put("paths", route.paths().stream().map(paths::path).toList());
    return json;
  }

  private static Map<String, Object> tried(Dossier.Tried tried) {
    var json = new LinkedHashMap<String, Object>();
    json.put("party", tried.node().value());
    json.put("name", tried.name());
    json.put("script", tried.script());
    json.put(
        "found",
        tried.found().stream()
            .map(f -> {
              var one = new LinkedHashMap<String, Object>();
              one.put("entry", f.entry().value());
              one.put("name", f.name());
              one.put("score", f.score());
              one.put("standing", f.standing());
              one.put("lists", f.lists());
              one.put("decision", f.decision());
              return one;
            })
            .toList());
    return json;
  }

  private static Map<String, Object> edge(Edge edge, Dossier dossier) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", edge.id());
    json.put("from", edge.from().value());
    json.put("to", edge.to().value());
    json.put("kind", edge.kind().label());
    put(json, "start", edge.period().start());
    put(json, "end", edge.period().end());
    json.put("share", edge.share().print());
    bounds(json, edge.share());
    var interest = edge.interest();
    json.put("indirect", interest != null && interest.indirect());
    json.put("components", interest == null ? List.of() : interest.components());
    put(json, "same-as", interest == null ? null : interest.sameAs());
    json.put("alternatives", edge.alternatives().stream().map(k -> k.label()).toList());
    json.put("strength", edge.origin().strength().name().toLowerCase(java.util.Locale.ROOT));
    put(json, "publisher", edge.origin().publisher());
    put(json, "stated", edge.origin().stated());
    put(json, "words", edge.origin().words());
    var citation = edge.origin().citation();
    if (!citation.isProtected()) {
      json.put("evidence", citation.evidence().hex());
      put(json, "file", dossier.files().get(citation.evidence()));
    }
    json.put("where", citation.place().words());
    return json;
  }

  private static void bounds(Map<String, Object> json, ShareInterval share) {
    json.put("lower", share.lower().print());
    json.put("lower-open", share.lowerOpen());
    json.put("upper", share.upper().print());
    json.put("upper-open", share.upperOpen());
  }

  private static Map<String, Object> joined(Dossier.Joined joined) {
    var json = new LinkedHashMap<String, Object>();
    json.put("node", joined.node().value());
    json.put("is", joined.is().value());
    var by = joined.by();
    json.put("why", by == null ? "succession, or joined through another" : by.why());
    put(json, "judgement", by == null ? null : by.judgement());
    put(json, "score", by == null ? null : by.score());
    return json;
  }

  private static Map<String, Object> rebuttal(Rebuttal rebuttal) {
    var json = new LinkedHashMap<String, Object>();
    json.put("edge", rebuttal.edge());
    json.put("claims", rebuttal.claims());
    var share = rebuttal.share();
    if (share != null) {
      json.put("share", share.print());
      bounds(json, share);
    }
    json.put("status", rebuttal.status().name().toLowerCase(java.util.Locale.ROOT));
    json.put("reason", rebuttal.reason());
    put(json, "author", rebuttal.author());
    put(json, "decided", rebuttal.decided());
    json.put("evidence", rebuttal.citation().evidence().hex());
    return json;
  }

  private static Map<String, Object> coverage(Dossier.Coverage coverage) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", coverage.name());
    json.put("kind", coverage.kind());
    json.put("dated", coverage.dated());
    json.put("records", coverage.records());
    json.put("unread", coverage.unread());
    return json;
  }

  static Map<String, Object> timeline(Dossier.Finding finding) {
    var json = new LinkedHashMap<String, Object>();
    json.put("regime", finding.regime().id());
    json.put(
        "stretches",
        finding.timeline().stretches().stream()
            .map(s -> {
              var one = new LinkedHashMap<String, Object>();
              put(one, "from", s.from());
              put(one, "until", s.until());
              one.put("verdict", s.answer().name());
              one.put("because", s.because());
              return one;
            })
            .toList());
    json.put("economic-share", finding.economic());
    return json;
  }

  private static void put(Map<String, Object> json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value.toString());
    }
  }
}
