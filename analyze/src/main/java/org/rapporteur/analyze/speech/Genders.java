package org.rapporteur.analyze.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Which persons a document calls he or she: by a title, a word for kin or office beside the name,
/// or a pronoun that was understood before. Names themselves say nothing.
final class Genders {
  private static final int BESIDE = 4;
  private static final Set<String> HE =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "father",
          "brother",
          "son",
          "husband",
          "uncle",
          "nephew",
          "man",
          "boy",
          "widower",
          "grandfather",
          "grandson",
          "chairman",
          "spokesman",
          "policeman",
          "businessman",
          "king",
          "prince",
          "sheikh",
          "imam",
          "monk",
          "stepfather",
          "statesman");
  private static final Set<String> SHE =
      Set.of(
          "ms",
          "ms.",
          "mrs",
          "mrs.",
          "miss",
          "mme",
          "madam",
          "lady",
          "mother",
          "sister",
          "daughter",
          "wife",
          "aunt",
          "niece",
          "woman",
          "girl",
          "widow",
          "grandmother",
          "nun",
          "granddaughter",
          "chairwoman",
          "spokeswoman",
          "policewoman",
          "businesswoman",
          "queen",
          "princess",
          "midwife",
          "actress",
          "stepmother",
          "housewife",
          "seamstress");

  private static final Set<String> OWNED = Set.of("his", "her", "himself", "herself");

  private enum Gender {
    HE,
    SHE
  }

  private final Map<Integer, Gender> known = new HashMap<>();

  Genders(Annotated annotated) {
    for (var referent : annotated.referents()) {
      if (referent.type() == EntityType.PERSON) {
        for (var mention : referent.mentions()) {
          look(referent.number(), annotated.sentences().get(mention.sentence()).tokens(), mention);
        }
      }
    }
    for (var sentence : annotated.sentences()) {
      owns(sentence, annotated);
    }
  }

  /// `Novak was taken from his house`: what the only person of a sentence owns.
  private void owns(Sentence sentence, Annotated annotated) {
    var named =
        annotated.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .flatMap(r -> r.mentions().stream().filter(m -> m.sentence() == sentence.number()))
            .toList();
    var persons =
        annotated.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .filter(r -> r.mentions().stream().anyMatch(named::contains))
            .toList();
    if (persons.size() != 1) {
      return;
    }
    var mention = named.getFirst();
    for (var token : sentence.tokens()) {
      boolean inside = token.start() >= mention.start() && token.end() <= mention.end();
      if (token.start() > mention.end() && isOwned(token)) {
        known.putIfAbsent(persons.getFirst().number(), of(token.text()));
        return;
      }
      if (!inside && isSomebody(token, mention)) {
        return;
      }
    }
  }

  private static boolean isOwned(Token token) {
    return OWNED.contains(token.text())
        && (token.pos().equals("PRP$") || token.text().endsWith("self"));
  }

  /// Another whom the pronoun could mean, or a verb before the name.
  private static boolean isSomebody(Token token, Mention mention) {
    boolean before = token.end() <= mention.start();
    return token.text().equals("\"")
        || token.pos().equals("PRP")
        || (before && token.pos().equals("PRP$"))
        || (before ? token.pos().startsWith("V") : PersonWords.isPerson(token.lemma()));
  }

  private void look(int person, List<Token> tokens, Mention mention) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= mention.start() && tokens.get(i).end() <= mention.end()) {
        read(person, tokens.get(i));
      } else if (tokens.get(i).end() <= mention.start()
          && tokens.get(i).start() > mention.start() - 40) {
        beside(person, tokens, i, mention);
      } else if (tokens.get(i).start() >= mention.end()
          && tokens.get(i).start() < mention.end() + 40) {
        beside(person, tokens, i, mention);
      }
    }
  }

  /// A word near the name that no verb, preposition or owner parts from it.
  private void beside(int person, List<Token> tokens, int at, Mention mention) {
    boolean before = tokens.get(at).end() <= mention.start();
    var between =
        tokens.stream()
            .filter(t ->
                before
                    ? t.start() >= tokens.get(at).end() && t.end() <= mention.start()
                    : t.start() >= mention.end() && t.end() <= tokens.get(at).start())
            .toList();
    if (between.size() < BESIDE
        && between.stream().noneMatch(t -> t.pos().matches("V.*|IN|POS|CC|WP.*|TO"))) {
      read(person, tokens.get(at));
    }
  }

  private void read(int person, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (HE.contains(word)) {
      known.putIfAbsent(person, Gender.HE);
    } else if (SHE.contains(word)) {
      known.putIfAbsent(person, Gender.SHE);
    }
  }

  boolean known(int person) {
    return known.containsKey(person);
  }

  /// Whether a pronoun may stand for a person.
  boolean agrees(int person, String pronoun) {
    var gender = known.get(person);
    return gender == null || gender == of(pronoun);
  }

  /// Whether a noun means men or women only: `sister`.
  static boolean isGendered(String noun) {
    return HE.contains(noun) || SHE.contains(noun);
  }

  /// Whether a noun may stand for a person: `the widow` for no man.
  boolean fits(int person, String noun) {
    var gender = known.get(person);
    return gender == null || !isGendered(noun) || HE.contains(noun) == (gender == Gender.HE);
  }

  /// Remembers that a pronoun stood for a person.
  void learn(int person, String pronoun) {
    known.putIfAbsent(person, of(pronoun));
  }

  private static Gender of(String pronoun) {
    return Set.of("she", "her", "herself").contains(pronoun) ? Gender.SHE : Gender.HE;
  }
}
