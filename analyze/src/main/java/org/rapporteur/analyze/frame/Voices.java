package org.rapporteur.analyze.frame;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// By whom and to whom something is said, where that tells what is done by saying it: a court
/// decides, an assembly that counts its votes resolves, and a witness heard by judges testifies.
final class Voices {
  private static final Pattern COURT =
      Pattern.compile("(?iu)\\b(?:court|tribunal|chambers?|judiciary panel|bench)\\b");

  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "(?iu)\\b(?:assembly|council|parliament|senate|congress|committee|house|duma|bundestag)\\b");

  private static final Pattern VOTES =
      Pattern.compile("(?iu)\\bvot(?:es?|ed|ing)\\b|\\bresolution\\b");

  /// A court that only says something has not decided by it.
  private static final Set<String> DECIDES =
      Set.of(
          "find",
          "rule",
          "reject",
          "dismiss",
          "confirm",
          "uphold",
          "order",
          "declare",
          "hold",
          "conclude",
          "condemn",
          "decide",
          "establish",
          "read",
          "pronounce",
          "refuse",
          "deny",
          "grant",
          "acknowledge",
          "recognise",
          "recognize");

  private static final Set<String> HEARERS =
      Set.of(
          "court",
          "judge",
          "tribunal",
          "jury",
          "bench",
          "panel",
          "committee",
          "commission",
          "inquiry",
          "lawmaker",
          "parliament",
          "deputy",
          "senator",
          "council",
          "hearing");

  private Voices() {}

  static boolean isCourt(Referent speaker) {
    return speaker.type() != EntityType.PERSON && COURT.matcher(speaker.name()).find();
  }

  static boolean decides(Speech speech) {
    return DECIDES.contains(Objects.toString(speech.cue()));
  }

  /// Whether a body that votes says it by a vote or a resolution.
  static boolean votes(Referent speaker, Sentence sentence) {
    return speaker.type() != EntityType.PERSON
        && ASSEMBLY.matcher(speaker.name()).find()
        && sentence.tokens().stream().anyMatch(t -> VOTES.matcher(t.text()).matches());
  }

  /// Whether it is told to those who hear witnesses: `told the judges that`.
  static boolean isHeard(Speech speech, List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.end() <= speech.contentStart() || t.start() >= speech.contentEnd())
        .anyMatch(t -> HEARERS.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }
}
