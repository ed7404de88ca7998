package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Span;

/// Reads the figures of documents that may be compared, and what they count.
final class TallyBook {
  private static final int LEAD = 4;

  /// `26 more houses` come on top of others.
  private static final Pattern ADDED =
      Pattern.compile("(?i)^(?:another|a further) |^\\S+ (?:more|further|additional) \\p{L}");

  private static final Pattern REQUESTED =
      Pattern.compile(
          "(?i)\\b(?:had|have|has|were|was|been|we|they) (?:requested|demanded|sought|asked for|claimed)\\b");

  /// Who is counted as a person and no more. Who is counted as a child or a soldier is another
  /// count.
  private static final Set<String> PERSONS =
      Set.of(
          "person",
          "name",
          "individual",
          "official",
          "prisoner",
          "detainee",
          "resident",
          "villager",
          "civilian",
          "victim",
          "migrant",
          "refugee",
          "asylum-seeker",
          "passenger",
          "body",
          "death",
          "dead",
          "fatality",
          "inhabitant",
          "citizen",
          "survivor",
          "evacuee",
          "escapee",
          "applicant",
          "toll",
          "life",
          "killing",
          "conviction",
          "convict",
          "arrest",
          "detention",
          "arrestee",
          "abductee",
          "abduction",
          "disappearance",
          "execution",
          "injury",
          "injured",
          "wounded",
          "displaced",
          "missing",
          "case",
          "national",
          "compatriot",
          "immigrant",
          "emigrant",
          "captive",
          "hostage",
          "co-sponsor",
          "cosponsor",
          "sponsor",
          "signatory",
          "signature",
          "human",
          "soul",
          "other",
          "casualty");

  /// States that sponsor a text are its sponsors.
  private static final Set<String> SIGNING = Set.of("country", "delegation", "government");

  private static final Set<String> LOOSE =
      Set.of(
          "person", "people", "year", "day", "time", "country", "state", "man", "woman", "part",
          "member", "speaker", "thing", "month", "week", "hour", "minute", "point", "page");

  private final Material material;
  private final Synonyms synonyms;
  private final Map<ClaimId, Set<String>> events = new HashMap<>();

  TallyBook(Material material, Synonyms synonyms) {
    this.material = material;
    this.synonyms = synonyms;
    for (var event : material.events) {
      for (var account : material.accounts(event)) {
        account.claims().stream()
            .filter(material.sorts::isFigure)
            .forEach(c -> events.computeIfAbsent(c, k -> new HashSet<>()).add(event.id()));
      }
    }
    events.replaceAll((claim, hanging) -> Set.copyOf(hanging));
  }

  /// The events on whose accounts a claim hangs.
  Set<String> events(Claim claim) {
    return events.getOrDefault(claim.id(), Set.of());
  }

  /// What may be compared of the counts of a document.
  ///
  /// @param claims of one document; the tallies have their order
  List<Tally> read(Sentences sentences, List<Claim> claims) {
    var tallies = new ArrayList<Tally>();
    for (var claim : claims) {
      if (claim.value() instanceof Value.Figure figure
          && figure.quantity().kind() == QuantityClass.COUNT
          && claim.polarity() == Polarity.AFFIRMED
          && (claim.factuality() == Factuality.ASSERTED
              || claim.factuality() == Factuality.ALLEGED)) {
        tally(sentences.told(), claim).ifPresent(tallies::add);
      }
    }
    return tallies;
  }

  private Optional<Tally> tally(Told told, Claim claim) {
    var mention = mention(told, claim.span());
    if (mention.isEmpty() || isAdded(mention.get())) {
      return Optional.empty();
    }
    String fate = fate(mention.get());
    String noun = noun(mention.get());
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    String sentence = sentence(told, mention.get());
    return Optional.of(
        new Tally(
            Given.by(claim),
            fate,
            noun,
            fate.isEmpty() && LOOSE.contains(noun),
            isLead(told, mention.get().sentence()),
            named(told, mention.get().sentence()),
            events.getOrDefault(claim.id(), Set.of()),
            REQUESTED.matcher(sentence).find(),
            Figures.rose(sentence, mention.get().quantity()),
            false));
  }

  private static String sentence(Told told, QuantityMention mention) {
    var extent = told.telling().sentences().get(mention.sentence());
    return told.document().text().substring(extent.start(), extent.end());
  }

  /// Whether people are counted and no more is said of them.
  static boolean isPlain(String noun) {
    return PERSONS.contains(noun);
  }

  /// Whether those are people who are counted as that.
  static boolean isPeople(String noun) {
    return PERSONS.contains(noun) || PersonWords.isPerson(noun);
  }

  /// What a figure counts, one word for all its synonyms, or empty.
  String noun(Told told, Span span) {
    return mention(told, span).map(this::noun).orElse("");
  }

  /// Whether a figure comes on top of others.
  static boolean isAdded(Told told, Span span) {
    return mention(told, span).filter(TallyBook::isAdded).isPresent();
  }

  private static boolean isAdded(QuantityMention mention) {
    return ADDED.matcher(mention.text()).find();
  }

  /// What is said of those whom a figure counts, or empty.
  String fate(Told told, Span span) {
    return mention(told, span).map(TallyBook::fate).orElse("");
  }

  private static String fate(QuantityMention mention) {
    return mention.fate() == null ? "" : mention.fate();
  }

  private static Optional<QuantityMention> mention(Told told, Span span) {
    return told.telling().quantities().stream()
        .filter(q -> q.start() == span.start() && q.end() == span.end())
        .findFirst();
  }

  private String noun(QuantityMention mention) {
    String counted = mention.quantity().countedNoun();
    boolean fated = mention.fate() != null;
    if (counted == null) {
      return fated ? "person" : "";
    }
    String noun = synonyms.of(counted);
    if (fated && SIGNING.contains(noun) && "signed".equals(mention.fate())) {
      return "person";
    }
    return fated && (PERSONS.contains(noun) || noun.equals(mention.fate())) ? "person" : noun;
  }

  private static boolean isLead(Told told, int sentence) {
    int body = 0;
    for (int i = 0; i < sentence; i++) {
      body += told.telling().block(i).kind() == Block.Kind.BODY ? 1 : 0;
    }
    return body < LEAD;
  }

  private Set<EntityId> named(Told told, int sentence) {
    var named = new HashSet<EntityId>();
    for (var referent : told.telling().referents()) {
      if (referent.type() != EntityType.COUNTRY
          && referent.mentions().stream().anyMatch(m -> m.sentence() == sentence)) {
        material.entity(told.telling().evidence(), referent.number()).ifPresent(named::add);
      }
    }
    return named;
  }
}
