package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;

/// Trials and punishments told without the word court: `received terms of four to seven years`,
/// `was given six years in prison`, `was found guilty`, `will be tried in Oran`.
final class Punishments {
  private static final Set<String> GIVES =
      Set.of("give", "hand", "receive", "get", "impose", "draw", "deal", "mete");

  private static final Set<String> PRISONS =
      Set.of(
          "prison",
          "jail",
          "gaol",
          "imprisonment",
          "custody",
          "detention",
          "penitentiary",
          "colony",
          "labour",
          "labor",
          "bar");

  private static final Set<String> TIMES = Set.of("year", "month", "day", "life");

  private Punishments() {}

  /// The happening of a verb that tells of a trial or a punishment, or null.
  ///
  /// @param person whether a word is the name of a person
  static @Nullable Site of(Tree tree, int verb, IntPredicate person) {
    if (!tree.word(verb).pos().startsWith("VB")) {
      return null;
    }
    boolean tells =
        switch (lemma(tree, verb)) {
          case "find" -> isFoundGuilty(tree, verb);
          case "condemn" ->
              has(tree, verb, Set.of("death"), "obl:to", "nmod:to")
                  || has(tree, verb, PRISONS, "obl:to", "nmod:to")
                  || has(tree, verb, TIMES, "obl:to", "nmod:to");
          case "try", "judge" -> isTried(tree, verb, person);
          default -> GIVES.contains(lemma(tree, verb)) && isPunished(tree, verb);
        };
    return tells
        ? new Site(EventType.COURT_DECISION, verb, Set.of(verb), lemma(tree, verb), null, true)
        : null;
  }

  private static boolean isFoundGuilty(Tree tree, int verb) {
    return has(tree, verb, Set.of("guilty"), "xcomp", "advmod", "amod", "obj", "acl", "dep");
  }

  /// Somebody is tried; what is tried is only attempted.
  private static boolean isTried(Tree tree, int verb, IntPredicate person) {
    boolean describes = tree.relation(verb).equals("acl");
    var who = tree.dependents(verb, "nsubj:pass").stream().mapToInt(w -> w);
    return tree.word(verb).pos().equals("VBN")
        && (describes ? IntStream.of(tree.governor(verb)) : who)
            .anyMatch(w ->
                person.test(w)
                    || tree.word(w).text().equalsIgnoreCase("who")
                    || PersonWords.isPerson(lemma(tree, w)));
  }

  private static boolean isPunished(Tree tree, int verb) {
    return tree.dependents(verb, "obj", "nsubj:pass", "obl").stream()
        .anyMatch(w -> isPunishment(tree, verb, w));
  }

  /// `a ten-year sentence`, `prison terms`, `a term of eight years`, `six years in prison`.
  private static boolean isPunishment(Tree tree, int verb, int noun) {
    String lemma = lemma(tree, noun);
    boolean prison = has(tree, noun, PRISONS, "compound", "nmod", "amod");
    boolean held = prison || has(tree, verb, PRISONS, "obl:in", "obl:behind", "obl:of");
    boolean lasting = has(tree, noun, TIMES, "nmod:of", "nmod:between", "nmod:from");
    return switch (lemma) {
      case "sentence" -> true;
      case "term" -> prison || lasting;
      case "year", "month" -> held;
      default -> false;
    };
  }

  private static boolean has(Tree tree, int word, Set<String> lemmas, String... relations) {
    return tree.dependents(word, relations).stream().anyMatch(w -> lemmas.contains(lemma(tree, w)));
  }

  private static String lemma(Tree tree, int word) {
    return tree.word(word).lemma().toLowerCase(Locale.ROOT);
  }
}
