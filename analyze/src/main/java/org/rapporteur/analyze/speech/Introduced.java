package org.rapporteur.analyze.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// How the persons of a text are introduced: the nouns of the phrase in front of a name, over its
/// commas (`the Adviser for Relief, Lt Gen (retd) Adam Roe`), and who is the next to speak under a
/// name where a text begins with somebody who has none yet (`the head of the bar said. "He is
/// weak," Ada Roe told reporters`).
final class Introduced {
  private static final int PHRASE = 18;

  /// So many sentences further down a name is still awaited.
  private static final int AWAITED = 4;

  private static final String MARKS = "[\"“”«»:;|—–.!?]|``|''|--";

  private final Annotated annotated;
  private final References references;
  private final Cues cues;
  private final Map<Integer, Set<String>> nouns = new HashMap<>();
  private final Map<Integer, List<Integer>> speaking = new HashMap<>();
  private final Set<Integer> named = new HashSet<>();

  Introduced(Annotated annotated, References references, Cues cues) {
    this.annotated = annotated;
    this.references = references;
    this.cues = cues;
    for (var sentence : annotated.sentences()) {
      for (int[] name : references.names(sentence.number())) {
        if (isPerson(name[2])) {
          learn(sentence, name);
        }
      }
      var speakers = speaking(sentence.number());
      speaking.put(sentence.number(), speakers);
      named.addAll(speakers);
    }
  }

  /// The nouns that introduce a person, as lemmas in lower case.
  Set<String> as(int person) {
    return nouns.getOrDefault(person, Set.of());
  }

  private void learn(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    var names = references.names(sentence.number());
    boolean comma = false;
    for (int i = name[0] - 1; i >= Math.max(0, name[0] - PHRASE); i--) {
      int at = i;
      boolean another = names.stream().anyMatch(n -> n[0] <= at && at < n[1] && isPerson(n[2]));
      var token = tokens.get(i);
      // `the sister of Judge Adam Roe` introduces no sister
      boolean complement = token.pos().matches("IN|TO") && !comma;
      comma |= token.text().equals(",");
      if (another
          || complement
          || token.text().matches(MARKS)
          || token.pos().matches("VB[DPZ]|MD")) {
        return;
      }
      if (token.pos().startsWith("NN")) {
        nouns
            .computeIfAbsent(name[2], n -> new HashSet<>())
            .add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  /// How many sentences behind a word the person speaks who is the next to do so by a name that did
  /// not stand before, or -1.
  int speaksNext(int person, Sentence sentence) {
    boolean known =
        annotated.referents().get(person).mentions().stream()
            .anyMatch(m -> m.sentence() < sentence.number());
    int last = Math.min(annotated.sentences().size() - 1, sentence.number() + AWAITED);
    for (int n = sentence.number() + 1; !known && n <= last; n++) {
      var next = speaking.getOrDefault(n, List.of());
      if (!next.isEmpty()) {
        return next.equals(List.of(person)) ? n - sentence.number() : -1;
      }
    }
    return -1;
  }

  /// Whether somebody speaks by his or her name anywhere in the text.
  boolean speaks(int person) {
    return named.contains(person);
  }

  /// `The contractor of the estate, Amber Works, said`, `an elder who took part, Adam Roe, told`:
  /// the name stands between commas behind the phrase of a noun and before any verb, or right
  /// before the verb of the noun.
  boolean isSetOff(int referent, Sentence sentence, int noun) {
    var tokens = sentence.tokens();
    return references.names(sentence.number()).stream()
        .filter(n -> n[2] == referent && n[0] > noun + 1 && n[1] < tokens.size())
        .anyMatch(n ->
            tokens.get(n[0] - 1).text().equals(",")
                && tokens.get(n[1]).text().equals(",")
                && (isPhrase(tokens.subList(noun + 1, n[0] - 1))
                    || references.tree(sentence.number()).governor(noun) == n[1] + 1));
  }

  private static boolean isPhrase(List<Token> tokens) {
    return tokens.stream().noneMatch(t -> t.text().equals(",") || t.pos().matches("V.*|MD|W.*"));
  }

  /// The persons who speak by their names in a sentence.
  private List<Integer> speaking(int sentence) {
    var tree = references.tree(sentence);
    return references.names(sentence).stream()
        .filter(n -> isPerson(n[2]))
        .filter(n -> {
          for (int i = n[0]; i < n[1]; i++) {
            int verb = tree.governor(i);
            boolean subject = tree.relation(i).startsWith("nsubj") && verb >= 0;
            if (subject
                && cues.of(tree.word(verb).lemma().toLowerCase(Locale.ROOT), false).isPresent()) {
              return true;
            }
          }
          return false;
        })
        .map(n -> n[2])
        .distinct()
        .toList();
  }

  private boolean isPerson(int referent) {
    return references.referent(referent).type() == EntityType.PERSON;
  }
}
