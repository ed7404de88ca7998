package org.rapporteur.analyze.speech;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Who stands before a court in a text: whom somebody charged, tried or sentenced. If that is one
/// person alone, `the defendant` is that person.
final class Accused {
  private static final Set<String> WORDS = Set.of("defendant", "accused", "suspect", "convict");
  private static final Set<String> TRIED =
      Set.of(
          "charge",
          "accuse",
          "try",
          "convict",
          "sentence",
          "indict",
          "acquit",
          "prosecute",
          "arraign",
          "condemn",
          "jail",
          "imprison",
          "extradite",
          "suspect");

  private final Annotated annotated;
  private final References references;

  Accused(Annotated annotated, References references) {
    this.annotated = annotated;
    this.references = references;
  }

  Optional<Integer> of(String word, Sentence sentence) {
    if (!WORDS.contains(word)) {
      return Optional.empty();
    }
    var found = new TreeSet<Integer>();
    for (var other : annotated.sentences()) {
      if (other.number() <= sentence.number()) {
        in(other, found);
      }
    }
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  private void in(Sentence sentence, Set<Integer> found) {
    var tree = references.tree(sentence.number());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (TRIED.contains(tree.word(i).lemma()) && tree.word(i).pos().startsWith("VB")) {
        boolean passive = tree.dependent(i, "nsubj:pass") >= 0;
        for (int whom : tree.dependents(i, passive ? "nsubj:pass" : "obj")) {
          references
              .at(sentence.number(), whom)
              .filter(r -> !r.via().equals("pronoun"))
              .map(References.Reference::referent)
              .filter(r -> references.referent(r).type() == EntityType.PERSON)
              .ifPresent(found::add);
        }
      }
    }
  }
}
