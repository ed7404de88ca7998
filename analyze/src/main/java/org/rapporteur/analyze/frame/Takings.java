package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;

/// People who are taken: `led away`, `dragged off`, `taken from their home`, `stopped by a patrol`,
/// `sent back`. The verbs are plain ones of moving and meeting; who is moved, by whom and whence
/// says that it was against his will.
final class Takings {
  private static final Set<String> MOVES =
      Set.of("take", "lead", "drag", "march", "haul", "carry", "whisk", "bundle", "pull");

  /// Nobody is dragged anywhere of his own will.
  private static final Set<String> HAULS = Set.of("drag", "haul", "march", "bundle");

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

  /// Those who hold whom they stop.
  private static final Set<String> HOLDERS =
      Set.of(
          "police",
          "policeman",
          "officer",
          "soldier",
          "troops",
          "troop",
          "patrol",
          "guard",
          "gendarme",
          "gendarmerie",
          "agent",
          "militia",
          "militiaman",
          "army",
          "commando",
          "trooper");

  /// Where those who may hold people stand.
  private static final Set<String> GATES =
      Set.of("airport", "border", "frontier", "checkpoint", "crossing", "roadblock", "port");

  private static final Set<String> STOPS = Set.of("stop", "catch", "intercept", "nab", "pick");

  private static final Set<String> RETURNS =
      Set.of(
          "send", "push", "force", "drive", "turn", "ship", "fly", "bus", "escort", "chase", "tow");

  /// Over the border of a state in the north.
  private static final Set<String> DRIVES = Set.of("send", "force", "drive", "push");

  private static final Set<String> BOATS = Set.of("boat", "dinghy", "raft");

  private static final Set<String> SEVERAL =
      Set.of("people", "person", "family", "household", "couple");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "who", "whom");

  private Takings() {}

  /// The happening of a verb that tells of somebody taken, or null.
  ///
  /// @param person whether a word is the name of a person
  static @Nullable Site of(Tree tree, int verb, IntPredicate person) {
    if (!tree.word(verb).pos().startsWith("VB")) {
      return null;
    }
    boolean somebody = touched(tree, verb).anyMatch(w -> isPerson(tree, w, person));
    if (isSentBack(tree, verb, somebody)) {
      return site(tree, EventType.REPATRIATION, verb, "forced-repatriation");
    }
    if (somebody && (isStopped(tree, verb) || isHeld(tree, verb) || isTakenByForce(tree, verb))) {
      return site(tree, EventType.DETENTION, verb, "arbitrary-detention");
    }
    return somebody ? led(tree, verb) : null;
  }

  private static Site site(Tree tree, EventType type, int verb, String violation) {
    return new Site(type, verb, Set.of(verb), lemma(tree, verb), violation, true);
  }

  /// `pushed 40 people back over the border`, `turned back a boat`, `forcibly returned 60 people`,
  /// `were sent north`.
  private static boolean isSentBack(Tree tree, int verb, boolean somebody) {
    var how =
        tree.dependents(verb, "advmod", "compound:prt").stream().map(w -> lemma(tree, w)).toList();
    boolean back = RETURNS.contains(lemma(tree, verb)) && how.contains("back");
    boolean north = DRIVES.contains(lemma(tree, verb)) && how.contains("north");
    boolean forcibly = lemma(tree, verb).equals("return") && how.contains("forcibly");
    if (somebody && (north || forcibly)) {
      return true;
    }
    return back && (somebody || touched(tree, verb).anyMatch(w -> BOATS.contains(lemma(tree, w))));
  }

  /// `stopped by a patrol`, `officers picked up three nurses`.
  private static boolean isStopped(Tree tree, int verb) {
    boolean passive = tree.word(verb).pos().equals("VBN");
    var by =
        passive ? tree.dependents(verb, "obl:by", "obl:agent") : tree.dependents(verb, "nsubj");
    boolean gate =
        passive
            && tree.dependents(verb, "obl:at", "obl:in").stream()
                .anyMatch(w -> GATES.contains(lemma(tree, w)));
    return STOPS.contains(lemma(tree, verb))
        && (gate || isPickedUp(tree, verb) || by.stream().anyMatch(w -> isHolder(tree, w)));
  }

  /// `the lookout was picked up on Monday`, not out of the water and not by a bus.
  private static boolean isPickedUp(Tree tree, int verb) {
    return lemma(tree, verb).equals("pick")
        && tree.dependents(verb, "compound:prt").stream().anyMatch(w -> lemma(tree, w).equals("up"))
        && tree.word(verb).pos().equals("VBN")
        && tree.dependent(verb, "obl:by", "obl:agent", "obl:from") < 0;
  }

  private static boolean isHolder(Tree tree, int word) {
    return HOLDERS.contains(lemma(tree, word));
  }

  /// `police took him from his shop`, `they were taken by men in plain clothes`.
  private static boolean isTakenByForce(Tree tree, int verb) {
    if (!lemma(tree, verb).equals("take")) {
      return false;
    }
    boolean from =
        tree.dependent(verb, "obl:from", "nmod:from") >= 0
            && tree.dependents(verb, "nsubj").stream().anyMatch(w -> isHolder(tree, w));
    boolean by =
        tree.word(verb).pos().equals("VBN")
            && tree.dependents(verb, "obl:by", "obl:agent").stream()
                .anyMatch(w ->
                    isHolder(tree, w)
                        || Set.of("man", "gunman", "gunmen").contains(lemma(tree, w)));
    return from || by;
  }

  /// `women who were held in a mill from 3 to 5 May`: somebody is held, somewhere and for a time.
  private static boolean isHeld(Tree tree, int verb) {
    return lemma(tree, verb).equals("hold")
        && tree.word(verb).pos().equals("VBN")
        && tree.dependents(verb, "obj").isEmpty()
        && tree.dependent(verb, "obl:in", "obl:at", "obl:inside") >= 0
        && tree.dependent(
                verb, "obl:from", "obl:for", "obl:since", "obl:between", "obl:until", "obl:on")
            >= 0;
  }

  private static String lemma(Tree tree, int word) {
    return tree.word(word).lemma().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Site led(Tree tree, int verb) {
    String lemma = lemma(tree, verb);
    if (!MOVES.contains(lemma)) {
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
      return site(tree, EventType.DETENTION, verb, "arbitrary-detention");
    }
    boolean hauled =
        HAULS.contains(lemma) && tree.dependent(verb, "obl:to", "obl:into", "obl:onto") >= 0;
    return fromHome || hauled
        ? site(tree, EventType.VIOLATION, verb, "enforced-disappearance-abduction")
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
        || SEVERAL.contains(lemma)
        || isNationals(tree, word)
        || PersonWords.isPerson(lemma);
  }

  /// `600 North Koreans`.
  private static boolean isNationals(Tree tree, int word) {
    return tree.word(word).pos().equals("NNPS") && tree.word(word).text().endsWith("ns");
  }
}
