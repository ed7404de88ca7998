package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analyze.corenlp.WordClasses;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Named;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.Chronology;
import org.rapporteur.analyze.text.Dateline;
import org.rapporteur.analyze.text.PlainAnnotator;
import org.rapporteur.analyze.text.TextView;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Divides blocks into sentences and words, lets the rules propose names and weighs these once.
/// Each block is read on its own, so that no heading is glued to a sentence.
final class GlanceStage implements EachStage<Blocked, Glance> {
  /// Raised with every change of what the stage gives.
  static final int VERSION = 22;

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "we", "i", "who", "it", "my", "our");
  private static final int LONGEST_PARSED = 120;
  private static final int LONGEST_SENTENCE = 400;

  private final Cues cues = Cues.standard();
  private final Annotator english;
  private final Annotator plain = new PlainAnnotator();
  private final LanguageReaders readers = LanguageReaders.standard();
  private final Gazetteer gazetteer;
  private final WordClasses classes = new WordClasses();
  private final MentionFinder finder;
  private final FirstLook look;

  GlanceStage(Annotator english, Gazetteer gazetteer, FirstLook look) {
    this.english = english;
    this.gazetteer = gazetteer;
    this.finder = new MentionFinder(gazetteer);
    this.look = look;
  }

  @Override
  public StageId id() {
    return new StageId("glance", VERSION);
  }

  @Override
  public Glance apply(Blocked blocked) {
    var sentences = new ArrayList<Sentence>();
    var branches = new ArrayList<Glance.Branches>();
    var candidates = new ArrayList<List<Candidate>>();
    for (var block : blocked.blocks()) {
      if (block.kind().yieldsClaims() || block.kind().yieldsNames()) {
        read(blocked, block, sentences, branches, candidates);
      }
    }
    var ruled = ruled(blocked, sentences, candidates);
    var tags = look.at(sentences, ruled, i -> language(blocked, sentences.get(i)));
    return new Glance(blocked, sentences, branches, ruled, tags);
  }

  private static String language(Blocked blocked, Sentence sentence) {
    return blocked.blocks().get(sentence.block()).language();
  }

  private void read(
      Blocked blocked,
      Block block,
      List<Sentence> sentences,
      List<Glance.Branches> branches,
      List<List<Candidate>> candidates) {
    var view = TextView.of(blocked.document().text(), block.start(), block.end());
    boolean isEnglish = block.language().equals("en");
    var reader = readers.of(block.language());
    var annotator = isEnglish ? english : reader.map(LanguageReader::annotator).orElse(plain);
    boolean first = true;
    int head = Chronology.head(view.text());
    for (var divided : sentences(view.text(), annotator)) {
      if (divided.isEmpty()) {
        continue;
      }
      var printed = classes.of(block.language(), divided);
      var named =
          block.kind().yieldsNames() ? reader.map(r -> r.named(printed, gazetteer)) : none();
      var words = named.map(Named::words).orElse(printed);
      List<Candidate> names =
          !block.kind().yieldsNames()
              ? List.of()
              : isEnglish
                  ? mended(words, finder.in(words))
                  : named
                      .map(RuledNames::candidates)
                      .orElseGet(() -> finder.known(words, block.language()));
      var tokens = words.stream().map(w -> stored(w, view)).toList();
      int from = (int) words.stream().filter(w -> w.end() <= head).count();
      boolean isClaim = isEnglish && block.kind().yieldsClaims();
      branches.add(new Glance.Branches(from, isClaim && isWorthParsing(words, names)));
      sentences.add(
          new Sentence(
              sentences.size(),
              block.number(),
              tokens.getFirst().start(),
              tokens.getLast().end(),
              tokens,
              List.of()));
      candidates.add(
          block.kind().yieldsNames()
              ? OpeningNames.in(words, names, first, view.text(), block.language())
              : names);
      first = false;
    }
  }

  /// The sentences of a block, in pieces where one has no end: a text that lost its stops or spaces
  /// is one sentence for the rules of a language, and what reads a sentence may look from each of
  /// its words at all others.
  private static List<List<Token>> sentences(String text, Annotator annotator) {
    var pieces = new ArrayList<List<Token>>();
    for (var sentence : whole(text, annotator)) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        pieces.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
      }
    }
    return pieces;
  }

  /// A dateline is a sentence of its own, and the date of a line in a chronology is read before the
  /// first sentence, as part of it.
  private static List<List<Token>> whole(String text, Annotator annotator) {
    int dateline = Dateline.length(text);
    int head = dateline > 0 ? dateline : Chronology.head(text);
    if (head == 0) {
      return annotator.sentences(text);
    }
    var all = new ArrayList<>(annotator.sentences(text.substring(0, head)));
    boolean own = dateline > 0;
    for (var sentence : annotator.sentences(text.substring(head))) {
      var words = sentence.stream().map(token -> token.later(head)).toList();
      all.add(own ? words : joined(all, words));
      own = true;
    }
    return all;
  }

  /// All that was read, and what follows, as one sentence.
  private static List<Token> joined(List<List<Token>> before, List<Token> words) {
    var all = new ArrayList<>(before.stream().flatMap(List::stream).toList());
    before.clear();
    all.addAll(words);
    return all;
  }

  private static Optional<Named> none() {
    return Optional.empty();
  }

  /// A known acronym in brackets outweighs the full name before it, which may be damaged:
  /// `Democratic Republic of Korea (DPRK)` is the DPRK.
  private static List<Candidate> mended(List<Token> words, List<Candidate> names) {
    var mended = new ArrayList<Candidate>(names.size());
    for (var name : names) {
      var acronym =
          names.stream()
              .filter(n -> n.from() == name.to() + 1 && n.length() == 1 && n.knownAs() != null)
              .findFirst();
      boolean bracketed =
          name.to() + 2 < words.size()
              && words.get(name.to()).text().equals("(")
              && words.get(name.to() + 2).text().equals(")");
      boolean outweighed =
          bracketed
              && name.length() > 1
              && acronym.isPresent()
              && isDoubtful(name, acronym.get())
              && !isOwn(words, name, acronym.get());
      mended.add(outweighed ? damaged(name, acronym.get()) : name);
    }
    return mended;
  }

  private static boolean isOwn(List<Token> words, Candidate name, Candidate acronym) {
    return name.knownAs() == null
        && name.type().near(EntityType.ORGANIZATION)
        && acronym.type().near(EntityType.ORGANIZATION)
        && LocalAcronyms.isAnother(words, name, acronym);
  }

  private static Candidate damaged(Candidate name, Candidate acronym) {
    return new Candidate(
        name.from(),
        name.to(),
        acronym.type(),
        acronym.knownAs(),
        acronym.canonical(),
        acronym.country(),
        "garbled:acronym",
        name.rank());
  }

  /// A full name that no list holds, or that only a pattern filled in, yields to a known acronym;
  /// so does a place to a state.
  private static boolean isDoubtful(Candidate name, Candidate acronym) {
    if (java.util.Objects.equals(acronym.knownAs(), name.knownAs())) {
      return false;
    }
    boolean state =
        acronym.type() == EntityType.COUNTRY
            && (name.type() == EntityType.COUNTRY || name.type() == EntityType.PLACE);
    boolean body =
        acronym.type().near(EntityType.ORGANIZATION) && name.type().near(EntityType.ORGANIZATION);
    boolean filled = name.knownAs() == null || !name.knownAs().matches("(body|org):.*");
    return state || (body && filled);
  }

  private static Token stored(Token token, TextView view) {
    return new Token(
        view.start(token.start()),
        view.end(token.end()),
        token.text(),
        token.lemma(),
        token.pos(),
        token.name());
  }

  /// A tree costs most of the time, so only a sentence with a verb and something to say it of gets
  /// one.
  private boolean isWorthParsing(List<Token> words, List<Candidate> names) {
    if (words.size() > LONGEST_PARSED || words.size() < 3) {
      return false;
    }
    boolean verb = false;
    boolean subject = !names.isEmpty();
    boolean definite = false;
    for (var word : words) {
      verb |= word.pos().startsWith("VB");
      subject |= definite && isBody(word);
      definite = word.pos().matches("DT|PRP\\$");
      subject |=
          word.pos().equals("CD")
              || word.text().equals("\"")
              || PRONOUNS.contains(word.lemma())
              || word.pos().equals("NNS")
              || PersonWords.isPerson(word.lemma())
              || tells(word);
    }
    return verb && subject;
  }

  private boolean tells(Token word) {
    return word.pos().startsWith("VB")
        && cues.of(word.lemma(), false).filter(SpeechAct.SAY::equals).isPresent();
  }

  /// `the court`, `our association`.
  private static boolean isBody(Token word) {
    String lemma = word.lemma();
    return word.pos().equals("NN")
        && BodyHeads.of(lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1))
            != null;
  }

  /// What the rules take for names.
  private List<List<Candidate>> ruled(
      Blocked blocked, List<Sentence> sentences, List<List<Candidate>> single) {
    new RuledNames(readers, blocked).echo(sentences, single);
    var ended = new ArrayList<List<Candidate>>(single.size());
    for (int i = 0; i < sentences.size(); i++) {
      ended.add(NameEnds.of(single.get(i), sentences.get(i).tokens()));
    }
    String publisher = blocked.document().source().publisher();
    var published = PublisherNames.in(sentences, ended, publisher);
    var decided = NameKinds.in(sentences, LocalAcronyms.in(sentences, published));
    return ShortBodies.in(sentences, RepeatedNames.in(sentences, decided));
  }
}
