package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names that stop too early or are of another kind than they look, by what stands right beside
/// them: `Establishment No. 8`, `recommendation No. 35 (2017)`, `Roy Tam Hoi-fai`, `the road to
/// Chasiv Yar`, `inmate N.B.`
final class WholeNames {
  private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)no\\.?|nr\\.?|№");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\.){2,3}|\\p{Lu}\\.-?\\p{Lu}\\.");

  /// The second half of a given name: `Hoi-fai`, `Min-ji`.
  private static final Pattern SYLLABLE = Pattern.compile("\\p{Ll}{2,6}");

  private static final int LONGEST_SYLLABLE = 5;

  /// `Tam-led` says what somebody did.
  private static final Set<String> NO_SYLLABLES =
      Set.of("led", "born", "based", "era", "style", "run", "like", "owned", "backed", "made");

  private static final Set<String> WAYS =
      Set.of(
          "road", "highway", "bridge", "train", "bus", "way", "route", "path", "track", "border");

  private WholeNames() {}

  /// The names of all sentences as they are whole.
  static List<List<Candidate>> of(List<Sentence> sentences, List<List<Candidate>> names) {
    var reached = reached(sentences, names);
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      var whole = new ArrayList<Candidate>(names.get(i).size());
      for (var name : names.get(i)) {
        var one = name.knownAs() == null ? whole(name, tokens, reached) : name;
        if (whole.isEmpty() || whole.getLast().to() <= one.from()) {
          whole.add(one);
        }
      }
      all.add(List.copyOf(whole));
    }
    return all;
  }

  private static Candidate whole(Candidate name, List<Token> tokens, Set<String> reached) {
    var type = name.type();
    if (INITIALS.matcher(name.text(tokens)).matches() && isOfSomebody(tokens, name)) {
      type = EntityType.PERSON;
    } else if (type == EntityType.PERSON && reached.contains(name.text(tokens))) {
      type = EntityType.PLACE;
    }
    int to = end(name, tokens);
    return type == name.type() && to == name.to()
        ? name
        : new Candidate(
            name.from(), to, type, null, null, name.country(), name.rule(), name.rank());
  }

  private static int end(Candidate name, List<Token> tokens) {
    int to = name.to();
    if (to >= tokens.size()) {
      return to;
    }
    String last = tokens.get(to - 1).text();
    String next = tokens.get(to).text();
    if (NUMBER_SIGN.matcher(last).matches() && name.length() > 1 && next.matches("\\d[\\d/-]*")) {
      return to + 1;
    }
    if (NUMBER_SIGN.matcher(last).matches() && name.length() > 1 && isSeries(tokens, to)) {
      return to + 3;
    }
    if (next.equals(")") && isOpen(name, tokens)) {
      return to + 1;
    }
    return name.type() == EntityType.PERSON && isSyllable(tokens, to) ? to + 2 : to;
  }

  /// `UP-87` of a decree.
  private static boolean isSeries(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).text().matches("\\p{Lu}{1,4}")
        && tokens.get(at + 1).text().equals("-")
        && tokens.get(at + 2).text().matches("\\d{1,5}")
        && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private static boolean isOpen(Candidate name, List<Token> tokens) {
    var words = tokens.subList(name.from(), name.to());
    return words.stream().anyMatch(t -> t.text().equals("("))
        && words.stream().noneMatch(t -> t.text().equals(")"));
  }

  private static boolean isSyllable(List<Token> tokens, int hyphen) {
    if (hyphen + 1 >= tokens.size() || !tokens.get(hyphen).text().equals("-")) {
      return false;
    }
    var before = tokens.get(hyphen - 1);
    var next = tokens.get(hyphen + 1);
    boolean glued =
        before.end() == tokens.get(hyphen).start() && tokens.get(hyphen).end() == next.start();
    return glued
        && before.text().length() <= LONGEST_SYLLABLE
        && SYLLABLE.matcher(next.text()).matches()
        && !NO_SYLLABLES.contains(next.text());
  }

  private static boolean isOfSomebody(List<Token> tokens, Candidate name) {
    boolean called =
        name.from() > 0 && PersonWords.isPerson(NameWords.lower(tokens.get(name.from() - 1)));
    boolean born =
        name.to() + 1 < tokens.size()
            && tokens.get(name.to()).text().equals("(")
            && tokens.get(name.to() + 1).text().matches("(?i)b\\.|born|aged|\\d{1,2}");
    return called || born;
  }

  /// The names of all to which a road leads and who are nowhere called by a title.
  private static Set<String> reached(List<Sentence> sentences, List<List<Candidate>> names) {
    var reached = new HashSet<String>();
    var titled = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      for (var name : names.get(i)) {
        if (isReached(tokens, name.from())) {
          reached.add(name.text(tokens));
        } else if (name.from() > 0 && isTitle(tokens.get(name.from() - 1))) {
          titled.add(name.text(tokens));
        }
      }
    }
    reached.removeAll(titled);
    return reached;
  }

  private static boolean isReached(List<Token> tokens, int from) {
    return from > 1
        && Set.of("to", "from", "into").contains(NameWords.lower(tokens.get(from - 1)))
        && WAYS.contains(NameWords.lower(tokens.get(from - 2)));
  }

  private static boolean isTitle(Token token) {
    return MentionTitles.isTitle(token.text())
        || PersonWords.isPerson(token.lemma().toLowerCase(Locale.ROOT));
  }
}
