package org.rapporteur.analyze.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Who says `we` outside of quotation marks: the one whose statement the first lines call the text,
/// or whose name and office are the line above it, else its publisher, if the text names it too,
/// else the body of which the text begins to tell what it welcomes or demands.
final class OwnVoice {
  private static final int HEAD = 5;

  /// So many words has a line that is a name and an office.
  private static final int SIGNED = 16;

  private static final Set<String> TEXTS =
      Set.of(
          "statement",
          "remarks",
          "speech",
          "address",
          "intervention",
          "letter",
          "message",
          "declaration",
          "appeal",
          "testimony",
          "communiqué",
          "communique");
  private static final Set<String> FIRMS = Set.of("company", "firm", "corporation", "group");
  private static final Set<String> SHORT_FIRMS =
      Set.of(
          "co",
          "ltd",
          "inc",
          "plc",
          "llc",
          "gmbh",
          "ag",
          "corp",
          "corporation",
          "company",
          "group",
          "limited",
          "sa",
          "srl",
          "holdings",
          "industries");

  /// What a body does in the first words of its own statement.
  private static final Set<String> NOW =
      Set.of(
          "appeal",
          "applaud",
          "call",
          "condemn",
          "congratulate",
          "demand",
          "denounce",
          "deplore",
          "express",
          "mourn",
          "note",
          "protest",
          "recall",
          "regret",
          "reiterate",
          "reject",
          "remember",
          "salute",
          "urge",
          "welcome");

  /// `The minister released the following statement`.
  private static final Set<String> GIVEN =
      Set.of("deliver", "give", "issue", "make", "publish", "read", "release", "send");

  private static final Set<String> LINKS = Set.of("by", "of", "from");
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "for", "and", "in", "on", "de", "la", "los", "las", "por", "des", "du", "et",
          "y");

  private final Annotated annotated;
  private final References references;
  private final @Nullable Integer author;
  private final @Nullable Integer publisher;
  private final boolean release;

  OwnVoice(Annotated annotated, References references) {
    this.annotated = annotated;
    this.references = references;
    this.author = announced();
    var known = published();
    this.publisher = known == null && source() == null ? opening() : known;
    this.release = isRelease();
  }

  /// @param word `we` or `I`; `I` is only somebody whose statement it is
  Optional<Integer> of(String word) {
    var speaker = Optional.ofNullable(author);
    return word.equals("i") || word.equals("my") ? speaker : speaker.or(this::publisher);
  }

  Optional<Integer> publisher() {
    return Optional.ofNullable(publisher);
  }

  /// Who is behind the text, if it speaks for somebody: it says `we`, or its publisher acts in it.
  Optional<Integer> ofRelease() {
    return release ? Optional.ofNullable(publisher) : Optional.empty();
  }

  /// Whether the publisher of a release calls itself by a common noun: `the court`, `the company`.
  boolean calls(String noun) {
    String name = annotated.blocked().document().source().publisher();
    return release
        && name != null
        && (words(name).contains(noun) || (FIRMS.contains(noun) && isFirm(name)));
  }

  /// `Amber Looms Co., Ltd.`
  private static boolean isFirm(String name) {
    return words(name).stream().anyMatch(SHORT_FIRMS::contains);
  }

  private boolean isRelease() {
    return publisher != null
        && annotated.sentences().stream()
            .anyMatch(s ->
                IntStream.range(0, s.tokens().size())
                    .filter(i -> references.tree(s.number()).relation(i).equals("nsubj"))
                    .anyMatch(i -> isOwn(s, i)));
  }

  private boolean isOwn(Sentence sentence, int subject) {
    return references
            .name(sentence.number(), subject)
            .filter(r -> Integer.valueOf(r.referent()).equals(publisher))
            .isPresent()
        || isShort(sentence, subject);
  }

  /// `The Ministry`, with a capital letter.
  private boolean isShort(Sentence sentence, int word) {
    String text = sentence.tokens().get(word).text();
    String name = annotated.blocked().document().source().publisher();
    return name != null
        && Character.isUpperCase(text.charAt(0))
        && SpeakerWords.isBody(text)
        && references.tree(sentence.number()).dependents(word, "nmod", "compound").isEmpty()
        && words(name).contains(text.toLowerCase(Locale.ROOT));
  }

  /// `Statement by the Ambassador, Jane Doe`, in one of the first blocks.
  private @Nullable Integer announced() {
    for (var sentence : annotated.sentences()) {
      if (sentence.block() >= HEAD) {
        return null;
      }
      var giver = giver(sentence).or(() -> signed(sentence));
      if (giver.isPresent()) {
        return giver.get();
      }
      if (announces(sentence)) {
        var names = namesFrom(sentence);
        return first(names, r -> r.type() == EntityType.PERSON)
            .or(() -> first(names, r -> r.type().near(EntityType.ORGANIZATION)))
            .orElse(null);
      }
    }
    return null;
  }

  /// `Jane Doe, the minister of health, released the following statement:`
  private Optional<Integer> giver(Sentence sentence) {
    if (!sentence.parsed()) {
      return Optional.empty();
    }
    var tree = references.tree(sentence.number());
    return IntStream.range(0, sentence.tokens().size())
        .filter(w -> GIVEN.contains(tree.word(w).lemma()))
        .filter(w -> isFollowing(tree, tree.dependent(w, "obj")))
        .map(w -> tree.dependent(w, "nsubj"))
        .filter(w -> w >= 0)
        .boxed()
        .flatMap(w -> references.name(sentence.number(), w).stream())
        .map(References.Reference::referent)
        .findFirst();
  }

  private static boolean isFollowing(Tree tree, int text) {
    return text >= 0
        && TEXTS.contains(tree.word(text).lemma())
        && tree.dependents(text, "amod").stream()
            .anyMatch(w -> tree.word(w).text().equalsIgnoreCase("following"));
  }

  /// A line above the text that is a name and an office: `Jane Doe, Minister of Health`.
  private Optional<Integer> signed(Sentence sentence) {
    var tokens = sentence.tokens();
    boolean line =
        tokens.size() <= SIGNED
            && !tokens.getLast().text().matches("[.!?:]")
            && tokens.stream().noneMatch(t -> t.pos().startsWith("VB"));
    var names = references.names(sentence.number());
    if (!line || names.isEmpty() || names.getFirst()[0] != 0) {
      return Optional.empty();
    }
    var name = names.getFirst();
    return Optional.of(name[2])
        .filter(n -> references.referent(n).type() == EntityType.PERSON)
        .filter(n -> name[1] < tokens.size() && tokens.get(name[1]).text().equals(","))
        .filter(n -> tokens.stream().skip(name[1] + 1L).limit(4).anyMatch(OwnVoice::isOffice));
  }

  private static boolean isOffice(Token token) {
    String noun = token.text().toLowerCase(Locale.ROOT);
    return PersonWords.isPerson(noun) && !PersonWords.isOfThePeople(noun);
  }

  private static boolean announces(Sentence sentence) {
    var tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size() && i < 4; i++) {
      if (TEXTS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))
          && LINKS.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// Who is named in a sentence and the rest of its block.
  private List<Integer> namesFrom(Sentence sentence) {
    return annotated.sentences().stream()
        .filter(s -> s.block() == sentence.block() && s.number() >= sentence.number())
        .flatMap(s -> references.names(s.number()).stream())
        .map(n -> n[2])
        .toList();
  }

  private Optional<Integer> first(List<Integer> names, Predicate<Referent> like) {
    return names.stream().filter(n -> like.test(references.referent(n))).findFirst();
  }

  private @Nullable String source() {
    return annotated.blocked().document().source().publisher();
  }

  /// `The Harbour Union condemns the raid. We demand ...`: of a text whose publisher nobody knows,
  /// the body that its first sentence says to judge or demand now, if the text says `we`.
  private @Nullable Integer opening() {
    var sentences = annotated.sentences();
    boolean ours =
        sentences.stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> t.text().equals("We"));
    if (!ours || sentences.isEmpty() || !sentences.getFirst().parsed()) {
      return null;
    }
    var first = sentences.getFirst();
    var tree = references.tree(first.number());
    return IntStream.range(0, first.tokens().size())
        .filter(w -> tree.relation(w).equals("root") && NOW.contains(tree.word(w).lemma()))
        .filter(w -> tree.word(w).pos().equals("VBZ"))
        .map(w -> tree.dependent(w, "nsubj"))
        .filter(w -> w >= 0)
        .boxed()
        .flatMap(w -> references.name(first.number(), w).stream())
        .map(References.Reference::referent)
        .filter(r -> references.referent(r).type().near(EntityType.ORGANIZATION))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Integer published() {
    String name = source();
    if (name == null) {
      return null;
    }
    var wanted = words(name.replaceAll("\\(.*?\\)", ""));
    return annotated.referents().stream()
        .filter(r -> r.type().near(EntityType.ORGANIZATION) && isCalled(r, wanted))
        .findFirst()
        .map(Referent::number)
        .orElse(null);
  }

  private static boolean isCalled(Referent referent, Set<String> wanted) {
    return referent.mentions().stream()
        .map(m -> words(m.text()))
        .anyMatch(w ->
            w.equals(wanted) || (w.size() > 1 && (wanted.containsAll(w) || w.containsAll(wanted))));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty() && !SMALL.contains(w) && !w.equals("s"))
        .collect(Collectors.toSet());
  }
}
