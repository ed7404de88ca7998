package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.frame.Triggers.Trigger;
import org.rapporteur.analyze.frame.Triggers.Word;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// Reads the happenings of one document, sentence by sentence.
final class FrameReader {
  private static final Set<String> UNTITLED =
      Set.of(
          "that", "which", "who", "its", "their", "his", "her", "it", "they", "he", "she", "was",
          "were", "had", "has", "have", "been", "to", "this", "these", "in", "on", "when", "and",
          "also", ",");

  private final Spoken spoken;
  private final References references;
  private final Triggers triggers;
  private final Cues cues;
  private final Slots slots;
  private final Map<Integer, List<TimeMention>> times = new HashMap<>();
  private final Map<Integer, List<QuantityMention>> quantities = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  FrameReader(Spoken spoken, References references, Triggers triggers, Cues cues) {
    this.spoken = spoken;
    this.references = references;
    this.triggers = triggers;
    this.cues = cues;
    this.slots = new Slots(spoken.expressed().annotated(), references);
    spoken
        .expressed()
        .times()
        .forEach(t -> times.computeIfAbsent(t.sentence(), k -> new ArrayList<>()).add(t));
    spoken
        .expressed()
        .quantities()
        .forEach(q -> quantities.computeIfAbsent(q.sentence(), k -> new ArrayList<>()).add(q));
  }

  List<Frame> read() {
    var annotated = spoken.expressed().annotated();
    for (var sentence : annotated.sentences()) {
      var block = annotated.blocked().blocks().get(sentence.block());
      if (block.kind().yieldsClaims() && sentence.parsed()) {
        sentence(sentence);
      }
    }
    statements();
    return frames;
  }

  Map<String, Integer> counts() {
    return counts;
  }

  /// A trigger in a sentence with all words that tell of the same happening.
  private record Site(
      EventType type,
      int word,
      Set<Integer> words,
      String lemma,
      @Nullable String violation,
      boolean verbal) {}

  private void sentence(Sentence sentence) {
    var tree = references.tree(sentence.number());
    var sites = sites(sentence, tree);
    var dated = timesOf(sentence, tree, sites);
    for (var site : sites) {
      frame(sentence, tree, site, dated.getOrDefault(site, List.of()));
    }
  }

  private List<Site> sites(Sentence sentence, Tree tree) {
    var sites = new ArrayList<Site>();
    var used = new HashSet<Integer>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      for (var trigger : triggers.of(token.lemma().toLowerCase(Locale.ROOT))) {
        var site = used.contains(i) ? null : site(sentence, tree, i, token, trigger);
        if (site != null) {
          used.addAll(site.words());
          sites.add(site);
        }
      }
    }
    return sites;
  }

  private @Nullable Site site(Sentence sentence, Tree tree, int i, Token token, Trigger trigger) {
    boolean verb = token.pos().startsWith("VB");
    boolean adjectiveAlone =
        token.pos().equals("JJ")
            && (i + 1 >= sentence.tokens().size()
                || !sentence.tokens().get(i + 1).pos().startsWith("NN"));
    boolean noun = token.pos().startsWith("NN") || adjectiveAlone;
    if (!trigger.needs().isEmpty() && !hasNear(tree, i, trigger.needs())) {
      return null;
    }
    return switch (trigger.word()) {
      case VERB ->
          verb && !isModifier(tree, i)
              ? new Site(trigger.type(), i, Set.of(i), trigger.lemma(), trigger.violation(), true)
              : null;
      case NOUN -> noun ? nominal(sentence, tree, i, trigger) : null;
      case LIGHT -> verb && !isModifier(tree, i) ? light(sentence, tree, i, trigger) : null;
    };
  }

  private static boolean isModifier(Tree tree, int i) {
    return tree.relation(i).equals("amod") || tree.relation(i).equals("compound");
  }

  private boolean hasNear(Tree tree, int word, Set<String> needs) {
    for (int dependent :
        tree.dependents(word, "nsubj", "nsubj:pass", "obj", "obl:by", "compound", "nmod", "amod")) {
      if (needs.contains(tree.word(dependent).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// A noun tells of a happening only outside a name, and not as the mere modifier of another noun.
  private @Nullable Site nominal(Sentence sentence, Tree tree, int i, Trigger trigger) {
    if (references.name(sentence.number(), i).isPresent()
        && !isNamedMeeting(sentence, i, trigger)) {
      return null;
    }
    if (isModifier(tree, i)) {
      return null;
    }
    int verb = lightVerb(tree, i, trigger.type());
    if (verb < 0 && needsVerb(trigger.type(), trigger.lemma())) {
      return null;
    }
    var words = new LinkedHashSet<Integer>();
    words.add(i);
    if (verb >= 0) {
      words.add(verb);
    }
    return new Site(trigger.type(), i, words, trigger.lemma(), trigger.violation(), verb >= 0);
  }

  private boolean isNamedMeeting(Sentence sentence, int i, Trigger trigger) {
    return trigger.type() == EventType.MEETING && !Set.of("session").contains(trigger.lemma());
  }

  /// Nouns that name standing things as often as happenings need a verb that makes them happen.
  private static boolean needsVerb(EventType type, String lemma) {
    return switch (type) {
      case MANDATE -> !Set.of("establishment", "appointment").contains(lemma);
      case LEGISLATION -> !lemma.equals("reauthorization");
      case REPORT, STATEMENT, SANCTION -> true;
      case RESOLUTION,
          MEETING,
          TESTIMONY,
          VIOLATION,
          DETENTION,
          REPATRIATION,
          EXECUTION,
          COURT_DECISION,
          OTHER ->
          false;
    };
  }

  private int lightVerb(Tree tree, int noun, EventType type) {
    int governor = tree.governor(noun);
    String relation = tree.relation(noun).replaceAll("^(obl|nmod):.*", "$1");
    boolean argument = Set.of("obj", "nsubj:pass", "obl", "nsubj").contains(relation);
    if (governor >= 0 && argument && isLight(tree, governor, type)) {
      return governor;
    }
    for (int clause : tree.dependents(noun, "acl", "acl:relcl")) {
      if (isLight(tree, clause, type) && tree.word(clause).pos().startsWith("VB")) {
        return clause;
      }
    }
    return -1;
  }

  private boolean isLight(Tree tree, int word, EventType type) {
    return tree.word(word).pos().startsWith("VB")
        && triggers.of(tree.word(word).lemma()).stream()
            .anyMatch(t -> t.word() == Word.LIGHT && t.type() == type);
  }

  /// A light verb whose object is a name says what happened to it: `Congress adopted the X Act`.
  private @Nullable Site light(Sentence sentence, Tree tree, int i, Trigger trigger) {
    int object = tree.dependent(i, "obj", "nsubj:pass");
    if (object < 0) {
      return null;
    }
    var name = references.name(sentence.number(), object);
    String words =
        name.map(n -> references.referent(n.referent()).name().toLowerCase(Locale.ROOT)).orElse("");
    boolean fits =
        switch (trigger.type()) {
          case LEGISLATION ->
              words.matches(
                  ".*\\b(act|law|bill|decree|code|convention|treaty|covenant|protocol|statute)\\b.*");
          case MANDATE ->
              words.matches(
                      ".*\\b(commission|office|rapporteur|mission|tribunal|court|panel|mechanism)\\b.*")
                  && !Set.of("open", "name", "serve").contains(trigger.lemma());
          case RESOLUTION -> words.matches(".*\\bresolution\\b.*|[as]/res/.*");
          default -> false;
        };
    return fits
        ? new Site(trigger.type(), i, Set.of(i), trigger.lemma(), trigger.violation(), true)
        : null;
  }

  /// Each time belongs to the happening that governs it most closely.
  private Map<Site, List<TimeMention>> timesOf(Sentence sentence, Tree tree, List<Site> sites) {
    var dated = new HashMap<Site, List<TimeMention>>();
    for (var time : times.getOrDefault(sentence.number(), List.of())) {
      if (isDateline(sentence, time)) {
        continue;
      }
      var site = siteOf(sentence, tree, sites, time.start(), time.end());
      if (site != null) {
        dated.computeIfAbsent(site, k -> new ArrayList<>()).add(time);
      }
    }
    return dated;
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

  private @Nullable Site siteOf(
      Sentence sentence, Tree tree, List<Site> sites, int start, int end) {
    var words = wordsOf(sentence, start, end);
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
    int at = head;
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      int word = at;
      var site = sites.stream().filter(s -> s.words().contains(word)).findFirst();
      if (site.isPresent()) {
        return site.get();
      }
      if (steps > 0
          && tree.word(at).pos().startsWith("VB")
          && !Set.of("begin", "continue", "see", "include", "have", "be")
              .contains(tree.word(at).lemma())) {
        var held = heldBy(tree, sites, at);
        return held != null ? held : belowVerb(tree, sites, at);
      }
      at = tree.governor(at);
    }
    return sites.size() == 1 ? sites.getFirst() : null;
  }

  /// `the meeting ..., held in X on Y`: a light verb that the parser hung elsewhere.
  private @Nullable Site heldBy(Tree tree, List<Site> sites, int verb) {
    return sites.stream()
        .filter(s ->
            s.word() < verb && isLight(tree, verb, s.type()) && tree.word(verb).pos().equals("VBN"))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /// A verb that is no trigger hands its time to the only happening right below it.
  private static @Nullable Site belowVerb(Tree tree, List<Site> sites, int verb) {
    var below = sites.stream().filter(s -> tree.governor(s.word()) == verb).toList();
    if (below.size() == 1) {
      return below.getFirst();
    }
    var under =
        sites.stream()
            .filter(
                s -> tree.isBelow(s.word(), verb) && !tree.relation(s.word()).startsWith("ccomp"))
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

  private void frame(Sentence sentence, Tree tree, Site site, List<TimeMention> dated) {
    var modality = Modality.of(tree, verbOf(site), cues);
    var filled = slots.of(sentence, tree, site.type(), site.word(), site.words());
    boolean harmed = filled.stream().anyMatch(s -> s.role() == SlotRole.VICTIM);
    boolean telling =
        harmed
            || !dated.isEmpty()
            || filled.stream().anyMatch(s -> s.referent() != null)
            || isDefinite(tree, site.word());
    if (!telling) {
      counts.merge("frame-without-time-or-name", 1, Integer::sum);
      return;
    }
    if (isDemandedRelease(site, modality)) {
      presupposed(sentence, tree, site, filled);
    }
    if (site.type() == EventType.TESTIMONY
        && filled.stream().filter(s -> s.role() == SlotRole.SPEAKER).count() > 1) {
      for (var speaker : filled.stream().filter(s -> s.role() == SlotRole.SPEAKER).toList()) {
        add(
            sentence,
            tree,
            site,
            dated,
            filled.stream().filter(s -> s.role() != SlotRole.SPEAKER || s.equals(speaker)).toList(),
            modality);
      }
      return;
    }
    if (dated.size() > 1 && isList(dated)) {
      for (var time : dated) {
        add(sentence, tree, site, List.of(time), filled, modality);
      }
    } else {
      add(sentence, tree, site, dated, filled, modality);
    }
  }

  private static boolean isDemandedRelease(Site site, Modality modality) {
    return Set.of("release", "free").contains(site.lemma())
        && modality.factuality() == Factuality.REQUESTED;
  }

  /// Who demands that somebody be released presupposes that he is held, and by whom.
  private void presupposed(Sentence sentence, Tree tree, Site site, List<Slot> filled) {
    var held = new ArrayList<Slot>();
    filled.stream()
        .filter(s ->
            s.role() == SlotRole.SUBJECT && s.start() > sentence.tokens().get(site.word()).start())
        .forEach(s ->
            held.add(
                new Slot(SlotRole.VICTIM, s.start(), s.end(), s.text(), s.referent(), s.via())));
    int asked =
        tree.governor(site.word()) < 0
            ? -1
            : tree.dependent(tree.governor(site.word()), "obj", "obl:on", "obl:upon");
    if (asked >= 0) {
      var token = sentence.tokens().get(asked);
      references
          .at(sentence.number(), asked)
          .ifPresent(r ->
              held.add(
                  new Slot(
                      SlotRole.PERPETRATOR,
                      token.start(),
                      token.end(),
                      spoken
                          .expressed()
                          .annotated()
                          .blocked()
                          .document()
                          .text()
                          .substring(token.start(), token.end()),
                      r.referent(),
                      r.via())));
    }
    if (held.stream().anyMatch(s -> s.role() == SlotRole.VICTIM && s.referent() != null)) {
      var detention =
          new Site(EventType.DETENTION, site.word(), site.words(), "detain", null, true);
      add(
          sentence,
          tree,
          detention,
          List.of(),
          held,
          new Modality(Factuality.ALLEGED, Polarity.AFFIRMED));
    }
  }

  private static int verbOf(Site site) {
    return site.words().stream().reduce((a, b) -> b).orElse(site.word());
  }

  /// Several years side by side are several happenings: `in 2008, 2012, and 2018`.
  private static boolean isList(List<TimeMention> dated) {
    return dated.stream()
            .allMatch(
                t -> t.expression() instanceof org.rapporteur.model.time.TimeExpression.Absolute)
        && dated.stream().map(t -> t.end()).reduce(0, Math::max) - dated.getFirst().start() < 40;
  }

  private static boolean isDefinite(Tree tree, int word) {
    return tree.dependents(word, "det").stream()
        .anyMatch(d ->
            Set.of("the", "this", "that", "these")
                .contains(tree.word(d).text().toLowerCase(Locale.ROOT)));
  }

  private void add(
      Sentence sentence,
      Tree tree,
      Site site,
      List<TimeMention> dated,
      List<Slot> filled,
      Modality modality) {
    var token = sentence.tokens().get(site.word());
    var extent = clause(sentence, tree, site, dated);
    var counted =
        quantities.getOrDefault(sentence.number(), List.of()).stream()
            .filter(q -> q.start() >= extent[0] && q.end() <= extent[1])
            .toList();
    frames.add(
        new Frame(
            frames.size(),
            site.type(),
            sentence.number(),
            extent[0],
            extent[1],
            site.lemma(),
            token.start(),
            token.end(),
            isDefinite(tree, site.word()),
            title(sentence, tree, site),
            filled,
            dated.stream().map(TimeMention::number).toList(),
            counted.stream().map(QuantityMention::number).toList(),
            modality.factuality(),
            modality.polarity(),
            violation(site),
            isPattern(site, filled, dated),
            speechAround(extent[0], token),
            session(counted),
            symbol(filled),
            null,
            "trigger:" + site.lemma()));
  }

  private static @Nullable String violation(Site site) {
    return switch (site.type()) {
      case DETENTION -> "arbitrary-detention";
      case EXECUTION -> "extrajudicial-killing";
      case REPATRIATION -> "forced-repatriation";
      default -> site.violation();
    };
  }

  private static boolean isPattern(Site site, List<Slot> filled, List<TimeMention> dated) {
    boolean harm =
        Set.of(
                EventType.VIOLATION,
                EventType.DETENTION,
                EventType.EXECUTION,
                EventType.REPATRIATION)
            .contains(site.type());
    return harm
        && dated.isEmpty()
        && !site.verbal()
        && filled.stream().noneMatch(s -> s.role() == SlotRole.VICTIM);
  }

  /// The clause that tells it: from the first to the last word of the trigger's phrase, within the
  /// sentence, without what hangs on other verbs.
  private static int[] clause(Sentence sentence, Tree tree, Site site, List<TimeMention> dated) {
    int top = verbOf(site);
    var words =
        tree.subtree(
            top,
            w ->
                !tree.relation(w).matches("parataxis|conj|ccomp|punct|cc")
                    || site.words().contains(w));
    site.words().forEach(words::set);
    int start = sentence.tokens().get(words.nextSetBit(0)).start();
    int end = sentence.tokens().get(words.length() - 1).end();
    for (var time : dated) {
      start = Math.min(start, time.start());
      end = Math.max(end, time.end());
    }
    return new int[] {start, end};
  }

  /// A title does not begin with a word that only joins or points.
  private static int titleStart(Sentence sentence, BitSet words, int head) {
    int from = words.nextSetBit(0);
    while (from < head
        && UNTITLED.contains(sentence.tokens().get(from).text().toLowerCase(Locale.ROOT))) {
      int next = words.nextSetBit(from + 1);
      from = next < 0 ? head : next;
    }
    return from;
  }

  private String title(Sentence sentence, Tree tree, Site site) {
    var words =
        tree.subtree(
            site.word(),
            w ->
                !tree.relation(w)
                        .matches("acl|acl:relcl|parataxis|conj|cc|punct|advcl|ccomp|case|det")
                    || tree.governor(w) != site.word());
    int from = titleStart(sentence, words, site.word());
    int to = Math.min(words.length(), from + 14);
    String text =
        spoken
            .expressed()
            .annotated()
            .blocked()
            .document()
            .text()
            .substring(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    return text.replaceAll("\\s+", " ");
  }

  private @Nullable Integer speechAround(int start, Token trigger) {
    Integer best = null;
    for (Speech speech : spoken.speeches()) {
      if (speech.contentStart() <= trigger.start() && trigger.end() <= speech.contentEnd()) {
        best = speech.number();
      }
    }
    return best;
  }

  private static @Nullable Integer session(List<QuantityMention> counted) {
    return counted.stream()
        .filter(q ->
            q.quantity().kind() == QuantityClass.ORDINAL && q.property().equals("number-session"))
        .map(q -> q.quantity().low().intValue())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String symbol(List<Slot> filled) {
    return filled.stream()
        .filter(s -> s.text().matches(".*\\b[ASE]/(RES|HRC|PV|CN)[/.].*"))
        .map(s -> s.text().replaceAll(".*\\b([ASE]/[A-Z0-9/.]+).*", "$1"))
        .findFirst()
        .orElse(null);
  }

  /// Who speaks makes a statement; who tells of what was done to them gives testimony.
  private void statements() {
    for (var speech : spoken.speeches()) {
      if (speech.speaker() == null || speech.within() != null) {
        continue;
      }
      var referent = references.referent(speech.speaker());
      boolean testimony = isWitness(speech);
      var type = testimony ? EventType.TESTIMONY : EventType.STATEMENT;
      var sentence = spoken.expressed().annotated().sentences().get(speech.sentence());
      String by = speech.speakerText() == null ? referent.name() : speech.speakerText();
      int[] extent = {Math.max(0, speech.start()), speech.end()};
      var speakerSlot =
          new Slot(
              SlotRole.SPEAKER,
              extent[0],
              Math.min(extent[1], extent[0] + Math.max(1, by.length())),
              by,
              speech.speaker(),
              "speech");
      var dated =
          times.getOrDefault(sentence.number(), List.of()).stream()
              .filter(t -> tellsWhenSaid(t, speech, sentence))
              .map(TimeMention::number)
              .toList();
      frames.add(
          new Frame(
              frames.size(),
              type,
              speech.sentence(),
              extent[0],
              extent[1],
              speech.cue() == null ? "say" : speech.cue(),
              extent[0],
              extent[0] + 1,
              false,
              (testimony ? "Testimony of " : "Statement of ") + referent.name(),
              List.of(speakerSlot),
              dated,
              List.of(),
              Factuality.ASSERTED,
              Polarity.AFFIRMED,
              null,
              false,
              speech.number(),
              null,
              null,
              null,
              "speech:" + speech.rule()));
    }
  }

  /// A time dates a speech if it opens the sentence or stands just before what is said.
  private static boolean tellsWhenSaid(TimeMention time, Speech speech, Sentence sentence) {
    boolean outside = time.end() <= speech.contentStart() || time.start() >= speech.contentEnd();
    boolean opens = time.start() - sentence.start() <= 4;
    boolean leads = time.end() <= speech.contentStart() && speech.contentStart() - time.end() <= 7;
    boolean closes = time.start() >= speech.contentEnd() && sentence.end() - time.end() <= 2;
    return outside && (opens || leads || closes);
  }

  private boolean isWitness(Speech speech) {
    var sentence = spoken.expressed().annotated().sentences().get(speech.sentence());
    var witness =
        Set.of(
            "witness",
            "survivor",
            "victim",
            "defector",
            "escapee",
            "refugee",
            "exile",
            "detainee",
            "prisoner");
    boolean described =
        sentence.tokens().stream()
            .filter(t -> t.end() <= speech.contentStart())
            .anyMatch(t -> witness.contains(t.lemma()));
    boolean testifies =
        Set.of("testify", "recount", "recall", "reveal", "share", "describe")
            .contains(speech.cue() == null ? "" : speech.cue());
    boolean escaped =
        sentence.tokens().stream()
            .anyMatch(t -> Set.of("escape", "flee", "defect", "survive").contains(t.lemma()));
    boolean person =
        speech.speaker() != null
            && references.referent(speech.speaker()).type()
                == org.rapporteur.model.telling.EntityType.PERSON;
    return person && testifies && (described || escaped || "testify".equals(speech.cue()));
  }

  static Comparator<Frame> order() {
    return Comparator.comparingInt(Frame::start).thenComparingInt(Frame::number);
  }
}
