package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Who can speak, and who that is: those with a name, those in office, and common words for people,
/// bodies and papers, which stand for somebody named elsewhere.
final class Speakers {
  private static final Set<String> FOR = Set.of("nmod:for");
  private static final Set<String> OWNERS =
      Set.of("nmod:poss", "nmod:of", "nmod:for", "nmod:by", "nmod:from", "acl:by");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:ministry|police|army|government|courts?|parliament|prosecutor|directorate)\\b");

  private static final Set<String> RULERS =
      Set.of(
          "minister",
          "premier",
          "president",
          "chancellor",
          "king",
          "government",
          "authority",
          "administration",
          "regime",
          "junta",
          "leadership");

  /// Those who speak for a state without a name of their own.
  private static final Set<String> DELEGATES =
      Set.of("official", "side", "diplomat", "authority", "delegate", "delegation", "negotiator");

  private static final LikelySpeaker LIKELY = LikelySpeaker.standard();

  private final References references;
  private final Offices offices;
  private final Antecedents antecedents;
  private final Descriptions descriptions;
  private final Papers papers;
  private final OwnVoice voice;
  private final SpeakerSigns signs;
  private final SpeakerQuestions.Listener asked;

  Speakers(
      References references,
      Offices offices,
      Antecedents antecedents,
      Descriptions descriptions,
      Papers papers,
      OwnVoice voice,
      SpeakerSigns signs,
      SpeakerQuestions.Listener asked) {
    this.references = references;
    this.offices = offices;
    this.antecedents = antecedents;
    this.descriptions = descriptions;
    this.papers = papers;
    this.voice = voice;
    this.signs = signs;
    this.asked = asked;
  }

  /// Who speaks, if that is somebody named in the document.
  ///
  /// @param behind whether the subject stands behind what is said
  Optional<Integer> of(Sentence sentence, int subject, boolean behind) {
    String text = sentence.tokens().get(subject).text().toLowerCase(Locale.ROOT);
    // `Lin Bao He` ends with a name
    String word = references.name(sentence.number(), subject).isPresent() ? "" : text;
    if (Set.of("it", "its").contains(word) && isOfUnnamed(sentence, subject)) {
      return Optional.empty();
    }
    return switch (word) {
      case "we", "i", "our" -> voice.of(word);
      default ->
          printed(sentence, subject)
              .filter(r -> speaks(r) || isRuler(sentence, subject))
              .or(() -> isOwned(sentence, subject) ? byOwner(sentence, subject) : Optional.empty())
              .or(() -> isOurs(sentence, subject) ? voice.of("we") : Optional.empty())
              .or(() ->
                  word.matches("he|she|him|her") ? antecedents.ofVoice(sentence) : Optional.empty())
              .or(() -> likely(sentence, subject, behind, byRule(sentence, subject, behind, word)));
    };
  }

  /// `The army denied that it had bombed the town and accused the rebels`: it is the army, which
  /// has no name here.
  private boolean isOfUnnamed(Sentence sentence, int pronoun) {
    var tree = references.tree(sentence.number());
    int verb = tree.governor(pronoun);
    while (verb >= 0 && tree.relation(verb).equals("conj")) {
      verb = tree.governor(verb);
    }
    if (verb < 0 || !tree.relation(verb).equals("ccomp")) {
      return false;
    }
    int speaker = tree.dependent(tree.governor(verb), "nsubj");
    return speaker >= 0
        && speaker < pronoun
        && SpeakerWords.isBody(tree.word(speaker).lemma())
        && of(sentence, speaker, false).isEmpty();
  }

  private Optional<Integer> byRule(Sentence sentence, int subject, boolean behind, String word) {
    return switch (word) {
      case "he", "she", "him", "his", "her" -> antecedents.person(sentence, subject, behind);
      case "it", "its", "they", "their", "them" -> antecedents.body(sentence, subject);
      default ->
          named(sentence, subject)
              .filter(r -> speaks(r) || isRuler(sentence, subject))
              .or(() -> behind ? toldOf(sentence, subject) : Optional.empty())
              .or(() -> ofBody(sentence, subject));
    };
  }

  /// Whom the signs speak for most.
  private Optional<Integer> likely(
      Sentence sentence, int subject, boolean behind, Optional<Integer> rule) {
    var answers = signs.of(sentence, subject, behind, rule);
    asked.asked(sentence, subject, answers);
    return LIKELY
        .of(answers)
        .filter(r -> !(behind && isOfTheTold(sentence, subject, r)))
        .filter(r -> !isOffice(sentence, subject, r));
  }

  /// `The group said`: no group, firm or charity is a state, its ministry, police or court.
  private boolean isOffice(Sentence sentence, int subject, int referent) {
    String noun = sentence.tokens().get(subject).lemma();
    var whom = references.referent(referent);
    return SpeakerWords.isPrivate(noun)
        && !noun.startsWith("organi")
        && (whom.type() == EntityType.COUNTRY
            || (whom.type() == EntityType.PUBLIC_BODY && OFFICE.matcher(whom.name()).find()));
  }

  /// `Police shot a man, a senior official said`: somebody is not one of those he tells of, though
  /// a spokesman may be theirs.
  private boolean isOfTheTold(Sentence sentence, int subject, int referent) {
    String noun = sentence.tokens().get(subject).lemma();
    return descriptions.isSome(sentence, subject)
        && PersonWords.isPerson(noun)
        && !SpeakerWords.isMouthpiece(noun)
        && references.names(sentence.number()).stream()
            .anyMatch(n -> n[1] <= subject && n[2] == referent);
  }

  /// `The firm has stopped all orders, the company said`: a spokesman or company that nothing else
  /// tells speaks for whom it tells of.
  private Optional<Integer> toldOf(Sentence sentence, int subject) {
    String noun = sentence.tokens().get(subject).lemma();
    boolean alone = references.tree(sentence.number()).dependents(subject, "nmod").isEmpty();
    boolean told =
        (SpeakerWords.isVoice(noun) && PersonWords.isPerson(noun))
            || (SpeakerWords.isPrivate(noun) && descriptions.isDefinite(sentence, subject));
    return alone && told
        ? references.names(sentence.number()).stream()
            .filter(n -> n[1] <= subject)
            .map(n -> n[2])
            .filter(n -> references.referent(n).type().near(EntityType.ORGANIZATION))
            .findFirst()
        : Optional.empty();
  }

  /// `The union counted forty deaths. "...," said a spokeswoman`: she speaks for the body that was
  /// heard or told of last.
  private Optional<Integer> ofBody(Sentence sentence, int subject) {
    String noun = sentence.tokens().get(subject).lemma();
    boolean alone = references.tree(sentence.number()).dependents(subject, "nmod").isEmpty();
    return alone && SpeakerWords.isMouthpiece(noun)
        ? antecedents.body(sentence, subject)
        : Optional.empty();
  }

  private boolean speaks(int referent) {
    var type = references.referent(referent).type();
    return type != EntityType.DOCUMENT && type != EntityType.PLACE;
  }

  private Optional<Integer> named(Sentence sentence, int subject) {
    var found = references.at(sentence.number(), subject);
    return printed(sentence, subject)
        .or(() -> owned(sentence, subject))
        .or(() -> descriptions.of(sentence, subject))
        .or(() -> ruled(sentence, subject))
        .or(() ->
            found.filter(r -> !r.via().equals("pronoun")).map(References.Reference::referent));
  }

  /// A name, a noun with a name beside it, a government with its state.
  private Optional<Integer> printed(Sentence sentence, int subject) {
    return references
        .at(sentence.number(), subject)
        .filter(r -> !r.via().startsWith("definite") && !r.via().equals("pronoun"))
        .map(References.Reference::referent)
        .or(() -> titled(sentence, subject));
  }

  /// `the secretary of the faction Ana Bell`: the name that ends the phrase is whom it describes.
  private Optional<Integer> titled(Sentence sentence, int subject) {
    var tree = references.tree(sentence.number());
    boolean some = tree.word(subject).pos().matches("CD|DT");
    return tree.dependents(subject, "appos").stream()
        .flatMap(beside -> (some ? person(sentence, beside) : ending(sentence, beside)).stream())
        .findFirst()
        .or(() -> ending(sentence, subject));
  }

  private Optional<Integer> ending(Sentence sentence, int noun) {
    var phrase = new Clause(sentence, references.tree(sentence.number())).phrase(noun);
    return references.names(sentence.number()).stream()
        .filter(n -> isPerson(n[2]) && n[0] > 0 && phrase.get(n[1] - 1))
        .filter(n -> sentence.tokens().get(n[0] - 1).pos().matches("NN.*"))
        .filter(n -> !isAnother(sentence, noun, n[0] - 1))
        .map(n -> n[2])
        .reduce((a, b) -> b);
  }

  /// `judge` in `the sister of judge Anis Brahmi`, whose name is not hers.
  private static boolean isAnother(Sentence sentence, int noun, int beside) {
    var words = sentence.tokens();
    return beside > noun
        && PersonWords.isPerson(words.get(beside).lemma())
        && words.subList(noun, beside).stream().anyMatch(w -> w.pos().equals("IN"))
        && words.subList(noun, beside).stream().noneMatch(w -> w.text().equals(","));
  }

  /// `One of the monks, Ada Roe, ...`
  private Optional<Integer> person(Sentence sentence, int word) {
    return references
        .name(sentence.number(), word)
        .map(References.Reference::referent)
        .filter(this::isPerson);
  }

  private boolean isPerson(int referent) {
    return references.referent(referent).type() == EntityType.PERSON;
  }

  /// `a spokesman for the firm`, `the ministry's statement`: nobody else is named, so the owner
  /// speaks.
  private Optional<Integer> owned(Sentence sentence, int subject) {
    String noun = sentence.tokens().get(subject).lemma();
    var owner = byOwner(sentence, subject);
    if (owner.isPresent()) {
      return owner;
    }
    return SpeakerWords.isPaper(noun) && descriptions.isDefinite(sentence, subject)
        ? papers
            .author(sentence, subject)
            .or(() -> antecedents.body(sentence, subject))
            .or(voice::publisher)
        : Optional.empty();
  }

  /// Whether a paper, a spokesman or a part of a body has an owner who is no pronoun.
  private boolean isOwned(Sentence sentence, int subject) {
    return references.tree(sentence.number()).dependents(subject).stream()
        .noneMatch(d ->
            sentence.tokens().get(d).text().matches("(?i)its|their|his|her")
                && OWNERS.contains(references.tree(sentence.number()).relation(d)));
  }

  private Optional<Integer> byOwner(Sentence sentence, int subject) {
    String noun = sentence.tokens().get(subject).lemma();
    boolean only = SpeakerWords.isVoiceFor(noun);
    if (!SpeakerWords.isVoice(noun) && !SpeakerWords.isPaper(noun) && !only) {
      return part(sentence, subject);
    }
    var owners = only ? FOR : OWNERS;
    for (int owner : references.tree(sentence.number()).dependents(subject)) {
      if (owners.contains(references.tree(sentence.number()).relation(owner))) {
        var found = owner(sentence, owner);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return SpeakerWords.isPaper(noun) ? papers.introduced(sentence, subject) : Optional.empty();
  }

  /// `UN investigators`, `EU commission`: bodies within a body, whose name stands before them.
  private Optional<Integer> part(Sentence sentence, int subject) {
    String noun = sentence.tokens().get(subject).lemma();
    boolean part =
        SpeakerWords.isBody(noun) || Set.of("investigator", "inspector", "monitor").contains(noun);
    return part
        ? references.tree(sentence.number()).dependents(subject, "compound").stream()
            .flatMap(c -> references.name(sentence.number(), c).stream())
            .map(References.Reference::referent)
            .filter(r -> references.referent(r).type().near(EntityType.ORGANIZATION))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Integer> owner(Sentence sentence, int owner) {
    String word = sentence.tokens().get(owner).text().toLowerCase(Locale.ROOT);
    if (Set.of("its", "their").contains(word)) {
      return antecedents.body(sentence, owner);
    }
    if (Set.of("his", "her").contains(word)) {
      return antecedents.person(sentence, owner, false);
    }
    if (Set.of("our", "my").contains(word)) {
      return voice.of(word);
    }
    return named(sentence, owner)
        .filter(r ->
            speaks(r) || isRuler(sentence, references.tree(sentence.number()).governor(owner)));
  }

  /// `Norway's prime minister`, `the government in Oslo`: who rules and is named nowhere speaks for
  /// the state.
  private Optional<Integer> ruled(Sentence sentence, int subject) {
    String noun = sentence.tokens().get(subject).lemma().toLowerCase(Locale.ROOT);
    if (noun.equals("counterpart")) {
      return references.tree(sentence.number()).dependents(subject, "nmod:from", "nmod:of").stream()
          .flatMap(w -> references.name(sentence.number(), w).stream())
          .map(References.Reference::referent)
          .filter(r -> references.referent(r).type() == EntityType.COUNTRY)
          .findFirst();
    }
    boolean rules = RULERS.contains(noun) && references.bearers(noun).isEmpty();
    boolean one = sentence.tokens().get(subject).pos().equals("NN");
    boolean some = one && descriptions.isSome(sentence, subject);
    if (DELEGATES.contains(noun) && !some && !(one && !references.bearers(noun).isEmpty())) {
      return ofState(sentence, subject);
    }
    return rules
        ? references.tree(sentence.number()).dependents(subject, "nmod").stream()
            .flatMap(w -> references.at(sentence.number(), w).stream())
            .map(References.Reference::referent)
            .filter(r -> references.referent(r).type() == EntityType.COUNTRY)
            .findFirst()
        : Optional.empty();
  }

  /// `Georgian officials`, `the Kyrgyz side`: a state whose adjective stands before them.
  private Optional<Integer> ofState(Sentence sentence, int subject) {
    return references.tree(sentence.number()).dependents(subject, "amod", "compound").stream()
        .flatMap(a -> references.demonym(sentence.tokens(), a).stream())
        .flatMap(id -> references.known(id).stream())
        .findFirst();
  }

  /// The government of a region speaks as the region.
  private static boolean isRuler(Sentence sentence, int noun) {
    return noun >= 0
        && Set.of("government", "authority", "administration")
            .contains(sentence.tokens().get(noun).lemma());
  }

  private boolean isOurs(Sentence sentence, int noun) {
    return SpeakerWords.isBody(sentence.tokens().get(noun).lemma())
        && references.tree(sentence.number()).dependents(noun, "nmod:poss").stream()
            .anyMatch(d ->
                Set.of("our", "my")
                    .contains(sentence.tokens().get(d).text().toLowerCase(Locale.ROOT)));
  }

  /// Names, pronouns and nouns for people, bodies and papers can speak; things cannot.
  boolean canSpeak(Sentence sentence, int subject) {
    var token = sentence.tokens().get(subject);
    String word = token.lemma().toLowerCase(Locale.ROOT);
    return SpeakerWords.isPronoun(token.text())
        || SpeakerWords.canSpeak(word)
        || token.pos().equals("CD")
        || token.pos().equals("NNPS")
        || SpeakerWords.isPartOfMany(word)
        || SpeakerWords.isAgent(token)
        || offices.match(List.of(word), 0).isPresent()
        || references
            .at(sentence.number(), subject)
            .map(References.Reference::referent)
            .filter(this::speaks)
            .isPresent()
        || (token.pos().startsWith("NN") && ending(sentence, subject).isPresent());
  }
}
