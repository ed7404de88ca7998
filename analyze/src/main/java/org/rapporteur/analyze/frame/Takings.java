package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;

/// People who are taken: `led away`, `dragged off`, `taken from their home`. The verbs are plain
/// ones of moving; who is moved and whence says that it was against his will.
final class Takings {
  private static final Set<String> MOVES =
      Set.of("take", "lead", "drag", "march", "haul", "carry", "whisk", "bundle", "pull");

  private static final Set<String> GONE = Set.of("away", "off");

  private static final Set<String> HOMES =
      Set.of(
          "home",
          "house",
          "bed",
          "flat",
          "apartment",
          "village",
          "street",
          "school",
          "office",
          "workplace",
          "boat",
          "sea",
          "field",
          "car",
          "bus",
          "hotel",
          "dormitory",
          "hospital",
          "church",
          "mosque",
          "market",
          "beach",
          "checkpoint");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them");

  private Takings() {}

  /// The happening of a verb that tells of somebody taken, or null.
  ///
  /// @param person whether a word is the name of a person
  static @Nullable Site of(Tree tree, int verb, IntPredicate person) {
    String lemma = tree.word(verb).lemma().toLowerCase(Locale.ROOT);
    if (!MOVES.contains(lemma)
        || !tree.word(verb).pos().startsWith("VB")
        || touched(tree, verb).noneMatch(w -> isPerson(tree, w, person))) {
      return null;
    }
    boolean gone =
        tree.dependents(verb, "advmod", "compound:prt").stream()
            .anyMatch(w -> GONE.contains(tree.word(w).lemma().toLowerCase(Locale.ROOT)));
    boolean fromHome =
        !Set.of("carry", "pull").contains(lemma)
            && tree.dependents(verb, "obl:from", "nmod:from").stream()
                .anyMatch(w -> HOMES.contains(tree.word(w).lemma().toLowerCase(Locale.ROOT)));
    if (gone && !lemma.equals("carry") && !lemma.equals("pull")) {
      return new Site(EventType.DETENTION, verb, Set.of(verb), lemma, "arbitrary-detention", true);
    }
    return fromHome
        ? new Site(
            EventType.VIOLATION,
            verb,
            Set.of(verb),
            lemma,
            "enforced-disappearance-abduction",
            true)
        : null;
  }

  /// Whom the verb touches: its object, its passive subject, the noun it describes.
  private static IntStream touched(Tree tree, int verb) {
    var objects = tree.dependents(verb, "obj", "nsubj:pass").stream().mapToInt(w -> w);
    boolean describes =
        tree.relation(verb).startsWith("acl") && tree.word(verb).pos().equals("VBN");
    return describes ? IntStream.concat(objects, IntStream.of(tree.governor(verb))) : objects;
  }

  private static boolean isPerson(Tree tree, int word, IntPredicate named) {
    String lemma = tree.word(word).lemma().toLowerCase(Locale.ROOT);
    return named.test(word)
        || PRONOUNS.contains(tree.word(word).text().toLowerCase(Locale.ROOT))
        || PersonWords.isPerson(lemma);
  }
}
