package org.rapporteur.analyze.speech;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.SpeakerQuestions.Answer;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
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
          "about-shared",
          "in-phrase",
          "beside",
          "named-so",
          "named-like");

  /// The rules name the answer.
  static final String RULE = "rule";

  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "at", "a");

  private final Annotated annotated;
  private final References references;
  private final Offices offices;
  private final Antecedents antecedents;
  private final OwnVoice voice;

  SpeakerSigns(
      Annotated annotated,
      References references,
      Offices offices,
      Antecedents antecedents,
      OwnVoice voice) {
    this.annotated = annotated;
    this.references = references;
    this.offices = offices;
    this.antecedents = antecedents;
    this.voice = voice;
  }

  /// Who is asked for.
  private record Asked(
      Sentence sentence,
      int word,
      String noun,
      String kind,
      String form,
      Set<String> about,
      boolean behind) {}

  /// All whom the word may mean, and nobody, each with its signs.
  ///
  /// @param behind whether the word stands behind what is said
  /// @param rule whom the rules name
  List<Answer> of(Sentence sentence, int word, boolean behind, Optional<Integer> rule) {
    var asked = asked(sentence, word, behind);
    boolean unsure = rule.isEmpty() && asked.kind().equals("he") && antecedents.isUnsure(sentence);
    var able =
        unsure
            ? List.<Referent>of()
            : annotated.referents().stream()
                .filter(r -> canBe(r, asked) || rule.filter(n -> n == r.number()).isPresent())
                .toList();
    var byRecency =
        able.stream()
            .filter(r -> lastBefore(r, asked) != null)
            .sorted(Comparator.comparingInt((Referent r) -> before(r, asked).start()).reversed())
            .map(Referent::number)
            .toList();
    var found =
        able.stream()
            .map(r -> new Answer(r.number(), signs(r, asked, byRecency, rule)))
            .filter(
                a -> !asked.kind().equals("person") || a.signs().stream().anyMatch(TIES::contains))
            .collect(Collectors.toList());
    found.add(new Answer(null, nobody(asked, byRecency, rule)));
    return found;
  }

  private Asked asked(Sentence sentence, int word, boolean behind) {
    var token = sentence.tokens().get(word);
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    String text = token.text().toLowerCase(Locale.ROOT);
    return new Asked(
        sentence,
        word,
        noun,
        kind(noun, text),
        form(sentence, word, text),
        about(sentence, word),
        behind);
  }

  private String kind(String noun, String text) {
    return switch (text) {
      case "he", "she", "him", "his", "her" -> "he";
      case "it", "its" -> "it";
      case "they", "them", "their" -> "they";
      default ->
          SpeakerWords.isVoice(noun)
              ? PersonWords.isPerson(noun) ? "voice" : "office"
              : PersonWords.isPerson(noun) || offices.match(List.of(noun), 0).isPresent()
                  ? "person"
                  : SpeakerWords.isPaper(noun)
                      ? "paper"
                      : SpeakerWords.isBody(noun) ? "body" : "other";
    };
  }

  private String form(Sentence sentence, int word, String text) {
    if (text.matches("he|she|him|his|her|it|its|they|them|their")) {
      return "pronoun";
    }
    var tree = references.tree(sentence.number());
    var first =
        tree.dependents(word, "det", "nmod:poss").stream()
            .map(d -> tree.word(d).text().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse(word > 0 ? tree.word(word - 1).text().toLowerCase(Locale.ROOT) : "");
    boolean plural = tree.word(word).pos().matches("NNP?S");
    String number = plural ? "s" : "";
    return switch (first) {
      case "the", "this", "that", "these", "those" -> "the" + number;
      case "a", "an", "one", "some", "another", "two", "three", "several" -> "some";
      case "his", "her", "its", "their", "our", "my" -> "own" + number;
      default -> "bare" + number;
    };
  }

  /// What else the phrase says of whom it means.
  private Set<String> about(Sentence sentence, int word) {
    var tree = references.tree(sentence.number());
    var words = new TreeSet<String>();
    for (int d : tree.dependents(word, "amod", "compound", "nmod")) {
      words.add(tree.word(d).lemma().toLowerCase(Locale.ROOT));
      for (int e : tree.dependents(d, "amod", "compound")) {
        words.add(tree.word(e).lemma().toLowerCase(Locale.ROOT));
      }
    }
    words.removeAll(SMALL);
    return words;
  }

  private static boolean canBe(Referent referent, Asked asked) {
    boolean person = referent.type() == EntityType.PERSON;
    boolean body =
        referent.type().near(EntityType.ORGANIZATION) || referent.type() == EntityType.COUNTRY;
    return switch (asked.kind()) {
      case "he" -> person;
      case "it", "they", "body", "office" -> body;
      default -> person || body;
    };
  }

  private @Nullable Mention lastBefore(Referent referent, Asked asked) {
    int at = asked.sentence().tokens().get(asked.word()).start();
    return referent.mentions().stream()
        .filter(m -> m.start() < at)
        .max(Comparator.comparingInt(Mention::start))
        .orElse(null);
  }

  private Mention before(Referent referent, Asked asked) {
    var mention = lastBefore(referent, asked);
    if (mention == null) {
      throw new IllegalArgumentException("not named before");
    }
    return mention;
  }

  private Set<String> signs(
      Referent referent, Asked asked, List<Integer> byRecency, Optional<Integer> rule) {
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
      place(signs, kind, referent.number(), last, asked);
    }
    spoken(signs, kind, referent, asked);
    if (asked.kind().equals("he")) {
      String pronoun = asked.sentence().tokens().get(asked.word()).text().toLowerCase(Locale.ROOT);
      var gender = antecedents.gender(referent.number(), pronoun);
      gender.ifPresent(g -> signs.add(g ? "he:gender" : "he:other-gender"));
    } else {
      called(signs, kind, referent, asked);
    }
    int most =
        annotated.referents().stream()
            .filter(r -> canBe(r, asked))
            .mapToInt(r -> r.mentions().size())
            .max()
            .orElse(0);
    if (referent.mentions().size() == most) {
      add(signs, kind, "most-named");
    }
    boolean after =
        referent.mentions().stream()
            .anyMatch(m ->
                m.sentence() == asked.sentence().number()
                    && m.start() > asked.sentence().tokens().get(asked.word()).start());
    if (after) {
      add(signs, kind, "named-behind");
    }
    return signs;
  }

  private static void add(Set<String> signs, String kind, String sign) {
    signs.add(kind + sign);
    signs.add(sign);
  }

  /// Where it was named last.
  private void place(Set<String> signs, String kind, int referent, Mention last, Asked asked) {
    int away = asked.sentence().number() - last.sentence();
    add(signs, kind, away < 3 ? "away" + away : away < 6 ? "away3" : "away6");
    int blocks = asked.sentence().block() - annotated.sentences().get(last.sentence()).block();
    add(signs, kind, blocks < 3 ? "block" + blocks : "block3");
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
    add(signs, kind, "as:" + part);
    add(signs, kind, "as" + near + part);
    boolean several =
        at >= 0
            && (tree.dependent(at, "conj") >= 0 || part.equals("and"))
            && references.names(last.sentence()).stream()
                .anyMatch(n ->
                    n[2] != referent
                        && references.referent(n[2]).type()
                            == references.referent(referent).type());
    if (several) {
      add(signs, kind, "with-another");
    }
    if (antecedents.isInQuotation(last.start())) {
      add(signs, kind, "in-quotation");
    }
    if (away == 0 && asked.behind()) {
      add(signs, kind, "in-what-is-said");
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

  private void spoken(Set<String> signs, String kind, Referent referent, Asked asked) {
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

  /// Whether its name has the noun in it or stands beside the noun somewhere.
  private void called(Set<String> signs, String kind, Referent referent, Asked asked) {
    var words = words(referent);
    if (words.contains(asked.noun())) {
      add(signs, kind, "named-so");
      boolean capital =
          Character.isUpperCase(asked.sentence().tokens().get(asked.word()).text().charAt(0));
      if (capital && asked.word() > 0) {
        add(signs, kind, "named-so-capital");
      }
    } else if (Descriptions.kinds(asked.noun()).stream().anyMatch(words::contains)) {
      add(signs, kind, "named-like");
    }
    if (references.bearers(asked.noun()).contains(referent.number())) {
      add(signs, kind, "called-so");
    } else if (Descriptions.called(asked.noun()).stream()
        .anyMatch(n -> references.bearers(n).contains(referent.number()))) {
      add(signs, kind, "called-like");
    }
    if (isBeside(referent, asked)) {
      add(signs, kind, "beside");
    }
    signs.add(asked.noun() + "=" + referent.type().label());
    if (!asked.about().isEmpty()) {
      boolean shared = asked.about().stream().anyMatch(words::contains);
      add(signs, kind, shared ? "about-shared" : "about-not-shared");
    }
  }

  /// `the lender Amber Bank`, `Amber Bank, a lender in Riga`
  private boolean isBeside(Referent referent, Asked asked) {
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
        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
        .collect(Collectors.toSet());
  }

  private Set<String> nobody(Asked asked, List<Integer> byRecency, Optional<Integer> rule) {
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
