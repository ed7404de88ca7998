package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
  private final Spoken spoken;
  private final References references;
  private final Cues cues;
  private final Slots slots;
  private final Sites sites;
  private final SiteTimes siteTimes;
  private final Phrasing phrasing;
  private final Map<Integer, List<TimeMention>> times = new HashMap<>();
  private final Map<Integer, List<QuantityMention>> quantities = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  FrameReader(Spoken spoken, References references, Triggers triggers, Cues cues) {
    this.spoken = spoken;
    this.references = references;
    this.cues = cues;
    this.slots = new Slots(spoken.expressed().annotated(), references);
    this.sites = new Sites(references, triggers, times);
    this.siteTimes = new SiteTimes(sites, new DatedVerbs(cues));
    this.phrasing = new Phrasing(spoken.expressed().annotated().blocked().document().text());
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
    frames.addAll(new Statements(spoken, references, times).from(frames.size()));
    return frames;
  }

  Map<String, Integer> counts() {
    return counts;
  }

  private void sentence(Sentence sentence) {
    var tree = references.tree(sentence.number());
    var told = sites.of(sentence, tree);
    var dated =
        siteTimes.of(sentence, tree, told, times.getOrDefault(sentence.number(), List.of()));
    var all = new LinkedHashSet<>(told);
    all.addAll(dated.keySet());
    for (var site : all) {
      if (isSpeech(sentence, site)) {
        continue;
      }
      frame(sentence, tree, site, dated.getOrDefault(site, List.of()));
    }
  }

  private void frame(Sentence sentence, Tree tree, Site site, List<TimeMention> dated) {
    var modality = Modality.of(tree, site.verb(), cues);
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
    var speakers =
        filled.stream().filter(s -> s.role() == SlotRole.SPEAKER && s.referent() != null).toList();
    if (site.type() == EventType.TESTIMONY && speakers.size() > 1) {
      for (var speaker : speakers) {
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

  /// What is read as speech with its speaker is no second statement.
  private boolean isSpeech(Sentence sentence, Site site) {
    return site.type() == EventType.STATEMENT
        && spoken.speeches().stream()
            .anyMatch(s ->
                s.sentence() == sentence.number()
                    && s.speaker() != null
                    && site.lemma().equals(s.cue()));
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
    var extent = Phrasing.clause(sentence, tree, site, dated);
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
            phrasing.title(sentence, tree, site),
            filled,
            dated.stream().map(TimeMention::number).toList(),
            counted.stream().map(QuantityMention::number).toList(),
            modality.factuality(),
            modality.polarity(),
            site.harm(),
            isPattern(site, filled, dated),
            speechAround(extent[0], token),
            session(counted),
            symbol(filled),
            null,
            "trigger:" + site.lemma()));
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
}
