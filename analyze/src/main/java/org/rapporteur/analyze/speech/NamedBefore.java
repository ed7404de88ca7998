package org.rapporteur.analyze.speech;

import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Mention;

/// Reads where somebody was named last before the word that speaks: how far away, and as what in
/// its sentence.
final class NamedBefore {
  private final Annotated annotated;
  private final References references;
  private final Antecedents antecedents;

  NamedBefore(Annotated annotated, References references, Antecedents antecedents) {
    this.annotated = annotated;
    this.references = references;
    this.antecedents = antecedents;
  }

  void read(Set<String> signs, String kind, int referent, Mention last, AskedSpeaker asked) {
    int away = asked.sentence().number() - last.sentence();
    SpeakerSigns.add(signs, kind, away < 3 ? "away" + away : away < 6 ? "away3" : "away6");
    int blocks = asked.sentence().block() - annotated.sentences().get(last.sentence()).block();
    SpeakerSigns.add(signs, kind, blocks < 3 ? "block" + blocks : "block3");
    var other = annotated.sentences().get(last.sentence());
    var tree = references.tree(last.sentence());
    int at =
        IntStream.range(0, other.tokens().size())
            .filter(i -> other.tokens().get(i).start() >= last.start())
            .filter(i -> other.tokens().get(i).end() <= last.end())
            .filter(i -> {
              int g = tree.governor(i);
              return g < 0
                  || other.tokens().get(g).start() < last.start()
                  || other.tokens().get(g).end() > last.end();
            })
            .findFirst()
            .orElse(-1);
    String near = Math.min(away, 2) + ":";
    String part = part(tree, at);
    SpeakerSigns.add(signs, kind, "as:" + part);
    SpeakerSigns.add(signs, kind, "as" + near + part);
    boolean several =
        at >= 0
            && (tree.dependent(at, "conj") >= 0 || part.equals("and"))
            && references.names(last.sentence()).stream()
                .anyMatch(n ->
                    n[2] != referent
                        && references.referent(n[2]).type()
                            == references.referent(referent).type());
    if (several) {
      SpeakerSigns.add(signs, kind, "with-another");
    }
    if (antecedents.isInQuotation(last.start())) {
      SpeakerSigns.add(signs, kind, "in-quotation");
    }
    if (away == 0 && asked.behind()) {
      SpeakerSigns.add(signs, kind, "in-what-is-said");
    }
  }

  private static String part(Tree tree, int at) {
    if (at < 0) {
      return "none";
    }
    String relation = tree.relation(at).replaceAll(":.*", "");
    int governor = tree.governor(at);
    if (relation.equals("appos") && governor >= 0) {
      return tree.relation(governor).startsWith("nsubj") ? "subject" : "beside";
    }
    if (tree.relation(at).equals("nmod:poss")) {
      return "owner";
    }
    return switch (relation) {
      case "nsubj", "root" -> "subject";
      case "obj", "iobj" -> "object";
      case "obl" -> "oblique";
      case "nmod" -> "of";
      case "compound" -> "compound";
      case "conj" -> "and";
      default -> "other";
    };
  }
}
