package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;

/// Where words for what is done to people tell of nothing that anybody did to them: storms and
/// accidents kill, goods are held back, plans are executed.
final class Harmless {
  /// Goods are held back at a border, not imprisoned.
  private static final Set<String> GOODS =
      Set.of(
          "goods",
          "good",
          "cargo",
          "shipment",
          "container",
          "merchandise",
          "product",
          "import",
          "export",
          "cotton",
          "yarn",
          "towel",
          "textile",
          "garment",
          "ship",
          "vessel",
          "truck",
          "seafood",
          "timber",
          "ore",
          "metal",
          "coal",
          "oil",
          "vehicle",
          "squid",
          "shrimp",
          "fish",
          "tuna",
          "pollock",
          "crab",
          "salmon",
          "tomato",
          "sugar",
          "rubber",
          "glove",
          "panel",
          "polysilicon",
          "aluminium",
          "aluminum",
          "tobacco",
          "cocoa",
          "rice",
          "grain",
          "wheat",
          "fruit",
          "meat",
          "leather",
          "shoe",
          "toy",
          "battery",
          "component",
          "parcel",
          "package",
          "consignment",
          "load",
          "item",
          "lumber",
          "steel",
          "gold",
          "diamond",
          "mineral");

  private static final Set<String> DISASTERS =
      Set.of(
          "cyclone",
          "storm",
          "flood",
          "flooding",
          "earthquake",
          "quake",
          "hurricane",
          "typhoon",
          "tsunami",
          "landslide",
          "mudslide",
          "drought",
          "famine",
          "fire",
          "wildfire",
          "eruption",
          "epidemic",
          "disease",
          "cholera",
          "virus",
          "pandemic",
          "accident",
          "crash",
          "collision",
          "collapse",
          "avalanche",
          "heatwave",
          "lightning",
          "rain");

  /// What gives way of itself.
  private static final Set<String> ACCIDENTS =
      Set.of(
          "collapse",
          "cave",
          "capsize",
          "sink",
          "crash",
          "derail",
          "overturn",
          "burst",
          "crumble",
          "plunge",
          "erupt",
          "founder");

  private static final Set<String> CARRIED_OUT =
      Set.of(
          "plan",
          "order",
          "duty",
          "task",
          "project",
          "contract",
          "work",
          "punishment",
          "sentence",
          "judgment",
          "budget",
          "decision",
          "programme",
          "program",
          "policy",
          "agreement",
          "will");

  private Harmless() {}

  /// Whether a verb of violence has a disaster or an accident behind it: `38 people were killed
  /// when a shaft caved in`.
  static boolean isMishap(Tree tree, int verb) {
    return has(tree, verb, DISASTERS, "nsubj", "obl:by", "obl:agent", "obl:in")
        || (tree.word(verb).pos().equals("VBN") && has(tree, verb, ACCIDENTS, "advcl"));
  }

  /// Whether it is goods that a verb holds back.
  static boolean isOfGoods(Tree tree, int verb) {
    return has(tree, verb, GOODS, "obj", "nsubj:pass");
  }

  /// `beat off attempts` harms nobody, and `the execution of a plan` kills nobody.
  static boolean meansElse(Tree tree, int word, EventType type) {
    boolean off =
        tree.dependents(word, "compound:prt").stream()
            .anyMatch(p -> Set.of("off", "back", "out").contains(tree.word(p).lemma()));
    boolean carriedOut =
        type == EventType.EXECUTION && has(tree, word, CARRIED_OUT, "nmod:of", "obj", "nsubj:pass");
    return carriedOut || (off && type == EventType.VIOLATION);
  }

  private static boolean has(Tree tree, int word, Set<String> lemmas, String... relations) {
    return tree.dependents(word, relations).stream()
        .anyMatch(w -> lemmas.contains(tree.word(w).lemma().toLowerCase(Locale.ROOT)));
  }
}
