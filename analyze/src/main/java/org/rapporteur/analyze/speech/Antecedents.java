package org.rapporteur.analyze.speech;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Whom `she`, `it` or `the court` means where they speak. The text is read in order: who was heard
/// last goes on speaking, else whoever stands in front of the last sentence. A sentence about two
/// people, or about somebody without a name, leaves nobody.
final class Antecedents {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "root", "dep");
  private static final int NOBODY = -1;
  private static final int UNSURE = -2;

  private final Annotated annotated;
  private final References references;
  private final BitSet quoted = new BitSet();
  private final Genders genders;
  private final NavigableMap<Integer, Integer> heard = new TreeMap<>();
  private final Map<Integer, NavigableSet<Integer>> sentences = new HashMap<>();
  private final Set<Integer> byVoice = new HashSet<>();
  private final Map<Integer, Integer> fronts = new HashMap<>();

  Antecedents(Annotated annotated, References references, List<Quotation> quotations) {
    this.annotated = annotated;
    this.references = references;
    quotations.forEach(q -> quoted.set(q.start(), q.end()));
    this.genders = new Genders(annotated);
  }

  /// Remembers who speaks in a sentence; what is read later in it comes later.
  void heard(int sentence, int referent) {
    var other = heard.put(sentence, referent);
    if (other != null) {
      sentences(other).remove(sentence);
    }
    sentences(referent).add(sentence);
  }

  /// Remembers that whoever spoke last in a sentence did so by the voice of somebody without a
  /// name: `the delegate of Norway`.
  void heardByVoice(int sentence) {
    byVoice.add(sentence);
  }

  /// `The delegate of Norway said .... She added that ...`: the state or body of whoever spoke
  /// without a name, if nobody was told of since.
  Optional<Integer> ofVoice(Sentence sentence) {
    for (int n = sentence.number(); n >= 0 && isNear(n, sentence); n--) {
      if (heard.containsKey(n)) {
        return byVoice.contains(n) ? Optional.of(heard.get(n)) : Optional.empty();
      }
      if (n < sentence.number() && focus(n) != NOBODY) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// In which sentence before another a referent was heard last, or -1.
  int lastHeard(int referent, int before) {
    var last = sentences(referent).floor(before);
    return last == null ? NOBODY : last;
  }

  /// In which sentences a referent was heard last of those heard there.
  private NavigableSet<Integer> sentences(int referent) {
    return sentences.computeIfAbsent(referent, r -> new TreeSet<>());
  }

  /// Who was heard last before a sentence or in it.
  Optional<Integer> lastSpeaker(int before) {
    return Optional.ofNullable(heard.floorEntry(before)).map(Map.Entry::getValue);
  }

  /// Whether the sentence before tells of two people or of somebody without a name, so that a
  /// pronoun may be any of them.
  boolean isUnsure(Sentence sentence) {
    int before = sentence.number() - 1;
    return before >= 0 && isNear(before, sentence) && focus(before) == UNSURE;
  }

  /// Whether a person is called by a pronoun of this kind elsewhere; empty if nothing tells.
  Optional<Boolean> gender(int person, String pronoun) {
    return genders.known(person) ? Optional.of(genders.agrees(person, pronoun)) : Optional.empty();
  }

  /// Whether a person is called by words of the gender of a noun (`sister`); empty if either has
  /// none.
  Optional<Boolean> fits(int person, String noun) {
    return Genders.isGendered(noun) && genders.known(person)
        ? Optional.of(genders.fits(person, noun))
        : Optional.empty();
  }

  boolean isInQuotation(int at) {
    return isQuoted(at);
  }

  /// The person of a pronoun.
  ///
  /// @param behind whether the pronoun stands behind what is said: `..., she said`
  Optional<Integer> person(Sentence sentence, int word, boolean behind) {
    String pronoun = sentence.tokens().get(word).text().toLowerCase(Locale.ROOT);
    var found =
        back(
            sentence,
            behind && !isBehindMark(sentence, word) ? NOBODY : within(sentence, word),
            p -> genders.agrees(p, pronoun));
    found.ifPresent(p -> genders.learn(p, pronoun));
    return found;
  }

  /// The person who was told of last, for another word for him or her.
  Optional<Integer> speaker(Sentence sentence, String noun) {
    return back(sentence, NOBODY, p -> genders.fits(p, noun));
  }

  /// Whether somebody without a name was called by a word before: `a teacher`, `teachers`.
  boolean isSomebodyElse(String noun, Sentence sentence) {
    return annotated.sentences().stream()
        .filter(s -> s.number() < sentence.number())
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.lemma().equalsIgnoreCase(noun));
  }

  private Optional<Integer> back(Sentence sentence, int within, IntPredicate agrees) {
    if (within >= 0 && agrees.test(within)) {
      return Optional.of(within);
    }
    for (int n = sentence.number() - 1; n >= 0 && isNear(n, sentence); n--) {
      int focus = focus(n);
      if (focus == UNSURE) {
        return Optional.empty();
      }
      if (focus != NOBODY && agrees.test(focus)) {
        return Optional.of(focus);
      }
    }
    return Optional.empty();
  }

  /// `Governor Ada Roe, "...," she said`: outside the marks stands only who may speak.
  private static boolean isBehindMark(Sentence sentence, int word) {
    var tokens = sentence.tokens();
    return word > 1
        && (Quotations.isMark(tokens.get(word - 1)) || Quotations.isMark(tokens.get(word - 2)));
  }

  /// In the same paragraph or the one before it.
  private boolean isNear(int other, Sentence sentence) {
    return sentence.block() - annotated.sentences().get(other).block() <= 1;
  }

  /// The last person who was subject before a word of the same sentence.
  private int within(Sentence sentence, int word) {
    var tree = references.tree(sentence.number());
    int found = NOBODY;
    for (int i = 0; i < word; i++) {
      if (tree.relation(i).startsWith("nsubj") && !isQuoted(sentence.tokens().get(i).start())) {
        found = namedPerson(sentence, i).orElse(found);
      }
    }
    return found;
  }

  private int focus(int sentence) {
    int speaker = heard.getOrDefault(sentence, NOBODY);
    boolean person = speaker >= 0 && isPerson(speaker);
    return person
        ? speaker
        : fronts.computeIfAbsent(sentence, n -> front(annotated.sentences().get(n)));
  }

  /// The first person of a sentence who is no mere complement.
  private int front(Sentence sentence) {
    var tree = references.tree(sentence.number());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String relation = tree.relation(i);
      boolean subject =
          SUBJECTS.contains(relation)
              || (relation.equals("appos")
                  && isSubject(tree.relation(Math.max(0, tree.governor(i)))));
      if (!subject || isQuoted(sentence.tokens().get(i).start())) {
        continue;
      }
      var person = described(sentence, i);
      boolean several =
          tree.dependents(i, "conj").stream().anyMatch(c -> namedPerson(sentence, c).isPresent());
      if (person.isPresent()) {
        return several ? UNSURE : person.getAsInt();
      }
      if (relation.startsWith("nsubj")
          && PersonWords.isPerson(tree.word(i).lemma())
          && tree.word(i).pos().equals("NN")
          && references.at(sentence.number(), i).isEmpty()
          && tree.dependent(i, "appos") < 0) {
        return UNSURE;
      }
    }
    return owner(sentence);
  }

  /// `Doe's nomination helps. She`: if nobody else is named, the owner of what is told of.
  private int owner(Sentence sentence) {
    var tree = references.tree(sentence.number());
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> tree.relation(i).equals("nsubj"))
        .flatMap(i -> tree.dependents(i, "nmod:poss").stream().mapToInt(o -> o))
        .mapToObj(o -> namedPerson(sentence, o))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .findFirst()
        .orElse(NOBODY);
  }

  /// The person whose name a word is, or stands beside it.
  private OptionalInt described(Sentence sentence, int word) {
    return references
        .at(sentence.number(), word)
        .filter(r -> r.via().equals("name") || r.via().equals("appositive"))
        .filter(r -> isPerson(r.referent()))
        .map(r -> OptionalInt.of(r.referent()))
        .orElse(OptionalInt.empty());
  }

  private static boolean isSubject(String relation) {
    return SUBJECTS.contains(relation);
  }

  private OptionalInt namedPerson(Sentence sentence, int word) {
    return references
        .name(sentence.number(), word)
        .filter(r -> isPerson(r.referent()))
        .map(r -> OptionalInt.of(r.referent()))
        .orElse(OptionalInt.empty());
  }

  private boolean isPerson(int referent) {
    return references.referent(referent).type() == EntityType.PERSON;
  }

  private boolean isQuoted(int at) {
    return quoted.get(at);
  }

  /// The body of `it` and `they` at a word: the one that was heard or told of last, if no person
  /// was heard since.
  Optional<Integer> body(Sentence sentence, int word) {
    for (int n = sentence.number(); n >= 0 && isNear(n, sentence); n--) {
      int speaker = heard.getOrDefault(n, NOBODY);
      if (speaker >= 0) {
        return isPerson(speaker) ? Optional.empty() : Optional.of(speaker);
      }
      var own = n == sentence.number() ? bodyBefore(sentence, word) : Optional.<Integer>empty();
      if (own.isPresent()) {
        return own;
      }
      var told =
          n < sentence.number()
              ? subjectBody(annotated.sentences().get(n))
              : Optional.<Integer>empty();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /// `A lender, the Amber Bank, suspended its loan, although it denied any link`: the only body
  /// that is subject before the word.
  private Optional<Integer> bodyBefore(Sentence sentence, int word) {
    var tree = references.tree(sentence.number());
    var bodies =
        IntStream.range(0, word)
            .filter(i -> tree.relation(i).matches("nsubj.*|obl:as"))
            .filter(i -> !isQuoted(sentence.tokens().get(i).start()))
            .boxed()
            .flatMap(i -> Stream.concat(Stream.of(i), tree.dependents(i, "appos").stream()))
            .flatMap(i -> references.name(sentence.number(), i).stream())
            .map(References.Reference::referent)
            .filter(r -> !isPerson(r))
            .distinct()
            .toList();
    boolean one = bodies.size() == 1;
    return one && references.referent(bodies.getFirst()).type().near(EntityType.ORGANIZATION)
        ? Optional.of(bodies.getFirst())
        : Optional.empty();
  }

  private Optional<Integer> subjectBody(Sentence sentence) {
    var tree = references.tree(sentence.number());
    return IntStream.range(0, sentence.tokens().size())
        .filter(i ->
            tree.relation(i).startsWith("nsubj") && !isQuoted(sentence.tokens().get(i).start()))
        .mapToObj(i -> references.name(sentence.number(), i))
        .flatMap(Optional::stream)
        .map(References.Reference::referent)
        .filter(r ->
            references.referent(r).type() == EntityType.COUNTRY
                || references.referent(r).type().near(EntityType.ORGANIZATION))
        .findFirst();
  }

  /// The organization that was told of last before a sentence, for `the company`; not the one that
  /// tells.
  Optional<Integer> organization(Sentence sentence, Optional<Integer> publisher) {
    return last(
        IntStream.range(0, annotated.referents().size())
            .filter(n -> annotated.referents().get(n).type() == EntityType.ORGANIZATION)
            .filter(n -> publisher.filter(p -> p == n).isEmpty())
            .boxed()
            .toList(),
        sentence);
  }

  /// The last of some referents that is named before a sentence ends.
  Optional<Integer> last(List<Integer> candidates, Sentence sentence) {
    return candidates.stream()
        .filter(c -> lastMention(c, sentence) >= 0)
        .max(Comparator.comparingInt(c -> lastMention(c, sentence)));
  }

  private int lastMention(int referent, Sentence sentence) {
    return references.referent(referent).mentions().stream()
        .mapToInt(m -> m.start())
        .filter(start -> start < sentence.start())
        .max()
        .orElse(NOBODY);
  }

  /// The bodies of the document that are named with a word: `court`.
  List<Integer> bodies(String noun) {
    return IntStream.range(0, annotated.referents().size())
        .filter(n -> annotated.referents().get(n).type().near(EntityType.ORGANIZATION))
        .filter(n ->
            annotated.referents().get(n).mentions().stream()
                .anyMatch(m ->
                    List.of(m.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(noun)))
        .boxed()
        .toList();
  }
}
