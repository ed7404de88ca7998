package org.rapporteur.analyze.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeMention;

/// Times that one verb has and another shares: `on 14 May soldiers entered the village and killed
/// nine people`. Only what is done to people shares a time; whoever was arrested on a day and
/// sentenced was sentenced on another. `Raided the ward, beating detainees` mostly stays without a
/// day: the parser has no name (`dep`) for how the two verbs hang together.
final class SharedTimes {
  private static final Set<EventType> DONE_TO_PEOPLE =
      Set.of(EventType.VIOLATION, EventType.DETENTION, EventType.EXECUTION);

  private static final Set<String> LATER =
      Set.of("later", "then", "subsequently", "afterwards", "eventually", "since", "finally");

  private SharedTimes() {}

  /// What is done to people by a verb that follows another which only leads up to it: `entered the
  /// village and killed`.
  ///
  /// @param verb that has the time and tells nothing of itself
  /// @param times the words of all times of the sentence
  static @Nullable Site joined(Tree tree, List<Site> sites, int verb, BitSet times) {
    return sites.stream()
        .filter(s -> follows(tree, s, verb))
        .filter(s -> times.stream().noneMatch(t -> tree.isBelow(t, s.word())))
        .findFirst()
        .orElse(null);
  }

  /// Hands a time that opens a sentence on to what the same people do in the same breath. What
  /// others do in it is mostly what came of it: `opened fire, and six people were killed`.
  static void share(
      Sentence sentence, Tree tree, List<Site> sites, Map<Site, List<TimeMention>> dated) {
    for (var site : sites) {
      if (dated.containsKey(site)) {
        continue;
      }
      for (var other : List.copyOf(dated.keySet())) {
        var times = dated.getOrDefault(other, List.of());
        int start = sentence.tokens().get(other.word()).start();
        boolean same =
            follows(tree, site, other.word())
                && tree.dependent(site.word(), "nsubj", "nsubj:pass") < 0;
        if (same && times.stream().allMatch(t -> t.end() <= start)) {
          dated.put(site, times);
          break;
        }
      }
    }
  }

  /// Whether a happening is joined to a verb before it with `and`, or as what was done thereby.
  private static boolean follows(Tree tree, Site site, int verb) {
    int word = site.word();
    String relation = tree.relation(word);
    boolean and = relation.startsWith("conj");
    boolean thereby =
        relation.startsWith("advcl")
            && tree.word(word).pos().equals("VBG")
            && tree.dependent(word, "mark") < 0;
    return site.verbal()
        && DONE_TO_PEOPLE.contains(site.type())
        && word > verb
        && tree.governor(word) == verb
        && (and || thereby)
        && !isLater(tree, word);
  }

  private static boolean isLater(Tree tree, int word) {
    return tree.dependents(word, "advmod").stream()
        .anyMatch(w -> LATER.contains(tree.word(w).text().toLowerCase(Locale.ROOT)));
  }
}
