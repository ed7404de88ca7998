package org.rapporteur.analyze.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Entry;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Decides on the names of a document once the rules have proposed theirs: their signs are weighed,
/// and what they speak for stands. A rule that looks at one sentence cannot know how often it is
/// wrong beside which words; the weights do. They stand in `first-look.tsv` and `name-weights.tsv`
/// beside this class, learned by `bench/name-weights` from clusters of texts whose names are known.
final class WeighedNames implements NameDecision {
  private static final String FILE = "name-weights.tsv";
  private static final String FIRST = "first-look.tsv";

  private static final Set<String> STANDING =
      Set.of(
          Nicknames.RULE,
          ListedPersons.RULE,
          NamedByKind.QUOTED,
          NamedByKind.BEFORE_KIND,
          LanguageReader.QUOTED,
          LanguageReader.HOLDER,
          LanguageReader.WHOLE_BODY,
          LanguageReader.IN_CASE,
          LanguageReader.BEFORE_OFFICE,
          LanguageReader.ADDRESS,
          LanguageReader.BESIDE_OFFICE,
          LanguageReader.TWO_WORDS);

  /// Korean names have no more syllables, but for those of foreigners, which have spaces.
  private static final int KOREAN_NAME = 4;

  /// What heads no name that a rule would find, and is public where the weights find one.
  private static final Set<String> RULERS =
      Set.of(
          "Government", "GOVERNMENT", "Gobierno", "Gouvernement", "Governorate", "Administration");

  private static final Pattern HANGUL_NOUN = Pattern.compile("\\p{IsHangul}+/(?:NNG|NNB|XSN|XPN)");

  /// Languages of which the clusters hold too few texts to learn from; there the rules decide.
  private static final Set<String> UNLEARNED = Set.of("ar", "zh");

  private final TagWeights weights;
  private final Gazetteer gazetteer;

  private WeighedNames(TagWeights weights, Gazetteer gazetteer) {
    this.weights = weights;
    this.gazetteer = gazetteer;
  }

  /// With the weights that the program brings along.
  static WeighedNames standard(Gazetteer gazetteer) {
    return new WeighedNames(weights(FILE), gazetteer);
  }

  /// The first look, with the weights that the program brings along.
  static FirstLook first() {
    return FirstLook.weighed(weights(FIRST));
  }

  private static TagWeights weights(String file) {
    try (var stream = WeighedNames.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the build");
      }
      return TagWeights.read(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The signs of each word of each sentence.
  static List<List<List<String>>> signs(
      Glance glance, List<Sentence> sentences, List<List<String>> first, Elsewhere elsewhere) {
    var signs = new NameSigns(sentences, glance.ruled());
    var uses = new UseSigns(glance.use(first), elsewhere);
    var all = new ArrayList<List<List<String>>>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      var own = signs.of(sentences.get(i), glance.ruled().get(i), glance.language(i));
      all.add(uses.of(sentences.get(i).tokens(), own, first.get(i)));
    }
    return all;
  }

  @Override
  public List<List<Candidate>> in(Glance glance, List<Sentence> sentences, Elsewhere elsewhere) {
    var names = glance.ruled();
    var signs = signs(glance, sentences, glance.tags(), elsewhere);
    var nameless = new NamelessGroups(sentences, names);
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < sentences.size(); i++) {
      if (UNLEARNED.contains(glance.language(i))) {
        all.add(names.get(i));
        continue;
      }
      int at = i;
      var sentence = sentences.get(i);
      String language = glance.language(i);
      var tags = OpenWords.tags(weights, sentence.tokens(), signs.get(i), language);
      var known =
          names.get(i).stream()
              .filter(name ->
                  stands(sentence.tokens(), name, names.get(at), language)
                      || nameless.isOne(sentence.tokens(), name))
              .toList();
      var told = ToldNames.of(sentence.tokens(), tags, names.get(i), language);
      all.add(names(sentence.tokens(), names.get(i), known, told));
    }
    return all;
  }

  private List<Candidate> names(
      List<Token> tokens,
      List<Candidate> ruled,
      List<Candidate> known,
      List<NameTags.Stretch> stretches) {
    var names = new ArrayList<>(known);
    for (var stretch : stretches) {
      boolean named = !isWords(tokens, stretch) && !isStateAlone(tokens, stretch);
      if (named && known.stream().noneMatch(c -> meets(c, stretch))) {
        names.add(name(tokens, ruled, stretch, stretches));
      }
    }
    names.sort(Comparator.comparingInt(Candidate::from));
    return List.copyOf(names);
  }

  /// Rules that are right at least as often as the weights where the two disagree, on clusters
  /// whose texts the weights had not seen: what the gazetteer knows by several words or in a script
  /// without capitals, a name with a nickname inside, what stands in quotation marks or before the
  /// kind of body it is, and a Korean person before an office or a word of address (`씨`). They
  /// stand whatever the weights say.
  private static boolean stands(
      List<Token> tokens, Candidate name, List<Candidate> ruled, String language) {
    boolean known =
        name.knownAs() != null
            && (name.length() > 1 || !hasCapitals(tokens.get(name.from()).text()));
    int behind = behindBody(name, ruled);
    boolean called =
        name.type() == EntityType.PERSON
            && behind < tokens.size()
            && LanguageReaders.standard().of(language).stream()
                .anyMatch(reader -> reader.isBehindPersons(tokens.get(behind).text()));
    return known || called || STANDING.contains(name.rule());
  }

  /// Where what stands behind a name begins; a body right behind it, such as a party before the
  /// office of a member, is passed over.
  private static int behindBody(Candidate name, List<Candidate> ruled) {
    return ruled.stream()
        .filter(r -> r.from() == name.to() && r.type().near(EntityType.ORGANIZATION))
        .mapToInt(Candidate::to)
        .findFirst()
        .orElse(name.to());
  }

  private static boolean hasCapitals(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }

  /// The name that the rules found there, or one like it, or a new one.
  private Candidate name(
      List<Token> tokens,
      List<Candidate> ruled,
      NameTags.Stretch stretch,
      List<NameTags.Stretch> stretches) {
    var near =
        ruled.stream()
            .filter(c -> meets(c, stretch) && NameTags.kind(c.type()) == stretch.kind())
            .toList();
    for (var candidate : near) {
      boolean same = candidate.from() == stretch.from() && candidate.to() == stretch.to();
      boolean alone = stretches.stream().filter(s -> meets(candidate, s)).count() == 1;
      if (same || (alone && knowsEnds(candidate, stretch))) {
        return candidate;
      }
    }
    var type = near.isEmpty() ? type(tokens, stretch) : near.getFirst().type();
    return known(tokens, stretch, type);
  }

  /// `인도보류명령`: Korean words that the dictionary knows, written as one, too long for a person's
  /// name.
  private static boolean isWords(List<Token> tokens, NameTags.Stretch stretch) {
    var words = tokens.subList(stretch.from(), stretch.to());
    int syllables = words.stream().mapToInt(t -> t.text().length()).sum();
    boolean oneWord = words.getLast().end() - words.getFirst().start() == syllables;
    long nouns =
        words.stream().filter(t -> HANGUL_NOUN.matcher(t.text() + "/" + t.pos()).matches()).count();
    return stretch.kind() == EntityType.PERSON
        && oneWord
        && syllables > KOREAN_NAME
        && nouns > 1
        && words.getLast().pos().equals("NNG");
  }

  /// `the State`, `the State party`: which one, other words say.
  private static boolean isStateAlone(List<Token> tokens, NameTags.Stretch stretch) {
    int words = stretch.to() - stretch.from();
    return tokens.get(stretch.from()).text().equals("State")
        && (words == 1 || (words == 2 && tokens.get(stretch.to() - 1).text().matches("[Pp]arty")));
  }

  private static boolean meets(Candidate name, NameTags.Stretch stretch) {
    return name.from() < stretch.to() && stretch.from() < name.to();
  }

  /// `Marwet dam`: where the weights leave off the word for what a place is, the rule is right
  /// about its end at least as often.
  private static boolean knowsEnds(Candidate name, NameTags.Stretch stretch) {
    boolean behind = name.rule().equals(LanguageReader.PLACE_HEAD) && name.from() == stretch.from();
    return (name.rule().equals(PlacePattern.RULE) || behind)
        && name.length() > stretch.to() - stretch.from();
  }

  private static EntityType type(List<Token> tokens, NameTags.Stretch stretch) {
    if (stretch.kind() != EntityType.ORGANIZATION) {
      return stretch.kind();
    }
    for (int i = stretch.to() - 1; i >= stretch.from(); i--) {
      var head = BodyHeads.of(tokens.get(i).text());
      if (RULERS.contains(tokens.get(i).text())) {
        return EntityType.PUBLIC_BODY;
      }
      if (head == EntityType.PUBLIC_BODY || head == EntityType.ORGANIZATION) {
        return head;
      }
    }
    return EntityType.ORGANIZATION;
  }

  private Candidate known(List<Token> tokens, NameTags.Stretch stretch, EntityType type) {
    var printed = new StringBuilder();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      boolean gap = i > stretch.from() && tokens.get(i).start() > tokens.get(i - 1).end();
      printed.append(gap ? " " : "").append(tokens.get(i).text());
    }
    var entry =
        type == EntityType.PERSON
            ? Optional.<Entry>empty()
            : gazetteer
                .named(printed.toString())
                .filter(e -> e.type().near(type) && !e.has(Flag.DEMONYM));
    return new Candidate(
        stretch.from(),
        stretch.to(),
        entry.map(Entry::type).orElse(type == EntityType.COUNTRY ? EntityType.PLACE : type),
        entry.map(Entry::id).orElse(null),
        entry.map(Entry::canonical).orElse(null),
        entry.map(Entry::country).orElse(null),
        "weighed",
        Candidate.CLASSIFIER);
  }
}
