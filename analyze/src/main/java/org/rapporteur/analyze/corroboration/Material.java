package org.rapporteur.analyze.corroboration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// What the questions are asked of, indexed.
final class Material {
  /// A value is preferred only if it has so many times the support of the next.
  private static final double CLEAR = 1.5;

  private static final double LEAST_QUALITY = 0.3;

  /// As [Given#BY_PLACE].
  static final Comparator<Claim> BY_PLACE = Comparator.comparing(Given::by, Given.BY_PLACE);

  final Map<ClaimId, Claim> claims;
  final Map<String, Account> accounts;
  final Map<EntityId, Entity> entities = new HashMap<>();
  final Map<EvidenceId, Told> told;
  final List<Event> events;
  final ClaimSorts sorts;
  private final Set<String> persons = new HashSet<>();
  private final Map<ReferentId, EntityId> referents = new HashMap<>();
  private final Map<EvidenceId, String> families = new HashMap<>();
  private final Map<EvidenceId, Sort> documents = new HashMap<>();

  /// What is asked of a document again and again; the rest is fetched.
  private record Sort(String published, double quality, boolean translated) {
    static Sort of(Told told) {
      var flags = told.telling().flags();
      double product = flags.stream().mapToDouble(Flag::weight).reduce(1, (a, b) -> a * b);
      return new Sort(
          told.telling().published(),
          Math.max(LEAST_QUALITY, product),
          flags.stream().anyMatch(f -> f.kind().equals("translated")));
    }
  }

  Material(CorroborationStage.Input input) {
    claims = OnDemand.byKey(input.claims(), Claim::id);
    accounts = OnDemand.byKey(input.accounts(), Account::id);
    input.entities().forEach(e -> entities.put(e.id(), e));
    told = OnDemand.byKey(input.told(), t -> t.document().evidence());
    told.values().forEach(t -> documents.put(t.document().evidence(), Sort.of(t)));
    input.families().forEach(f -> f.members().forEach(m -> families.put(m, f.id())));
    input.entities().stream()
        .filter(e -> e.type() == EntityType.PERSON)
        .forEach(e -> persons.add(e.id().value()));
    events = input.events();
    input.entities().forEach(e -> e.referents().forEach(r -> referents.put(r, e.id())));
    sorts = new ClaimSorts(input.claims());
  }

  /// All documents, in order.
  List<EvidenceId> documents() {
    return documents.keySet().stream().sorted().toList();
  }

  List<Account> accounts(Event event) {
    return event.accounts().stream().map(accounts::get).filter(a -> a != null).toList();
  }

  List<Claim> claims(Account account) {
    return account.claims().stream().map(claims::get).filter(c -> c != null).toList();
  }

  /// The whole claim of a value.
  Claim claim(Given given) {
    var claim = claims.get(given.id());
    if (claim == null) {
      throw new IllegalArgumentException("no such claim: " + given.id());
    }
    return claim;
  }

  /// The sentence in which a claim stands.
  String sentence(Claim claim) {
    var one = told.get(claim.span().evidence());
    var extent = extent(claim);
    return one == null || extent == null
        ? claim.span().text()
        : one.document().text().substring(extent.start(), extent.end());
  }

  /// From where to where the sentence goes in which a claim stands; null if it stands in none.
  @Nullable Extent extent(Claim claim) {
    return extent(claim.span());
  }

  @Nullable Extent extent(Span span) {
    var one = told.get(span.evidence());
    return one == null ? null : extent(one, span);
  }

  static @Nullable Extent extent(Told told, Span span) {
    return told.telling().sentences().stream()
        .filter(s -> s.start() <= span.start() && span.start() < s.end())
        .findFirst()
        .orElse(null);
  }

  /// Whether one document is a translation of the other or of its source.
  boolean translates(EvidenceId left, EvidenceId right) {
    String family = families.get(left);
    boolean translated = isTranslated(left) || isTranslated(right);
    return translated && family != null && family.equals(families.get(right));
  }

  private boolean isTranslated(EvidenceId evidence) {
    var document = documents.get(evidence);
    return document != null && document.translated();
  }

  /// The day a document gives as that of its publication, or an empty string.
  String published(EvidenceId evidence) {
    var document = documents.get(evidence);
    return document == null ? "" : document.published();
  }

  /// The quality flags of a document leave it this share of a full say.
  double quality(EvidenceId evidence) {
    var document = documents.get(evidence);
    return document == null ? 1 : document.quality();
  }

  /// Claims that give one value become an answer. Independent sources are distinct pairs of family
  /// and speaker: two papers that quote one ministry are one source for what it said.
  Answer answer(String value, Collection<Claim> claims) {
    var documents = new TreeSet<EvidenceId>();
    var best = new HashMap<String, Double>();
    var kin = new HashSet<String>();
    boolean derived = true;
    for (var claim : claims) {
      var evidence = claim.span().evidence();
      documents.add(evidence);
      boolean printed = !(claim.value() instanceof Value.Date date) || date.time().printed();
      derived &= !printed;
      String family = families.getOrDefault(evidence, evidence.hex());
      String source = claim.speaker() == null ? family : claim.speaker().value();
      kin.add(source);
      best.merge(source, quality(evidence) * (printed ? 1 : 0.5), Math::max);
    }
    double support = best.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Answer(
        value,
        claims.stream().map(Claim::id).sorted().toList(),
        List.copyOf(documents),
        kin.size(),
        derived,
        Math.round(support * 100) / 100.0);
  }

  /// A comparison of answers, best supported first.
  Comparison comparison(
      String subject,
      String label,
      String property,
      String scope,
      Relation relation,
      @Nullable Severity severity,
      List<Answer> answers,
      List<String> reasons) {
    var sorted =
        answers.stream()
            .sorted(
                Comparator.comparingDouble(Answer::support).reversed().thenComparing(Answer::value))
            .toList();
    var content = new StringBuilder(subject + property + scope);
    sorted.stream().flatMap(a -> a.claims().stream()).sorted().forEach(content::append);
    String id =
        "K-"
            + EvidenceId.of(content.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, 16);
    boolean choice = relation == Relation.CONTRADICTS || relation == Relation.REFINES;
    boolean clear = sorted.size() > 1 && sorted.get(0).support() >= CLEAR * sorted.get(1).support();
    return new Comparison(
        id,
        subject,
        label,
        property,
        scope,
        relation,
        severity,
        sorted,
        choice && clear ? 0 : null,
        reasons);
  }

  /// A contradiction that hangs on no event.
  Comparison contradiction(
      String question,
      Claim first,
      Severity severity,
      Map<String, List<Claim>> byValue,
      String reason) {
    return comparison(question, first, Relation.CONTRADICTS, severity, byValue, List.of(reason));
  }

  /// A comparison that hangs on no event: it is named for what is asked and for a claim.
  Comparison comparison(
      String question,
      Claim first,
      Relation relation,
      @Nullable Severity severity,
      Map<String, List<Claim>> byValue,
      List<String> reasons) {
    String subject = question + ":" + first.id();
    return comparison(
        subject,
        question.replaceFirst("^count-of-", "").replace('-', ' '),
        question,
        subject,
        relation,
        severity,
        answers(byValue),
        reasons);
  }

  /// Groups claims by the value they give, in order of the values.
  List<Answer> answers(Map<String, List<Claim>> byValue) {
    var answers = new ArrayList<Answer>();
    new TreeMap<>(byValue).forEach((value, list) -> answers.add(answer(value, list)));
    return answers;
  }

  /// Whether the answers come from more than one document.
  static boolean fromSeveral(List<Answer> answers) {
    Set<EvidenceId> documents = new HashSet<>();
    answers.forEach(a -> documents.addAll(a.documents()));
    return documents.size() > 1;
  }

  /// Whether two answers each come from a document that does not give the other too. What one
  /// document tells of both, as of the term of the trial and that of the appeal, is no
  /// contradiction.
  static boolean standApart(List<Answer> answers) {
    return answers.stream()
        .anyMatch(a -> answers.stream().anyMatch(b -> givesAlone(a, b) && givesAlone(b, a)));
  }

  private static boolean givesAlone(Answer one, Answer other) {
    return one.documents().stream().anyMatch(d -> !other.documents().contains(d));
  }

  /// The entity that a referent of a document belongs to.
  Optional<EntityId> entity(EvidenceId evidence, int referent) {
    return Optional.ofNullable(referents.get(new ReferentId(evidence, referent)));
  }

  /// The name by which readers of the report know it: in Latin letters if any document has it so.
  String name(EntityId id) {
    var entity = entities.get(id);
    if (entity == null) {
      return id.value();
    }
    return isLatin(entity.name())
        ? entity.name()
        : entity.mentions().stream()
            .map(Span::text)
            .filter(Material::isLatin)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
            .map(t -> t.replaceAll("\\s+", " "))
            .orElse(entity.name());
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  boolean isPerson(String id) {
    return persons.contains(id);
  }

  /// Whether a person may yet find two entities to be one.
  boolean suspects(EntityId left, EntityId right) {
    var entity = entities.get(left);
    return entity != null && entity.suspects().stream().anyMatch(s -> s.other().equals(right));
  }
}
