package org.rapporteur.analyze.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.InOrder;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Whether a text takes who bears a name for a man or a woman: by the title before it (`Ms Arda`),
/// by whose kin is named with it (`Arda and his cousin`), and for a full name by the first pronoun
/// that follows it in the sentence or opens what comes after. Where the text does not say, nothing
/// is known.
final class Genders {
  private static final Set<String> MEN =
      Set.of("mr", "mr.", "sir", "monsieur", "señor", "herr", "he", "his", "him", "himself");
  private static final Set<String> WOMEN =
      Set.of(
          "ms", "ms.", "mrs", "mrs.", "miss", "madam", "madame", "mme", "señora", "lady", "frau",
          "she", "her", "hers", "herself");

  private final List<Sentence> sentences;
  private final List<Mention> persons;

  /// What is known of a person.
  enum Gender {
    MAN,
    WOMAN,
    UNKNOWN;

    /// Whether one is a man and the other a woman.
    boolean excludes(Gender other) {
      return this != other && this != UNKNOWN && other != UNKNOWN;
    }
  }

  /// @param all who and what is named in the document
  Genders(List<Sentence> sentences, List<Found> all) {
    this.sentences = sentences;
    this.persons =
        all.stream()
            .filter(o -> o.candidate().type() == EntityType.PERSON)
            .map(Found::mention)
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
  }

  /// What title or kin right beside the name tell.
  Gender beside(Found found) {
    var tokens = sentences.get(found.mention().sentence()).tokens();
    int from = found.candidate().from();
    int to = found.candidate().to();
    var title = from > 0 ? of(tokens.get(from - 1)) : Gender.UNKNOWN;
    boolean kin = to + 1 < tokens.size() && tokens.get(to).text().equals("and");
    return title != Gender.UNKNOWN || !kin ? title : of(tokens.get(to + 1));
  }

  /// What stands beside the name, or else the first pronoun after it, if no other person is named
  /// between.
  Gender of(Found found) {
    var beside = beside(found);
    return beside != Gender.UNKNOWN ? beside : pronoun(found);
  }

  private Gender pronoun(Found found) {
    int sentence = found.mention().sentence();
    int next = next(found);
    for (int s = sentence; s < Math.min(sentences.size(), sentence + 2); s++) {
      if (sentences.get(s).block() != sentences.get(sentence).block()) {
        break;
      }
      for (var token : sentences.get(s).tokens()) {
        boolean after = token.start() >= found.mention().end();
        if (after && token.start() >= next) {
          return Gender.UNKNOWN;
        }
        if (after && of(token) != Gender.UNKNOWN) {
          return of(token);
        }
      }
    }
    return Gender.UNKNOWN;
  }

  /// Where the next person is named.
  private int next(Found found) {
    int next = InOrder.before(persons, Mention::start, found.mention().start() + 1);
    return next < persons.size() ? persons.get(next).start() : Integer.MAX_VALUE;
  }

  private static Gender of(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return MEN.contains(word) ? Gender.MAN : WOMEN.contains(word) ? Gender.WOMAN : Gender.UNKNOWN;
  }
}
