package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.rules.Attributive;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// Speeches as happenings: who speaks makes a statement; who tells of what was done to them gives
/// testimony.
final class Statements {
  /// So many characters from a name a noun may still describe its bearer.
  private static final int BESIDE = 25;

  /// A speaker that is put in between has few words.
  private static final int INSERTED = 45;

  /// So many characters behind a name a clause still tells of its bearer.
  private static final int CLAUSE = 60;

  private static final String APART = "\"\u201C\u201D\u00AB\u00BB.";

  private static final Set<String> TELLS =
      Set.of("testify", "recount", "recall", "reveal", "share", "describe", "tell", "remember");
  private static final Set<String> ESCAPES = Set.of("escape", "flee", "defect", "survive");
  private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our");

  private final Spoken spoken;
  private final References references;
  private final Map<Integer, List<TimeMention>> times;

  Statements(Spoken spoken, References references, Map<Integer, List<TimeMention>> times) {
    this.spoken = spoken;
    this.references = references;
    this.times = times;
  }

  /// The statements and testimonies, numbered from `first` on.
  List<Frame> from(int first) {
    var frames = new ArrayList<Frame>();
    for (var speech : spoken.speeches()) {
      var speaker = speech.speaker();
      if (speaker != null && speech.within() == null) {
        frames.add(frame(first + frames.size(), speech, speaker));
      }
    }
    return frames;
  }

  private Frame frame(int number, Speech speech, int speaker) {
    var referent = references.referent(speaker);
    boolean testimony = isWitness(speech);
    var sentence = spoken.expressed().annotated().sentences().get(speech.sentence());
    String by = speech.speakerText() == null ? referent.name() : speech.speakerText();
    int[] extent = {Math.max(0, speech.start()), speech.end()};
    boolean court = !testimony && Voices.isCourt(referent) && Voices.decides(speech);
    var speakerSlot =
        new Slot(
            court ? SlotRole.ADOPTER : SlotRole.SPEAKER,
            extent[0],
            Math.min(extent[1], extent[0] + Math.max(1, by.length())),
            by,
            speaker,
            "speech");
    var dated =
        times.getOrDefault(sentence.number(), List.of()).stream()
            .filter(t -> tellsWhenSaid(t, speech, sentence))
            .map(TimeMention::number)
            .toList();
    var type = testimony ? EventType.TESTIMONY : type(referent, speech, sentence, !dated.isEmpty());
    return new Frame(
        number,
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
        "speech:" + speech.rule());
  }

  /// What a court says it decides, what a body says by its votes it resolves, and what a commission
  /// of inquiry found on a day is its report.
  private static EventType type(Referent speaker, Speech speech, Sentence sentence, boolean dated) {
    if (Voices.isCourt(speaker) && Voices.decides(speech)) {
      return EventType.COURT_DECISION;
    }
    if (dated && Voices.votes(speaker, sentence)) {
      return EventType.RESOLUTION;
    }
    boolean found =
        dated && Set.of("find", "conclude", "establish").contains(Objects.toString(speech.cue()));
    String name = speaker.name().toLowerCase(Locale.ROOT);
    return found && name.matches(".*\\b(commission|panel|inquiry|mission)\\b.*")
        ? EventType.REPORT
        : EventType.STATEMENT;
  }

  /// A time dates a speech if it opens the sentence or stands just before what is said.
  private boolean tellsWhenSaid(TimeMention time, Speech speech, Sentence sentence) {
    String text = spoken.expressed().annotated().blocked().document().text();
    int named = speech.speakerText() == null ? -1 : text.indexOf(speech.speakerText(), time.end());
    if (Attributive.describes(text, time.end(), named)) {
      return false;
    }
    boolean outside = time.end() <= speech.contentStart() || time.start() >= speech.contentEnd();
    boolean opens = time.start() - sentence.start() <= 4;
    boolean leads = time.end() <= speech.contentStart() && speech.contentStart() - time.end() <= 7;
    boolean closes = time.start() >= speech.contentEnd() && sentence.end() - time.end() <= 2;
    return outside
        && !isInserted(time, speech, sentence)
        && (opens
            || ((leads || closes) && isOfTheCue(time, speech, sentence))
            || isBesideTheCue(time, speech, sentence));
  }

  /// `On 5 June, he said, the company closed`: a verb of speech between commas is put into what is
  /// said, and so is the time before it.
  private static boolean isInserted(TimeMention time, Speech speech, Sentence sentence) {
    var tokens = sentence.tokens();
    if (tokens.stream().noneMatch(t -> t.start() == time.end() && t.text().equals(","))) {
      return false;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean cue =
          tokens.get(i).lemma().equals(speech.cue()) && tokens.get(i).start() >= time.end();
      if (cue && tokens.get(i + 1).text().equals(",")) {
        return tokens.get(i).start() - time.end() <= INSERTED;
      }
    }
    return false;
  }

  /// `The agency on Monday called for an inquiry`, `said on Monday in Geneva that`: the verb of
  /// speech has the time right below it, or right before it as if the speaker were of that day.
  private boolean isBesideTheCue(TimeMention time, Speech speech, Sentence sentence) {
    var tree = references.tree(sentence.number());
    var tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean within = tokens.get(i).start() < time.end() && tokens.get(i).end() > time.start();
      if (within && tree.relation(i).matches("obl(:on|:in|:tmod)?|nmod:(tmod|on|in)|advmod")) {
        int above = tree.governor(i);
        int verb =
            above >= 0 && !isVerb(tree, above) && tree.relation(above).equals("nsubj")
                ? tree.governor(above)
                : above;
        boolean right = verb == above || tokens.get(verb).start() - time.end() <= 2;
        if (verb >= 0 && right && isCue(tree, verb, speech)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isVerb(Tree tree, int word) {
    return tree.word(word).pos().startsWith("VB");
  }

  private static boolean isCue(Tree tree, int word, Speech speech) {
    return isVerb(tree, word)
        && tree.word(word).lemma().equals(speech.cue())
        && isOutside(tree.word(word), speech);
  }

  private static boolean isOutside(Token token, Speech speech) {
    return token.end() <= speech.contentStart() || token.start() >= speech.contentEnd();
  }

  /// Whether the verb of speech is the nearest verb above the time, not one told beside it: `told
  /// us when we met in June`.
  private boolean isOfTheCue(TimeMention time, Speech speech, Sentence sentence) {
    var tree = references.tree(sentence.number());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).end() > time.start()) {
        int at = i;
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
          if (tree.word(at).pos().startsWith("VB")) {
            return tree.word(at).lemma().equals(speech.cue()) || tree.governor(at) < 0;
          }
          at = tree.governor(at);
        }
        return true;
      }
    }
    return false;
  }

  /// Who tells of what was seen or suffered: by a word such as `recounted`, or in the first person
  /// of what is past, if the document calls the speaker something that no official is called.
  private boolean isWitness(Speech speech) {
    var speaker = speech.speaker();
    if (speaker == null || references.referent(speaker).type() != EntityType.PERSON) {
      return false;
    }
    var tokens = spoken.expressed().annotated().sentences().get(speech.sentence()).tokens();
    boolean described =
        tokens.stream()
            .filter(t -> t.end() <= speech.contentStart())
            .anyMatch(t -> PersonWords.isSufferer(t.lemma()));
    boolean escaped = tokens.stream().anyMatch(t -> ESCAPES.contains(t.lemma()));
    boolean testifies = TELLS.contains(speech.cue() == null ? "" : speech.cue());
    boolean heard = described && Voices.isHeard(speech, tokens);
    return "testify".equals(speech.cue())
        || heard
        || (testifies && (described || escaped))
        || (isPast(speech) && hasSuffered(speaker))
        || ((testifies || isSeen(speech)) && isOfThePeople(speaker));
  }

  /// In the first person and of what is past.
  private boolean isSeen(Speech speech) {
    return speech.direct()
        && said(speech).anyMatch(t -> SELF.contains(t.text().toLowerCase(Locale.ROOT)))
        && isPast(speech);
  }

  private boolean isPast(Speech speech) {
    return said(speech).anyMatch(t -> t.pos().equals("VBD"));
  }

  private Stream<Token> said(Speech speech) {
    return spoken.expressed().annotated().sentences().stream()
        .filter(s -> s.start() < speech.contentEnd() && s.end() > speech.contentStart())
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.start() >= speech.contentStart() && t.end() <= speech.contentEnd());
  }

  /// Whether the clause behind one of the names tells what befell its bearer: `Ada Roe, 40, who
  /// lost her son`, `whose house was burnt`, `who was shot in the leg`.
  private boolean hasSuffered(int speaker) {
    for (var mention : references.referent(speaker).mentions()) {
      var behind =
          spoken.expressed().annotated().sentences().get(mention.sentence()).tokens().stream()
              .filter(t -> t.start() >= mention.end() && t.start() - mention.end() <= CLAUSE)
              .toList();
      for (int i = 0; i < behind.size(); i++) {
        String word = behind.get(i).text().toLowerCase(Locale.ROOT);
        if (APART.contains(word)) {
          break;
        }
        boolean suffers =
            (word.equals("who") && isStruck(behind.subList(i + 1, behind.size())))
                || (word.equals("whose") && isBereft(behind.subList(i + 1, behind.size())));
        if (suffers) {
          return true;
        }
      }
    }
    return false;
  }

  /// `lost two sons`, `fled with the wounded`, `was beaten`.
  private static boolean isStruck(List<Token> clause) {
    return clause.stream()
        .limit(3)
        .anyMatch(t ->
            t.pos().startsWith("VB") && (t.lemma().equals("lose") || ESCAPES.contains(t.lemma())));
  }

  /// `husband was killed`
  private static boolean isBereft(List<Token> clause) {
    return clause.stream()
        .limit(2)
        .anyMatch(t -> PersonWords.isKin(t.lemma()) || t.lemma().matches("house|home|village"));
  }

  /// Whether a noun beside one of the names says so: `a mother`, `the villager`, `a nurse`.
  private boolean isOfThePeople(int speaker) {
    for (var mention : references.referent(speaker).mentions()) {
      var tokens = spoken.expressed().annotated().sentences().get(mention.sentence()).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        boolean near = isNear(tokens.get(i), mention.start(), mention.end());
        String lemma = tokens.get(i).lemma();
        if (near && (PersonWords.isSufferer(lemma) || PersonWords.isOfThePeople(lemma))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Close by, with no mark of quotation and no full stop between.
  private boolean isNear(Token token, int start, int end) {
    int from = token.end() <= start ? token.end() : end;
    int to = token.end() <= start ? start : token.start();
    return token.pos().startsWith("NN")
        && from <= to
        && to - from <= BESIDE
        && spoken
            .expressed()
            .annotated()
            .blocked()
            .document()
            .text()
            .substring(from, to)
            .chars()
            .noneMatch(c -> APART.indexOf(c) >= 0);
  }
}
