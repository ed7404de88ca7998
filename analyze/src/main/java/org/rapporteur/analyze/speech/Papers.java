package org.rapporteur.analyze.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Whose papers a text speaks of: `a report by the council`, `the council published a report`, `the
/// council said in a report`. Afterwards `the report says` is what the council says.
final class Papers {
  private static final Set<String> GIVES =
      Set.of(
          "publish",
          "release",
          "issue",
          "present",
          "submit",
          "write",
          "send",
          "put",
          "post",
          "author",
          "file",
          "launch",
          "prepare",
          "compile",
          "produce",
          "draft",
          "sign",
          "deliver",
          "hand",
          "circulate",
          "unveil");

  /// Any of these may be called the document.
  private static final Set<String> DOCUMENTS = Set.of("document", "paper", "text");

  private final Annotated annotated;
  private final References references;
  private final Cues cues;

  Papers(Annotated annotated, References references, Cues cues) {
    this.annotated = annotated;
    this.references = references;
    this.cues = cues;
  }

  /// Who wrote the paper that a noun means: the author told of last.
  Optional<Integer> author(Sentence sentence, int noun) {
    String word = lemma(sentence, noun);
    for (int n = sentence.number(); n >= 0; n--) {
      var other = annotated.sentences().get(n);
      int to = n == sentence.number() ? noun : other.tokens().size();
      for (int i = to - 1; i >= 0; i--) {
        boolean same =
            word.equals(lemma(other, i))
                || (DOCUMENTS.contains(word) && SpeakerWords.isPaper(lemma(other, i)));
        var author = same ? introduced(other, i) : Optional.<Integer>empty();
        if (author.isPresent()) {
          return author;
        }
      }
    }
    return Optional.empty();
  }

  private static String lemma(Sentence sentence, int word) {
    return sentence.tokens().get(word).lemma().toLowerCase(Locale.ROOT);
  }

  /// Whom the sentence says a paper to be of.
  Optional<Integer> introduced(Sentence sentence, int paper) {
    var tree = references.tree(sentence.number());
    int owner = owner(tree, paper).orElse(-1);
    if (owner >= 0) {
      return at(sentence, owner);
    }
    int verb = tree.governor(paper);
    boolean gives =
        verb >= 0
            && tree.word(verb).pos().startsWith("VB")
            && (tree.relation(paper).matches("obl:in|obl:with")
                ? cues.of(tree.word(verb).lemma(), false).isPresent()
                : tree.relation(paper).equals("obj") && GIVES.contains(tree.word(verb).lemma()));
    int subject = gives ? tree.dependent(verb, "nsubj") : -1;
    return subject >= 0 ? at(sentence, subject) : Optional.empty();
  }

  private static OptionalInt owner(Tree tree, int paper) {
    int owner = tree.dependent(paper, "nmod:by", "nmod:from", "nmod:poss", "acl:by");
    for (int part : tree.dependents(paper, "acl", "amod")) {
      boolean given = GIVES.contains(tree.word(part).lemma());
      owner = owner < 0 && given ? tree.dependent(part, "obl:by", "obl:agent") : owner;
    }
    return owner < 0 ? OptionalInt.empty() : OptionalInt.of(owner);
  }

  private Optional<Integer> at(Sentence sentence, int word) {
    return references
        .at(sentence.number(), word)
        .filter(r -> !r.via().equals("pronoun"))
        .map(References.Reference::referent)
        .filter(r ->
            references.referent(r).type() == EntityType.PERSON
                || references.referent(r).type().near(EntityType.ORGANIZATION));
  }
}
