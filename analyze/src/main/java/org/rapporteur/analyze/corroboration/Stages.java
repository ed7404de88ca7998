package org.rapporteur.analyze.corroboration;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.event.Deeds;

/// What a body does at one stage and again at the next: a committee votes before the plenary, a law
/// is read three times.
final class Stages {
  private static final Pattern STAGE =
      Pattern.compile(
          "(?i)\\b((?:sub)?committee|first reading|second reading|third reading|final reading"
              + "|lower house|upper house|senate|plenary|appeals?|draft|preliminary|again)\\b");

  private static final Pattern ANOTHER =
      Pattern.compile("(?i)\\b(second|third|fourth|another|new|further) (\\p{L}+)");

  private Stages() {}

  /// The stages that a sentence names; two sentences of different stages tell of two happenings.
  static Set<String> in(String text) {
    var stages = new HashSet<String>();
    var matcher = STAGE.matcher(text);
    while (matcher.find()) {
      stages.add(matcher.group(1).toLowerCase(Locale.ROOT));
    }
    var another = ANOTHER.matcher(text);
    while (another.find()) {
      if (!Deeds.in(another.group(2)).isEmpty()) {
        stages.add(another.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return stages;
  }
}
