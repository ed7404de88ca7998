package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.EvidenceId;

/// The figures and dates of all documents. Each document is fetched once, whatever is asked of it,
/// and several are read at a time.
final class Pages {
  private final Material material;
  private final Wording wording;
  private final TallyBook tallyBook;
  private final MeasureBook measureBook;
  private final DateBook dateBook;
  private final ValuedBook valuedBook;
  private final BallotBook ballotBook;

  private final List<Measured> figures = new ArrayList<>();
  private final List<Valued> values = new ArrayList<>();
  private final Map<String, List<Tally>> tallies = new TreeMap<>();
  private final List<Ballot> ballots = new ArrayList<>();
  private final Map<EvidenceId, Beginnings> beginnings = new TreeMap<>();
  private final Map<EvidenceId, Digits> digits = new TreeMap<>();

  /// @param work where documents are read
  Pages(Material material, Synonyms synonyms, Affairs affairs, Wording wording, Work work) {
    this.material = material;
    this.wording = wording;
    tallyBook = new TallyBook(material, synonyms);
    measureBook = new MeasureBook();
    dateBook = new DateBook(new Years(material, affairs));
    valuedBook = new ValuedBook(material, tallyBook, wording);
    ballotBook = new BallotBook(tallyBook);
    var reading = new Portions<EvidenceId, Read>(work, this::read, this::take);
    material.documents().forEach(reading::add);
    reading.end();
    tallies.replaceAll((key, sharing) -> alone(sharing));
  }

  private record Read(EvidenceId document, Page page) {}

  private Read read(EvidenceId document) {
    var told = material.told.get(document);
    if (told == null) {
      throw new IllegalArgumentException("nothing is told by " + document);
    }
    var sentences = new Sentences(told, wording);
    var byId =
        material.sorts.values(document).stream().sorted(Comparator.comparing(Claim::id)).toList();
    var claims = byId.stream().sorted(Material.BY_PLACE).toList();
    var figures = measureBook.read(sentences, claims);
    var dates = dateBook.read(sentences, claims);
    return new Read(
        document,
        new Page(
            figures,
            valuedBook.read(sentences, figures, dates),
            tallyBook.read(sentences, byId),
            ballotBook.read(sentences, claims),
            Beginnings.of(sentences, claims),
            Digits.of(claims)));
  }

  private void take(Read read) {
    var page = read.page();
    figures.addAll(page.figures());
    values.addAll(page.values());
    page.tallies().forEach(t -> tallies.computeIfAbsent(t.key(), k -> new ArrayList<>()).add(t));
    ballots.addAll(page.ballots());
    beginnings.put(read.document(), page.beginnings());
    digits.put(read.document(), page.digits());
  }

  /// Marks those of which their document gives one value only.
  private static List<Tally> alone(List<Tally> tallies) {
    var values = new HashMap<EvidenceId, Set<String>>();
    tallies.forEach(t ->
        values
            .computeIfAbsent(t.document(), k -> new HashSet<>())
            .add(t.quantity().low().toPlainString()));
    return tallies.stream()
        .map(t -> t.alone(values.getOrDefault(t.document(), Set.of()).size() == 1))
        .toList();
  }

  /// All measures that are told of the thing itself.
  List<Measured> measures() {
    return figures.stream().filter(MeasureBook::isMeasure).toList();
  }

  /// Measures, counts and dates.
  List<Valued> values() {
    return values;
  }

  /// The tallies that share a key, in order of documents.
  Map<String, List<Tally>> tallies() {
    return tallies;
  }

  List<Ballot> ballots() {
    return ballots;
  }

  /// By documents, in their order.
  Map<EvidenceId, Beginnings> beginnings() {
    return beginnings;
  }

  /// By documents, in their order.
  Map<EvidenceId, Digits> digits() {
    return digits;
  }
}
