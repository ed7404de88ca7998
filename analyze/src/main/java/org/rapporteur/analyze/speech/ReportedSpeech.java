package org.rapporteur.analyze.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Speech that a verb tells of: by the tree of its sentence, else by the order of its words.
final class ReportedSpeech {
  /// With these a word or two in marks are what somebody says.
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "name",
          "term",
          "label",
          "dub",
          "brand",
          "describe",
          "consider",
          "deem",
          "dismiss",
          "characterize",
          "characterise",
          "denounce",
          "decry",
          "deride");

  private final String text;
  private final References references;
  private final Cues cues;
  private final Speakers speakers;
  private final List<Quotation> quotations;
  private final Consumer<SpeechDraft> found;

  ReportedSpeech(
      String text,
      References references,
      Cues cues,
      Speakers speakers,
      List<Quotation> quotations,
      Consumer<SpeechDraft> found) {
    this.text = text;
    this.references = references;
    this.cues = cues;
    this.speakers = speakers;
    this.quotations = quotations;
    this.found = found;
  }

  /// Who speaks and what is said, before the verb is known to tell it.
  private record Part(
      int subject,
      int from,
      int to,
      int contentStart,
      int contentEnd,
      boolean behind,
      boolean direct,
      String rule) {}

  /// What the verbs of a sentence tell.
  void in(Sentence sentence) {
    var tree = references.tree(sentence.number());
    var clause = new Clause(sentence, tree);
    var verb = new SpeechVerb(tree, clause);
    var phrasings = new Phrasings(tree, cues);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      int cue = i;
      if (isMistagged(sentence, i)) {
        cues.of(token.lemma(), false).ifPresent(act -> mistagged(sentence, cue, act));
        continue;
      }
      if (!token.pos().startsWith("VB")
          || isQuoted(token)
          || isAttribute(sentence, tree, i)
          || isName(tree, i)) {
        continue;
      }
      var act = phrasings.of(i).or(() -> cues.of(token.lemma(), false));
      if (act.isPresent() && !verb.isUnsaid(i) && !verb.isDone(i)) {
        reported(sentence, clause, verb, i, act.get());
      }
    }
  }

  /// `the said town`; behind a comma (`..., informed Ministry of Ports`) it is the verb.
  private static boolean isAttribute(Sentence sentence, Tree tree, int word) {
    boolean comma = word > 3 && sentence.tokens().get(word - 1).text().equals(",");
    return tree.relation(word).equals("amod") && !comma;
  }

  /// `a club called the Blue Lamp`: how something is called by nobody in particular.
  private static boolean isName(Tree tree, int word) {
    if (!Set.of("call", "name").contains(tree.word(word).lemma())) {
      return false;
    }
    boolean reduced =
        tree.word(word).pos().equals("VBN")
            && tree.relation(word).startsWith("acl")
            && tree.dependent(word, "obl:by", "aux", "aux:pass", "nsubj") < 0;
    return reduced || isFinite(tree, tree.dependent(word, "xcomp"));
  }

  /// `was closed`, which a parser hangs on `called`: the sentence has a verb of its own.
  private static boolean isFinite(Tree tree, int verb) {
    return verb >= 0
        && tree.dependents(verb, "aux", "aux:pass", "cop").stream()
            .anyMatch(a -> tree.word(a).pos().matches("VB[DPZ]"));
  }

  /// `The Ministry requests media to wait`, `the ministry notes,`: what the tagger takes for nouns
  /// in the plural, where a sentence or an aside has no other verb.
  private boolean isMistagged(Sentence sentence, int word) {
    var tokens = sentence.tokens();
    if (word == 0 || !tokens.get(word).pos().equals("NNS") || isQuoted(tokens.get(word))) {
      return false;
    }
    boolean body =
        references.name(sentence.number(), word - 1).isPresent()
            || SpeakerWords.isBody(tokens.get(word - 1).lemma());
    boolean aside =
        word > 2
            && word + 1 < tokens.size()
            && tokens.get(word + 1).text().equals(",")
            && tokens.get(word - 2).pos().equals("DT")
            && tokens.get(word - 3).text().equals(",");
    boolean that = word + 1 < tokens.size() && tokens.get(word + 1).text().equals("that");
    boolean only = tokens.stream().noneMatch(t -> t.pos().matches("VB[DZP]|MD"));
    return body && references.name(sentence.number(), word).isEmpty() && (aside || only || that);
  }

  private void mistagged(Sentence sentence, int cue, SpeechAct act) {
    ordered(sentence, new WordOrder(sentence, references).mistagged(cue, act))
        .ifPresent(part -> add(sentence, cue, act, part));
  }

  private void reported(Sentence sentence, Clause clause, SpeechVerb verb, int cue, SpeechAct act) {
    boolean told =
        turned(sentence, cue, act)
            .or(() -> byTree(sentence, clause, verb, cue, act))
            .filter(part -> add(sentence, cue, act, part))
            .isPresent();
    if (!told) {
      byOrder(sentence, cue, act).ifPresent(part -> add(sentence, cue, act, part));
    }
  }

  private Optional<Part> byTree(
      Sentence sentence, Clause clause, SpeechVerb verb, int cue, SpeechAct act) {
    var content = clause.content(cue, act);
    var inside = quotationBeside(sentence, cue);
    int subject = subject(sentence, clause, cue);
    if (subject < 0
        || isQuoted(sentence.tokens().get(subject))
        || !(speakers.canSpeak(sentence, subject) || clause.isBehindMark(cue))
        || !verb.isTold(cue, act, content != null, inside != null)) {
      return Optional.empty();
    }
    var phrase = clause.phrase(subject);
    int start = sentence.tokens().get(subject).start();
    if (content != null) {
      int from = clause.start(content);
      return Optional.of(
          new Part(
              subject,
              clause.start(phrase),
              clause.end(phrase),
              from,
              clause.end(content),
              from < start,
              false,
              "cue:"));
    }
    return Optional.ofNullable(inside)
        .map(q ->
            new Part(
                subject,
                clause.start(phrase),
                clause.end(phrase),
                q.start(),
                q.end(),
                q.start() < start,
                true,
                "cue:"));
  }

  private int subject(Sentence sentence, Clause clause, int cue) {
    int subject = clause.subject(cue);
    int main = clause.mainSubject(cue);
    return main >= 0 && subject >= 0 && !speakers.canSpeak(sentence, subject) ? main : subject;
  }

  /// A subject behind its verb stands in no doubt, whatever the tree makes of it.
  private Optional<Part> turned(Sentence sentence, int cue, SpeechAct act) {
    var tree = references.tree(sentence.number());
    int subject = tree.dependent(cue, "nsubj");
    boolean listener = Set.of("tell", "inform", "remind").contains(tree.word(cue).lemma());
    return listener && subject >= 0 && subject < cue
        ? Optional.empty()
        : ordered(sentence, new WordOrder(sentence, references).turned(cue, act));
  }

  private Optional<Part> byOrder(Sentence sentence, int cue, SpeechAct act) {
    return ordered(sentence, new WordOrder(sentence, references).of(cue, act));
  }

  private Optional<Part> ordered(Sentence sentence, Optional<WordOrder.Told> order) {
    var tokens = sentence.tokens();
    return order
        .filter(told -> speakers.canSpeak(sentence, told.head()))
        .map(told ->
            new Part(
                told.head(),
                tokens.get(told.from()).start(),
                tokens.get(told.to()).end(),
                told.contentStart(),
                told.contentEnd(),
                told.behind(),
                false,
                "order:"));
  }

  private boolean add(Sentence sentence, int cue, SpeechAct act, Part part) {
    var speaker = speakers.of(sentence, part.subject(), part.behind());
    if (isUnknown(sentence, part.subject(), cue, speaker.isPresent(), part.direct())) {
      return false;
    }
    var verb = sentence.tokens().get(cue);
    found.accept(
        new SpeechDraft(
            sentence.number(),
            Math.min(Math.min(part.from(), verb.start()), part.contentStart()),
            Math.max(part.contentEnd(), verb.end()),
            part.contentStart(),
            part.contentEnd(),
            verb.lemma(),
            act,
            speaker.orElse(null),
            text.substring(part.from(), part.to()),
            part.direct(),
            part.rule() + verb.lemma()));
    return true;
  }

  /// Whether a word stands in a quotation of some length.
  boolean isQuoted(Token token) {
    return quotations.stream()
        .anyMatch(q -> q.words() >= 4 && q.start() <= token.start() && token.end() <= q.end());
  }

  /// A quotation of the same sentence that touches the cue or its subject.
  private @Nullable Quotation quotationBeside(Sentence sentence, int cue) {
    var token = sentence.tokens().get(cue);
    return quotations.stream()
        .filter(q -> q.first() <= sentence.number() && sentence.number() <= q.last())
        .filter(q -> q.end() <= token.start() || q.start() >= token.end())
        .filter(q -> CALLS.contains(token.lemma()) || !isNearerToAnother(sentence, cue, q))
        .min(
            Comparator.comparingInt(
                q -> q.end() <= token.start() ? token.start() - q.end() : q.start() - token.end()))
        .filter(q -> q.words() >= 4 || (CALLS.contains(token.lemma()) && q.start() > token.end()))
        .orElse(null);
  }

  /// `showed no sign of fear, or "great concern", as the judge read out the names`: another verb
  /// stands between.
  private boolean isNearerToAnother(Sentence sentence, int cue, Quotation quotation) {
    var tokens = sentence.tokens();
    int subject = new Clause(sentence, references.tree(sentence.number())).subject(cue);
    int from = Math.min(tokens.get(cue).start(), tokens.get(Math.max(0, subject)).start());
    int to = tokens.get(cue).end();
    return tokens.stream()
        .filter(t -> t.pos().matches("VBD|VBZ|VBP") && !isQuoted(t))
        .anyMatch(t ->
            (t.start() >= quotation.end() && t.end() <= from)
                || (t.end() <= quotation.start() && t.start() >= to));
  }

  /// `we call on the parties` outside a quotation, `advocates calling for help`: nobody is known to
  /// speak.
  private boolean isUnknown(
      Sentence sentence, int subject, int cue, boolean named, boolean direct) {
    String word = sentence.tokens().get(subject).text().toLowerCase(Locale.ROOT);
    String relation = references.tree(sentence.number()).relation(cue);
    boolean main = relation.matches("root|conj|parataxis|ccomp");
    boolean participle = sentence.tokens().get(cue).pos().equals("VBG") && !main;
    boolean some =
        word.equals("one")
            && !references.tree(sentence.number()).dependents(subject, "nmod").isEmpty();
    boolean oneself = !some && Set.of("we", "i", "who", "which", "it", "one").contains(word);
    boolean own = Set.of("we", "i").contains(word);
    boolean added =
        sentence.tokens().get(subject).pos().equals("CD")
            && sentence.tokens().get(cue).lemma().equals("add");
    boolean told = direct || isTelling(sentence, cue);
    return added || (oneself && !named) || (own && !main) || (participle && !named && !told);
  }

  /// `The families waited for days, claiming that nobody had replied`: a participle of its own
  /// clause, with what is said.
  private boolean isTelling(Sentence sentence, int cue) {
    return cue > 0
        && sentence.tokens().get(cue - 1).text().equals(",")
        && references.tree(sentence.number()).dependent(cue, "ccomp") > cue;
  }
}
