package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Who can speak: those with a name, those in office, and common words for people and bodies.
final class Speakers {
  private static final Set<String> PERSONS =
      Set.of("he", "she", "they", "we", "i", "who", "one", "others", "many", "some", "several");

  /// Nouns for bodies and for people without a trade; those for single persons are [PersonWords].
  private static final Set<String> NOUNS =
      Set.of(
          "group",
          "advocate",
          "observer",
          "member",
          "coalition",
          "organization",
          "organisation",
          "ministry",
          "government",
          "country",
          "state",
          "nation",
          "analyst",
          "supporter",
          "family",
          "monitor",
          "delegation",
          "participant",
          "authority",
          "police",
          "army",
          "military",
          "court",
          "tribunal",
          "committee",
          "commission",
          "council",
          "panel",
          "agency",
          "office",
          "assembly",
          "ambassador",
          "people",
          "person",
          "source",
          "company",
          "union",
          "party",
          "movement",
          "alliance",
          "regime",
          "administration",
          "side",
          "team",
          "staff",
          "community",
          "public",
          "opposition",
          "parliament",
          "congress",
          "senate",
          "report",
          "media",
          "newspaper",
          "outlet",
          "broadcaster");

  private final References references;
  private final Offices offices;

  Speakers(References references, Offices offices) {
    this.references = references;
    this.offices = offices;
  }

  Optional<References.Reference> of(Sentence sentence, int subject) {
    return references
        .at(sentence.number(), subject)
        .filter(r -> references.referent(r.referent()).type() != EntityType.DOCUMENT)
        .filter(r -> references.referent(r.referent()).type() != EntityType.PLACE);
  }

  /// Names, pronouns of persons and nouns for people and bodies can speak; things cannot.
  boolean canSpeak(Sentence sentence, int subject) {
    var token = sentence.tokens().get(subject);
    String word = token.lemma().toLowerCase(Locale.ROOT);
    boolean named = of(sentence, subject).isPresent();
    boolean office = offices.match(List.of(word), 0).isPresent();
    return named
        || office
        || PERSONS.contains(token.text().toLowerCase(Locale.ROOT))
        || NOUNS.contains(word)
        || PersonWords.isPerson(word);
  }
}
