package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Entry;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Match;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Finds the names in a sentence. Three layers propose: patterns of how bodies and acts are named,
/// the gazetteer, and the statistical classifier for what is left. The longest proposal wins, then
/// the higher layer; a person's name keeps its words even if one of them is also a place.
final class MentionFinder {

  private final Gazetteer gazetteer;

  MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Names without overlap, left to right.
  List<Candidate> in(List<Token> tokens) {
    var candidates = new ArrayList<Candidate>();
    var known = known(tokens);
    candidates.addAll(known);
    candidates.addAll(BodyPatterns.in(tokens));
    candidates.addAll(SmallBodies.in(tokens));
    candidates.addAll(Missions.missions(tokens, known));
    candidates.addAll(Missions.embassies(tokens, known));
    candidates.addAll(classified(tokens));
    candidates.addAll(KoreanNamePattern.in(tokens));
    candidates.addAll(NamelessGroups.in(tokens));
    candidates.addAll(TitlePattern.in(tokens));
    candidates.addAll(PersonPattern.in(tokens));
    candidates.addAll(Nicknames.in(tokens));
    candidates.addAll(PlacePattern.in(tokens));
    candidates.addAll(KindedPlaces.in(tokens));
    candidates.addAll(ListedPersons.in(tokens));
    candidates.addAll(Divisions.in(tokens));
    candidates.addAll(NamedByKind.in(tokens));
    candidates.addAll(CalledBodies.in(tokens));
    candidates.addAll(NumberedBodies.in(tokens));
    candidates.addAll(DefinedNames.in(tokens, this::isState));
    return PersonEnds.of(Hyphens.joined(chosen(candidates, tokens), tokens), tokens).stream()
        .map(c -> recognized(c, tokens))
        .toList();
  }

  private boolean isState(String acronym) {
    return gazetteer.named(acronym).filter(e -> e.type() == EntityType.COUNTRY).isPresent();
  }

  /// A pattern's or classifier's name that the gazetteer knows in another form.
  private Candidate recognized(Candidate candidate, List<Token> tokens) {
    if (candidate.knownAs() != null
        || candidate.type() == EntityType.PERSON
        || candidate.type() == EntityType.GROUP) {
      return candidate;
    }
    var words = new StringBuilder();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      words
          .append(
              i > candidate.from() && tokens.get(i).start() > tokens.get(i - 1).end() ? " " : "")
          .append(tokens.get(i).text());
    }
    return gazetteer
        .named(words.toString())
        .filter(e -> e.type().near(candidate.type()) && !e.has(Flag.DEMONYM) && !e.has(Flag.WEAK))
        .map(e ->
            new Candidate(
                candidate.from(),
                candidate.to(),
                e.type(),
                e.id(),
                e.canonical(),
                e.country(),
                candidate.rule(),
                candidate.rank()))
        .orElse(candidate);
  }

  /// What the gazetteer alone knows, for languages without an annotator.
  List<Candidate> known(List<Token> tokens, String language) {
    var words = tokens.stream().map(Token::text).toList();
    return gazetteer.matches(words, language).stream()
        .filter(m -> !m.entry().flags().contains(Flag.DEMONYM))
        .map(m -> candidate(tokens, m, m.entry()))
        .toList();
  }

  private List<Candidate> known(List<Token> tokens) {
    var words = tokens.stream().map(Token::text).toList();
    var found = new ArrayList<Candidate>();
    for (Match match : gazetteer.matches(words)) {
      var entry = match.entry();
      if (entry.flags().contains(Flag.DEMONYM) || isWord(tokens, match)) {
        continue;
      }
      addKnown(tokens, match, found);
    }
    return found;
  }

  /// `X's Ministry of Y` names two things, but `X's mission to Y` is one name, and so is `People's
  /// Republic of China`, where nobody owns what follows; `the X government` names the state.
  private void addKnown(List<Token> tokens, Match match, List<Candidate> found) {
    int owner = possessive(tokens, match.fromToken(), match.toToken());
    boolean mission = match.entry().id().startsWith("mission");
    boolean government = match.entry().id().startsWith("government:");
    if (government && tokens.get(match.fromToken()).text().equals("Government")) {
      found.add(Missions.government(match));
      return;
    }
    if ((owner > match.fromToken() && !mission) || government) {
      int end = owner > match.fromToken() ? owner : match.toToken() - 1;
      var words = tokens.subList(match.fromToken(), end).stream().map(Token::text).toList();
      var owners = gazetteer.matches(words);
      if (!government && owners.stream().noneMatch(o -> o.toToken() == words.size())) {
        found.add(candidate(tokens, match, match.entry()));
        return;
      }
      for (var part : owners) {
        if (!part.entry().flags().contains(Flag.DEMONYM)) {
          found.add(
              candidate(
                  tokens,
                  new Match(
                      match.fromToken() + part.fromToken(),
                      match.fromToken() + part.toToken(),
                      part.entry(),
                      part.form()),
                  part.entry()));
        }
      }
      if (owner > match.fromToken() && owner + 1 < match.toToken() && !government) {
        found.add(
            candidate(
                tokens,
                new Match(owner + 1, match.toToken(), match.entry(), match.form()),
                match.entry()));
      }
      return;
    }
    found.add(candidate(tokens, match, match.entry()));
  }

  private static int possessive(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).text().equals("'s")) {
        return i;
      }
    }
    return -1;
  }

  private Candidate candidate(List<Token> tokens, Match match, Entry entry) {
    int from = match.fromToken();
    int to = match.toToken();
    if (entry.flags().contains(Flag.CAPITAL)
        && entry.country() != null
        && Capitals.standForState(tokens, from, to)) {
      var state = gazetteer.entry(entry.country()).orElse(entry);
      return new Candidate(
          from,
          to,
          state.type(),
          state.id(),
          state.canonical(),
          null,
          "gazetteer:capital",
          Candidate.GAZETTEER);
    }
    return new Candidate(
        from,
        to,
        entry.type(),
        entry.id(),
        entry.canonical(),
        entry.country(),
        "gazetteer",
        Candidate.GAZETTEER);
  }

  /// A form in lower case that the text uses as a common word, or a capitalised one that the
  /// classifier takes for part of a person's name.
  private static boolean isWord(List<Token> tokens, Match match) {
    var first = tokens.get(match.fromToken());
    boolean lower =
        !Character.isUpperCase(first.text().codePointAt(0))
            && Character.isLowerCase(first.text().codePointAt(0));
    boolean weak = match.entry().flags().contains(Flag.WEAK);
    if (lower && match.toToken() - match.fromToken() == 1) {
      return !weak || !hasArticle(tokens, match.fromToken());
    }
    return weak && match.toToken() - match.fromToken() == 1 && lower;
  }

  private static boolean hasArticle(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).text().equalsIgnoreCase("the");
  }

  private List<Candidate> classified(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    int at = 0;
    while (at < tokens.size()) {
      String label = tokens.get(at).name();
      int to = at + 1;
      while (to < tokens.size() && tokens.get(to).name().equals(label)) {
        to++;
      }
      if (!label.equals("O")) {
        addClassified(tokens, at, to, label, found);
      }
      at = to;
    }
    return found;
  }

  private void addClassified(
      List<Token> tokens, int from, int to, String label, List<Candidate> found) {
    int start = from;
    int end = to;
    boolean person = label.equals("PERSON");
    while (person && start < end - 1 && MentionTitles.isTitle(tokens.get(start).text())) {
      start++;
    }
    boolean body = label.equals("ORGANIZATION");
    while (start < end
        && (isMark(tokens.get(start)) || (body && tokens.get(start).text().matches("[Tt]he")))) {
      start++;
    }
    while (end > start
        && (isMark(tokens.get(end - 1))
            || tokens.get(end - 1).text().equals("'s")
            || NamedByKind.BODIES.contains(tokens.get(end - 1).text()))) {
      end--;
    }
    if (start == end
        || !BodyPatterns.isCapital(tokens.get(start))
        || (person && isLoneCommonWord(tokens, start, end))) {
      return;
    }
    if (isDemonym(tokens, start, end)) {
      return;
    }
    if (person && end - start == 1 && start > 0 && isWhere(tokens, start - 1)) {
      found.add(place(start, end));
      return;
    }
    int and = body ? ClassifiedNames.joiner(tokens, start, end) : -1;
    if (and > 0) {
      addClassified(tokens, start, and, label, found);
      addClassified(tokens, and + 1, end, label, found);
      return;
    }
    int title = person ? -1 : ClassifiedNames.titleInside(tokens, start, end);
    if (title >= start + 2) {
      found.add(
          new Candidate(
              start,
              Math.min(title, start + 3),
              EntityType.PERSON,
              null,
              null,
              null,
              "classifier:byline",
              Candidate.CLASSIFIER));
      return;
    }
    found.add(
        new Candidate(
            start,
            end,
            ClassifiedNames.type(label, tokens, start, end),
            null,
            null,
            null,
            "classifier",
            Candidate.CLASSIFIER));
  }

  /// `in Nasir`, `the hospital of Nasir`: one is in a place, not in a person.
  private static boolean isWhere(List<Token> tokens, int before) {
    String word = tokens.get(before).text();
    return Set.of("in", "near", "outside", "around").contains(word)
        || (word.equals("of")
            && before > 0
            && NameWords.SITES.contains(tokens.get(before - 1).lemma().toLowerCase(Locale.ROOT)));
  }

  private static Candidate place(int from, int to) {
    return new Candidate(
        from, to, EntityType.PLACE, null, null, null, "classifier:where", Candidate.CLASSIFIER);
  }

  private boolean isDemonym(List<Token> tokens, int from, int to) {
    var words = tokens.subList(from, to).stream().map(Token::text).toList();
    return gazetteer.matches(words).stream()
        .anyMatch(m ->
            m.entry().flags().contains(Flag.DEMONYM)
                && m.fromToken() == 0
                && m.toToken() == words.size());
  }

  private static boolean isLoneCommonWord(List<Token> tokens, int from, int to) {
    return to - from == 1 && !tokens.get(from).pos().matches("NNP?");
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /// Longest first, but a person's name of two words or more is never cut by a place inside it.
  private static List<Candidate> chosen(List<Candidate> candidates, List<Token> tokens) {
    var order =
        Comparator.comparingInt(Candidate::length)
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::rank).reversed())
            .thenComparingInt(Candidate::from);
    var sorted =
        candidates.stream().filter(c -> !glued(c, candidates, tokens)).sorted(order).toList();
    var chosen = new ArrayList<Candidate>();
    for (var candidate : sorted) {
      if (chosen.stream().noneMatch(candidate::overlaps)) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::from));
    return List.copyOf(chosen);
  }

  /// A classifier's name that swallows a gazetteer's body or state and a word more is not trusted.
  private static boolean glued(Candidate candidate, List<Candidate> all, List<Token> tokens) {
    if (candidate.rank() != Candidate.CLASSIFIER || candidate.type() == EntityType.PERSON) {
      return false;
    }
    return all.stream()
        .anyMatch(other ->
            other.rank() == Candidate.GAZETTEER
                && candidate.contains(other)
                && candidate.length() > other.length()
                && (other.length() > 1 || candidate.type() == EntityType.PLACE)
                && tokens.subList(candidate.from(), candidate.to()).stream()
                    .anyMatch(MentionFinder::isMark));
  }
}
