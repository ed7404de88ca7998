package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeMention;

/// Hands the times of a sentence to its happenings.
final class SiteTimes {
  /// Verbs that only make a happening take place: what stands under them is what happened.
  private static final Set<String> SUPPORTS =
      Set.of(
          "be",
          "have",
          "do",
          "begin",
          "start",
          "continue",
          "end",
          "last",
          "see",
          "include",
          "make",
          "carry",
          "conduct",
          "commit",
          "perform",
          "perpetrate",
          "stage",
          "launch",
          "mount",
          "undertake",
          "hold",
          "happen",
          "occur",
          "take",
          "come",
          "break",
          "erupt",
          "follow",
          "complete",
          "finish",
          "conclude",
          "undergo",
          "suffer",
          "face",
          "witness",
          "experience",
          "survive",
          "participate",
          "escape",
          "fall",
          "cause",
          "trigger",
          "spark",
          "involve",
          "claim",
          "open",
          "schedule",
          "set",
          "expect",
          "plan",
          "postpone",
          "await",
          "give",
          "pronounce",
          "hand",
          "go",
          "stand",
          "put",
          "bring");

  /// Who does this speaks of what another did on the day.
  private static final Set<String> COUNTS =
      Set.of(
          "record",
          "register",
          "count",
          "document",
          "verify",
          "recall",
          "mention",
          "recount",
          "remember",
          "describe",
          "investigate",
          "commemorate",
          "mourn",
          "condemn",
          "denounce",
          "witness",
          "learn",
          "hear",
          "deplore",
          "lament");

  /// Verbs that hand their time up to what stands above them.
  private static final Set<String> PASSED =
      Set.of("begin", "continue", "see", "include", "have", "be");

  private final Sites finder;
  private final DatedVerbs verbs;

  SiteTimes(Sites finder, DatedVerbs verbs) {
    this.finder = finder;
    this.verbs = verbs;
  }

  /// Each time belongs to the happening that governs it most closely.
  Map<Site, List<TimeMention>> of(
      Sentence sentence, Tree tree, List<Site> sites, List<TimeMention> times) {
    var dated = new LinkedHashMap<Site, List<TimeMention>>();
    TimeMention head = null;
    var words = new BitSet();
    times.forEach(t -> words.or(wordsOf(sentence, t.start(), t.end())));
    for (var time : times) {
      if (isHead(sentence, tree, time)) {
        head = time;
        continue;
      }
      if (isDateline(sentence, time) || isEnd(sentence, time)) {
        continue;
      }
      var site = siteOf(sentence, tree, sites, time, words);
      if (site != null) {
        dated.computeIfAbsent(site, k -> new ArrayList<>()).add(time);
      }
    }
    if (head != null) {
      dateAll(sites, head, dated);
    }
    SharedTimes.share(sentence, tree, sites, dated);
    return dated;
  }

  /// `21 March 2013 – The Council sets up an inquiry`: the date stands before the sentence, outside
  /// its tree.
  private static boolean isHead(Sentence sentence, Tree tree, TimeMention time) {
    return time.start() - sentence.start() <= 12
        && !sentence.arcs().isEmpty()
        && wordsOf(sentence, sentence.start(), time.end()).stream()
            .allMatch(w -> tree.relation(w).isEmpty());
  }

  /// The date of a line is that of all that happens in it without a date of its own.
  private static void dateAll(
      List<Site> sites, TimeMention head, Map<Site, List<TimeMention>> dated) {
    for (var site : sites) {
      dated.computeIfAbsent(site, k -> new ArrayList<>(List.of(head)));
    }
  }

  /// `PORT CLARO, 16 May - The council met`: where and when the text was sent dates nothing in it.
  private static boolean isDateline(Sentence sentence, TimeMention time) {
    boolean early = time.start() - sentence.start() <= 40;
    for (int i = 0; early && i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      if (token.start() >= time.end()) {
        return token.text().matches("-|--|\u2013|\u2014")
            && sentence
                .tokens()
                .getFirst()
                .text()
                .chars()
                .allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
      }
    }
    return false;
  }

  /// `extended until October`: the day on which something will end is not the day it happened.
  private static boolean isEnd(Sentence sentence, TimeMention time) {
    return sentence.tokens().stream()
        .filter(t -> t.end() <= time.start())
        .reduce((a, b) -> b)
        .filter(t -> t.text().matches("(?i)until|till"))
        .isPresent();
  }

  private @Nullable Site siteOf(
      Sentence sentence, Tree tree, List<Site> sites, TimeMention time, BitSet all) {
    var words = wordsOf(sentence, time.start(), time.end());
    int head =
        words.stream()
            .filter(w -> !words.get(tree.governor(w) < 0 ? 0 : tree.governor(w)))
            .findFirst()
            .orElse(words.nextSetBit(0));
    for (int clause : tree.dependents(head, "acl", "acl:relcl", "advcl")) {
      var told = sites.stream().filter(s -> s.words().contains(clause)).findFirst();
      if (told.isPresent()) {
        return told.get();
      }
    }
    int passed = -1;
    int at = head;
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      int word = at;
      var site = sites.stream().filter(s -> s.words().contains(word)).findFirst();
      if (site.isPresent()) {
        return site.get();
      }
      if (steps > 0 && tree.word(at).pos().startsWith("VB")) {
        if (!PASSED.contains(tree.word(at).lemma())) {
          var found = ofVerb(tree, sites, at, head, all);
          return found == null ? above(tree, sites, at) : found;
        }
        passed = passed < 0 ? at : passed;
      }
      at = tree.governor(at);
    }
    return sites.size() == 1 ? sites.getFirst() : passed < 0 ? null : verbs.of(tree, passed);
  }

  /// `were forced to dig canals in October`, `talks are scheduled to open in May`: what somebody is
  /// brought to do, and what is planned, has the time of both verbs.
  private static @Nullable Site above(Tree tree, List<Site> sites, int verb) {
    int over = tree.governor(verb);
    if (!tree.relation(verb).equals("xcomp")) {
      return null;
    }
    var own = sites.stream().filter(s -> s.words().contains(over)).findFirst();
    return own.isPresent() || !SUPPORTS.contains(tree.word(over).lemma())
        ? own.orElse(null)
        : belowVerb(tree, sites, over);
  }

  private @Nullable Site ofVerb(Tree tree, List<Site> sites, int verb, int time, BitSet all) {
    var held = heldBy(tree, sites, verb);
    if (held != null) {
      return held;
    }
    var counted = counted(tree, sites, verb, time);
    if (counted != null) {
      return counted;
    }
    if (SUPPORTS.contains(tree.word(verb).lemma())) {
      var described = described(tree, sites, verb);
      if (described != null) {
        return described;
      }
      var below = belowVerb(tree, sites, verb);
      if (below != null) {
        return below;
      }
    }
    var joined = SharedTimes.joined(tree, sites, verb, all);
    if (joined != null) {
      return joined;
    }
    var dated = verbs.of(tree, verb);
    return dated != null || verbs.isOwnWord(tree, verb) ? dated : belowVerb(tree, sites, verb);
  }

  /// `the disappearance of two teachers, which occurred on Y`: what the clause describes.
  private static @Nullable Site described(Tree tree, List<Site> sites, int verb) {
    int over = tree.relation(verb).startsWith("acl") ? tree.governor(verb) : -1;
    for (int steps = 0; over >= 0 && steps < 3; steps++) {
      int word = over;
      var site = sites.stream().filter(s -> s.words().contains(word)).findFirst();
      if (site.isPresent()) {
        return site.get();
      }
      over = tree.relation(over).startsWith("nmod") ? tree.governor(over) : -1;
    }
    return null;
  }

  /// `recorded the killing of 41 people in 2022`: the time behind what is told, counted or
  /// remembered is of that, not of the telling.
  private static @Nullable Site counted(Tree tree, List<Site> sites, int verb, int time) {
    return !COUNTS.contains(tree.word(verb).lemma())
        ? null
        : sites.stream()
            .filter(s -> s.word() > verb && s.word() < time)
            .filter(s ->
                (tree.governor(s.word()) == verb
                        && tree.relation(s.word()).matches("obj|nsubj:pass|obl:(?:of|about)"))
                    || isFelt(tree, s.word(), verb))
            .reduce((a, b) -> b)
            .orElse(null);
  }

  /// `learned with horror of the massacre`: the parser hangs it on the horror.
  private static boolean isFelt(Tree tree, int word, int verb) {
    int feeling = tree.governor(word);
    return tree.relation(word).equals("nmod:of")
        && feeling > verb
        && feeling < word
        && tree.governor(feeling) == verb
        && tree.relation(feeling).equals("obl:with");
  }

  /// `the meeting ..., held in X on Y`: a light verb that the parser hung elsewhere.
  private @Nullable Site heldBy(Tree tree, List<Site> sites, int verb) {
    return sites.stream()
        .filter(s ->
            s.word() < verb
                && finder.isLight(tree, verb, s.type())
                && tree.word(verb).pos().equals("VBN"))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /// A verb that is no trigger hands its time to the only happening right below it.
  private static @Nullable Site belowVerb(Tree tree, List<Site> sites, int verb) {
    var below =
        sites.stream()
            .filter(s -> tree.governor(s.word()) == verb)
            .filter(s -> !tree.relation(s.word()).matches("advcl.*|dep"))
            .toList();
    if (below.size() == 1) {
      return below.getFirst();
    }
    var under =
        sites.stream()
            .filter(s ->
                tree.isBelow(s.word(), verb)
                    && !tree.relation(s.word()).matches("ccomp.*|advcl.*|dep"))
            .toList();
    return below.isEmpty() && under.size() == 1 && sites.size() == 1 ? under.getFirst() : null;
  }

  private static Bits wordsOf(Sentence sentence, int start, int end) {
    var words = new Bits();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      if (token.end() > start && token.start() < end) {
        words.set(i);
      }
    }
    if (words.isEmpty()) {
      words.set(0);
    }
    return words;
  }

  /// A set of word indexes that can be streamed.
  private static final class Bits extends BitSet {
    private static final long serialVersionUID = 1L;

    @Override
    public java.util.stream.IntStream stream() {
      return super.stream();
    }
  }
}
