package org.rapporteur.analyze.speech;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// What a text that speaks for its publisher says without naming itself: `the allegation is
/// rejected`, `it is recalled that ...`, `reports to the contrary are without foundation`. In the
/// texts of newspapers, which do not speak for themselves, such sentences are nobody's.
final class ImpersonalSpeech {
  private static final Map<String, String> NOUNS =
      KindedWords.read(ImpersonalSpeech.class, "denied-nouns.txt");

  private static final Set<String> MADE_UP =
      Set.of(
          "imagination",
          "campaign",
          "war",
          "conspiracy",
          "plot",
          "smear",
          "agenda",
          "narrative",
          "malice",
          "ignorance",
          "misunderstanding");

  private static final int SHORTEST = 8;

  private final References references;
  private final Cues cues;
  private final OwnVoice voice;
  private final Predicate<Token> quoted;
  private final Consumer<SpeechDraft> found;

  ImpersonalSpeech(
      References references,
      Cues cues,
      OwnVoice voice,
      Predicate<Token> quoted,
      Consumer<SpeechDraft> found) {
    this.references = references;
    this.cues = cues;
    this.voice = voice;
    this.quoted = quoted;
    this.found = found;
  }

  void in(Sentence sentence) {
    var speaker = voice.ofRelease();
    if (speaker.isEmpty()) {
      return;
    }
    var tree = references.tree(sentence.number());
    int contrary = contrary(tree);
    if (contrary >= 0) {
      hear(sentence, contrary, SpeechAct.DENY, speaker.get());
      return;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (quoted.test(tree.word(i)) || !tree.relation(i).matches("root|conj|parataxis")) {
        continue;
      }
      var act = act(tree, i);
      if (act != null) {
        hear(sentence, i, act, speaker.get());
      }
    }
  }

  /// `Contrary to the allegations, ...`, `As for the so-called strike, ...`, `The so-called report
  /// ...`: the main verb of what is held against others, or -1.
  private static int contrary(Tree tree) {
    if (tree.size() < SHORTEST) {
      return -1;
    }
    boolean told =
        tree.word(0).text().equals("Contrary")
            && IntStream.range(2, 5).anyMatch(i -> isTold(tree, i));
    boolean called =
        IntStream.range(0, 4)
            .anyMatch(i ->
                tree.word(i).text().equalsIgnoreCase("so")
                    && tree.word(i + 2).text().equals("called"));
    return told || called
        ? IntStream.range(0, tree.size())
            .filter(i -> tree.relation(i).equals("root"))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  private @Nullable SpeechAct act(Tree tree, int word) {
    int subject = subject(tree, word);
    if (subject < 0 || tree.dependent(word, "obl:by", "obl:agent") >= 0) {
      return null;
    }
    if (isPassive(tree, word)) {
      return passive(tree, word, subject);
    }
    boolean told = isTold(tree, subject);
    boolean mistaken = isFalse(tree, word) || isMadeOf(tree, word) || mismatches(tree, word);
    if (tree.word(subject).lemma().equals("it") && isRegretted(tree, word)) {
      return SpeechAct.JUDGE;
    }
    return told && mistaken ? SpeechAct.DENY : null;
  }

  /// `The allegations contained in it are rejected`: the parser takes the participle for a verb.
  private static int subject(Tree tree, int word) {
    int subject = tree.dependent(word, "nsubj");
    int clause = tree.dependent(word, "csubj");
    return subject < 0 && clause >= 0 ? tree.dependent(clause, "nsubj") : subject;
  }

  /// `is rejected`, `is recalled`: now, without anybody who does it.
  private static boolean isPassive(Tree tree, int word) {
    return tree.word(word).pos().equals("VBN")
        && tree.dependents(word, "aux:pass").stream()
            .anyMatch(a -> Set.of("is", "are").contains(tree.word(a).text()))
        && tree.dependents(word, "aux").stream().allMatch(a -> tree.relation(a).equals("aux:pass"));
  }

  private @Nullable SpeechAct passive(Tree tree, int verb, int subject) {
    var act = cues.of(tree.word(verb).lemma(), false).orElse(null);
    boolean it = tree.word(subject).lemma().equals("it");
    boolean clause = tree.dependent(verb, "ccomp", "xcomp", "advcl") > verb;
    boolean told = isTold(tree, subject);
    boolean said = it && clause && act != SpeechAct.BELIEVE && act != SpeechAct.SHOW;
    boolean denied = act == SpeechAct.DENY && told;
    return act != null && (said || denied) ? act : null;
  }

  private static boolean isTold(Tree tree, int noun) {
    return "told".equals(NOUNS.get(tree.word(noun).lemma()));
  }

  /// `are without foundation`, `is a fabrication`, `are false`
  private static boolean isFalse(Tree tree, int word) {
    String lemma = tree.word(word).lemma();
    boolean without =
        tree.dependents(word, "case", "det", "neg").stream()
            .anyMatch(c -> Set.of("without", "no").contains(tree.word(c).lemma()));
    boolean of = lemma.matches("foundation|basis|merit|substance|truth");
    return tree.dependent(word, "cop") >= 0
        && "false".equals(NOUNS.get(lemma))
        && (!of || without)
        && tree.dependents(word, "advmod").stream()
            .noneMatch(a -> tree.word(a).lemma().equals("not"));
  }

  /// `is the fruit of fantasy`, `are part of a campaign of lies`
  private static boolean isMadeOf(Tree tree, int word) {
    boolean piece =
        tree.word(word).lemma().matches("fruit|product|figment|part|result|piece|example|element");
    int of = tree.dependent(word, "nmod:of");
    return piece
        && tree.dependent(word, "cop") >= 0
        && of >= 0
        && (MADE_UP.contains(tree.word(of).lemma())
            || "false".equals(NOUNS.get(tree.word(of).lemma())));
  }

  /// `It is regrettable that ...`
  private static boolean isRegretted(Tree tree, int word) {
    return tree.word(word)
            .lemma()
            .matches(
                "regrettable|deplorable|unacceptable|lamentable|unfortunate|false|untrue|incorrect")
        && tree.dependent(word, "cop") >= 0
        && tree.dependent(word, "ccomp") > word;
  }

  /// `does not correspond to reality`, `has no basis`
  private static boolean mismatches(Tree tree, int verb) {
    boolean not =
        tree.dependents(verb, "advmod").stream()
            .anyMatch(a -> tree.word(a).lemma().matches("not|n't"));
    int object = tree.dependent(verb, "obj");
    boolean none =
        object >= 0
            && "false".equals(NOUNS.get(tree.word(object).lemma()))
            && tree.dependents(object, "det").stream()
                .anyMatch(d -> tree.word(d).lemma().equals("no"));
    return (not && tree.word(verb).lemma().matches("correspond|match|reflect|hold|stand"))
        || (tree.word(verb).lemma().matches("have|lack")
            && (none || tree.word(verb).lemma().equals("lack")));
  }

  private void hear(Sentence sentence, int word, SpeechAct act, int speaker) {
    found.accept(
        new SpeechDraft(
            sentence.number(),
            sentence.start(),
            sentence.end(),
            sentence.start(),
            sentence.end(),
            sentence.tokens().get(word).lemma(),
            act,
            speaker,
            null,
            false,
            "impersonal:" + sentence.tokens().get(word).lemma()));
  }
}
