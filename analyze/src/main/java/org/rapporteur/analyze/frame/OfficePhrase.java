package org.rapporteur.analyze.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.OfficeFlag;
import org.rapporteur.analyze.gazetteer.OfficeMatch;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Expressed;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// Reads the words that give somebody an office: which office, of which body, for which state, in
/// which session, and when. Where no office is named, the trade or kin that heads the words counts
/// (`a retired teacher`).
final class OfficePhrase {
  private static final int REACH = 12;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "whose", "one");
  private static final Set<String> MODIFIERS =
      Set.of(
          "acting",
          "interim",
          "deputy",
          "vice",
          "former",
          "then",
          "designate",
          "ex",
          "outgoing",
          "incoming",
          "once",
          "formerly",
          "previously",
          "retired");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

  private final Expressed expressed;
  private final References references;
  private final Offices offices;

  OfficePhrase(Expressed expressed, References references, Offices offices) {
    this.expressed = expressed;
    this.references = references;
    this.offices = offices;
  }

  /// Where a name stands, and whose it is.
  record Name(int from, int to, int referent) {
    static Name of(int[] range) {
      return new Name(range[0], range[1], range[2]);
    }
  }

  /// A name and the words beside it that may hold its bearer's office, as word ranges.
  ///
  /// @param byline whether the words are a byline, in which names of bodies may hold offices
  record Words(Sentence sentence, Name name, int from, int to, boolean byline) {
    List<Token> tokens() {
      return sentence.tokens();
    }
  }

  /// What the words say, if they name an office or trade.
  ///
  /// @param number of the statement within its document
  Optional<RoleStatement> read(Words words, int number) {
    int start = words.from();
    while (start < words.to() && (opens(words.tokens(), start) || isTime(words, start))) {
      start++;
    }
    boolean one = lower(words.tokens(), words.from()).equals("one");
    int at = start;
    while (at < Math.min(words.to(), start + REACH)) {
      var office = covered(words, at) ? Optional.<OfficeMatch>empty() : match(words.tokens(), at);
      if (office.isPresent()) {
        return one ? Optional.empty() : office(words, number, start, at, office.get());
      }
      at++;
    }
    return one ? Optional.empty() : trade(words, number, start);
  }

  /// An article or an adverb before it: `once a guard`, `formerly the mayor`.
  private static boolean opens(List<Token> tokens, int at) {
    return ARTICLES.contains(lower(tokens, at)) || tokens.get(at).pos().equals("RB");
  }

  /// `In March 2023 President Doe`
  private boolean isTime(Words words, int at) {
    var token = words.tokens().get(at);
    return expressed.times().stream()
        .anyMatch(t ->
            t.sentence() == words.sentence().number()
                && t.start() <= token.start()
                && token.end() <= t.end());
  }

  /// The office that a verb gives: who `heads` a body is its head.
  RoleStatement ofVerb(Words words, int number, String office) {
    return statement(words, number, words.from(), words.to(), words.from(), office);
  }

  /// The office that begins at a word.
  Optional<OfficeMatch> match(List<Token> tokens, int at) {
    return offices.match(tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList(), at);
  }

  /// Inside another name stands no office; a byline's names are read too eagerly to say so.
  private boolean covered(Words words, int at) {
    return !words.byline() && references.name(words.sentence().number(), at).isPresent();
  }

  private Optional<RoleStatement> office(
      Words words, int number, int start, int at, OfficeMatch office) {
    if (at + office.length() > words.to() || office.has(OfficeFlag.PLURAL)) {
      return Optional.empty();
    }
    int least = at + office.length();
    int end = Math.max(trimmed(words.tokens(), least, words.to()), least);
    return names(words, start, end) || isTraditional(words, start, end)
        ? Optional.empty()
        : Optional.of(statement(words, number, start, end, at, office.office()));
  }

  /// `Chief Mabhikwa Ndiweni` heads his people, no body.
  private static boolean isTraditional(Words words, int start, int end) {
    return end == start + 1
        && end == words.name().from()
        && words.tokens().get(start).text().equals("Chief");
  }

  /// `a retired teacher from Konjic`, `her brother`: the noun before the first preposition.
  private Optional<RoleStatement> trade(Words words, int number, int start) {
    int head = -1;
    for (int i = start; i < words.to() && nominal(words.tokens().get(i)); i++) {
      boolean person =
          words.tokens().get(i).pos().equals("NN")
              && PersonWords.isPerson(words.tokens().get(i).lemma())
              && !covered(words, i);
      head = person ? i : head;
    }
    boolean last = head >= 0 && (head + 1 == words.to() || !nominal(words.tokens().get(head + 1)));
    if (!last || names(words, start, words.to())) {
      return Optional.empty();
    }
    String trade = words.tokens().get(head).lemma().toLowerCase(Locale.ROOT);
    return Optional.of(statement(words, number, start, words.to(), head, trade));
  }

  private static boolean nominal(Token token) {
    return token.pos().startsWith("NN")
        || token.pos().startsWith("JJ")
        || token.pos().equals("CD")
        || token.pos().equals("HYPH")
        || token.pos().equals("VBN")
        || token.pos().equals("POS");
  }

  private boolean names(Words words, int from, int to) {
    return references.names(words.sentence().number()).stream()
        .anyMatch(n ->
            n[0] >= from
                && n[0] < to
                && n[0] != words.name().from()
                && references.referent(n[2]).type() == EntityType.PERSON);
  }

  /// `and` before a second office or a person's name ends the first.
  private int trimmed(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lower(tokens, i).equals("and")) {
        for (int j = i + 1; j < Math.min(to, i + 5); j++) {
          boolean oneTitle = i == from && j == i + 1;
          if (match(tokens, j).isPresent() && !oneTitle) {
            return i;
          }
        }
      }
    }
    return to;
  }

  private RoleStatement statement(
      Words words, int number, int from, int to, int at, String office) {
    var tokens = words.tokens();
    var sentence = words.sentence();
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    String text = expressed.annotated().blocked().document().text();
    int left = Math.min(tokens.get(words.name().from()).start(), start);
    int right = Math.max(tokens.get(words.name().to() - 1).end(), end);
    return new RoleStatement(
        number,
        sentence.number(),
        left,
        right,
        words.name().referent(),
        office,
        text.substring(start, end).replaceAll("\\s+", " "),
        referent(sentence, from, to),
        jurisdiction(sentence, from, to),
        session(tokens, from, to),
        modifier(tokens, from, at),
        expressed.times().stream()
            .filter(t ->
                t.sentence() == sentence.number() && t.start() >= start && t.end() <= right + 40)
            .map(TimeMention::number)
            .toList(),
        flags(tokens, from, to, sentence),
        null,
        "role:" + office);
  }

  private @Nullable Integer referent(Sentence sentence, int from, int to) {
    return references.names(sentence.number()).stream()
        .filter(n -> n[0] >= from && n[0] < to)
        .map(n -> n[2])
        .filter(n -> references.referent(n).type().near(EntityType.ORGANIZATION))
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
      var matcher = ORDINAL.matcher(tokens.get(i).text());
      if (matcher.matches()) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    return null;
  }

  private static @Nullable String modifier(List<Token> tokens, int from, int at) {
    for (int i = Math.max(0, from - 2); i <= at; i++) {
      String word = lower(tokens, i);
      boolean adverb = i < from && word.equals("then");
      if (!adverb && MODIFIERS.contains(word)) {
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
    var first = referent(sentence, from, to);
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
