package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.frame.Triggers.Trigger;
import org.rapporteur.analyze.frame.Triggers.Word;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeMention;

/// Finds where a sentence tells of happenings: a verb, a noun that needs no verb or has one, a
/// light verb with a telling object.
final class Sites {
  /// What stands between a paper and its day.
  private static final Set<String> DATES = Set.of("of", "from", "dated");

  private final References references;
  private final Triggers triggers;
  private final Map<Integer, List<TimeMention>> times;

  /// @param times those printed in each sentence
  Sites(References references, Triggers triggers, Map<Integer, List<TimeMention>> times) {
    this.references = references;
    this.triggers = triggers;
    this.times = times;
  }

  List<Site> of(Sentence sentence, Tree tree) {
    var sites = new ArrayList<Site>();
    var used = new HashSet<Integer>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      var plain = used.contains(i) ? null : plain(sentence, tree, i);
      if (plain != null) {
        used.add(i);
        sites.add(plain);
      }
      for (var trigger : triggers.of(token.lemma().toLowerCase(Locale.ROOT))) {
        var site = used.contains(i) ? null : site(sentence, tree, i, token, trigger);
        if (site != null) {
          used.addAll(site.words());
          sites.add(site);
        }
      }
    }
    return sites;
  }

  /// A plain verb that only what stands around it makes telling.
  private @Nullable Site plain(Sentence sentence, Tree tree, int word) {
    var taking = Takings.of(tree, word, persons(sentence));
    return taking == null ? Punishments.of(tree, word, persons(sentence)) : taking;
  }

  private IntPredicate persons(Sentence sentence) {
    return word ->
        references
            .at(sentence.number(), word)
            .filter(r -> references.referent(r.referent()).type() == EntityType.PERSON)
            .isPresent();
  }

  private @Nullable Site site(Sentence sentence, Tree tree, int i, Token token, Trigger trigger) {
    boolean verb = token.pos().startsWith("VB");
    boolean adjectiveAlone =
        token.pos().equals("JJ")
            && (i + 1 >= sentence.tokens().size()
                || !sentence.tokens().get(i + 1).pos().startsWith("NN"));
    boolean noun = token.pos().startsWith("NN") || adjectiveAlone;
    if (Harmless.meansElse(tree, i, trigger.type())
        || (!trigger.needs().isEmpty()
            && !hasNear(tree, i, trigger.needs())
            && !(trigger.somebody() && touchesPerson(sentence, tree, i))
            && !(trigger.state() && touchesState(sentence, tree, i)))) {
      return null;
    }
    return switch (trigger.word()) {
      case VERB -> verb && !isModifier(tree, i) ? verbal(tree, i, trigger) : null;
      case NOUN -> noun ? nominal(sentence, tree, i, trigger) : null;
      case LIGHT -> verb && !isModifier(tree, i) ? light(sentence, tree, i, trigger) : null;
    };
  }

  /// A storm that kills violates nothing, and goods that are detained are under sanctions.
  private static Site verbal(Tree tree, int i, Trigger trigger) {
    if (trigger.type() == EventType.DETENTION && Harmless.isOfGoods(tree, i)) {
      return new Site(EventType.SANCTION, i, Set.of(i), trigger.lemma(), null, true);
    }
    return trigger.type() == EventType.VIOLATION && Harmless.isMishap(tree, i)
        ? new Site(EventType.OTHER, i, Set.of(i), trigger.lemma(), null, true)
        : new Site(trigger.type(), i, Set.of(i), trigger.lemma(), trigger.violation(), true);
  }

  private static boolean isModifier(Tree tree, int i) {
    return tree.relation(i).equals("amod") || tree.relation(i).equals("compound");
  }

  private boolean hasNear(Tree tree, int word, Set<String> needs) {
    for (int dependent :
        tree.dependents(word, "nsubj", "nsubj:pass", "obj", "obl", "compound", "nmod", "amod")) {
      if (needs.contains(tree.word(dependent).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return tree.relation(word).startsWith("acl")
        && tree.word(word).pos().startsWith("VB")
        && needs.contains(tree.word(tree.governor(word)).lemma().toLowerCase(Locale.ROOT));
  }

  /// `Chad was reviewed in May`, `the Committee examined Chad`.
  private boolean touchesState(Sentence sentence, Tree tree, int verb) {
    return tree.dependents(verb, "obj", "nsubj:pass").stream()
        .anyMatch(w ->
            references
                .name(sentence.number(), w)
                .filter(r -> references.referent(r.referent()).type() == EntityType.COUNTRY)
                .isPresent());
  }

  /// `he had been seized`, `soldiers captured Rosa Medina`: somebody, not something.
  private boolean touchesPerson(Sentence sentence, Tree tree, int verb) {
    boolean describes = tree.word(verb).pos().equals("VBN") && tree.relation(verb).equals("acl");
    if (tree.dependents(verb, "nsubj:pass").stream()
        .anyMatch(w -> tree.word(w).text().equalsIgnoreCase("who"))) {
      return true;
    }
    return Stream.concat(
            tree.dependents(verb, "obj", "nsubj:pass").stream(),
            describes ? Stream.of(tree.governor(verb)) : Stream.empty())
        .anyMatch(w ->
            Set.of("he", "she", "him", "her").contains(tree.word(w).text().toLowerCase(Locale.ROOT))
                || PersonWords.isPerson(tree.word(w).lemma().toLowerCase(Locale.ROOT))
                || persons(sentence).test(w));
  }

  /// A noun tells of a happening only outside a name, and not as the mere modifier of another noun.
  private @Nullable Site nominal(Sentence sentence, Tree tree, int i, Trigger trigger) {
    var name = references.name(sentence.number(), i);
    if (name.isPresent()
        && !isNamedMeeting(name.get().referent(), trigger)
        && !isDatedResolution(sentence, tree, i, trigger)) {
      return null;
    }
    if (isModifier(tree, i)) {
      return null;
    }
    int verb = lightVerb(tree, i, trigger.type());
    if (verb < 0
        && needsVerb(trigger.type(), trigger.lemma())
        && !isDatedReport(sentence, tree, i, trigger)) {
      return null;
    }
    var words = new LinkedHashSet<Integer>();
    words.add(i);
    if (verb >= 0) {
      words.add(verb);
    }
    return new Site(trigger.type(), i, words, trigger.lemma(), trigger.violation(), verb >= 0);
  }

  /// `resolution 48/16 of 8 October 2021`: the day is that of its adoption.
  private boolean isDatedResolution(Sentence sentence, Tree tree, int i, Trigger trigger) {
    if (trigger.type() != EventType.RESOLUTION) {
      return false;
    }
    int after = i + 1;
    while (after < tree.size() && references.name(sentence.number(), after).isPresent()) {
      after++;
    }
    int day = after + 1;
    return day < tree.size()
        && tree.word(after).text().equalsIgnoreCase("of")
        && times.getOrDefault(sentence.number(), List.of()).stream()
            .filter(t -> t.start() == tree.word(day).start())
            .anyMatch(t -> t.expression() instanceof Absolute it && it.date().isDay());
  }

  /// `the report of 3 May 2019`, `a 2019 survey`: the day is that of its publication.
  private boolean isDatedReport(Sentence sentence, Tree tree, int i, Trigger trigger) {
    if (trigger.type() != EventType.REPORT) {
      return false;
    }
    boolean of =
        i + 2 < tree.size() && DATES.contains(tree.word(i + 1).text().toLowerCase(Locale.ROOT));
    int begins = of ? tree.word(i + 2).start() : -1;
    int ends = i == 0 ? -1 : tree.word(i - 1).end();
    return times.getOrDefault(sentence.number(), List.of()).stream()
        .filter(t -> t.expression() instanceof Absolute)
        .anyMatch(t -> t.start() == begins || t.end() == ends);
  }

  /// A conference has a name; a forum that is an organisation does not take place.
  private boolean isNamedMeeting(int referent, Trigger trigger) {
    return trigger.type() == EventType.MEETING
        && !trigger.lemma().equals("session")
        && references.referent(referent).type() != EntityType.ORGANIZATION;
  }

  /// Nouns that name standing things as often as happenings need a verb that makes them happen.
  private static boolean needsVerb(EventType type, String lemma) {
    return switch (type) {
      case MANDATE -> !Set.of("establishment", "appointment").contains(lemma);
      case LEGISLATION -> !lemma.equals("reauthorization");
      case REPORT, STATEMENT, SANCTION -> true;
      case RESOLUTION,
          MEETING,
          TESTIMONY,
          VIOLATION,
          DETENTION,
          REPATRIATION,
          EXECUTION,
          COURT_DECISION,
          OTHER ->
          false;
    };
  }

  private int lightVerb(Tree tree, int noun, EventType type) {
    int governor = tree.governor(noun);
    String relation = tree.relation(noun).replaceAll("^(obl|nmod):.*", "$1");
    boolean argument = Set.of("obj", "nsubj:pass", "obl", "nsubj").contains(relation);
    if (governor >= 0 && argument && isLight(tree, governor, type)) {
      return governor;
    }
    for (int clause : tree.dependents(noun, "acl", "acl:relcl", "ccomp")) {
      boolean whole =
          tree.relation(clause).equals("ccomp") && tree.dependent(clause, "obj", "ccomp") >= 0;
      if (!whole && isLight(tree, clause, type) && tree.word(clause).pos().startsWith("VB")) {
        return clause;
      }
    }
    return -1;
  }

  boolean isLight(Tree tree, int word, EventType type) {
    return tree.word(word).pos().startsWith("VB")
        && triggers.of(tree.word(word).lemma()).stream()
            .anyMatch(t -> t.word() == Word.LIGHT && t.type() == type);
  }

  /// A light verb whose object is a name says what happened to it: `Congress adopted the X Act`.
  private @Nullable Site light(Sentence sentence, Tree tree, int i, Trigger trigger) {
    int own = tree.dependent(i, "obj", "nsubj:pass");
    int object = own < 0 && tree.relation(i).startsWith("acl") ? tree.governor(i) : own;
    if (object < 0) {
      return null;
    }
    var name = references.name(sentence.number(), object);
    String words =
        name.map(n -> references.referent(n.referent()).name().toLowerCase(Locale.ROOT)).orElse("");
    boolean fits =
        switch (trigger.type()) {
          case LEGISLATION ->
              words.matches(
                  ".*\\b(act|law|bill|decree|code|convention|treaty|covenant|protocol|statute"
                      + "|regulation|directive|ordinance|amendment|constitution|charter)\\b.*");
          case MANDATE ->
              words.matches(
                      ".*\\b(commission|office|rapporteur|mission|tribunal|court|panel|mechanism)\\b.*")
                  && !Set.of("open", "name", "serve").contains(trigger.lemma());
          case SANCTION -> words.matches(".*\\b(release order|import ban|embargo)\\b.*");
          case RESOLUTION -> words.matches(".*\\bresolution\\b.*|[as]/res/.*");
          default -> false;
        };
    return fits
        ? new Site(trigger.type(), i, Set.of(i), trigger.lemma(), trigger.violation(), true)
        : null;
  }
}
