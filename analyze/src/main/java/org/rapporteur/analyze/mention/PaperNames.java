package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// The name of a paper or station that fills a line by itself: `The Fjord Courier`, `Radio Larne`.
/// No sentence says what it is; its last or first word does.
final class PaperNames {
  private static final Set<String> LAST =
      Set.of(
          """
          times post courier herald tribune gazette observer chronicle telegraph sentinel dispatch mail
          mirror examiner inquirer messenger monitor journal review standard echo bulletin newspaper
          daily weekly star voice news press wire magazine citizen guardian independent argus reporter
          express online television tv radio
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> FIRST =
      Set.of("daily", "weekly", "radio", "diario", "diário", "gazeta", "journal", "la", "le", "el");

  private static final int LONGEST = 5;

  private PaperNames() {}

  /// All names of a document, such lines among them.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> names) {
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < sentences.size(); i++) {
      boolean alone =
          (i == 0 || sentences.get(i - 1).block() != sentences.get(i).block())
              && (i + 1 == sentences.size()
                  || sentences.get(i + 1).block() != sentences.get(i).block());
      var words = sentences.get(i).tokens();
      boolean known = names.get(i).stream().anyMatch(n -> n.knownAs() != null);
      all.add(alone && !known && isPaper(words) ? List.of(whole(words)) : names.get(i));
    }
    return all;
  }

  private static boolean isPaper(List<Token> words) {
    int article = NameWords.lower(words.getFirst()).equals("the") ? 1 : 0;
    int size = words.size() - article;
    return size > 1
        && size <= LONGEST
        && words.stream().allMatch(w -> w.text().matches("\\p{Lu}[\\p{L}\\p{M}'’-]*"))
        && (LAST.contains(NameWords.lower(words.getLast()))
            || (FIRST.contains(NameWords.lower(words.get(article))) && size == 2));
  }

  private static Candidate whole(List<Token> words) {
    return new Candidate(
        0, words.size(), EntityType.ORGANIZATION, null, null, null, "publisher", Candidate.PATTERN);
  }
}
