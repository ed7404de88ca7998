package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.VoteSide;
import org.rapporteur.model.telling.Telling.Extent;

/// Gathers the votes of which each document tells: the counts for, against and abstaining that
/// stand together, and the words that nobody was against.
final class BallotBook {
  private static final Pattern ASSEMBLY = Pattern.compile("\\b(?:General|full|whole) Assembly\\b");
  private static final String PLENARY = "plenary";
  private static final String COMMITTEE = "committee";
  private static final String DRAFT = "draft";

  /// What a sentence claims of a vote on which all agreed.
  static final String UNANIMOUS = "vote-unanimous";

  /// Counts further apart, in characters, are of two ballots.
  private static final int TOGETHER = 120;

  private final Material material;
  private final TallyBook book;
  private final Wording wording;
  private final Map<EvidenceId, List<Claim>> days = new TreeMap<>();

  BallotBook(Material material, TallyBook book, Wording wording) {
    this.material = material;
    this.book = book;
    this.wording = wording;
    material
        .of(Material.DAYS)
        .forEach(c -> days.computeIfAbsent(c.span().evidence(), k -> new ArrayList<>()).add(c));
  }

  List<Ballot> ballots() {
    var byDocument = new TreeMap<EvidenceId, List<Claim>>();
    for (var claim : material.of(Material.FIGURES)) {
      boolean vote =
          claim.value() instanceof Value.Figure figure
              && figure.quantity().kind() == QuantityClass.VOTE
              && VoteSide.ALL.contains(claim.property());
      if (vote) {
        byDocument.computeIfAbsent(claim.span().evidence(), k -> new ArrayList<>()).add(claim);
      }
    }
    for (var claim : material.of(Material.BALLOTS)) {
      byDocument.computeIfAbsent(claim.span().evidence(), k -> new ArrayList<>()).add(claim);
    }
    var ballots = new ArrayList<Ballot>();
    byDocument.forEach((document, claims) -> {
      claims.sort(Comparator.comparingInt((Claim c) -> c.span().start()).thenComparing(Claim::id));
      ballots.addAll(retold(split(claims)));
    });
    return ballots;
  }

  private List<Ballot> split(List<Claim> claims) {
    var ballots = new ArrayList<Ballot>();
    @Nullable Ballot open = null;
    int last = -1;
    for (var claim : claims) {
      boolean joins =
          open != null
              && !open.counts().containsKey(claim.property())
              && (open.unanimous() == null || !isWords(claim))
              && claim.span().start() - last <= TOGETHER;
      var alone = ballot(claim);
      if (open != null && joins) {
        open = open.with(alone);
        ballots.set(ballots.size() - 1, open);
      } else {
        open = alone;
        ballots.add(open);
      }
      last = claim.span().end();
    }
    return ballots;
  }

  private static boolean isWords(Claim claim) {
    return claim.property().equals(UNANIMOUS);
  }

  /// A vote of which a document tells in its title and again below is one.
  private static List<Ballot> retold(List<Ballot> ballots) {
    var votes = new ArrayList<Ballot>();
    for (var ballot : ballots) {
      int at = 0;
      while (at < votes.size() && !votes.get(at).retells(ballot)) {
        at++;
      }
      if (at < votes.size()) {
        votes.set(at, votes.get(at).with(ballot));
      } else {
        votes.add(ballot);
      }
    }
    return votes;
  }

  private Ballot ballot(Claim claim) {
    var document = claim.span().evidence();
    var told = material.told.get(document);
    var sentence = material.extent(claim);
    return new Ballot(
        document,
        isWords(claim) ? Map.of() : Map.of(claim.property(), claim),
        isWords(claim) ? claim : null,
        book.events(claim),
        stages(material.sentence(claim)),
        sentence == null ? Set.of() : days(document, sentence),
        told == null || sentence == null ? Gist.NOTHING : wording.of(told, sentence));
  }

  /// The plenary goes by its name too; where it and a committee are named, nothing says which of
  /// them voted. That it was a draft says nothing of that either.
  private static Set<String> stages(String sentence) {
    var stages = Stages.in(sentence);
    stages.remove(DRAFT);
    boolean plenary = ASSEMBLY.matcher(sentence).find() || stages.contains(PLENARY);
    if (plenary && stages.remove(COMMITTEE)) {
      stages.remove(PLENARY);
    } else if (plenary) {
      stages.add(PLENARY);
    }
    return stages;
  }

  private Set<String> days(EvidenceId document, Extent sentence) {
    return days.getOrDefault(document, List.of()).stream()
        .filter(c -> sentence.start() <= c.span().start() && c.span().start() < sentence.end())
        .filter(c -> Dated.isPrinted(c.span()))
        .map(c -> c.value().print())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
