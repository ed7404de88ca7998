package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.analyze.family.Traits.Said;
import org.rapporteur.analyze.pairing.LastUsed;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.Told;

/// Signs of kinship in whom two documents quote, with which words, in which order and where.
final class QuotedAlike {
  private static final int REMEMBERED = 1000;

  /// So many words of a quotation in a row are copied, not heard twice.
  private static final int COPIED = 12;

  private final List<Told> told;
  private final Function<EvidenceId, Map<Integer, String>> names;

  /// Several may ask at once; two who ask for the same work it out twice.
  private final Map<Integer, List<Said>> said =
      Collections.synchronizedMap(new LastUsed<>(REMEMBERED));

  /// Hashes of those whom a document quotes, by which most pairs need not be looked at.
  private final List<int[]> speakers = new ArrayList<>();

  QuotedAlike(List<Told> told, Function<EvidenceId, Map<Integer, String>> names) {
    this.told = told;
    this.names = names;
  }

  /// Adds a document; they come in the order in which they are told.
  ///
  /// @param own what its referents are called in all documents
  void add(Told one, Map<Integer, String> own) {
    speakers.add(
        Traits.speakers(one, own).mapToInt(String::hashCode).sorted().distinct().toArray());
  }

  private boolean quoteNobodyAlike(int left, int right) {
    return Runs.containment(speakers.get(left), speakers.get(right)) == 0;
  }

  /// Signs in the words in which both quote one speaker.
  List<Sign> wording(int left, int right) {
    if (quoteNobodyAlike(left, right)) {
      return List.of();
    }
    boolean copied = false;
    boolean translated = false;
    for (var mine : said(left)) {
      for (var theirs : said(right)) {
        if (mine.direct() && theirs.direct() && mine.speaker().equals(theirs.speaker())) {
          int run = Sequences.longestRun(mine.words(), theirs.words());
          copied |= run >= COPIED && run < Math.min(mine.words().size(), theirs.words().size());
          translated |= run < COPIED && isOneContent(mine, theirs);
        }
      }
    }
    var signs = new ArrayList<Sign>();
    if (copied) {
      signs.add(
          new Sign("copied-quote", "twelve words or more of a quotation run alike", 0.6, true));
    }
    if (translated) {
      signs.add(
          new Sign(
              "translated-quote",
              "one speaker is quoted with the same content in other words",
              0.4,
              false));
    }
    return signs;
  }

  private static boolean isOneContent(Said mine, Said theirs) {
    var both = new HashSet<>(mine.stems());
    both.retainAll(theirs.stems());
    int least = Math.min(mine.stems().size(), theirs.stems().size());
    return least >= 5 && both.size() >= 0.3 * least;
  }

  /// Both let the same people speak in the same order. At one meeting that may be the order in
  /// which they spoke, so it comes from the topic as well as from copying.
  List<Sign> order(int left, int right) {
    if (quoteNobodyAlike(left, right)) {
      return List.of();
    }
    var mine = turns(left);
    var theirs = turns(right);
    int shared = Sequences.longestCommon(mine, theirs);
    boolean same = shared >= 3 && 4 * shared >= 3 * Math.min(mine.size(), theirs.size());
    return same
        ? List.of(
            new Sign(
                "speaker-order",
                shared + " speakers follow one another in the same order",
                0.3,
                false))
        : List.of();
  }

  private List<String> turns(int of) {
    var turns = new ArrayList<String>();
    for (var one : said(of)) {
      if (turns.isEmpty() || !turns.getLast().equals(one.speaker())) {
        turns.add(one.speaker());
      }
    }
    return turns;
  }

  /// The same body closes both texts with a quotation.
  List<Sign> slot(int left, int right) {
    if (quoteNobodyAlike(left, right)) {
      return List.of();
    }
    var mine = said(left);
    var theirs = said(right);
    boolean same =
        !mine.isEmpty()
            && !theirs.isEmpty()
            && closes(mine.getLast())
            && closes(theirs.getLast())
            && mine.getLast().speaker().equals(theirs.getLast().speaker());
    return same
        ? List.of(new Sign("same-slot", "both end with a quotation of the same speaker", 0.3, true))
        : List.of();
  }

  private static boolean closes(Said last) {
    return !last.speaker().isEmpty() && last.direct() && last.position() > 60;
  }

  private List<Said> said(int of) {
    var known = said.get(of);
    if (known == null) {
      var one = told.get(of);
      known = Traits.said(one, names.apply(one.document().evidence()));
      said.put(of, known);
    }
    return known;
  }
}
