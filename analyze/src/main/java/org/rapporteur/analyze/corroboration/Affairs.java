package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.EntityType;

/// Which documents are about one matter: they tell of one event, name the same things that few
/// documents name or what may be the same, or print the same large figures and days. Only within a
/// matter are figures compared that hang on no common event.
final class Affairs {
  /// A name that more documents bear says nothing of what one of them is about.
  private static final int COMMON = 60;

  /// Shorter words are shared by chance.
  private static final int LONG = 5;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// What bodies, places and documents are called before they are named.
  private static final Set<String> PLAIN =
      Set.of(
          "agency",
          "assembly",
          "association",
          "authority",
          "board",
          "bureau",
          "center",
          "central",
          "centre",
          "chamber",
          "chief",
          "civil",
          "coalition",
          "commission",
          "committee",
          "council",
          "country",
          "court",
          "criminal",
          "defence",
          "defense",
          "department",
          "director",
          "directorate",
          "district",
          "eastern",
          "embassy",
          "expert",
          "federal",
          "federation",
          "force",
          "forces",
          "foreign",
          "forum",
          "foundation",
          "general",
          "government",
          "group",
          "guard",
          "hospital",
          "house",
          "human",
          "independent",
          "institute",
          "interior",
          "international",
          "investigation",
          "island",
          "judge",
          "justice",
          "members",
          "military",
          "minister",
          "ministry",
          "mission",
          "movement",
          "national",
          "nations",
          "network",
          "northern",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "peace",
          "people",
          "peoples",
          "permanent",
          "police",
          "president",
          "press",
          "prison",
          "prosecutor",
          "province",
          "public",
          "rapporteur",
          "region",
          "regional",
          "report",
          "representative",
          "republic",
          "rights",
          "secretary",
          "security",
          "senate",
          "service",
          "society",
          "southern",
          "special",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "state",
          "states",
          "statement",
          "street",
          "supreme",
          "tribunal",
          "union",
          "united",
          "university",
          "valley",
          "village",
          "western",
          "women",
          "working");

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final int EVENT = 2;
  private static final int ENOUGH = 2;

  /// Of so many documents about one matter each value is compared with each.
  private static final int FEW = 24;

  private final Map<EvidenceId, Map<String, Integer>> signs = new HashMap<>();
  private final Map<String, Set<EvidenceId>> bySign = new HashMap<>();
  private final Map<EvidenceId, Set<EvidenceId>> direct = new HashMap<>();
  private final Map<EvidenceId, Set<EvidenceId>> matters = new HashMap<>();

  Affairs(Material material) {
    for (var event : material.events) {
      var documents = new HashSet<EvidenceId>();
      material.accounts(event).forEach(a -> documents.add(a.evidence()));
      note(event.id(), documents, EVENT);
    }
    for (var entity : material.entities.values()) {
      if (entity.type() != EntityType.COUNTRY) {
        var documents = new HashSet<EvidenceId>();
        entity.referents().forEach(r -> documents.add(r.evidence()));
        note(entity.id().value(), documents, 1);
      }
    }
    suspects(material);
    figures(material);
    spellings(material);
  }

  /// Names that may be one person's or body's, which somebody has yet to judge.
  private void suspects(Material material) {
    for (var entity : material.entities.values()) {
      for (var suspect : entity.suspects()) {
        var other = material.entities.get(suspect.other());
        if (other != null && entity.id().value().compareTo(other.id().value()) < 0) {
          var documents = new HashSet<EvidenceId>();
          entity.referents().forEach(r -> documents.add(r.evidence()));
          other.referents().forEach(r -> documents.add(r.evidence()));
          note("suspect:" + entity.id() + other.id(), documents, 1);
        }
      }
    }
  }

  /// Words of names that were not resolved to one thing: `penal de Qarapampa` and `Qarapampa
  /// prison`. What many names are made of says nothing.
  private void spellings(Material material) {
    var documents = new HashMap<String, Set<EvidenceId>>();
    for (var entity : material.entities.values()) {
      var in = new HashSet<EvidenceId>();
      entity.referents().forEach(r -> in.add(r.evidence()));
      if (in.size() == 1 && entity.type() != EntityType.COUNTRY) {
        words(entity.name())
            .forEach(w -> documents.computeIfAbsent("word:" + w, k -> new HashSet<>()).addAll(in));
      }
    }
    documents.forEach((sign, which) -> note(sign, which, 1));
  }

  private static Set<String> words(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var words = new HashSet<String>();
    for (var word : plain.split("[^\\p{L}]+")) {
      boolean telling = word.length() >= LONG && Character.isUpperCase(word.charAt(0));
      if (telling && !PLAIN.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /// Figures of three digits and more and days, which names garbled in translation cannot hide.
  private void figures(Material material) {
    var documents = new HashMap<String, Set<EvidenceId>>();
    for (var claim : material.of(Material.FIGURES)) {
      if (claim.value() instanceof Value.Figure f && f.quantity().low().compareTo(LARGE) >= 0) {
        String figure = f.quantity().low().stripTrailingZeros().toPlainString();
        gather(documents, "figure:" + figure, claim);
      }
    }
    for (var claim : material.of(Material.DAYS)) {
      if (claim.value() instanceof Value.Date d) {
        gather(documents, "day:" + d.time().edtf().value(), claim);
      }
    }
    documents.forEach((sign, which) -> note(sign, which, 1));
  }

  private static void gather(Map<String, Set<EvidenceId>> documents, String sign, Claim claim) {
    documents.computeIfAbsent(sign, k -> new HashSet<>()).add(claim.span().evidence());
  }

  private void note(String sign, Set<EvidenceId> documents, int weight) {
    if (documents.size() > 1 && documents.size() <= COMMON) {
      documents.forEach(d -> signs.computeIfAbsent(d, k -> new HashMap<>()).put(sign, weight));
      bySign.put(sign, documents);
    }
  }

  /// The events of which a document tells together with others.
  Set<String> events(EvidenceId document) {
    var events = new HashSet<String>();
    signs
        .getOrDefault(document, Map.of())
        .forEach((sign, weight) -> {
          if (weight == EVENT) {
            events.add(sign);
          }
        });
    return events;
  }

  /// Whether two documents tell of one event.
  boolean shareEvent(EvidenceId left, EvidenceId right) {
    var theirs = signs.getOrDefault(right, Map.of());
    for (var sign : signs.getOrDefault(left, Map.of()).entrySet()) {
      if (sign.getValue() == EVENT && theirs.containsKey(sign.getKey())) {
        return true;
      }
    }
    return false;
  }

  /// Whether two documents share enough, or something and a third document with which each shares
  /// enough: names garbled in one are often less so in another.
  boolean same(EvidenceId left, EvidenceId right) {
    return left.equals(right) || matter(left).contains(right);
  }

  /// Of some documents those about the matter of one, in order.
  List<EvidenceId> about(EvidenceId document, Set<EvidenceId> documents) {
    var matter = matter(document);
    boolean fewer = documents.size() < matter.size();
    return (fewer ? documents : matter)
        .stream().filter((fewer ? matter : documents)::contains).sorted().toList();
  }

  /// The other documents about the matter of one.
  private Set<EvidenceId> matter(EvidenceId document) {
    var known = matters.get(document);
    if (known == null) {
      var matter = new HashSet<>(alike(document));
      var sharing = sharing(document);
      for (var near : alike(document)) {
        alike(near).stream().filter(sharing::containsKey).forEach(matter::add);
      }
      known = Set.copyOf(matter);
      matters.put(document, known);
    }
    return known;
  }

  /// The other documents about the matter of one, in order; none if they are many.
  Set<EvidenceId> few(EvidenceId document) {
    var few = new TreeSet<EvidenceId>();
    for (var like : alike(document)) {
      few.add(like);
      few.addAll(alike(like));
      if (few.size() > FEW) {
        return Set.of();
      }
    }
    few.removeIf(other -> !same(document, other));
    return few;
  }

  /// The documents that share enough with one.
  private Set<EvidenceId> alike(EvidenceId document) {
    var known = direct.get(document);
    if (known != null) {
      return known;
    }
    var shared = sharing(document);
    shared.values().removeIf(weight -> weight < ENOUGH);
    var alike = Set.copyOf(shared.keySet());
    direct.put(document, alike);
    return alike;
  }

  /// The documents that share anything with one, and how much.
  private Map<EvidenceId, Integer> sharing(EvidenceId document) {
    var shared = new HashMap<EvidenceId, Integer>();
    signs
        .getOrDefault(document, Map.of())
        .forEach((sign, weight) ->
            bySign
                .getOrDefault(sign, Set.of())
                .forEach(d -> shared.merge(d, weight, Integer::sum)));
    shared.remove(document);
    return shared;
  }
}
