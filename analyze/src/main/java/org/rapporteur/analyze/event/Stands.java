package org.rapporteur.analyze.event;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Told;

/// Whether what is said is a deed of its own: to condemn, demand, reject and answer are deeds, and
/// so is what goes out as a letter or is asked of somebody; that so many are dead is a figure with
/// its source.
final class Stands {
  private static final Set<String> CUES = words("cue");

  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)\\b(?:in|by|through|via|on)\\s+(?:(?:an?|its|his|her|their|the)\\s+)?"
              + "(?:[\\p{L}-]+\\s+){0,2}?(?:"
              + words("form").stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")\\b");

  /// `Asked about the report, the ministry said`; `when asked for a comment`.
  private static final Pattern ASKED =
      Pattern.compile(
          "(?iu)^\\W*(?:when\\s+)?asked\\s|\\bwhen\\s+asked\\s|\\bfor\\s+a?\\s*comment\\b");

  private final Told told;

  Stands(Told told) {
    this.told = told;
  }

  boolean isDeed(Speech speech) {
    return isAct(speech)
        || CUES.contains(speech.cue() == null ? "" : speech.cue())
        || isForm(speech);
  }

  private static boolean isAct(Speech speech) {
    return switch (speech.act()) {
      case ASK, JUDGE, DENY, PROMISE -> true;
      case SAY, BELIEVE, SHOW -> false;
    };
  }

  /// Whether the words around what is said tell that it was written, sent or asked for.
  boolean isForm(Speech speech) {
    var sentence = told.telling().sentences().get(speech.sentence());
    String text = told.document().text();
    int from = Math.clamp(speech.contentStart(), sentence.start(), sentence.end());
    int to = Math.clamp(speech.contentEnd(), from, sentence.end());
    String around =
        text.substring(sentence.start(), from) + " | " + text.substring(to, sentence.end());
    return FORM.matcher(around).find() || ASKED.matcher(around).find();
  }

  private static Set<String> words(String part) {
    return WordTable.rows("stands.tsv", 2).stream()
        .filter(row -> row.getFirst().equals(part))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
