package org.rapporteur.analyze.corroboration;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;

/// Where the claims of each sort that is asked about are, so that nobody need look at all again.
final class ClaimSorts {
  static final String DAYS = "days";
  static final String FIGURES = "figures";
  static final String NAMES = "names";
  static final String ROLES = "roles";
  static final String SAYINGS = "sayings";

  /// What is claimed in plain words, of no happening: causes, doers, divisions, disputes, places,
  /// births.
  static final String WORDED = "worded";

  private static final Set<String> WORDED_RULES =
      Set.of("cause", "doer", "division", "dispute", "deed-place", "birth");

  private final List<Claim> all;
  private final KeyBlocks sorts = new KeyBlocks();

  /// Where the figures, dates and votes of each document are.
  private final KeyBlocks values = new KeyBlocks();

  private final Set<ClaimId> figureIds = new HashSet<>();
  private final Map<Place, Integer> figures = new HashMap<>();

  /// Where a claim stands.
  private record Place(EvidenceId evidence, int start, int end) {
    static Place of(Claim claim) {
      return new Place(claim.span().evidence(), claim.span().start(), claim.span().end());
    }
  }

  ClaimSorts(List<Claim> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      sort(all.get(i), i);
    }
  }

  private void sort(Claim claim, int position) {
    if (claim.value() instanceof Value.Figure) {
      figures.put(Place.of(claim), position);
      figureIds.add(claim.id());
      sorts.put(FIGURES, position);
    }
    if (claim.value() instanceof Value.Date date && date.time().edtf().isDay()) {
      sorts.put(DAYS, position);
    }
    if (claim.value() instanceof Value.Figure
        || claim.value() instanceof Value.Date
        || claim.property().equals(BallotBook.UNANIMOUS)) {
      values.put(claim.span().evidence().hex(), position);
    }
    if (claim.property().equals("name") && claim.subject() != null) {
      sorts.put(NAMES, position);
    }
    if (claim.kind() == Claim.Kind.ROLE) {
      sorts.put(ROLES, position);
    }
    if (WORDED_RULES.contains(claim.provenance().rule())) {
      sorts.put(WORDED, position);
    }
    if (claim.kind() == Claim.Kind.SAID && claim.speaker() != null) {
      sorts.put(SAYINGS, position);
    }
  }

  /// The claims of a sort, in their order.
  List<Claim> of(String sort) {
    return at(sorts.under(sort));
  }

  /// The figures and dates that a document gives, and where it says that all agreed, in the order
  /// of all claims.
  List<Claim> values(EvidenceId document) {
    return at(values.under(document.hex()));
  }

  /// The claim made of the figure that stands there.
  Optional<Claim> figure(EvidenceId evidence, int start, int end) {
    return Optional.ofNullable(figures.get(new Place(evidence, start, end))).map(all::get);
  }

  boolean isFigure(ClaimId claim) {
    return figureIds.contains(claim);
  }

  private List<Claim> at(KeyBlocks.Block positions) {
    return new AbstractList<>() {
      @Override
      public Claim get(int index) {
        return all.get(positions.at(index));
      }

      @Override
      public int size() {
        return positions.size();
      }
    };
  }

  /// The worded claims that are asked for, by the question they answer and by document.
  Map<String, Map<EvidenceId, List<Claim>>> worded(Predicate<Claim> asked) {
    var byQuestion = new TreeMap<String, Map<EvidenceId, List<Claim>>>();
    for (var claim : of(WORDED)) {
      if (asked.test(claim)) {
        byQuestion
            .computeIfAbsent(claim.property(), k -> new TreeMap<>())
            .computeIfAbsent(claim.span().evidence(), k -> new ArrayList<>())
            .add(claim);
      }
    }
    return byQuestion;
  }
}
