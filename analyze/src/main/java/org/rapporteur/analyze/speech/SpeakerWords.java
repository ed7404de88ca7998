package org.rapporteur.analyze.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.text.Token;

/// Common nouns for what can speak: bodies, people, papers, and those who speak for somebody else.
final class SpeakerWords {
  private static final Map<String, Set<String>> KINDS =
      KindedWords.byWord(SpeakerWords.class, "speaker-nouns.txt");

  /// Nouns for bodies that are no part of a state and seldom bear the noun in their names.
  private static final Set<String> PRIVATE =
      Set.of(
          "company",
          "firm",
          "group",
          "organization",
          "organisation",
          "charity",
          "ngo",
          "association",
          "manufacturer",
          "watchdog");

  private static final Set<String> PARTS =
      Set.of(
          "most",
          "many",
          "some",
          "several",
          "half",
          "third",
          "quarter",
          "majority",
          "percent",
          "none",
          "all",
          "other");

  private static final Pattern AGENT = Pattern.compile("\\p{Ll}{3,}(?:er|or|ist|ian|eer)");

  private static final Set<String> NO_AGENTS =
      Set.of(
          "answer",
          "banner",
          "border",
          "cancer",
          "center",
          "chapter",
          "cluster",
          "computer",
          "corner",
          "disaster",
          "disorder",
          "door",
          "error",
          "factor",
          "finger",
          "floor",
          "flower",
          "folder",
          "harbor",
          "hour",
          "indicator",
          "layer",
          "letter",
          "manner",
          "matter",
          "meter",
          "mirror",
          "monster",
          "number",
          "offer",
          "order",
          "paper",
          "poster",
          "power",
          "prayer",
          "register",
          "river",
          "sensor",
          "server",
          "shelter",
          "shoulder",
          "shower",
          "summer",
          "terror",
          "tower",
          "trigger",
          "water",
          "weather",
          "winter");

  private SpeakerWords() {}

  /// Whether a noun means people, a body or a paper.
  static boolean canSpeak(String lemma) {
    var kinds = KINDS.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
    return PersonWords.isPerson(lemma) || kinds.stream().anyMatch(k -> !k.equals("pronoun"));
  }

  static boolean isBody(String lemma) {
    return is("body", lemma);
  }

  /// Whether what it says is said by its author: `report`, `letter`.
  static boolean isPaper(String lemma) {
    return is("paper", lemma);
  }

  /// `she`, `others`
  static boolean isPronoun(String word) {
    return is("pronoun", word);
  }

  /// Whether it speaks for somebody else: `spokesman`, `delegation`.
  static boolean isVoice(String lemma) {
    return is("voice", lemma);
  }

  /// Whether it speaks for whoever stands behind `for`, and for nobody else: the speaker of a house
  /// is a person.
  static boolean isVoiceFor(String lemma) {
    return is("voice-for", lemma);
  }

  /// Whether a phrase names one person by what he or she speaks for: `the delegate of Norway`.
  static boolean isVoiced(@Nullable String phrase) {
    return phrase != null
        && Stream.of(phrase.split("[^\\p{L}-]+"))
            .anyMatch(w -> isVoiceFor(w) || (isVoice(w) && PersonWords.isPerson(w)));
  }

  /// Whether nothing is known of such a person but that somebody else speaks: `spokeswoman`.
  static boolean isMouthpiece(String lemma) {
    return is("mouthpiece", lemma);
  }

  /// Whether a noun for a body means no part of a state: `company`, `charity`.
  static boolean isPrivate(String lemma) {
    return PRIVATE.contains(lemma);
  }

  /// `two-thirds of the prisoners`, `most of them`
  static boolean isPartOfMany(String lemma) {
    return PARTS.contains(lemma);
  }

  /// Whether a noun in the plural means people by what they do: `forecasters`, `villagers`.
  static boolean isAgent(Token token) {
    return token.pos().equals("NNS")
        && AGENT.matcher(token.lemma()).matches()
        && !NO_AGENTS.contains(token.lemma());
  }

  private static boolean is(String kind, String lemma) {
    return KINDS.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of()).contains(kind);
  }
}
