package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Names of bodies, acts and missions by how such names are built: `Ministry of X and Y`,
/// `Committee for X in Y`, `X Act of 2004`, `foreign ministry`, `X's mission to Y`.
final class BodyPatterns {
  private static final Set<String> PORTFOLIOS =
      Set.of(
          "foreign",
          "defense",
          "defence",
          "interior",
          "justice",
          "finance",
          "health",
          "unification",
          "home",
          "labor",
          "labour",
          "education",
          "information",
          "security",
          "environment",
          "economy",
          "trade",
          "culture",
          "energy",
          "transport",
          "agriculture");

  /// Words that stand before persons but as well open the name of a body: `General Staff`, `Special
  /// Court`, `Justice Network`.
  private static final Set<String> SUBJECTS =
      Set.of(
          "General",
          "Special",
          "Foreign",
          "Justice",
          "Prime",
          "Prosecutor",
          "Attorney",
          "Lawyer",
          "Journalist",
          "Expert",
          "Witness",
          "Chief",
          "Counsel",
          "GENERAL",
          "SPECIAL",
          "FOREIGN");

  private static final Set<String> OWNERS =
      Set.of(
          "General",
          "People",
          "Peoples",
          "Women",
          "Children",
          "Defender",
          "Ombudsman",
          "Attorney",
          "Men",
          "Residents",
          "Families",
          "Elders",
          "Voters",
          "Consumers",
          "Fishermen");
  private static final Set<String> JOINERS = Set.of("of", "for", "on", "against", "to");
  private static final Set<String> SCOPED =
      Set.of(
          "Committee",
          "Coalition",
          "Campaign",
          "Alliance",
          "Center",
          "Centre",
          "Commission",
          "Inquiry",
          "Network",
          "Panel");

  private BodyPatterns() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      var candidate = at(tokens, i);
      if (candidate != null) {
        found.add(candidate);
        i = Math.max(i, candidate.to() - 1);
      }
    }
    return found;
  }

  private static @Nullable Candidate at(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    var head = BodyHeads.of(word);
    if (head == EntityType.DOCUMENT) {
      return act(tokens, i);
    }
    if (head != null) {
      return body(tokens, i, head);
    }
    if (word.equalsIgnoreCase("ministry")
        && i > 0
        && PORTFOLIOS.contains(NameWords.lower(tokens.get(i - 1)))) {
      return new Candidate(
          i - 1,
          i + 1,
          EntityType.PUBLIC_BODY,
          null,
          null,
          null,
          "pattern:ministry",
          Candidate.PATTERN);
    }
    return null;
  }

  private static @Nullable Candidate body(List<Token> tokens, int head, EntityType type) {
    int from = left(tokens, head);
    int to = right(tokens, head);
    if (to - from < 2) {
      return null;
    }
    return new Candidate(from, to, type, null, null, null, "pattern:body", Candidate.PATTERN);
  }

  private static @Nullable Candidate act(List<Token> tokens, int head) {
    int from = left(tokens, head);
    int to = right(tokens, head);
    boolean year =
        to + 1 < tokens.size()
            && NameWords.lower(tokens.get(to)).equals("of")
            && tokens.get(to + 1).text().matches("(19|20)\\d\\d");
    to = year ? to + 2 : to;
    return to - from < 2
        ? null
        : new Candidate(
            from, to, EntityType.DOCUMENT, null, null, null, "pattern:act", Candidate.PATTERN);
  }

  /// Capitalised words before the head; an article, a possessive or a sentence's first word that is
  /// no name ends the run.
  private static int left(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && isNamePart(tokens, from - 1)) {
      from--;
    }
    while (from < head && isOpener(tokens.get(from), from)) {
      from++;
    }
    return from;
  }

  private static boolean isNamePart(List<Token> tokens, int i) {
    var token = tokens.get(i);
    if (token.text().equals("-") && i > 0 && i + 1 < tokens.size()) {
      return Character.isUpperCase(tokens.get(i - 1).text().charAt(0))
          && tokens.get(i).start() == tokens.get(i - 1).end();
    }
    if (isOwner(tokens, i)) {
      return true;
    }
    if (token.text().equals("&")
        || (token.text().equals("and")
            && i > 1
            && isCapital(tokens.get(i - 1))
            && (isModifierList(tokens, i) || isScope(tokens, i)))) {
      return true;
    }
    return isCapital(token)
        && !token.pos().startsWith("PRP")
        && !token.pos().equals("IN")
        && !token.pos().equals("DT");
  }

  /// The mark in `Prosecutor General's Office`, `Women's Coalition`, `Residents' Forum`: those who
  /// own are what the body is for, no name of their own.
  private static boolean isOwner(List<Token> tokens, int mark) {
    if (!tokens.get(mark).text().matches("'s?") || mark == 0) {
      return false;
    }
    String owner = tokens.get(mark - 1).text();
    return OWNERS.contains(owner)
        || (isCapital(tokens.get(mark - 1))
            && PersonWords.isPerson(tokens.get(mark - 1).lemma().toLowerCase(Locale.ROOT)));
  }

  /// `Social and Cultural Council`: the coordination stands between capitalised modifiers.
  private static boolean isModifierList(List<Token> tokens, int and) {
    return and + 1 < tokens.size()
        && isCapital(tokens.get(and + 1))
        && tokens.get(and - 1).pos().startsWith("JJ")
        && tokens.get(and + 1).pos().startsWith("JJ");
  }

  /// `the Truth and Reconciliation Commission`: an article, two capitalised nouns, and a head.
  private static boolean isScope(List<Token> tokens, int and) {
    int first = and - 1;
    while (first > 0 && isCapital(tokens.get(first - 1)) && and - first < 3) {
      first--;
    }
    boolean determined =
        first > 0
            && (NameWords.lower(tokens.get(first - 1)).equals("the")
                || tokens.get(first - 1).pos().equals("POS"));
    boolean head =
        and + 2 < tokens.size()
            && (BodyHeads.of(tokens.get(and + 2).text()) != null
                || (and + 3 < tokens.size()
                    && isCapital(tokens.get(and + 2))
                    && BodyHeads.of(tokens.get(and + 3).text()) != null));
    return determined
        && head
        && isScopeWord(tokens.get(and - 1))
        && isCapital(tokens.get(and + 1))
        && isScopeWord(tokens.get(and + 1));
  }

  private static boolean isScopeWord(Token token) {
    return token.pos().startsWith("NN")
        && !token.name().equals("LOCATION")
        && !token.name().equals("PERSON")
        && !isAcronym(token.text())
        && BodyHeads.of(token.text()) == null
        && !MentionTitles.isTitle(token.text());
  }

  private static boolean isOpener(Token token, int at) {
    boolean determiner =
        token.pos().equals("DT") || token.pos().equals("PDT") || token.pos().equals("CC");
    boolean sentenceStart =
        at == 0
            && (token.pos().equals("RB") || token.pos().equals("IN") || token.pos().equals("VBG"));
    boolean title = MentionTitles.isTitle(token.text()) && !SUBJECTS.contains(token.text());
    return determiner || sentenceStart || title;
  }

  private static int right(List<Token> tokens, int head) {
    int to = head + 1;
    while (to + 1 < tokens.size()
        && JOINERS.contains(NameWords.lower(tokens.get(to)))
        && joins(tokens, head, to)) {
      int end = complement(tokens, to + 1);
      boolean owns = end < tokens.size() && tokens.get(end).text().equals("'s");
      if (end <= to + 1 || owns) {
        return to;
      }
      to = end;
    }
    boolean scoped = to > head + 1 && SCOPED.contains(tokens.get(head).text());
    if (scoped && to + 1 < tokens.size() && NameWords.lower(tokens.get(to)).equals("in")) {
      int end = complement(tokens, to + 1);
      to = end > to + 1 && noComma(tokens, to + 1, end) ? end : to;
    }
    return to;
  }

  private static boolean noComma(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().noneMatch(t -> t.text().equals(","));
  }

  /// `to` joins only after missions and embassies, whose name says to whom they are sent.
  private static boolean joins(List<Token> tokens, int head, int joiner) {
    String word = NameWords.lower(tokens.get(joiner));
    return !word.equals("to")
        || Set.of("Mission", "Embassy", "Committee").contains(tokens.get(head).text());
  }

  /// A noun phrase in capitals: `Democracy, Human Rights and Labor`, `the High Commissioner`.
  private static int complement(List<Token> tokens, int from) {
    int at = from;
    if (at < tokens.size() && NameWords.lower(tokens.get(at)).equals("the")) {
      at++;
    }
    int end = from;
    while (at < tokens.size()) {
      var token = tokens.get(at);
      if (CalendarWords.isNamed(token.text())) {
        break;
      }
      if (isCapital(token) && !isVerb(tokens, at) && !token.pos().equals("IN")) {
        end = ++at;
      } else if (isInnerMark(tokens, at) && end == at) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /// A capitalised participle before a noun is part of the name: `Missing Persons`.
  private static boolean isVerb(List<Token> tokens, int at) {
    boolean modifier =
        tokens.get(at).pos().matches("VB[GN]")
            && at + 1 < tokens.size()
            && isCapital(tokens.get(at + 1))
            && tokens.get(at + 1).pos().startsWith("NN");
    return tokens.get(at).pos().startsWith("V") && !modifier;
  }

  private static boolean isInnerMark(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).text();
    boolean capitalNext = isCapital(tokens.get(at + 1));
    return switch (word) {
      case "and", "&" -> capitalNext && !startsNewName(tokens, at + 1);
      case "," -> capitalNext && listGoesOn(tokens, at + 1);
      case "-" -> true;
      case "'s" -> tokens.get(at - 1).text().equals("People") && capitalNext;
      default -> false;
    };
  }

  /// A comma belongs to the name only if an `and` closes the list soon: `Democracy, Human Rights
  /// and Labor`.
  private static boolean listGoesOn(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + 5); i++) {
      String word = tokens.get(i).text();
      if (word.equals("and") || word.equals("&")) {
        return i > from && isCapital(tokens.get(i + 1)) && !startsNewName(tokens, i + 1);
      }
      if (word.equals(",") ? i == from : !isCapital(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsNewName(List<Token> tokens, int at) {
    var token = tokens.get(at);
    return token.name().equals("PERSON")
        || token.name().equals("LOCATION")
        || MentionTitles.isTitle(token.text())
        || BodyHeads.of(token.text()) == EntityType.PUBLIC_BODY
        || isAcronym(token.text());
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
