package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.Locale;
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
  private static final Set<String> INNER =
      Set.of("of", "for", "from", "at", "in", "to", "with", "on");

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
  private final References references;

  WordOrder(Sentence sentence, References references) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.references = references;
  }

  /// What the order of words says of a verb.
  ///
  /// @param from first word of who speaks
  /// @param to last word of who speaks
  /// @param head its main word
  /// @param behind whether who speaks stands behind what is said
  record Told(int from, int to, int head, int contentStart, int contentEnd, boolean behind) {}

  Optional<Told> of(int cue, SpeechAct act) {
    if (cue == 1 && tokens.getFirst().text().equals("As")) {
      return asTells(cue);
    }
    int last = subjectEnd(cue);
    if (last < 0 || !tokens.get(cue).pos().matches("VBD|VBZ|VBP")) {
      return Optional.empty();
    }
    boolean aside = tokens.get(last).text().equals(",");
    int end = aside ? opening(last) - 1 : last;
    int from = end < 0 ? -1 : phraseStart(end);
    if (from < 0) {
      return Optional.empty();
    }
    boolean called = aside && isName(end + 2) && isName(last - 1);
    int head = called ? last - 1 : head(from, end);
    int to = called ? head : end;
    var behind = tag(cue, act, from, to, head);
    return behind.or(() -> ahead(cue, act, from, to, head));
  }

  /// `As notes the envoy of the bloc, ...`
  private Optional<Told> asTells(int cue) {
    int from = cue + 1;
    int comma = from;
    while (comma < tokens.size() && isNounLike(comma)) {
      comma++;
    }
    boolean closed = comma + 1 < tokens.size() && tokens.get(comma).text().equals(",");
    return closed && comma > from
        ? Optional.of(
            new Told(
                from,
                comma - 1,
                head(from, comma - 1),
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

  /// The first word of the noun phrase that ends at a word, or -1 if something else stands there.
  private int phraseStart(int end) {
    int from = end + 1;
    while (from > 0 && isNounLike(from - 1)) {
      from--;
    }
    while (from <= end && isLink(from)) {
      from = afterOpening(from, end);
    }
    boolean bounded = from == 0 || !tokens.get(from - 1).pos().matches("V.*|TO|MD|WP.*|PRP.*");
    return from <= end && bounded && tokens.get(end).pos().matches("NN.*|PRP|CD|DT") ? from : -1;
  }

  /// Behind `After the hearing` or `In Geneva` the phrase begins at the next article or name.
  private int afterOpening(int from, int end) {
    for (int i = from + 2; i <= end; i++) {
      boolean begins = tokens.get(i).pos().matches("DT|PRP\\$?") || (isName(i) && !isName(i - 1));
      if (begins && tokens.get(i - 1).pos().matches("NN.*|CD")) {
        return i;
      }
    }
    return end + 1;
  }

  private boolean isLink(int at) {
    return tokens.get(at).pos().matches("IN|TO|CC");
  }

  private boolean isName(int at) {
    return references.name(sentence.number(), at).isPresent();
  }

  private boolean isNounLike(int at) {
    var token = tokens.get(at);
    return token.pos().matches("NN.*|DT|PRP\\$?|JJ.*|CD|POS|CC")
        || (token.pos().matches("IN|TO") && INNER.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /// The name that ends a phrase of titles, else the last noun before the first preposition.
  private int head(int from, int end) {
    boolean titled = isName(end) && tokens.get(end).pos().startsWith("NN");
    int head = -1;
    for (int i = from; i <= end && !(head >= 0 && isLink(i)); i++) {
      head = tokens.get(i).pos().matches("NN.*|PRP|DT|CD") ? i : head;
    }
    boolean linked = false;
    for (int i = from; i < end; i++) {
      linked |= isLink(i);
    }
    return titled && !linked ? end : head;
  }

  /// `..., the court found, ...`
  private Optional<Told> tag(int cue, SpeechAct act, int from, int to, int head) {
    boolean parted = from > 1 && tokens.get(from - 1).text().matches(",|\"|``|''");
    boolean fits = act == SpeechAct.SAY || FINDS.contains(tokens.get(cue).lemma());
    if (!parted || !fits || !isParted(cue)) {
      return Optional.empty();
    }
    boolean clause = hasVerb(0, from - 1);
    boolean goesOn =
        cue + 1 < tokens.size()
            && tokens.get(cue + 1).text().equals(",")
            && hasVerb(cue + 2, tokens.size());
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

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to && !tokens.get(i).text().equals(";"); i++) {
      if (tokens.get(i).pos().matches("VBD|VBZ|VBP|MD")) {
        return true;
      }
    }
    return false;
  }

  /// `South Korea says 516 of its citizens were never returned.`
  private Optional<Told> ahead(int cue, SpeechAct act, int from, int to, int head) {
    int next = cue + 1;
    String lemma = tokens.get(cue).lemma();
    boolean begins =
        from == 0
            || tokens.get(from - 1).text().matches("[,;:—–-]|but|and|while")
            || isOpening(from);
    if (!begins
        || VAGUE.contains(lemma)
        || next >= tokens.size() - 1
        || tokens.get(next).pos().matches("[.,:]")) {
      return Optional.empty();
    }
    boolean told =
        switch (act) {
          case SAY ->
              hasVerb(next, tokens.size())
                  || SpeechVerb.isWorded(lemma)
                  || Set.of("of", "about").contains(tokens.get(next).text());
          case ASK, DENY, JUDGE, PROMISE ->
              !tokens.get(next).pos().equals("IN")
                  || Set.of("for", "to", "on", "upon", "that").contains(tokens.get(next).text());
          case BELIEVE, SHOW -> false;
        };
    return told
        ? Optional.of(
            new Told(from, to, head, tokens.get(next).start(), tokens.getLast().end(), false))
        : Optional.empty();
  }

  /// Whether only a phrase of time or place stands before.
  private boolean isOpening(int from) {
    return tokens.getFirst().pos().matches("IN|CD|DT|RB") && !hasVerb(0, from);
  }
}
