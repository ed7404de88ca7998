package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.OfficeFlag;
import org.rapporteur.analyze.gazetteer.OfficeMatch;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Expressed;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// Reads which offices a document gives to persons: a title before the name, an apposition behind
/// it, `is` and `serves as`, or the name and title of a byline. An office between two names goes to
/// the one that follows it.
final class RoleReader {
  private static final int REACH = 12;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "whose", "one");
  private static final Set<String> JOINERS =
      Set.of("of", "to", "for", "on", "at", "in", "with", "and", "the", "'s", "&", "'");

  private final Annotated annotated;
  private final List<TimeMention> times;
  private final References references;
  private final Offices offices;
  private final List<RoleStatement> roles = new ArrayList<>();

  RoleReader(Expressed expressed, References references, Offices offices) {
    this.annotated = expressed.annotated();
    this.times = expressed.times();
    this.references = references;
    this.offices = offices;
  }

  List<RoleStatement> read() {
    for (var sentence : annotated.sentences()) {
      for (var name : references.names(sentence.number())) {
        if (references.referent(name[2]).type() == EntityType.PERSON) {
          behind(sentence, name);
          before(sentence, name);
        }
      }
    }
    return roles;
  }

  /// `Jane Doe, the ambassador of X to Y` and `Jane Doe is the ambassador`.
  private void behind(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    int at = name[1];
    if (at >= tokens.size()) {
      return;
    }
    String next = lower(tokens, at);
    boolean byline = isByline(sentence);
    boolean apposition = next.equals(",") || (byline && !next.equals("and"));
    int copula = copula(sentence, at);
    if (!apposition && copula < 0) {
      return;
    }
    int from = copula >= 0 ? copula : next.equals(",") || next.equals("-") ? at + 1 : at;
    int to = end(tokens, from, sentence.number());
    role(sentence, name, from, to, byline).ifPresent(roles::add);
  }

  private static int copula(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    if (at + 1 >= tokens.size()
        || !Set.of("be", "become", "serve").contains(tokens.get(at).lemma())) {
      return -1;
    }
    int from = at + 1;
    if (lower(tokens, from).equals("as")
        || lower(tokens, from).equals("currently")
        || lower(tokens, from).equals("now")) {
      from++;
    }
    return from;
  }

  private boolean isByline(Sentence sentence) {
    return annotated.blocked().blocks().get(sentence.block()).kind()
        == org.rapporteur.model.text.Block.Kind.BYLINE;
  }

  /// `UN Special Rapporteur on X, Jane Doe` and `President Jane Doe`.
  private void before(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    int to = name[0];
    boolean comma = to > 0 && tokens.get(to - 1).text().equals(",");
    to = comma ? to - 1 : to;
    int from = to;
    while (from > 0 && to - from < REACH && belongsBefore(sentence, from - 1, comma)) {
      from--;
    }
    if (from < to) {
      role(sentence, name, from, to, false)
          .filter(r -> !comma || endsWithComplement(tokens, name))
          .ifPresent(roles::add);
    }
  }

  /// An office before a comma counts only if the name is set off like an apposition.
  private static boolean endsWithComplement(List<Token> tokens, int[] name) {
    return name[1] >= tokens.size() || !tokens.get(name[1]).text().equals("and");
  }

  private boolean belongsBefore(Sentence sentence, int word, boolean comma) {
    var token = sentence.tokens().get(word);
    String text = token.text().toLowerCase(Locale.ROOT);
    boolean person =
        references
            .name(sentence.number(), word)
            .filter(r -> references.referent(r.referent()).type() == EntityType.PERSON)
            .isPresent();
    if (person
        || token.text().equals(",")
        || token.text().equals(";")
        || token.text().equals(":")
        || token.pos().startsWith("V")
        || token.pos().equals("MD")) {
      return false;
    }
    if (comma) {
      return token.pos().startsWith("NN")
          || token.pos().startsWith("JJ")
          || token.pos().equals("CD")
          || (JOINERS.contains(text) && !text.equals("and"));
    }
    return token.pos().startsWith("NN")
        || token.pos().startsWith("JJ")
        || token.pos().equals("CD")
        || token.pos().equals("HYPH")
        || text.equals("'s")
        || text.equals("-");
  }

  /// Where an apposition ends: at a verb, a bracket that holds no acronym, or a comma that begins
  /// no more of it.
  private int end(List<Token> tokens, int from, int sentence) {
    int at = from;
    while (at < tokens.size()) {
      var token = tokens.get(at);
      String text = token.text();
      if (text.equals(";")
          || text.equals(":")
          || text.equals("\"")
          || text.equals(".")
          || text.equals("—")
          || text.equals("–")) {
        return at;
      }
      if ((token.pos().startsWith("VB") && !token.pos().equals("VBN") && !token.pos().equals("VBG"))
          || token.pos().equals("MD")
          || token.pos().startsWith("W")) {
        return at;
      }
      if (text.equals(",") && !listsOn(tokens, at, sentence)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /// A comma inside a body's name belongs to the office.
  private boolean listsOn(List<Token> tokens, int comma, int sentence) {
    return comma + 1 < tokens.size() && references.name(sentence, comma).isPresent();
  }

  private Optional<RoleStatement> role(
      Sentence sentence, int[] name, int from, int to, boolean byline) {
    var tokens = sentence.tokens();
    int start = from;
    while (start < to && ARTICLES.contains(lower(tokens, start))) {
      start++;
    }
    var lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    OfficeMatch office = null;
    int at = -1;
    for (int i = start; i < Math.min(to, start + REACH) && office == null; i++) {
      boolean covered = references.name(sentence.number(), i).isPresent() && !byline;
      if (covered && !endsName(sentence, i)) {
        continue;
      }
      office = offices.match(lower, i).orElse(null);
      at = i;
    }
    if (office == null
        || at + office.length() > to
        || office.has(OfficeFlag.PLURAL)
        || lower(tokens, from).equals("one")) {
      return Optional.empty();
    }
    int end = Math.max(trimmed(tokens, at + office.length(), to), at + office.length());
    int first = start;
    boolean another =
        references.names(sentence.number()).stream()
            .anyMatch(n ->
                n[0] >= first
                    && n[0] < end
                    && n[0] != name[0]
                    && references.referent(n[2]).type() == EntityType.PERSON);
    if (another) {
      return Optional.empty();
    }
    return Optional.of(statement(sentence, name, start, end, at, office));
  }

  private boolean endsName(Sentence sentence, int word) {
    return references.names(sentence.number()).stream().noneMatch(n -> n[0] <= word && word < n[1]);
  }

  /// `and` before a second office or a person's name ends the first.
  private int trimmed(List<Token> tokens, int from, int to) {
    var lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    for (int i = from; i < to; i++) {
      if (lower.get(i).equals("and") && i + 1 < to) {
        for (int j = i + 1; j < Math.min(to, i + 5); j++) {
          boolean oneTitle = i == from && j == i + 1;
          if (offices.match(lower, j).isPresent() && !oneTitle) {
            return i;
          }
        }
      }
    }
    return to;
  }

  private RoleStatement statement(
      Sentence sentence, int[] name, int from, int to, int at, OfficeMatch office) {
    var tokens = sentence.tokens();
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    String printed =
        annotated.blocked().document().text().substring(start, end).replaceAll("\\s+", " ");
    int left = Math.min(tokens.get(name[0]).start(), start);
    int right = Math.max(tokens.get(name[1] - 1).end(), end);
    return new RoleStatement(
        roles.size(),
        sentence.number(),
        left,
        right,
        name[2],
        office.office(),
        printed,
        referent(sentence, from, to, true),
        jurisdiction(sentence, from, to),
        session(tokens, from, to),
        modifier(tokens, from, at),
        times.stream()
            .filter(t ->
                t.sentence() == sentence.number() && t.start() >= start && t.end() <= right + 40)
            .map(TimeMention::number)
            .toList(),
        flags(tokens, from, to, sentence),
        null,
        "role:" + office.office());
  }

  private @Nullable Integer referent(Sentence sentence, int from, int to, boolean body) {
    return references.names(sentence.number()).stream()
        .filter(n -> n[0] >= from && n[0] < to)
        .map(n -> n[2])
        .filter(n -> body == references.referent(n).type().near(EntityType.ORGANIZATION))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Integer jurisdiction(Sentence sentence, int from, int to) {
    var named =
        references.names(sentence.number()).stream()
            .filter(n ->
                n[0] >= from && n[0] < to && references.referent(n[2]).type() == EntityType.COUNTRY)
            .map(n -> n[2])
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    for (int i = from; i < to; i++) {
      var state = references.demonym(sentence.tokens(), i).flatMap(references::known);
      if (state.isPresent()) {
        return state.get();
      }
    }
    return null;
  }

  private static @Nullable Integer session(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      var matcher =
          java.util.regex.Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)")
              .matcher(tokens.get(i).text());
      if (matcher.matches()) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    return null;
  }

  private static @Nullable String modifier(List<Token> tokens, int from, int at) {
    for (int i = Math.max(0, from - 1); i <= at; i++) {
      String word = lower(tokens, i);
      boolean adverb = i < from && word.equals("then");
      if (!adverb
          && Set.of(
                  "acting",
                  "interim",
                  "deputy",
                  "vice",
                  "former",
                  "then",
                  "designate",
                  "ex",
                  "outgoing",
                  "incoming")
              .contains(word)) {
        return word;
      }
    }
    return null;
  }

  /// `representative of the UN in South Korea` turns the usual order round.
  private List<String> flags(List<Token> tokens, int from, int to, Sentence sentence) {
    var words =
        tokens.subList(from, to).stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    boolean envoy = words.contains("representative") || words.contains("ambassador");
    var first = referent(sentence, from, to, true);
    boolean ofBody =
        first != null
            && "body:un".equals(references.referent(first).knownAs())
            && words.contains("of")
            && words.contains("in");
    return envoy && ofBody ? List.of("role-inverted?") : List.of();
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
