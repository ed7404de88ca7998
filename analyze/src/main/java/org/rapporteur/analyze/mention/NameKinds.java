package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Decides over a whole document what an unknown name is. The classifier sees one sentence and
/// takes a village for a person; the document says `the village of Dar Nour` once, and `in Dar
/// Nour` and `Dar Nour, Alima and Tor` elsewhere. Every mention votes with the words beside it; a
/// name is changed only where what it was taken for has no better witness.
final class NameKinds {
  private static final int PERSON = 0;
  private static final int PLACE = 1;
  private static final int BODY = 2;

  private final Map<String, int[]> votes = new TreeMap<>();
  private final Set<String> openings = new HashSet<>();

  private NameKinds() {}

  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var kinds = new NameKinds();
    for (int i = 0; i < sentences.size(); i++) {
      for (var candidate : candidates.get(i)) {
        kinds.hear(sentences.get(i).tokens(), candidate, candidates.get(i));
      }
    }
    var all = new ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      all.add(candidates.get(i).stream().map(c -> kinds.decided(tokens, c)).toList());
    }
    return all;
  }

  private static boolean isOpen(Candidate candidate) {
    return candidate.knownAs() == null
        && candidate.length() <= 3
        && (candidate.type() == EntityType.PERSON
            || candidate.type() == EntityType.PLACE
            || candidate.rule().equals("classifier"));
  }

  private void hear(List<Token> tokens, Candidate candidate, List<Candidate> all) {
    boolean firm =
        candidate.type() == EntityType.ORGANIZATION
            && candidate.length() > 1
            && !candidate.rule().equals(CalledBodies.RULE)
            && !isOfPlace(tokens.get(candidate.to() - 1))
            && tokens.subList(candidate.from() + 1, candidate.to()).stream()
                .map(NameWords::lower)
                .noneMatch(
                    w -> PlaceWitness.PLACE_NOUNS.contains(w) || w.matches("project|plant|works"));
    if (firm) {
      for (int to = candidate.from() + 1; to < candidate.to(); to++) {
        openings.add(key(tokens, candidate.from(), to));
      }
    }
    if (candidate.rule().equals(CalledBodies.RULE)) {
      vote(key(tokens, candidate.from(), candidate.to()), BODY, 3);
    }
    if (candidate.type() == EntityType.PERSON && candidate.length() > 1) {
      String last = key(tokens, candidate.to() - 1, candidate.to());
      vote(last, PERSON, PersonWitness.weight(tokens, candidate) > 0 ? 3 : 1);
    }
    if (!isOpen(candidate)) {
      return;
    }
    String key = key(tokens, candidate.from(), candidate.to());
    vote(key, PERSON, PersonWitness.weight(tokens, candidate));
    vote(key, PLACE, PlaceWitness.weight(tokens, candidate, all));
    vote(key, BODY, BodyWitness.weight(tokens, candidate));
  }

  /// `Alima Women's Collective` begins with a place as often as not, `Norrvik Group` with a firm.
  private static boolean isOfPlace(Token head) {
    return BodyHeads.of(head.text()) != null
        && !head.text().matches("Group|Company|Corporation|Bank|Consortium|Partnership");
  }

  private void vote(String key, int kind, int weight) {
    votes.computeIfAbsent(key, k -> new int[3])[kind] += weight;
  }

  private Candidate decided(List<Token> tokens, Candidate candidate) {
    if (!isOpen(candidate)) {
      return candidate;
    }
    String key = key(tokens, candidate.from(), candidate.to());
    var heard = votes.getOrDefault(key, new int[3]);
    // once in a document: a list knows no context, and every word beside the name does
    boolean division = Divisions.contains(tokens, candidate.from(), candidate.to());
    int place = heard[PLACE] + (division ? 2 : 0);
    boolean dated = candidate.rule().equals(LanguageReader.DATELINE);
    boolean town = division || dated || (candidate.type() == EntityType.PLACE && place > 0);
    int body = heard[BODY] + (openings.contains(key) && !town ? 3 : 0);
    var type = type(candidate.type(), heard[PERSON], place, body);
    return type == candidate.type()
        ? candidate
        : new Candidate(
            candidate.from(),
            candidate.to(),
            type,
            null,
            null,
            candidate.country(),
            candidate.rule() + ":document",
            candidate.rank());
  }

  private static EntityType type(EntityType taken, int person, int place, int body) {
    if (body >= 3 && body > place && body > person) {
      return EntityType.ORGANIZATION;
    }
    if (place >= 2 && place > person && place > body && taken == EntityType.PERSON) {
      return EntityType.PLACE;
    }
    if (place > 3 && person == 0 && body == 0 && taken == EntityType.ORGANIZATION) {
      return EntityType.PLACE;
    }
    boolean noPlace = taken == EntityType.PLACE && person >= 3 && person > place;
    return noPlace ? EntityType.PERSON : taken;
  }

  private static String key(List<Token> tokens, int from, int to) {
    var key = new StringBuilder();
    tokens.subList(from, to).forEach(t -> key.append(NameWords.lower(t)).append(' '));
    return key.toString();
  }
}
