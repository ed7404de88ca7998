package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.telling.Tie;

/// Reads ties from prose.
///
/// For each sentence: find names, find cues, and take the name before and the names after each cue,
/// if nothing stands between that would change who is meant. In the comments of a list's entry, a
/// sentence that begins with the cue speaks of the entry itself.
///
///     new TieReader(List.of()).read("Subordinate to the Second Harbour Bureau.", true)
///         // SUBORDINATE, from the entry, to Second Harbour Bureau
public final class TieReader {
  private final NameFinder names;

  /// @param known names to look for in any case, such as those of the list's own entries
  public TieReader(List<String> known) {
    this.names = new NameFinder(known);
  }

  /// The ties that a text tells of, in order.
  ///
  /// @param ofEntry whether the text is about an entry, so that sentences without a subject are
  public List<Tie> read(String text, boolean ofEntry) {
    var ties = new ArrayList<Tie>();
    for (var sentence : Sentence.of(text, names, ofEntry)) {
      if (ofEntry) {
        Posts.read(text, sentence.start(), sentence.end()).ifPresent(ties::add);
      }
      if (!sentence.asks()) {
        ties.addAll(told(sentence, ofEntry));
      }
    }
    return List.copyOf(ties);
  }

  private static List<Tie> told(Sentence sentence, boolean ofEntry) {
    var ties = new ArrayList<Tie>();
    var before = Ends.NONE;
    for (var cue : FoundCue.in(sentence)) {
      var ends = new EndFinder(sentence, cue, ofEntry).find(before).orElse(null);
      if (ends == null) {
        continue;
      }
      var telling = new Telling(sentence, cue, ends);
      if (telling.isTold()) {
        ties.addAll(telling.ties());
        before = ends;
      }
    }
    return ties;
  }
}
