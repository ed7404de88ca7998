package org.rapporteur.analyze.speech;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Referent;

/// Reads whether somebody is called by the noun that speaks: in the name, beside it, or elsewhere.
final class CalledBefore {
  private final Annotated annotated;
  private final References references;
  private final Introduced introduced;
  private final Map<String, Set<Integer>> tied = new HashMap<>();
  private final Map<Integer, Set<String>> wordsOf = new HashMap<>();

  CalledBefore(Annotated annotated, References references, Introduced introduced) {
    this.annotated = annotated;
    this.references = references;
    this.introduced = introduced;
  }

  void read(Set<String> signs, String kind, Referent referent, AskedSpeaker asked) {
    var words = wordsOf.computeIfAbsent(referent.number(), n -> words(referent));
    if (words.contains(asked.noun())) {
      SpeakerSigns.add(signs, kind, "named-so");
      boolean capital = Character.isUpperCase(asked.text().charAt(0));
      if (capital && asked.word() > 0) {
        SpeakerSigns.add(signs, kind, "named-so-capital");
      }
    } else if (Descriptions.kinds(asked.noun()).stream().anyMatch(words::contains)) {
      SpeakerSigns.add(signs, kind, "named-like");
    }
    String tie = tie(referent.number(), asked.noun());
    if (!tie.isEmpty()) {
      SpeakerSigns.add(signs, kind, tie);
      SpeakerSigns.add(signs, kind, tied(asked.noun()).size() == 1 ? "only-so" : "one-so");
      if (referent.mentions().stream().noneMatch(m -> m.start() < asked.start())) {
        SpeakerSigns.add(signs, kind, "so-later");
        SpeakerSigns.add(signs, kind, "so-later:" + asked.form());
      }
    }
    if (asked.isSeveral()) {
      SpeakerSigns.add(signs, kind, "several=" + referent.type().label());
    }
    if (isBeside(referent, asked)) {
      SpeakerSigns.add(signs, kind, "beside");
    }
    signs.add(asked.noun() + "=" + referent.type().label());
    if (!asked.about().isEmpty()) {
      boolean shared = asked.about().stream().anyMatch(words::contains);
      SpeakerSigns.add(signs, kind, shared ? "about-shared" : "about-not-shared");
    }
  }

  /// Who is called by a noun in one of these ways.
  Set<Integer> tied(String noun) {
    return tied.computeIfAbsent(
        noun,
        n ->
            annotated.referents().stream()
                .map(Referent::number)
                .filter(r -> !tie(r, n).isEmpty())
                .collect(Collectors.toSet()));
  }

  /// How somebody is called by a noun: right beside the name, in the phrase that introduces him, or
  /// by a word of the same meaning there; empty if not at all.
  private String tie(int referent, String noun) {
    var like = Descriptions.called(noun);
    if (references.bearers(noun).contains(referent)) {
      return "called-so";
    }
    if (like.stream().anyMatch(n -> references.bearers(n).contains(referent))) {
      return "called-like";
    }
    var phrase = introduced.as(referent);
    return phrase.contains(noun)
        ? "introduced-so"
        : like.stream().anyMatch(phrase::contains) ? "introduced-like" : "";
  }

  /// `the lender Amber Bank`, `Amber Bank, a lender in Riga`
  private boolean isBeside(Referent referent, AskedSpeaker asked) {
    return referent.mentions().stream()
        .anyMatch(m -> {
          var tokens = annotated.sentences().get(m.sentence()).tokens();
          int from = 0;
          while (from < tokens.size() && tokens.get(from).end() <= m.start()) {
            from++;
          }
          int to = from;
          while (to < tokens.size() && tokens.get(to).start() < m.end()) {
            to++;
          }
          boolean before = from > 0 && tokens.get(from - 1).lemma().equalsIgnoreCase(asked.noun());
          boolean comma =
              to + 2 < tokens.size()
                  && tokens.get(to).text().equals(",")
                  && tokens.get(to + 1).pos().matches("DT|JJ.*|NN.*|PRP\\$");
          for (int i = to + 1; comma && i < Math.min(tokens.size(), to + 9); i++) {
            if (tokens.get(i).pos().matches("V.*|,|IN|WP|WDT")) {
              break;
            }
            if (tokens.get(i).lemma().equalsIgnoreCase(asked.noun())) {
              return true;
            }
          }
          return before;
        });
  }

  private static Set<String> words(Referent referent) {
    return referent.mentions().stream()
        .flatMap(m -> Arrays.stream(m.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(w -> !w.isEmpty() && !AskedSpeaker.SMALL.contains(w))
        .collect(Collectors.toSet());
  }
}
