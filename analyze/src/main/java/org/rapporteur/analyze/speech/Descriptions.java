package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.text.Sentence;

/// Whom a common noun means where it speaks: `the ambassador`, `the court`, `the report`, `the
/// defendant` are somebody named before; `his lawyer` and the `UN expert` of a first paragraph may
/// be somebody who gets a name further down. Where two could be meant, nobody is.
final class Descriptions {
  /// Nouns that fit a body of any kind.
  private static final Set<String> ANY =
      Set.of(
          "group",
          "organization",
          "organisation",
          "charity",
          "ngo",
          "association",
          "watchdog",
          "body",
          "agency");

  private static final Set<String> FIRMS = Set.of("company", "firm", "manufacturer", "corporation");

  /// Bodies of a state have the noun in their names, or one of these.
  private static final Map<String, Set<String>> KINDS =
      KindedWords.byKind(Descriptions.class, "bodies-alike.txt");

  /// Words for one office: who is introduced by one of these may be called by the noun.
  private static final Map<String, Set<String>> CALLED =
      KindedWords.byKind(Descriptions.class, "called-alike.txt");

  private final References references;
  private final Offices offices;
  private final Antecedents antecedents;
  private final Accused accused;
  private final OwnVoice voice;

  Descriptions(
      References references,
      Offices offices,
      Antecedents antecedents,
      Accused accused,
      OwnVoice voice) {
    this.references = references;
    this.offices = offices;
    this.antecedents = antecedents;
    this.accused = accused;
    this.voice = voice;
  }

  static Set<String> kinds(String noun) {
    return KINDS.getOrDefault(noun, Set.of());
  }

  static Set<String> called(String noun) {
    return CALLED.getOrDefault(noun, Set.of());
  }

  /// Whom the noun means that is the head of a phrase.
  Optional<Integer> of(Sentence sentence, int noun) {
    var token = sentence.tokens().get(noun);
    if (!token.pos().matches("NNP?")) {
      return Optional.empty();
    }
    String word = token.lemma().toLowerCase(Locale.ROOT);
    boolean owned = isOwned(sentence, noun);
    if (isOf(word)) {
      return isDefinite(sentence, noun)
          ? person(word, sentence)
              .or(() -> accused.of(word, sentence))
              .or(() -> varied(word, sentence, noun))
          : named(word, sentence, noun, owned);
    }
    return isDefinite(sentence, noun) && SpeakerWords.isBody(word)
        ? body(sentence, noun, word)
        : Optional.empty();
  }

  private boolean isOf(String word) {
    return PersonWords.isPerson(word)
        || CALLED.containsKey(word)
        || offices.match(List.of(word), 0).isPresent()
        || Set.of("accused", "convict").contains(word);
  }

  /// `the ambassador`: who was called so before, last of all.
  private Optional<Integer> person(String word, Sentence sentence) {
    return antecedents
        .last(List.copyOf(references.bearers(word)), sentence)
        .or(() -> antecedents.last(bearersOfLike(word), sentence));
  }

  /// `the retired teacher`, `the mother of three`: another word for who spoke last, unless somebody
  /// without a name was called so before. An office (`the judge`) may be anybody's.
  private Optional<Integer> varied(String word, Sentence sentence, int noun) {
    boolean own = PersonWords.isOfThePeople(word) || PersonWords.isSufferer(word);
    boolean told =
        own || !dependents(sentence, noun, "amod").filter(d -> d < noun).toList().isEmpty();
    return told && !antecedents.isSomebodyElse(word, sentence)
        ? antecedents.speaker(sentence, word)
        : Optional.empty();
  }

  private List<Integer> bearersOfLike(String word) {
    return CALLED.getOrDefault(word, Set.of()).stream()
        .flatMap(n -> references.bearers(n).stream())
        .distinct()
        .toList();
  }

  /// `his lawyer said`, `a UN expert warned`: the only one who is called so further down, if nobody
  /// was before.
  private Optional<Integer> named(String word, Sentence sentence, int noun, boolean owned) {
    if (!owned && !(isFirst(sentence) && isSome(sentence, noun))) {
      return Optional.empty();
    }
    var bearers = new ArrayList<>(references.bearers(word));
    if (bearers.isEmpty()) {
      bearers.addAll(bearersOfLike(word));
    }
    bearers.removeIf(
        b -> references.names(sentence.number()).stream().anyMatch(n -> n[2] == b && n[1] <= noun));
    boolean one = bearers.size() == 1;
    return one && (owned || antecedents.last(bearers, sentence).isEmpty())
        ? Optional.of(bearers.getFirst())
        : Optional.empty();
  }

  /// In the first paragraphs, where a text says what it is about before it names anybody.
  private static boolean isFirst(Sentence sentence) {
    return sentence.block() <= 3 && sentence.number() <= 4;
  }

  private Optional<Integer> body(Sentence sentence, int noun, String word) {
    boolean alone =
        references.tree(sentence.number()).dependents(noun, "nmod", "compound", "amod").isEmpty();
    if (alone && voice.calls(word)) {
      return voice.publisher();
    }
    var known =
        antecedents
            .last(antecedents.bodies(word), sentence)
            .or(() ->
                antecedents.last(
                    KINDS.getOrDefault(word, Set.of()).stream()
                        .flatMap(k -> antecedents.bodies(k).stream())
                        .distinct()
                        .toList(),
                    sentence));
    if (known.isPresent() || !alone) {
      return known;
    }
    if (!ANY.contains(word) && !FIRMS.contains(word)) {
      return Optional.empty();
    }
    // the firm of which an agency tells is not the agency
    var teller = FIRMS.contains(word) ? voice.publisher() : Optional.<Integer>empty();
    return antecedents
        .body(sentence, noun)
        .filter(b -> teller.filter(b::equals).isEmpty())
        .or(() -> antecedents.organization(sentence, teller));
  }

  /// `the`, `this`, `that`
  boolean isDefinite(Sentence sentence, int noun) {
    boolean beside =
        noun > 0
            && Set.of("the", "this", "that")
                .contains(sentence.tokens().get(noun - 1).text().toLowerCase(Locale.ROOT));
    return beside || has(sentence, noun, "det", Set.of("the", "this", "that"));
  }

  /// `a fisherman`, `an Ecuadorian judge`
  boolean isSome(Sentence sentence, int noun) {
    return has(sentence, noun, "det", Set.of("a", "an"));
  }

  private boolean isOwned(Sentence sentence, int noun) {
    return has(sentence, noun, "nmod:poss", Set.of("his", "her", "their", "its"));
  }

  private boolean has(Sentence sentence, int noun, String relation, Set<String> words) {
    return dependents(sentence, noun, relation)
        .anyMatch(d -> words.contains(sentence.tokens().get(d).text().toLowerCase(Locale.ROOT)));
  }

  private Stream<Integer> dependents(Sentence sentence, int noun, String relation) {
    return references.tree(sentence.number()).dependents(noun, relation).stream();
  }
}
