package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.pairing.Buffer;
import org.rapporteur.analyze.pairing.LastUsed;
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

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final int EVENT = 2;
  private static final int ENOUGH = 2;

  /// A document may have thousands about its matter, so not those of all are kept.
  private static final int REMEMBERED = 5000;

  private static final int[] NOTHING = {};

  /// Of so many documents about one matter each value is compared with each.
  private static final int FEW = 24;

  /// The documents that share something with others, by their numbers.
  private final List<EvidenceId> sharers = new ArrayList<>();

  private final Map<EvidenceId, Integer> numbers = new HashMap<>();

  /// What several documents have in common, events first: the numbers of those documents.
  private final List<int[]> bySign = new ArrayList<>();

  /// How many of the signs are events.
  private final int events;

  /// The signs of each document, by their numbers, in order.
  private final int[][] signs;

  /// The documents that share enough with each that somebody asked about: few, because what they
  /// share is shared by few.
  private final int[] @Nullable [] direct;

  /// The documents about the matter of those that somebody asked about lately.
  private final Map<Integer, int[]> matters = new LastUsed<>(REMEMBERED);

  /// How much each document shares with the one that is asked about.
  private final int[] weights;

  /// Which documents share anything with it.
  private final Buffer met = new Buffer();

  Affairs(Material material) {
    for (var event : material.events) {
      var documents = new HashSet<EvidenceId>();
      material.accounts(event).forEach(a -> documents.add(a.evidence()));
      note(documents);
    }
    events = bySign.size();
    for (var entity : material.entities.values()) {
      if (entity.type() != EntityType.COUNTRY) {
        var documents = new HashSet<EvidenceId>();
        entity.referents().forEach(r -> documents.add(r.evidence()));
        note(documents);
      }
    }
    suspects(material);
    figures(material);
    spellings(material);
    signs = signs();
    weights = new int[sharers.size()];
    direct = new int[sharers.size()][];
  }

  /// The signs of each document.
  private int[][] signs() {
    int[] sizes = new int[sharers.size()];
    bySign.forEach(sharing -> Arrays.stream(sharing).forEach(d -> sizes[d]++));
    int[][] found = new int[sizes.length][];
    Arrays.setAll(found, d -> new int[sizes[d]]);
    Arrays.fill(sizes, 0);
    for (int sign = 0; sign < bySign.size(); sign++) {
      for (int document : bySign.get(sign)) {
        found[document][sizes[document]++] = sign;
      }
    }
    return found;
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
          note(documents);
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
        TellingWords.of(entity.name())
            .forEach(w -> documents.computeIfAbsent(w, k -> new HashSet<>()).addAll(in));
      }
    }
    documents.values().forEach(this::note);
  }

  /// Figures of three digits and more and days, which names garbled in translation cannot hide.
  private void figures(Material material) {
    var documents = new HashMap<String, Set<EvidenceId>>();
    for (var claim : material.sorts.of(ClaimSorts.FIGURES)) {
      if (claim.value() instanceof Value.Figure f && f.quantity().low().compareTo(LARGE) >= 0) {
        String figure = f.quantity().low().stripTrailingZeros().toPlainString();
        gather(documents, "figure:" + figure, claim);
      }
    }
    for (var claim : material.sorts.of(ClaimSorts.DAYS)) {
      if (claim.value() instanceof Value.Date d) {
        gather(documents, "day:" + d.time().edtf().value(), claim);
      }
    }
    documents.values().forEach(this::note);
  }

  private static void gather(Map<String, Set<EvidenceId>> documents, String sign, Claim claim) {
    documents.computeIfAbsent(sign, k -> new HashSet<>()).add(claim.span().evidence());
  }

  private void note(Set<EvidenceId> sharing) {
    if (sharing.size() > 1 && sharing.size() <= COMMON) {
      bySign.add(sharing.stream().mapToInt(this::numbered).toArray());
    }
  }

  private int numbered(EvidenceId document) {
    var known = numbers.putIfAbsent(document, sharers.size());
    if (known != null) {
      return known;
    }
    sharers.add(document);
    return sharers.size() - 1;
  }

  /// The events of which a document tells together with others, by their numbers.
  int[] events(EvidenceId document) {
    return Arrays.stream(signs(document)).takeWhile(sign -> sign < events).toArray();
  }

  /// Whether two documents tell of one event.
  boolean shareEvent(EvidenceId left, EvidenceId right) {
    int[] theirs = signs(right);
    for (int sign : signs(left)) {
      if (sign >= events) {
        return false;
      }
      if (Arrays.binarySearch(theirs, sign) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int[] signs(EvidenceId document) {
    var number = numbers.get(document);
    return number == null ? NOTHING : signs[number];
  }

  /// Whether two documents share enough, or something and a third document with which each shares
  /// enough: names garbled in one are often less so in another.
  boolean same(EvidenceId left, EvidenceId right) {
    var number = numbers.get(left);
    return left.equals(right) || (number != null && isAmong(matter(number), right));
  }

  /// Of some documents those about the matter of one, in order. The fewer are looked through: a
  /// matter may have a thousand documents, and a value two who give it.
  List<EvidenceId> about(EvidenceId document, Set<EvidenceId> documents) {
    var number = numbers.get(document);
    int[] matter = number == null ? NOTHING : matter(number);
    var about =
        documents.size() < matter.length
            ? documents.stream().filter(d -> isAmong(matter, d))
            : Arrays.stream(matter).mapToObj(sharers::get).filter(documents::contains);
    return about.sorted().toList();
  }

  private boolean isAmong(int[] matter, EvidenceId document) {
    var number = numbers.get(document);
    return number != null && Arrays.binarySearch(matter, number) >= 0;
  }

  /// The other documents about the matter of one.
  private int[] matter(int document) {
    return matters.computeIfAbsent(
        document,
        asked -> {
          int[] alike = alike(asked);
          var sharing = bits(sharing(asked, 1));
          var matter = bits(alike);
          for (int near : alike) {
            Arrays.stream(alike(near)).filter(sharing::get).forEach(matter::set);
          }
          return matter.stream().toArray();
        });
  }

  private static BitSet bits(int[] numbers) {
    var bits = new BitSet();
    Arrays.stream(numbers).forEach(bits::set);
    return bits;
  }

  /// The documents about the matter of one, in order; none if they are many.
  Set<EvidenceId> few(EvidenceId document) {
    var number = numbers.get(document);
    if (number == null) {
      return Set.of();
    }
    var few = new BitSet();
    for (int like : alike(number)) {
      few.set(like);
      Arrays.stream(alike(like)).forEach(few::set);
      if (few.cardinality() > FEW) {
        return Set.of();
      }
    }
    return few.stream()
        .mapToObj(sharers::get)
        .filter(other -> same(document, other))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The documents that share enough with one.
  private int[] alike(int document) {
    int[] known = direct[document];
    if (known == null) {
      known = sharing(document, ENOUGH);
      direct[document] = known;
    }
    return known;
  }

  /// The other documents that share so much with one, in order of their numbers.
  private int[] sharing(int document, int least) {
    for (int sign : signs[document]) {
      for (int other : bySign.get(sign)) {
        weights[other] += sign < events ? EVENT : 1;
        met.add(other);
      }
    }
    var sharing = IntStream.builder();
    met.drain(other -> {
      if (other != document && weights[other] >= least) {
        sharing.add(other);
      }
      weights[other] = 0;
    });
    return sharing.build().toArray();
  }
}
