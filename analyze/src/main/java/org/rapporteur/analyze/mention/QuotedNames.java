package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names in quotation marks behind the word for what they name (`인권단체 '바다의 눈'`), found again: apart
/// from that word they look like ordinary words.
final class QuotedNames {
  private QuotedNames() {}

  /// All names of a document's sentences, these found again among them.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> names) {
    var quoted = new TreeMap<String, Candidate>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      names.get(i).stream()
          .filter(n -> n.rule().equals(LanguageReader.QUOTED) && n.length() > 1)
          .forEach(n -> quoted.putIfAbsent(n.text(tokens), n));
    }
    if (quoted.isEmpty()) {
      return names;
    }
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      all.add(again(sentences.get(i).tokens(), names.get(i), quoted));
    }
    return all;
  }

  private static List<Candidate> again(
      List<Token> tokens, List<Candidate> names, Map<String, Candidate> quoted) {
    var all = new ArrayList<>(names);
    for (var known : quoted.values()) {
      for (int from = 0; from + known.length() <= tokens.size(); from++) {
        var found =
            new Candidate(
                from,
                from + known.length(),
                known.type(),
                known.knownAs(),
                known.canonical(),
                known.country(),
                known.rule(),
                known.rank());
        if (known.equals(quoted.get(found.text(tokens)))) {
          all.removeIf(n -> n.from() < found.to() && found.from() < n.to());
          all.removeIf(n -> isKindBefore(n, found));
          all.add(found);
        }
      }
    }
    all.sort(Comparator.comparingInt(Candidate::from));
    return List.copyOf(all);
  }

  /// `북한인권단체` before the quotation mark: what the name is of, and no name.
  private static boolean isKindBefore(Candidate name, Candidate quoted) {
    return name.to() + 1 == quoted.from()
        && name.knownAs() == null
        && name.type() == EntityType.ORGANIZATION;
  }
}
