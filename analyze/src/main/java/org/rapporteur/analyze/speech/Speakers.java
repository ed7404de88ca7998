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

  private static final Set<String> NOUNS =
      Set.of(
          "official",
          "diplomat",
          "group",
          "advocate",
          "expert",
          "observer",
          "member",
          "representative",
          "coalition",
          "organization",
          "organisation",
          "defector",
          "witness",
          "survivor",
          "victim",
          "refugee",
          "escapee",
          "exile",
          "detainee",
          "prisoner",
          "ministry",
          "government",
          "country",
          "state",
          "nation",
          "activist",
          "lawyer",
          "journalist",
          "analyst",
          "critic",
          "supporter",
          "family",
          "relative",
          "mother",
          "father",
          "wife",
          "husband",
          "brother",
          "sister",
          "son",
          "daughter",
          "resident",
          "villager",
          "worker",
          "researcher",
          "investigator",
          "monitor",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "delegation",
          "delegate",
          "speaker",
          "participant",
          "authority",
          "police",
          "army",
          "military",
          "court",
          "judge",
          "tribunal",
          "prosecutor",
          "committee",
          "commission",
          "council",
          "panel",
          "agency",
          "office",
          "assembly",
          "author",
          "leader",
          "minister",
          "president",
          "ambassador",
          "envoy",
          "rapporteur",
          "doctor",
          "teacher",
          "student",
          "man",
          "woman",
          "people",
          "person",
          "friend",
          "colleague",
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
          "employee",
          "missionary",
          "priest",
          "pastor",
          "monk",
          "commander",
          "soldier",
          "officer",
          "guard",
          "neighbor",
          "neighbour",
          "community",
          "public",
          "opposition",
          "parliament",
          "congress",
          "senate",
          "lawmaker",
          "legislator",
          "senator",
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
