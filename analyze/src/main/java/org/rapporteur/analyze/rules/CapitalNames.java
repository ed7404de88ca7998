package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The names of a language that writes names with capitals. A run of capitals is a body if it
/// begins with the head of one ([CapitalBodies]), and a person only on evidence: a title before it,
/// an office or an age behind it, a verb of saying beside it, or a given name at its beginning. A
/// run without evidence stays unnamed.
///
/// Kinds of the word list: `place-head`, `body-link`, `where` (prepositions behind which only
/// places stand), `place-link`, `quoted-body`, `title`, `person-link`, `given`, `stop`,
/// `trade-ending` (of nouns for what somebody does), those of [PersonEvidence], [SayingVerbs],
/// [CapitalBodies], [GenitiveBodies], [Kin], [NameLooks] and [SmallWords].
final class CapitalNames implements LanguageParts.Names {
  private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
  static final String B = "(?<![\\p{L}\\p{M}\\p{N}])";
  static final String E = "(?![\\p{L}\\p{M}\\p{N}])";

  private static final Pattern TWO =
      Pattern.compile("(\\S+ \\S+(?: \\S+)*) (?:y|e|et|und) (\\S+ \\S+.*)");

  private final Lexicon lexicon;
  private final NameLooks looks;
  private final Kin kin;
  private final NameCases cases;
  private final StatesByCapital states;
  private final SmallWords small;
  private final CapitalBodies bodies;
  private final GenitiveBodies genitive;
  private final String language;
  private final Pattern run;

  /// `Associated Press`, `The Herald` in a text in other letters.
  private final Pattern foreign;

  /// `Нью-Мехико`
  private final Pattern opened;

  private final Pattern quoted;
  private final Pattern place;
  private final Pattern where;
  private final Pattern trade;
  private final PersonEvidence evidence;

  CapitalNames(Lexicon lexicon, String language) {
    this.lexicon = lexicon;
    this.looks = new NameLooks(lexicon);
    this.kin = new Kin(lexicon);
    this.cases = new NameCases(lexicon);
    var verbs = new SayingVerbs(lexicon);
    this.states = new StatesByCapital(lexicon, verbs);
    this.small = new SmallWords(lexicon);
    this.bodies = new CapitalBodies(lexicon);
    this.genitive = new GenitiveBodies(lexicon);
    this.language = language;
    this.quoted =
        Pattern.compile(
            B
                + lower(lexicon.any("quoted-body"))
                + E
                + "(?: \\p{Ll}+)? ?\"(?<name>\\p{Lu}[^\"]{1,60})\"");
    this.foreign = foreign(lexicon);
    this.opened = Pattern.compile(B + lexicon.any("place-opener") + "-\\p{Lu}[\\p{L}-]+" + E);
    this.run =
        Pattern.compile(
            B + CAP + "(?: (?:" + lexicon.any("person-link") + "[ ]?){0,2}" + CAP + "){0,4}");
    this.place =
        Pattern.compile(
            lower(lexicon.any("place-head"))
                + " (?:"
                + lexicon.any("body-link")
                + "[ ]?){0,2}(?<name>"
                + CAP
                + "(?: "
                + CAP
                + "| "
                + lexicon.any("place-link")
                + " "
                + CAP
                + "){0,2})");
    this.where =
        Pattern.compile(
            B
                + lower(lexicon.any("where"))
                + " (?<name>"
                + CAP
                + "(?: "
                + CAP
                + "){0,2})(?=[,.;:)]| \\p{Ll})");
    this.trade = Pattern.compile("\\p{Lu}\\p{Ll}+" + lexicon.any("trade-ending"));
    this.evidence = new PersonEvidence(lexicon, verbs);
  }

  /// What is `The …`, or has a word for media and bodies, in Latin letters in a text in others.
  private static Pattern foreign(Lexicon lexicon) {
    String word = "[A-Z][\\p{IsLatin}-]+";
    String the =
        lexicon.all("foreign-body").isEmpty() ? "(?!)" : "The (?:" + word + " ){0,2}" + word;
    String last = lexicon.any("foreign-body") + "(?: " + word + ")?";
    return Pattern.compile(B + "(?:" + the + "|(?:" + word + " ){1,3}" + last + ")" + E);
  }

  static String lower(String pattern) {
    return "(?iu:" + pattern + ")";
  }

  @Override
  public Named named(List<Token> words, Gazetteer gazetteer) {
    String line = PlainText.of(words);
    int base = words.isEmpty() ? 0 : words.getFirst().start();
    var names = new ArrayList<Name>(KnownNames.in(words, gazetteer, language));
    names.replaceAll(n -> states.of(n, line, base, gazetteer));
    names.removeIf(n -> isGiven(line, n.start() - base, n.end() - base));
    quoted(line, base, names);
    found(foreign, EntityType.ORGANIZATION, "pattern:body-head", line, base, names);
    found(opened, EntityType.PLACE, LanguageReader.PLACE_HEAD, line, base, names);
    bodies.in(line, base, gazetteer, names);
    small.in(line, base, gazetteer, names);
    genitive.in(line, base, gazetteer, names);
    places(place, line, base, names);
    persons(line, base, names);
    places(where, line, base, names);
    return Named.of(words, names);
  }

  /// `Mauricio Rojas` begins with a given name, not with a state.
  private boolean isGiven(String line, int start, int end) {
    return lexicon.value("given", line.substring(start, end)).isPresent()
        && line.length() > end + 1
        && line.charAt(end) == ' '
        && Character.isUpperCase(line.charAt(end + 1));
  }

  /// `издание «Темир Live»`, `el diario «La Ola»`
  private void quoted(String line, int base, List<Name> names) {
    var matcher = quoted.matcher(line);
    while (matcher.find()) {
      var name = Name.of(matcher, base, EntityType.ORGANIZATION, LanguageReader.QUOTED);
      if (names.stream().noneMatch(name::overlaps)) {
        names.add(name);
      }
    }
  }

  /// `Associated Press`, `Нью-Мехико`: a pattern that is enough by itself.
  private static void found(
      Pattern pattern, EntityType type, String rule, String line, int base, List<Name> names) {
    var matcher = pattern.matcher(line);
    while (matcher.find()) {
      var name = new Name(base + matcher.start(), base + matcher.end(), type, null, rule);
      names.removeIf(n -> name.start() < n.start() && n.end() == name.end());
      if (names.stream().noneMatch(name::overlaps)) {
        names.add(name);
      }
    }
  }

  private void places(Pattern pattern, String line, int base, List<Name> names) {
    var matcher = pattern.matcher(line);
    while (matcher.find()) {
      var name =
          Name.of(
              matcher,
              base,
              EntityType.PLACE,
              pattern == place ? LanguageReader.PLACE_HEAD : "pattern:where");
      boolean common = !looks.mayBePlace(matcher.group("name").split(" ")[0]);
      if (pattern == place && !isLinked(matcher)) {
        names.removeIf(n -> n.start() == name.start() && n.end() == name.end());
      }
      if (pattern == place || (!common && names.stream().noneMatch(name::overlaps))) {
        names.add(name);
      }
    }
  }

  /// `ciudad de Panamá`; unlike the estate in `estancia Santa Lucía` it may be known by its name.
  private static boolean isLinked(Matcher place) {
    return place.group().substring(0, place.start("name") - place.start()).strip().indexOf(' ') > 0;
  }

  @Override
  public boolean mayBe(EntityType kind, List<Token> words, int from, int to) {
    return looks.mayBe(kind, words, from, to);
  }

  @Override
  public int kin(List<Token> words) {
    int courtesy = courtesy(words);
    if (courtesy == 0 && isTrade(words)) {
      return 1;
    }
    return courtesy + kin.before(words.subList(courtesy, words.size()));
  }

  /// `Бурильщик Сафаров`, `Следователь Гулам Сафаров`: what somebody does, written with a capital
  /// where a sentence begins. `Мельник Иван` has a family name first.
  private boolean isTrade(List<Token> words) {
    return words.size() > 1
        && (trade.matcher(words.getFirst().text()).matches() || isCommonTitle(words.getFirst()))
        && (words.size() > 2 || lexicon.value("given", words.get(1).text()).isEmpty());
  }

  /// How many words are a courtesy that is written short, with its point: `M. Sow`, `Sra. Mora`.
  private int courtesy(List<Token> words) {
    boolean point = words.size() > 1 && words.getFirst().text().equals(".");
    boolean title =
        words.size() > 2
            && words.get(1).text().equals(".")
            && (isTitle(words.getFirst().text()) || isTitle(words.getFirst().text() + "."));
    return title ? 2 : point ? 1 : 0;
  }

  /// The small word for what a place is: `finca Santa Elvira`.
  @Override
  public boolean isLeftOff(EntityType kind, List<Token> words) {
    return kind == EntityType.PLACE
        && words.stream().allMatch(word -> Character.isLowerCase(word.text().codePointAt(0)));
  }

  @Override
  public boolean isTitle(String word) {
    return lexicon.value("title", word).isPresent();
  }

  /// A title of a language that writes them small, where a sentence begins.
  private boolean isCommonTitle(Token word) {
    return !lexicon.all("trade-ending").isEmpty() && isTitle(word.text());
  }

  private void persons(String line, int base, List<Name> names) {
    var matcher = run.matcher(line);
    while (matcher.find()) {
      persons(line, base, names, matcher.start(), matcher.end());
    }
  }

  /// `Ana Ruiz y Pedro Soto` are two; `José Ortega y Gasset` is one.
  private void persons(String line, int base, List<Name> names, int from, int to) {
    var both = TWO.matcher(line.substring(from, to));
    if (both.matches()) {
      person(line, base, names, from, from + both.end(1));
      person(line, base, names, from + both.start(2), to);
    } else {
      person(line, base, names, from, to);
    }
  }

  private void person(String line, int base, List<Name> names, int from, int end) {
    int start = begin(line.substring(from, end), from);
    names.removeIf(n -> isSurname(n, line, base + start, base + end, base));
    boolean free = names.stream().noneMatch(n -> n.start() < base + end && base + start < n.end());
    String rule = free && start < end ? evidence.rule(line, start, end) : "";
    if (!rule.isEmpty()) {
      names.add(new Name(base + start, base + end, EntityType.PERSON, null, rule));
    }
  }

  /// `Lucie Niger`, `la sénatrice Anne France`: a state that ends what else is known for a person.
  private boolean isSurname(Name known, String line, int start, int end, int base) {
    boolean last = known.end() == end && start < known.start() && known.type() != EntityType.PERSON;
    if (!last || !known.rule().startsWith("gazetteer")) {
      return false;
    }
    String first = line.substring(start - base, known.start() - base).strip();
    String before = line.substring(0, start - base);
    return first.indexOf(' ') < 0
        && lexicon.value("body", first).isEmpty()
        && (lexicon.value("given", first).isPresent() || evidence.isTitled(before));
  }

  /// Leaves off words at the beginning that are capitals only because the sentence begins there.
  private int begin(String printed, int start) {
    int at = 0;
    while (at < printed.length()) {
      int space = printed.indexOf(' ', at);
      String word = printed.substring(at, space < 0 ? printed.length() : space);
      boolean common =
          lexicon.value("stop", word).isPresent() || lexicon.value("title", word).isPresent();
      if (!common) {
        return start + at;
      }
      at = space < 0 ? printed.length() : space + 1;
    }
    return start + printed.length();
  }

  /// Parts of names of persons whom the document names in full.
  @Override
  public List<Name> echoes(Named named, Set<String> persons) {
    var parts = new HashSet<String>();
    persons.stream()
        .filter(p -> p.indexOf(' ') > 0)
        .forEach(p -> parts.addAll(List.of(p, first(p), last(p))));
    var echoes = new ArrayList<Name>(cases.again(named, parts));
    for (int i = 0; i < named.words().size(); i++) {
      var word = named.words().get(i);
      int from = i > 1 && isGivenBefore(named.words().get(i - 1), parts) ? i - 1 : i;
      var echo =
          new Name(
              named.words().get(from).start(), word.end(), EntityType.PERSON, null, "pattern:echo");
      boolean capital = Character.isUpperCase(word.text().codePointAt(0));
      boolean common = lexicon.value("stop", word.text().toLowerCase(Locale.ROOT)).isPresent();
      if (capital
          && !common
          && parts.contains(word.text())
          && echoes.stream().noneMatch(echo::overlaps)
          && named.names().stream().noneMatch(echo::overlaps)) {
        echoes.add(echo);
      }
    }
    return echoes;
  }

  /// The given name of another who bears the same surname.
  private boolean isGivenBefore(Token before, Set<String> parts) {
    String word = before.text();
    String folded = word.toLowerCase(Locale.ROOT);
    return word.matches("\\p{Lu}\\p{Ll}+")
        && !parts.contains(word)
        && lexicon.value("stop", folded).isEmpty()
        && lexicon.value("title", folded).isEmpty();
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
