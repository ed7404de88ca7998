package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Mends the edges of names that were decided on: a state of two parts at the end of a body (`High
/// Court of Justice of Trinidad and Tobago`), a day of the week that is a given name (`ASP Monday
/// Eze`), and the letters of a rank behind a person, which are none (`Ada Roe KC`), nor is the verb
/// before one who is quoted (`Said Ada Roe: "..."`).
final class NameEdges {
  private static final Set<String> RANKS =
      Set.of(
          "SC", "QC", "KC", "JA", "JSC", "CJ", "DCJ", "MP", "MEP", "MLA", "SAN", "OBE", "CBE",
          "MBE", "PhD", "Esq", "JP");

  /// `Volunteers of Grupa Most`, where a sentence begins: people of a body, whose name begins
  /// behind them.
  private static final Set<String> PEOPLE =
      Set.of(
          "Activists",
          "Employees",
          "Fighters",
          "Gunmen",
          "Leaders",
          "Members",
          "Officers",
          "Officials",
          "Relatives",
          "Representatives",
          "Residents",
          "Soldiers",
          "Staff",
          "Supporters",
          "Survivors",
          "Troops",
          "Villagers",
          "Volunteers",
          "Workers");

  private static final String SAID = "Said";
  private static final Pattern QUOTATION = Pattern.compile("[\"“‘«]|``|''");
  private static final int MOST_WORDS = 3;

  private NameEdges() {}

  static List<List<Candidate>> mended(
      List<Sentence> sentences, List<List<Candidate>> names, Gazetteer gazetteer) {
    boolean bySaid = isSomebodyCalledSaid(sentences, names);
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      var mended = new ArrayList<Candidate>(names.get(i).size());
      for (var name : names.get(i)) {
        var one =
            name.type() == EntityType.PERSON
                ? person(bySaid ? name : withoutVerb(name, tokens), tokens)
                : name.type().near(EntityType.ORGANIZATION) ? body(name, tokens, gazetteer) : name;
        if (mended.isEmpty() || mended.getLast().to() <= one.from()) {
          mended.add(one);
        }
      }
      all.add(List.copyOf(mended));
    }
    return all;
  }

  private static Candidate body(Candidate name, List<Token> tokens, Gazetteer gazetteer) {
    boolean people =
        name.from() == 0
            && name.length() > 2
            && name.knownAs() == null
            && PEOPLE.contains(tokens.getFirst().text())
            && tokens.get(1).text().matches("of|from|at");
    if (people) {
      return name.within(2, name.to());
    }
    int and = name.to();
    boolean goesOn =
        and + 1 < tokens.size()
            && tokens.get(and).text().matches("and|&")
            && BodyPatterns.isCapital(tokens.get(and + 1));
    for (int words = 1; goesOn && words <= MOST_WORDS && words < name.length(); words++) {
      int end = end(tokens, and - words, and + 2, gazetteer);
      if (end > 0) {
        return name.within(name.from(), end);
      }
    }
    return name;
  }

  /// Where a state ends that begins at a word, `the` and a second word behind `and` allowed; 0 if
  /// none does.
  private static int end(List<Token> tokens, int from, int least, Gazetteer gazetteer) {
    for (int to = Math.min(tokens.size(), least + 1); to >= least; to--) {
      var words = String.join(" ", tokens.subList(from, to).stream().map(Token::text).toList());
      boolean state =
          gazetteer
              .named(words)
              .filter(e -> e.type() == EntityType.COUNTRY && !e.has(Flag.DEMONYM))
              .isPresent();
      if (state) {
        return to;
      }
    }
    return 0;
  }

  /// Whether the given name `Said` stands within a sentence.
  private static boolean isSomebodyCalledSaid(
      List<Sentence> sentences, List<List<Candidate>> names) {
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      if (names.get(i).stream()
          .anyMatch(n -> n.from() > 0 && tokens.get(n.from()).text().equals(SAID))) {
        return true;
      }
    }
    return false;
  }

  private static Candidate withoutVerb(Candidate name, List<Token> tokens) {
    boolean verb =
        name.from() == 0
            && name.length() > 1
            && tokens.getFirst().text().equals(SAID)
            && tokens.subList(name.to(), tokens.size()).stream()
                .anyMatch(t -> QUOTATION.matcher(t.text()).matches());
    return verb ? name.within(1, name.to()) : name;
  }

  private static Candidate person(Candidate name, List<Token> tokens) {
    int from = isNamedForDay(tokens, name.from()) ? name.from() - 1 : name.from();
    int to = name.to();
    boolean rank =
        to - from > 1
            && RANKS.contains(tokens.get(to - 1).text())
            && !tokens.get(to - 2).text().matches("\\p{Lu}{2,}");
    to = rank ? to - 1 : to;
    return from == name.from() && to == name.to() ? name : name.within(from, to);
  }

  /// At the beginning of a sentence or behind a title nothing makes it the day of a happening.
  private static boolean isNamedForDay(List<Token> tokens, int from) {
    boolean day =
        from > 0
            && tokens.get(from - 1).text().matches("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    return day && (from == 1 || MentionTitles.isTitle(tokens.get(from - 2).text()));
  }
}
