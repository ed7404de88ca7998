package org.rapporteur.analyze.speech;

import java.util.Set;

/// Common words for those who can speak.
final class Speakers {
  static final Set<String> PERSONS = Set.of("he", "she", "they", "we", "i", "who", "one", "others", "many", "some", "several");

  static final Set<String> NOUNS =
      Set.of(
          "official", "diplomat", "group", "advocate", "expert", "observer", "member", "representative", "coalition", "organization", "organisation",
          "defector", "witness", "survivor", "victim", "refugee", "escapee", "exile", "detainee", "prisoner", "ministry", "government", "country", "state", "nation", "activist",
          "lawyer", "journalist", "analyst", "critic", "supporter", "family", "relative", "mother", "father", "wife", "husband", "brother", "sister", "son", "daughter",
          "resident", "villager", "worker", "researcher", "investigator", "monitor", "spokesperson", "spokesman", "spokeswoman", "delegation", "delegate", "speaker", "participant",
          "authority", "police", "army", "military", "court", "judge", "tribunal", "prosecutor", "committee", "commission", "council", "panel", "agency", "office", "assembly",
          "author", "leader", "minister", "president", "ambassador", "envoy", "rapporteur", "doctor", "teacher", "student", "man", "woman", "people", "person", "friend", "colleague",
          "source", "company", "union", "party", "movement", "alliance", "regime", "administration", "side", "team", "staff", "employee", "missionary", "priest", "pastor", "monk",
          "commander", "soldier", "officer", "guard", "neighbor", "neighbour", "community", "public", "opposition", "parliament", "congress", "senate", "lawmaker", "legislator", "senator", "report");

  private Speakers() {}
}
