package org.rapporteur.analyze.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.text.Token;

/// What a sentence says of those it counts: killed, displaced, released. It is read off the counted
/// noun itself (`31 deaths`), what is hung on it (`97 people killed`), or the words that govern it
/// (`the killing of 97 people`, `97 people lost their lives`).
final class Fates {
  private static final Map<String, String> BY_LEMMA = load();
  private static final Set<String> TAKES_LIFE = Set.of("lose", "claim", "cost", "take");

  private static final Set<String> HOLDING = Set.of("hold", "house", "accommodate");
  private static final Set<String> CAPTORS =
      Set.of("police", "army", "soldier", "force", "authority", "guard", "officer", "militia");
  private static final Set<String> CUSTODY =
      Set.of(
          "prison",
          "jail",
          "camp",
          "colony",
          "centre",
          "center",
          "facility",
          "penitentiary",
          "enclosure",
          "block",
          "pavilion",
          "cell",
          "barracks",
          "shelter",
          "ward");

  /// Words that only lead on to what governs them.
  private static final Set<String> PASSING =
      Set.of(
          "be",
          "have",
          "say",
          "report",
          "rise",
          "reach",
          "climb",
          "stand",
          "include",
          "confirm",
          "count",
          "identify",
          "number",
          "total",
          "people",
          "person",
          "find",
          "lose",
          "claim",
          "cost",
          "take",
          "leave",
          "see",
          "bring",
          "put",
          "set",
          "impose");

  /// Behind these stands what others say: `Survivors say that 14 fell`.
  private static final Set<String> TELLING = Set.of("say", "tell", "recall", "describe");

  /// What befalls people and no paper, hour or meeting.
  private static final Set<String> OF_PEOPLE =
      Set.of("killed", "injured", "interviewed", "missing", "sentenced", "rescued", "attended");

  private static final Set<String> PULLS =
      Set.of("pull", "pluck", "haul", "winch", "drag", "dig", "lift", "fish");

  private static final Set<String> PERILS =
      Set.of(
          "water", "sea", "lake", "river", "wave", "rubble", "wreckage", "debris", "mud", "ruin");

  private static final Set<String> REMAINS = Set.of("body", "remains", "bag", "item", "wreck");

  private static final Set<String> THINGS =
      Set.of(
          "report",
          "visit",
          "file",
          "page",
          "hour",
          "meeting",
          "session",
          "letter",
          "document",
          "call",
          "article",
          "statement",
          "photograph",
          "video",
          "message",
          "complaint",
          "question");

  private Fates() {}

  /// What is said of the word that is counted.
  static Optional<String> of(Tree tree, int counted) {
    return told(tree, counted)
        .filter(fate -> !(OF_PEOPLE.contains(fate) && THINGS.contains(tree.word(counted).lemma())));
  }

  private static Optional<String> told(Tree tree, int counted) {
    return of(tree.word(counted))
        .or(() -> sent(tree, counted))
        .or(() -> below(tree, counted))
        .or(() -> subject(tree, counted))
        .or(() -> above(tree, counted))
        .or(() -> held(tree, counted))
        .or(() -> near(tree, counted))
        .or(() -> pulled(tree, counted));
  }

  /// `39 were pulled from the water`, and no bodies.
  private static Optional<String> pulled(Tree tree, int counted) {
    int verb = tree.governor(counted);
    boolean pulled =
        verb >= 0
            && PULLS.contains(tree.word(verb).lemma())
            && tree.dependents(verb, "obl").stream()
                .anyMatch(o -> PERILS.contains(tree.word(o).lemma()));
    return pulled && !REMAINS.contains(tree.word(counted).lemma())
        ? Optional.of("rescued")
        : Optional.empty();
  }

  /// `sent back three times`, `two men were placed in custody`.
  private static Optional<String> sent(Tree tree, int counted) {
    int verb = tree.governor(counted);
    if (verb < 0) {
      return Optional.empty();
    }
    String lemma = tree.word(verb).lemma();
    boolean back =
        lemma.equals("send")
            && tree.dependents(verb, "advmod", "compound:prt").stream()
                .anyMatch(a -> Set.of("back", "home", "north").contains(tree.word(a).lemma()));
    boolean held =
        Set.of("place", "put", "remand", "keep", "hold", "take").contains(lemma)
            && tree.dependents(verb, "obl").stream()
                .anyMatch(o -> of(tree.word(o)).filter("detained"::equals).isPresent());
    return back ? Optional.of("returned") : held ? Optional.of("detained") : Optional.empty();
  }

  /// `the prison held 1,100`, `there were 1,137 people in the camp`: how many were in a place.
  private static Optional<String> held(Tree tree, int counted) {
    int verb = tree.governor(counted);
    if (verb < 0) {
      return Optional.empty();
    }
    boolean holds =
        HOLDING.contains(tree.word(verb).lemma()) && tree.relation(counted).matches("d?obj");
    int subject = tree.dependent(verb, "nsubj");
    boolean captors = subject >= 0 && CAPTORS.contains(tree.word(subject).lemma());
    boolean there =
        tree.word(verb).lemma().equals("be")
            && !tree.dependents(verb, "expl").isEmpty()
            && (inside(tree, verb) || inside(tree, counted));
    return holds && captors
        ? Optional.of("detained")
        : holds || there ? Optional.of("held") : Optional.empty();
  }

  private static boolean inside(Tree tree, int word) {
    return tree.dependents(word, "obl", "nmod").stream()
        .anyMatch(p -> CUSTODY.contains(tree.word(p).lemma()));
  }

  private static boolean isOfPart(Tree tree, int counted, int clause) {
    return IntStream.range(counted, clause).anyMatch(i -> isOfWhom(tree, i));
  }

  /// `, of whom 435 were injured`: what is said of a part.
  private static boolean isOfWhom(Tree tree, int at) {
    return tree.word(at).text().equals("of")
        && at + 1 < tree.size()
        && tree.word(at + 1).text().matches("whom|which|them");
  }

  /// Where the tree is silent or wrong: the first word with a fate that follows before another
  /// figure or clause, else the last one just before.
  private static Optional<String> near(Tree tree, int counted) {
    for (int i = counted + 1; i < Math.min(tree.size(), counted + 14); i++) {
      var word = tree.word(i);
      if (word.text().matches("[;:.]") || isOfWhom(tree, i)) {
        break;
      }
      boolean verb = word.pos().startsWith("VB") || word.pos().equals("JJ");
      var fate = verb ? of(word) : Optional.<String>empty();
      if (fate.isPresent()) {
        return fate;
      }
    }
    for (int i = counted - 1; i >= Math.max(0, counted - 6); i--) {
      var word = tree.word(i);
      if (word.text().matches("[;:.,]") || TELLING.contains(word.lemma())) {
        break;
      }
      var fate = of(word);
      if (fate.isPresent()) {
        return fate;
      }
    }
    return Optional.empty();
  }

  /// `16 are missing` is tagged as a form of `miss`.
  private static Optional<String> of(Token word) {
    return of(word.text().equalsIgnoreCase("missing") ? "missing" : word.lemma());
  }

  static Optional<String> of(String lemma) {
    return Optional.ofNullable(BY_LEMMA.get(lemma.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> below(Tree tree, int word) {
    for (int dependent : tree.dependents(word, "acl", "acl:relcl", "amod", "compound", "dep")) {
      var fate = of(tree.word(dependent)).or(() -> object(tree, dependent));
      if (fate.isPresent() && !isOfPart(tree, word, dependent)) {
        return fate;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> above(Tree tree, int word) {
    int at = word;
    for (int steps = 0; steps < 6; steps++) {
      String relation = tree.relation(at);
      if (relation.startsWith("ccomp") || relation.startsWith("parataxis")) {
        return Optional.empty();
      }
      at = tree.governor(at);
      if (at < 0) {
        return Optional.empty();
      }
      int here = at;
      var fate = of(tree.word(at)).or(() -> object(tree, here)).or(() -> subject(tree, here));
      if (fate.isPresent()) {
        return fate;
      }
      boolean verb = tree.word(at).pos().startsWith("VB");
      if (verb && !PASSING.contains(tree.word(at).lemma())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `lost their lives`, `found their death`, `imposed sanctions on`.
  private static Optional<String> object(Tree tree, int verb) {
    for (int object : tree.dependents(verb, "obj")) {
      boolean life =
          tree.word(object).lemma().equals("life") && TAKES_LIFE.contains(tree.word(verb).lemma());
      var fate = life ? Optional.of("killed") : of(tree.word(object));
      if (fate.isPresent() && PASSING.contains(tree.word(verb).lemma())) {
        return fate;
      }
    }
    return Optional.empty();
  }

  /// `the death toll rose to 31`, `the number of deceased is 62`.
  private static Optional<String> subject(Tree tree, int head) {
    for (int subject : tree.dependents(head, "nsubj", "nsubj:pass")) {
      var own = of(tree.word(subject));
      if (own.isPresent()) {
        return own;
      }
      for (int part : tree.dependents(subject, "nmod", "compound", "acl", "amod")) {
        var fate = of(tree.word(part)).or(() -> below(tree, part));
        if (fate.isPresent()) {
          return fate;
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> load() {
    try (var stream = Fates.class.getResourceAsStream("fates.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("fates.tsv is missing from the build");
      }
      var byLemma = new HashMap<String, String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(row -> {
            for (int i = 1; i < row.length; i++) {
              byLemma.put(row[i], row[0]);
            }
          });
      return Map.copyOf(byLemma);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
