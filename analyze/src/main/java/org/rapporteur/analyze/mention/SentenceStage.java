package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Finds the names of a document and gathers them to referents; a sentence that may hold a claim
/// gets a tree. A document is looked at twice: first by itself ([#glance]), then ([#read]) in the
/// light of what other documents of the case take the same words for ([WordUses]).
public final class SentenceStage implements EachStage<Blocked, Annotated> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 55;

  private final Annotator english;
  private final Gazetteer gazetteer;
  private final GlanceStage glances;
  private final NameDecision decision;

  public SentenceStage(Annotator english, Gazetteer gazetteer) {
    this(english, gazetteer, WeighedNames.first(), WeighedNames.standard(gazetteer));
  }

  private SentenceStage(
      Annotator english, Gazetteer gazetteer, FirstLook look, NameDecision decision) {
    this.english = english;
    this.gazetteer = gazetteer;
    this.glances = new GlanceStage(english, gazetteer, look);
    this.decision = decision;
  }

  /// The stage without weights: every name that the rules propose stands. Tests of the rules read
  /// so.
  public static SentenceStage rulesAlone(Annotator english, Gazetteer gazetteer) {
    return new SentenceStage(
        english, gazetteer, FirstLook.ruled(), (glance, sentences, elsewhere) -> glance.ruled());
  }

  /// What the first look depends on.
  public static StageId first() {
    return new StageId("glance", GlanceStage.VERSION);
  }

  @Override
  public StageId id() {
    return new StageId("sentence", VERSION);
  }

  /// Reads a document of which nothing else is known.
  @Override
  public Annotated apply(Blocked blocked) {
    return read(glances.apply(blocked), Elsewhere.NOWHERE);
  }

  /// The first look at a document.
  public Glance glance(Blocked blocked) {
    return glances.apply(blocked);
  }

  /// Reads on from a first look.
  ///
  /// @param elsewhere what other documents of the case take the same words for
  public Annotated read(Glance glance, Elsewhere elsewhere) {
    var sentences = new ArrayList<Sentence>(glance.sentences().size());
    for (var sentence : glance.sentences()) {
      sentences.add(withTree(sentence, glance.branches(sentence.number())));
    }
    var found =
        UnionSeats.settled(
            SharedNames.settled(
                mentions(glance, sentences, elsewhere), sentences, glance.blocked(), gazetteer),
            gazetteer);
    return new Annotated(
        glance.blocked(),
        sentences,
        Referents.of(
            found, sentences, one -> isAround(glance, one), one -> isHeading(glance, one)));
  }

  /// Whether a name stands in a line above the text that says whose it is.
  private static boolean isHeading(Glance glance, Found one) {
    var blocks = glance.blocked().blocks();
    int block = glance.sentences().get(one.mention().sentence()).block();
    return blocks.get(block).kind() == Block.Kind.BYLINE
        && blocks.subList(0, block).stream().noneMatch(b -> b.kind() == Block.Kind.BODY);
  }

  /// Whether a name stands in a line that tells nothing itself.
  private static boolean isAround(Glance glance, Found one) {
    var sentence = glance.sentences().get(one.mention().sentence());
    return !glance.blocked().blocks().get(sentence.block()).kind().yieldsClaims();
  }

  private Sentence withTree(Sentence sentence, Glance.Branches branches) {
    var words = sentence.tokens();
    return branches.isWorthParsing()
        ? new Sentence(
            sentence.number(),
            sentence.block(),
            sentence.start(),
            sentence.end(),
            words,
            tree(words, branches.from()))
        : sentence;
  }

  /// The tree of a sentence; the words before its first are outside it.
  private List<Arc> tree(List<Token> words, int first) {
    return english.tree(words.subList(first, words.size())).stream()
        .map(a ->
            new Arc(
                a.head() < 0 ? a.head() : a.head() + first, a.dependent() + first, a.relation()))
        .toList();
  }

  /// All names of the document; acronyms it defines in brackets count wherever they stand.
  private List<Found> mentions(Glance glance, List<Sentence> sentences, Elsewhere elsewhere) {
    var blocked = glance.blocked();
    var decided = QuotedNames.in(sentences, decision.in(glance, sentences, elsewhere));
    var sent = DatelinePlaces.in(sentences, decided, blocked.blocks(), blocked.document().text());
    var mended =
        RussianEdges.mended(blocked, sentences, NameEdges.mended(sentences, sent, gazetteer));
    var ended = FirmPlaces.apart(sentences, ShipNumbers.with(sentences, mended), gazetteer);
    var weighed =
        WholeNames.of(sentences, Crafts.without(sentences, Headlines.in(sentences, ended)));
    String publisher = blocked.document().source().publisher();
    var papers = PaperNames.in(sentences, weighed);
    var named = OwnBoards.in(sentences, PublisherNames.in(sentences, papers, publisher));
    var candidates = DefinedTerms.in(sentences, SpelledAcronyms.in(sentences, named));
    var defined = new TreeSet<String>();
    for (int i = 0; i < sentences.size(); i++) {
      bracketed(sentences.get(i).tokens(), candidates.get(i), defined);
    }
    var found = new ArrayList<Found>();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      for (var candidate : withAcronyms(sentence.tokens(), candidates.get(i), defined)) {
        var first = sentence.tokens().get(candidate.from());
        var last = sentence.tokens().get(candidate.to() - 1);
        String text = blocked.document().text().substring(first.start(), last.end());
        found.add(
            new Found(
                new Mention(i, first.start(), last.end(), text, candidate.rule()), candidate));
      }
    }
    return found;
  }

  private static void bracketed(List<Token> tokens, List<Candidate> names, Set<String> defined) {
    for (var name : names) {
      int open = name.to();
      boolean body =
          name.type() == EntityType.ORGANIZATION || name.type() == EntityType.PUBLIC_BODY;
      if (body
          && name.length() > 1
          && open + 2 < tokens.size()
          && tokens.get(open).text().equals("(")
          && tokens.get(open + 2).text().equals(")")
          && Acronyms.isAcronym(tokens.get(open + 1))) {
        defined.add(tokens.get(open + 1).text());
      }
    }
  }

  private List<Candidate> withAcronyms(
      List<Token> tokens, List<Candidate> names, Set<String> defined) {
    var all = new ArrayList<>(names);
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      boolean free = names.stream().noneMatch(n -> n.from() <= at && at < n.to());
      if (free && defined.contains(tokens.get(i).text())) {
        all.add(
            new Candidate(
                i, i + 1, EntityType.ORGANIZATION, null, null, null, "acronym", Candidate.PATTERN));
      }
    }
    all.sort(java.util.Comparator.comparingInt(Candidate::from));
    return all;
  }

  /// What the gazetteer knows; part of what a cached result depends on.
  public Gazetteer gazetteer() {
    return gazetteer;
  }
}
