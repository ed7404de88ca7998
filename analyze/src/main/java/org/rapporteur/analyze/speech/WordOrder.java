package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Who says what by the order of words alone, for sentences whose tree is wrong: `..., police and
/// relatives said, ...`, `Those taken, the agency repeated, had come`, `Neighbours of the office,
/// asked by us, spoke of two men`. The noun phrase right before the verb speaks, or the one before
/// two commas; what is said stands before it or behind the verb.
final class WordOrder {
  private static final int LONGEST_ASIDE = 25;

  /// Verbs that stand behind what is said, besides those of saying.
  private static final Set<String> FINDS =
      Set.of("find", "hear", "rule", "hold", "conclude", "warn", "promise", "estimate");

  /// Verbs whose other meanings are too common for the order of words to tell.
  private static final Set<String> VAGUE =
      Set.of(
          "present",
          "read",
          "share",
          "post",
          "address",
          "brief",
          "relate",
          "echo",
          "agree",
          "continue",
          "direct",
          "order",
          "require",
          "press",
          "challenge",
          "question",
          "seek",
          "invite",
          "charge",
          "judge",
          "approve",
          "support",
          "mark",
          "honor",
          "honour",
          "observe",
          "refer",
          "quote",
          "cite",
          "recognize",
          "recognise",
          "talk",
          "update",
          "relay",
          "convey",
          "communicate",
          "tout",
          "detail",
          "see",
          "lead",
          "back",
          "establish",
          "offer",
          "commit",
          "guarantee",
          "object",
          "point",
          "answer",
          "ask",
          "decline",
          "refuse",
          "discount",
          "brand",
          "label",
          "rap",
          "blast",
          "hail",
          "call",
          "petition",
          "advocate",
          "encourage",
          "express",
          "conclude",
          "swear",
          "whisper",
          "shout",
          "undertake",
          "threaten",
          "record",
          "term",
          "reason",
          "volunteer",
          "want",
          "muse",
          "mourn");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Phrases phrases;

  WordOrder(Sentence sentence, References references) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.phrases = new Phrases(sentence, references);
  }

  /// What the order of words says of a verb.
  ///
  /// @param from first word of who speaks
  /// @param to last word of who speaks
  /// @param head its main word
  /// @param behind whether who speaks stands behind what is said
  record Told(int from, int to, int head, int contentStart, int contentEnd, boolean behind) {}

  Optional<Told> of(int cue, SpeechAct act) {
    if (cue == 1 && tokens.getFirst().text().matches("As|How|Like")) {
      return asTells(cue);
    }
    boolean said =
        tokens.get(cue).text().equals("said")
            && tokens.get(cue - 1 < 0 ? 0 : cue - 1).pos().matches("NN.*|UH|PRP");
    return said || tokens.get(cue).pos().matches("VBD|VBZ|VBP")
        ? described(cue, act).or(() -> before(cue, act)).or(() -> turned(cue, act))
        : Optional.empty();
  }

  /// A verb that the tagger takes for a noun: only its subject before it can show what it is.
  Optional<Told> mistagged(int cue, SpeechAct act) {
    return before(cue, act);
  }

  private Optional<Told> before(int cue, SpeechAct act) {
    int last = subjectEnd(cue);
    if (last < 0) {
      return Optional.empty();
    }
    boolean aside = tokens.get(last).text().equals(",");
    int end = aside ? opening(last) - 1 : last;
    int from = end < 0 ? -1 : phrases.start(end);
    if (from < 0) {
      return Optional.empty();
    }
    boolean called = aside && phrases.isName(end + 2) && phrases.isName(last - 1);
    int head = called ? last - 1 : phrases.head(from, end);
    return told(cue, act, from, called ? head : end, head);
  }

  /// `Villagers reached by phone said ...`
  private Optional<Told> described(int cue, SpeechAct act) {
    int end = phrases.described(subjectEnd(cue) + 1);
    int from = end < 0 ? -1 : phrases.start(end);
    return from < 0 ? Optional.empty() : told(cue, act, from, end, phrases.head(from, end));
  }

  private Optional<Told> told(int cue, SpeechAct act, int from, int to, int head) {
    return tag(cue, act, from, to, head).or(() -> ahead(cue, act, from, to, head));
  }

  /// `..., says the council, ...`, `..., said an official who asked not to be named`: the subject
  /// stands behind a verb that a comma parts from what is said.
  Optional<Told> turned(int cue, SpeechAct act) {
    boolean fits = act == SpeechAct.SAY && !VAGUE.contains(tokens.get(cue).lemma());
    int from = afterTime(cue + 1);
    if (!fits || cue < 2 || !tokens.get(cue - 1).text().equals(",") || !opensPhrase(from)) {
      return Optional.empty();
    }
    int end = phrases.end(from);
    int comma = cue - 1;
    int before = Math.max(0, opening(comma));
    boolean clause = isClause(before, comma);
    boolean parted = before == 0 && isComma(end) && phrases.hasVerb(end + 1, tokens.size());
    if (!(clause || parted) || !isClosed(end)) {
      return Optional.empty();
    }
    int last = clause ? tokens.get(comma - 1).end() : tokens.getLast().end();
    return Optional.of(
        new Told(from, end - 1, phrases.head(from, end - 1), sentence.start(), last, true));
  }

  /// Whether a stretch says something of its own; `who leads the mission` does not.
  private boolean isClause(int from, int to) {
    int first = tokens.get(from).text().equals(",") ? from + 1 : from;
    return phrases.hasVerb(from, to) && !tokens.get(first).pos().matches("WP.?|WDT|WRB|VBN|VBG");
  }

  private boolean opensPhrase(int at) {
    return at < tokens.size() && tokens.get(at).pos().matches("NN.*|DT|PRP\\$|JJ.*|CD");
  }

  private boolean isComma(int at) {
    return at < tokens.size() && tokens.get(at).text().equals(",");
  }

  private boolean isClosed(int end) {
    return end >= tokens.size() || tokens.get(end).pos().matches("[.,:]|WP|WDT|IN|TO|RB|VBG|''|``");
  }

  /// `said on Saturday the spokesman`: where the phrase begins behind a day.
  private int afterTime(int from) {
    int at = from;
    while (at < tokens.size()
        && tokens
            .get(at)
            .text()
            .matches(
                "on|today|yesterday|[A-Z][a-z]+day|\\d{1,4}|[A-Z][a-z]+ber|May|June|July|March|April|August|January|February")) {
      at++;
    }
    return opensPhrase(at) ? at : from;
  }

  /// `As notes the envoy of the bloc, ...`
  private Optional<Told> asTells(int cue) {
    int from = cue + 1;
    int comma = from;
    while (comma < tokens.size() && phrases.isNounLike(comma)) {
      comma++;
    }
    boolean closed = comma + 1 < tokens.size() && tokens.get(comma).text().equals(",");
    return closed && comma > from
        ? Optional.of(
            new Told(
                from,
                comma - 1,
                phrases.head(from, comma - 1),
                tokens.get(comma + 1).start(),
                tokens.getLast().end(),
                false))
        : Optional.empty();
  }

  /// The last word before the verb and its adverbs.
  private int subjectEnd(int cue) {
    int at = cue - 1;
    while (at >= 0 && tokens.get(at).pos().matches("RB.*")) {
      at--;
    }
    return at;
  }

  /// The comma that opens what the comma at `closing` ends.
  private int opening(int closing) {
    for (int i = closing - 1; i >= Math.max(1, closing - LONGEST_ASIDE); i--) {
      if (tokens.get(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /// `..., the court found, ...`
  private Optional<Told> tag(int cue, SpeechAct act, int from, int to, int head) {
    boolean parted = from > 1 && tokens.get(from - 1).text().matches(",|\"|``|''");
    boolean fits = act == SpeechAct.SAY || FINDS.contains(tokens.get(cue).lemma());
    if (!parted || !fits || !isParted(cue)) {
      return Optional.empty();
    }
    boolean clause = phrases.hasVerb(0, from - 1);
    boolean goesOn =
        cue + 1 < tokens.size()
            && tokens.get(cue + 1).text().equals(",")
            && phrases.hasVerb(cue + 2, tokens.size());
    if (!clause && !goesOn) {
      return Optional.empty();
    }
    int end = clause ? tokens.get(from - 2).end() : tokens.getLast().end();
    return Optional.of(new Told(from, to, head, sentence.start(), end, true));
  }

  /// Whether nothing that is said follows: a comma, the end, a time, a place, a listener.
  private boolean isParted(int cue) {
    if (cue + 1 >= tokens.size()) {
      return true;
    }
    var next = tokens.get(cue + 1);
    boolean listener = Set.of("tell", "inform").contains(tokens.get(cue).lemma());
    boolean circumstance =
        next.pos().matches("[.,:]|IN|TO|RB") && !next.text().equalsIgnoreCase("that");
    return circumstance || listener || next.text().endsWith("day");
  }

  /// `South Korea says 516 of its citizens were never returned.`
  private Optional<Told> ahead(int cue, SpeechAct act, int from, int to, int head) {
    int next = cue + 1;
    String lemma = tokens.get(cue).lemma();
    boolean begins =
        from == 0
            || tokens.get(from - 1).text().matches("[,;:—–-]|but|and|while")
            || isOpening(from);
    boolean question =
        next < tokens.size()
            && lemma.matches("ask|inquire|enquire|wonder|question")
            && tokens.get(next).text().matches("whether|if|how|what|why|who|when|where|which");
    if (!begins
        || (VAGUE.contains(lemma) && !question)
        || next >= tokens.size() - 1
        || tokens.get(next).pos().matches("[.,:]")) {
      return Optional.empty();
    }
    boolean told =
        switch (act) {
          case SAY ->
              tokens.get(next).text().equals("that")
                  || phrases.hasVerb(next, tokens.size())
                  || SpeechVerb.isWorded(lemma)
                  || Set.of("of", "about").contains(tokens.get(next).text());
          case ASK, DENY, JUDGE, PROMISE ->
              question
                  || !tokens.get(next).pos().equals("IN")
                  || Set.of("for", "to", "on", "upon", "that").contains(tokens.get(next).text());
          case BELIEVE, SHOW -> tokens.get(next).text().equals("that") && FINDS.contains(lemma);
        };
    return told
        ? Optional.of(
            new Told(from, to, head, tokens.get(next).start(), tokens.getLast().end(), false))
        : Optional.empty();
  }

  /// Whether only a phrase of time or place stands before.
  private boolean isOpening(int from) {
    return tokens.getFirst().pos().matches("IN|CD|DT|RB") && !phrases.hasVerb(0, from);
  }
}
