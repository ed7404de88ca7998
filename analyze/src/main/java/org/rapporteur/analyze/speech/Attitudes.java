package org.rapporteur.analyze.speech;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// What somebody is: `the court was satisfied that ...`, `the committee is alarmed by ...`. A body
/// has no feelings but those it declares; of a person only a conviction with its clause counts.
final class Attitudes {
  private static final Map<String, String> WORDS =
      KindedWords.read(Attitudes.class, "attitudes.txt");
  private static final String[] CONTENT = {
    "ccomp",
    "obl:by",
    "obl:at",
    "obl:about",
    "obl:over",
    "obl:with",
    "obl:for",
    "obl:of",
    "obl:to",
    "nmod:about",
    "nmod:at",
    "nmod:over",
    "nmod:by",
    "xcomp",
    "advcl"
  };

  private final String text;
  private final References references;
  private final Speakers speakers;
  private final Predicate<Token> quoted;
  private final Consumer<SpeechDraft> found;

  Attitudes(
      String text,
      References references,
      Speakers speakers,
      Predicate<Token> quoted,
      Consumer<SpeechDraft> found) {
    this.text = text;
    this.references = references;
    this.speakers = speakers;
    this.quoted = quoted;
    this.found = found;
  }

  void in(Sentence sentence) {
    var tree = references.tree(sentence.number());
    var verb = new SpeechVerb(tree, new Clause(sentence, tree));
    for (int i = 0; i < tree.size(); i++) {
      boolean is =
          WORDS.containsKey(tree.word(i).text())
              && (tree.dependent(i, "cop", "aux:pass") >= 0 || remaining(tree, i) >= 0);
      if (is && !quoted.test(tree.word(i)) && !verb.isUnsaid(i)) {
        declared(sentence, tree, i);
      }
    }
  }

  private void declared(Sentence sentence, Tree tree, int word) {
    int verb = remaining(tree, word);
    int subject = tree.dependent(verb < 0 ? word : verb, "nsubj");
    int clause = behind(tree, word, "ccomp", "advcl", "xcomp");
    boolean main = tree.relation(verb < 0 ? word : verb).equals("root");
    boolean asserts = clause > word && isThat(tree, clause) && main;
    int told =
        tree.relation(word).equals("parataxis")
            ? tree.governor(word)
            : tree.dependent(word, "ccomp");
    boolean aside = told >= 0 && told < subject && isBehindComma(sentence, subject);
    int matter = behind(tree, word, CONTENT);
    int other = matter < 0 && verb >= 0 ? behind(tree, verb, CONTENT) : matter;
    int content = aside ? told : asserts ? clause : other == word ? -1 : other;
    if (subject < 0 || subject > word || content < 0 || (content < word && !aside)) {
      return;
    }
    var speaker = speakers.of(sentence, subject, false);
    boolean body =
        speaker.isPresent() && references.referent(speaker.get()).type() != EntityType.PERSON;
    boolean held = "held".equals(WORDS.get(tree.word(word).text()));
    if (body || isOurs(tree, subject) || (held && (asserts || aside) && speaker.isPresent())) {
      speaker.ifPresent(s -> hear(sentence, tree, word, subject, content, s));
    }
  }

  /// `remains` in `remains concerned`, or -1.
  private static int remaining(Tree tree, int word) {
    int verb = tree.governor(word);
    boolean stays =
        verb >= 0
            && verb < word
            && tree.relation(word).equals("xcomp")
            && Set.of("remain", "stay", "become", "feel", "seem", "grow")
                .contains(tree.word(verb).lemma());
    return stays ? verb : -1;
  }

  private static int behind(Tree tree, int word, String... relations) {
    return tree.dependents(word, relations).stream().filter(d -> d > word).findFirst().orElse(-1);
  }

  /// `It was a fraud, she is sure.`
  private boolean isBehindComma(Sentence sentence, int subject) {
    int first =
        subject < 0
            ? 0
            : new Clause(sentence, references.tree(sentence.number()))
                .phrase(subject)
                .nextSetBit(0);
    return first > 2 && sentence.tokens().get(first - 1).text().equals(",");
  }

  private static boolean isThat(Tree tree, int clause) {
    return tree.dependents(clause, "mark").stream()
        .anyMatch(m -> tree.word(m).text().equals("that"));
  }

  private static boolean isOurs(Tree tree, int subject) {
    return Set.of("we", "We").contains(tree.word(subject).text());
  }

  private void hear(Sentence sentence, Tree tree, int word, int subject, int content, int speaker) {
    var clause = new Clause(sentence, tree);
    var phrase = clause.phrase(subject);
    var words = tree.subtree(content, w -> w != word);
    found.accept(
        new SpeechDraft(
            sentence.number(),
            Math.min(clause.start(phrase), clause.start(words)),
            Math.max(clause.end(words), tree.word(word).end()),
            clause.start(words),
            clause.end(words),
            tree.word(word).text(),
            "held".equals(WORDS.get(tree.word(word).text())) ? SpeechAct.SAY : SpeechAct.JUDGE,
            speaker,
            text.substring(clause.start(phrase), clause.end(phrase)),
            false,
            "attitude:" + tree.word(word).text()));
  }
}
