package org.rapporteur.analyze.speech;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.SpeakerQuestions.Answer;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.InOrder;
import org.rapporteur.model.text.Sentence;

/// What speaks for and against each of those whom a pronoun or a common noun may mean where it
/// speaks.
final class SpeakerSigns {
  /// Without one of these nothing ties a noun for people to somebody: `the judge` may be anybody.
  private static final Set<String> TIES =
      Set.of(
          "rule",
          "called-so",
          "called-like",
          "introduced-so",
          "introduced-like",
          "about-shared",
          "in-phrase",
          "set-off",
          "beside",
          "named-so",
          "named-like",
          "speaks-next");

  /// The paragraphs where a text says what it is about before it names anybody.
  private static final int FIRST = 3;

  /// A text names more only if it is long; then so many who were named last are asked about.
  private static final int MANY = 80;

  /// And so many who are named next.
  private static final int NEXT = 20;

  /// The rules name the answer.
  static final String RULE = "rule";

  private final Annotated annotated;
  private final References references;
  private final Offices offices;
  private final Antecedents antecedents;
  private final OwnVoice voice;
  private final NamedBefore before;
  private final CalledBefore called;
  private final Introduced introduced;

  SpeakerSigns(
      Annotated annotated,
      References references,
      Offices offices,
      Antecedents antecedents,
      OwnVoice voice,
      Cues cues) {
    this.annotated = annotated;
    this.references = references;
    this.offices = offices;
    this.antecedents = antecedents;
    this.voice = voice;
    this.before = new NamedBefore(annotated, references, antecedents);
    this.introduced = new Introduced(annotated, references, cues);
    this.called = new CalledBefore(annotated, references, introduced);
  }

  /// All whom the word may mean, and nobody, each with its signs.
  ///
  /// @param behind whether the word stands behind what is said
  /// @param rule whom the rules name
  List<Answer> of(Sentence sentence, int word, boolean behind, Optional<Integer> rule) {
    var asked = AskedSpeaker.read(sentence, word, behind, references, offices);
    boolean unsure = rule.isEmpty() && asked.kind().equals("he") && antecedents.isUnsure(sentence);
    var able =
        unsure
            ? List.<Referent>of()
            : annotated.referents().stream()
                .filter(r ->
                    (canBe(r, asked) && !isOwner(r, asked))
                        || rule.filter(n -> n == r.number()).isPresent())
                .toList();
    int most =
        annotated.referents().stream()
            .filter(r -> canBe(r, asked))
            .mapToInt(r -> r.mentions().size())
            .max()
            .orElse(0);
    able = able.size() > MANY ? nearest(able, asked, most, rule) : able;
    var byRecency =
        able.stream()
            .filter(r -> lastBefore(r, asked) != null)
            .sorted(Comparator.comparingInt((Referent r) -> before(r, asked).start()).reversed())
            .map(Referent::number)
            .toList();
    var found =
        able.stream()
            .map(r -> new Answer(r.number(), signs(r, asked, byRecency, most, rule)))
            .filter(
                a -> !asked.kind().equals("person") || a.signs().stream().anyMatch(TIES::contains))
            .collect(Collectors.toList());
    found.add(new Answer(null, nobody(asked, byRecency, rule)));
    return found;
  }

  /// Of the many of a long text those who were named last or are named next, and whom something
  /// else than being near speaks for.
  private List<Referent> nearest(
      List<Referent> able, AskedSpeaker asked, int most, Optional<Integer> rule) {
    var kept = new HashSet<>(called.tied(asked.noun()));
    rule.ifPresent(kept::add);
    voice.publisher().ifPresent(kept::add);
    able.stream().filter(r -> r.mentions().size() == most).forEach(r -> kept.add(r.number()));
    able.stream()
        .filter(r -> lastBefore(r, asked) != null)
        .sorted(Comparator.comparingInt((Referent r) -> before(r, asked).start()).reversed())
        .limit(MANY)
        .forEach(r -> kept.add(r.number()));
    able.stream()
        .filter(r -> r.mentions().getFirst().start() > asked.start())
        .sorted(Comparator.comparingInt(r -> r.mentions().getFirst().start()))
        .limit(NEXT)
        .forEach(r -> kept.add(r.number()));
    return able.stream().filter(r -> kept.contains(r.number())).toList();
  }

  private static boolean canBe(Referent referent, AskedSpeaker asked) {
    boolean person = referent.type() == EntityType.PERSON;
    boolean body =
        referent.type().near(EntityType.ORGANIZATION) || referent.type() == EntityType.COUNTRY;
    return switch (asked.kind()) {
      case "he" -> person;
      case "it", "they", "body", "office" -> body;
      default -> person || body;
    };
  }

  /// `the sister of Adam Roe`, `the speaker of the House`: whose somebody is, is somebody else.
  private boolean isOwner(Referent referent, AskedSpeaker asked) {
    var tree = references.tree(asked.sentence().number());
    boolean person = referent.type() == EntityType.PERSON && asked.kind().equals("person");
    return (person || SpeakerWords.isVoiceFor(asked.noun()))
        && tree.dependents(asked.word(), "nmod:of", "nmod:poss").stream()
            .flatMap(d -> references.name(asked.sentence().number(), d).stream())
            .anyMatch(n -> n.referent() == referent.number());
  }

  private @Nullable Mention lastBefore(Referent referent, AskedSpeaker asked) {
    var mentions = referent.mentions();
    int before = InOrder.before(mentions, Mention::start, asked.start());
    return before == 0 ? null : mentions.get(before - 1);
  }

  private Mention before(Referent referent, AskedSpeaker asked) {
    var mention = lastBefore(referent, asked);
    if (mention == null) {
      throw new IllegalArgumentException("not named before");
    }
    return mention;
  }

  private Set<String> signs(
      Referent referent,
      AskedSpeaker asked,
      List<Integer> byRecency,
      int most,
      Optional<Integer> rule) {
    var signs = new LinkedHashSet<String>();
    String kind = asked.kind() + ":";
    add(signs, kind, referent.type().label());
    if (rule.filter(n -> n == referent.number()).isPresent()) {
      add(signs, kind, RULE);
    }
    int rank = byRecency.indexOf(referent.number());
    add(signs, kind, rank < 0 ? "unseen" : rank < 3 ? "rank" + rank : "rank3");
    if (byRecency.size() == 1 && rank == 0) {
      add(signs, kind, "only");
    }
    if (voice.publisher().filter(p -> p == referent.number()).isPresent()) {
      add(signs, kind, "publisher");
    }
    var tree = references.tree(asked.sentence().number());
    for (int d : tree.dependents(asked.word())) {
      boolean named =
          references
              .name(asked.sentence().number(), d)
              .filter(n -> n.referent() == referent.number())
              .isPresent();
      if (named) {
        add(signs, kind, "in-phrase");
        add(signs, kind, "in-phrase:" + tree.relation(d));
      }
    }
    var last = lastBefore(referent, asked);
    if (last != null) {
      before.read(signs, kind, referent.number(), last, asked);
    }
    spoken(signs, kind, referent, asked);
    if (asked.kind().equals("he")) {
      String pronoun = asked.text().toLowerCase(Locale.ROOT);
      var gender = antecedents.gender(referent.number(), pronoun);
      gender.ifPresent(g -> signs.add(g ? "he:gender" : "he:other-gender"));
    } else {
      called.read(signs, kind, referent, asked);
      named(signs, kind, referent, asked);
      antecedents
          .fits(referent.number(), asked.noun())
          .ifPresent(g -> add(signs, kind, g ? "gender" : "other-gender"));
    }
    if (referent.mentions().size() == most) {
      add(signs, kind, "most-named");
    }
    boolean after =
        referent.mentions().stream()
            .anyMatch(m -> m.sentence() == asked.sentence().number() && m.start() > asked.start());
    if (after) {
      add(signs, kind, "named-behind");
    }
    return signs;
  }

  /// Whether somebody speaks by name, stands in apposition to the noun, or is the next to be named
  /// speaking.
  private void named(Set<String> signs, String kind, Referent referent, AskedSpeaker asked) {
    if (introduced.speaks(referent.number())) {
      add(signs, kind, "speaks-by-name");
      if (referent.mentions().stream().noneMatch(m -> m.start() < asked.start())) {
        add(signs, kind, "speaks-by-name-later");
      }
    }
    if (introduced.isSetOff(referent.number(), asked.sentence(), asked.word())) {
      add(signs, kind, "set-off");
    }
    int away = introduced.speaksNext(referent.number(), asked.sentence());
    if (away > 0) {
      add(signs, kind, "speaks-next");
      add(signs, kind, "speaks-next:" + asked.form());
      add(signs, kind, "speaks-next" + Math.min(away, 3));
      if (asked.sentence().block() <= FIRST) {
        add(signs, kind, "speaks-next:first");
      }
    }
  }

  /// A sign, by itself and for the kind of word that speaks.
  static void add(Set<String> signs, String kind, String sign) {
    signs.add(kind + sign);
    signs.add(sign);
  }

  private void spoken(Set<String> signs, String kind, Referent referent, AskedSpeaker asked) {
    int last = antecedents.lastHeard(referent.number(), asked.sentence().number());
    if (last >= 0) {
      int away = asked.sentence().number() - last;
      add(signs, kind, "spoke");
      add(signs, kind, "spoke" + (away < 3 ? away : 3));
      if (antecedents
          .lastSpeaker(asked.sentence().number())
          .filter(r -> r == referent.number())
          .isPresent()) {
        add(signs, kind, "spoke-last");
      }
    }
  }

  private Set<String> nobody(AskedSpeaker asked, List<Integer> byRecency, Optional<Integer> rule) {
    var signs = new LinkedHashSet<String>();
    String kind = "nobody:" + asked.kind() + ":";
    signs.add("nobody");
    signs.add(kind);
    signs.add("nobody:" + asked.form());
    signs.add(kind + asked.form());
    if (rule.isEmpty()) {
      signs.add("nobody:no-rule");
      signs.add(kind + "no-rule");
    }
    if (!asked.about().isEmpty()) {
      signs.add("nobody:about");
      signs.add(kind + "about");
    }
    signs.add(kind + "of" + Math.min(3, byRecency.size()));
    if (antecedents.isSomebodyElse(asked.noun(), asked.sentence())) {
      signs.add(kind + "somebody-else");
    }
    boolean called =
        !references.bearers(asked.noun()).isEmpty()
            || Descriptions.called(asked.noun()).stream()
                .anyMatch(n -> !references.bearers(n).isEmpty());
    if (!called) {
      signs.add(kind + "called-nowhere");
    }
    return signs;
  }
}
