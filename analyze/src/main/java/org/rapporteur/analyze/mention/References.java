package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Says whom a word stands for within its document: a name, a noun with a name beside it (`the
/// ambassador, Jane Doe`), a government with its state, a role or body that only one bears there,
/// or `he`, `she` and `the man` for the last person who was a subject in the paragraph. Where that
/// gives nothing certain the answer is nothing; `it` and `they` are never resolved. It fills slots
/// and writes no claim of its own.
public final class References {
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "regime", "leadership", "authority", "administration", "delegation");
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "committee",
          "council",
          "commission",
          "court",
          "tribunal",
          "office",
          "assembly",
          "mission",
          "department",
          "coalition",
          "alliance",
          "organization",
          "organisation",
          "group",
          "agency",
          "institute",
          "parliament",
          "congress",
          "senate",
          "party",
          "union",
          "foundation",
          "bureau",
          "panel");
  private static final Set<String> HUMANS = Set.of("man", "woman", "boy", "girl");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final Annotated annotated;
  private final Gazetteer gazetteer;
  private final List<Tree> trees = new ArrayList<>();
  private final List<List<Named>> named = new ArrayList<>();
  private final Map<String, Set<Integer>> bearers = new HashMap<>();
  private final Map<Integer, Integer> lastPerson = new HashMap<>();

  private record Named(int from, int to, int referent) {}

  /// Whom a word stands for and how that was found.
  ///
  /// @param via `name`, `appositive`, `government`, `definite-role`, `definite-body`, `pronoun`
  public record Reference(int referent, String via) {}

  private References(Annotated annotated, Gazetteer gazetteer) {
    this.annotated = annotated;
    this.gazetteer = gazetteer;
  }

  /// Reads a document's references.
  public static References of(Annotated annotated, Gazetteer gazetteer) {
    var references = new References(annotated, gazetteer);
    references.prepare();
    return references;
  }

  /// The tree of a sentence.
  public Tree tree(int sentence) {
    return trees.get(sentence);
  }

  /// The referent a name belongs to, by its number.
  public Referent referent(int number) {
    return annotated.referents().get(number);
  }

  /// Whom the word stands for.
  public Optional<Reference> at(int sentence, int word) {
    return name(sentence, word)
        .or(() -> beside(sentence, word))
        .or(() -> government(sentence, word))
        .or(() -> role(sentence, word))
        .or(() -> pronoun(sentence, word));
  }

  /// The referent whose name covers the word.
  public Optional<Reference> name(int sentence, int word) {
    return named.get(sentence).stream()
        .filter(n -> n.from() <= word && word < n.to())
        .findFirst()
        .map(n -> new Reference(n.referent(), "name"));
  }

  /// Names of a sentence in order, as word ranges.
  public List<int[]> names(int sentence) {
    return named.get(sentence).stream()
        .map(n -> new int[] {n.from(), n.to(), n.referent()})
        .toList();
  }

  private void prepare() {
    var sentences = annotated.sentences();
    sentences.forEach(s -> trees.add(Tree.of(s)));
    sentences.forEach(s -> named.add(new ArrayList<>()));
    for (var referent : annotated.referents()) {
      for (var mention : referent.mentions()) {
        named
            .get(mention.sentence())
            .add(range(sentences.get(mention.sentence()), mention, referent.number()));
      }
    }
    for (var sentence : sentences) {
      if (annotated.blocked().blocks().get(sentence.block()).kind().yieldsClaims()) {
        learnRoles(sentence);
      }
    }
    rememberSubjects(sentences);
  }

  /// Who was the last subject before each sentence. A paragraph in which only one person was a
  /// subject hands that person on to the next.
  private void rememberSubjects(List<Sentence> sentences) {
    int block = -1;
    int last = -1;
    var persons = new HashSet<Integer>();
    for (var sentence : sentences) {
      if (sentence.block() != block) {
        last = persons.size() == 1 && sentence.block() - block <= 2 ? last : -1;
        persons.clear();
      }
      block = sentence.block();
      lastPerson.put(sentence.number(), last);
      int before = last;
      last = subject(sentence, last);
      if (last >= 0 && (last != before || persons.isEmpty())) {
        persons.add(last);
      }
    }
  }

  private static Named range(Sentence sentence, Mention mention, int referent) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      if (token.end() > mention.start() && token.start() < mention.end()) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return new Named(from, to, referent);
  }

  /// Remembers which person stands beside which role noun: `Jane Doe, the ambassador`.
  private void learnRoles(Sentence sentence) {
    for (var name : named.get(sentence.number())) {
      if (annotated.referents().get(name.referent()).type() != EntityType.PERSON) {
        continue;
      }
      for (int i = Math.max(0, name.from() - 9);
          i < Math.min(sentence.tokens().size(), name.to() + 8);
          i++) {
        var token = sentence.tokens().get(i);
        boolean far =
            i < name.from()
                ? hasMarkBetween(sentence, i, name.from())
                : i >= name.to() && isElsewhere(sentence, name.to(), i);
        if ((i < name.from() || i >= name.to())
            && !far
            && token.pos().startsWith("NN")
            && !isTitleOf(sentence, i, name)
            && !isKinOf(sentence, i, name)) {
          bearers
              .computeIfAbsent(token.lemma().toLowerCase(Locale.ROOT), k -> new HashSet<>())
              .add(name.referent());
        }
      }
    }
  }

  /// `Jane Doe and Ambassador Ada Roe`: a title right before a name is nobody else's.
  private boolean isTitleOf(Sentence sentence, int noun, Named other) {
    return named.get(sentence.number()).stream()
        .anyMatch(n ->
            n.from() == noun + 1
                && n.referent() != other.referent()
                && Character.isUpperCase(sentence.tokens().get(noun).text().charAt(0))
                && annotated.referents().get(n.referent()).type() == EntityType.PERSON);
  }

  /// `the sister of Judge Adam Roe` is not he.
  private static boolean isKinOf(Sentence sentence, int noun, Named name) {
    return noun < name.from()
        && PersonWords.isKin(sentence.tokens().get(noun).lemma())
        && sentence.tokens().subList(noun, name.from()).stream()
            .anyMatch(t -> t.text().equals("of"));
  }

  /// A comma right before the name is none: `the Minister of Shipping, Jane Doe`.
  private static boolean hasMarkBetween(Sentence sentence, int from, int to) {
    boolean comma = to > from + 1 && sentence.tokens().get(to - 1).text().equals(",");
    return sentence.tokens().subList(from, comma ? to - 1 : to).stream()
        .anyMatch(t -> t.text().equals(",") || t.text().equals(";") || t.pos().startsWith("V"));
  }

  /// Whether a noun after a name has a part of its own in the sentence: `Jane Doe was seen by the
  /// guard`.
  private boolean isElsewhere(Sentence sentence, int from, int noun) {
    return SUBJECTS.contains(trees.get(sentence.number()).relation(noun))
        || sentence.tokens().subList(from, noun).stream()
            .anyMatch(t -> t.pos().startsWith("V") || t.pos().equals("IN"));
  }

  private int subject(Sentence sentence, int before) {
    var tree = trees.get(sentence.number());
    int last = before;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int word = i;
      if (SUBJECTS.contains(tree.relation(i))) {
        int person =
            name(sentence.number(), word)
                .or(() -> beside(sentence.number(), word))
                .map(Reference::referent)
                .orElse(-1);
        if (person >= 0 && annotated.referents().get(person).type() == EntityType.PERSON) {
          boolean told = last >= 0 && isOfHim(sentence, i);
          last = told ? last : tree.dependents(i, "conj").isEmpty() ? person : -1;
        }
      }
    }
    return last;
  }

  /// `His driver, Friday Odion, escaped`: the text goes on about him whose driver it is.
  private boolean isOfHim(Sentence sentence, int noun) {
    return trees.get(sentence.number()).dependents(noun, "nmod:poss").stream()
        .anyMatch(d -> sentence.tokens().get(d).text().matches("(?i)his|her"));
  }

  private Optional<Reference> beside(int sentence, int word) {
    var tree = trees.get(sentence);
    for (int dependent : tree.dependents(word, "appos", "flat", "compound")) {
      var name = name(sentence, dependent);
      if (name.isPresent()
          && isPerson(name.get())
          && annotated.sentences().get(sentence).tokens().get(word).pos().startsWith("NN")) {
        return Optional.of(new Reference(name.get().referent(), "appositive"));
      }
    }
    return PersonWords.isPerson(annotated.sentences().get(sentence).tokens().get(word).lemma())
        ? behind(sentence, word, 0)
        : Optional.empty();
  }

  /// `the head of the Harbour Fund, Jane Doe`: the parser hangs the person on the fund.
  private Optional<Reference> behind(int sentence, int word, int depth) {
    var tree = trees.get(sentence);
    for (int part : tree.dependents(word, "nmod")) {
      for (int beside : tree.dependents(part, "appos")) {
        var person = name(sentence, beside).filter(this::isPerson);
        if (person.isPresent()) {
          return Optional.of(new Reference(person.get().referent(), "appositive"));
        }
      }
      var deeper = depth < 3 ? behind(sentence, part, depth + 1) : Optional.<Reference>empty();
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Reference reference) {
    return annotated.referents().get(reference.referent()).type() == EntityType.PERSON;
  }

  private Optional<Reference> government(int sentence, int word) {
    var tokens = annotated.sentences().get(sentence).tokens();
    if (!GOVERNMENTS.contains(tokens.get(word).lemma())) {
      return Optional.empty();
    }
    var tree = trees.get(sentence);
    for (int dependent : tree.dependents(word, "nmod:poss", "compound", "amod", "nmod:of")) {
      var state = state(sentence, dependent, tokens);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<Reference> state(int sentence, int word, List<Token> tokens) {
    var name =
        name(sentence, word)
            .filter(r -> annotated.referents().get(r.referent()).type() == EntityType.COUNTRY);
    if (name.isPresent()) {
      return Optional.of(new Reference(name.get().referent(), "government"));
    }
    return demonym(tokens, word).flatMap(this::known).map(n -> new Reference(n, "government"));
  }

  /// The state whose adjective ends at a word: `North Korean`.
  public Optional<String> demonym(List<Token> tokens, int word) {
    int from = Math.max(0, word - 2);
    var words = tokens.subList(from, word + 1).stream().map(Token::text).toList();
    return gazetteer.matches(words).stream()
        .filter(m -> m.toToken() == words.size() && m.entry().flags().contains(Flag.DEMONYM))
        .findFirst()
        .map(m -> m.entry().country() != null ? m.entry().country() : m.entry().id());
  }

  /// The persons beside whose names a noun stands: `ambassador`.
  public Set<Integer> bearers(String lemma) {
    return Set.copyOf(bearers.getOrDefault(lemma, Set.of()));
  }

  /// The referent of this document with a gazetteer id.
  public Optional<Integer> known(String id) {
    return annotated.referents().stream()
        .filter(r -> id.equals(r.knownAs()))
        .map(Referent::number)
        .findFirst();
  }

  private Optional<Reference> role(int sentence, int word) {
    var tokens = annotated.sentences().get(sentence).tokens();
    if (!isDefinite(sentence, word) || !tokens.get(word).pos().matches("NNP?")) {
      return Optional.empty();
    }
    String lemma = tokens.get(word).lemma().toLowerCase(Locale.ROOT);
    if (BODIES.contains(lemma)) {
      var bodies =
          annotated.referents().stream()
              .filter(r -> r.type().near(EntityType.ORGANIZATION))
              .filter(r ->
                  r.mentions().stream()
                      .anyMatch(m ->
                          m.text().toLowerCase(Locale.ROOT).matches("(?s).*\\b" + lemma + "\\b.*")))
              .toList();
      return bodies.size() == 1
          ? Optional.of(new Reference(bodies.getFirst().number(), "definite-body"))
          : Optional.empty();
    }
    var persons = bearers.getOrDefault(lemma, Set.of());
    return persons.size() == 1
        ? Optional.of(new Reference(persons.iterator().next(), "definite-role"))
        : Optional.empty();
  }

  private boolean isDefinite(int sentence, int word) {
    var tokens = annotated.sentences().get(sentence).tokens();
    return trees.get(sentence).dependents(word, "det").stream()
        .anyMatch(d -> Set.of("the", "this", "that").contains(tokens.get(d).lemma()));
  }

  private Optional<Reference> pronoun(int sentence, int word) {
    String lemma =
        annotated.sentences().get(sentence).tokens().get(word).text().toLowerCase(Locale.ROOT);
    boolean human = HUMANS.contains(lemma) && isDefinite(sentence, word);
    if (!human && !Set.of("he", "she", "his", "her", "him").contains(lemma)) {
      return Optional.empty();
    }
    int within = precedingSubject(sentence, word);
    int last = within >= 0 ? within : lastPerson.getOrDefault(sentence, -1);
    return last < 0 ? Optional.empty() : Optional.of(new Reference(last, "pronoun"));
  }

  private int precedingSubject(int sentence, int word) {
    var tree = trees.get(sentence);
    int found = -1;
    for (int i = 0; i < word; i++) {
      if (SUBJECTS.contains(tree.relation(i))) {
        var name = name(sentence, i).filter(this::isPerson);
        found = name.isPresent() ? name.get().referent() : found;
      }
    }
    return found;
  }
}
