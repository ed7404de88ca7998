package org.rapporteur.analyze.event;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a text says that nobody was against: `adopted unanimously`, `without a vote`. What is
/// denied, demanded or only nearly so is no answer.
final class Unanimity {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern AGREED =
      Pattern.compile(
          "(?<all>\\bunanim(?:ous(?:ly)?|ity|emente|ement)\\b|\\b(?:por unanimidad|à l['’]unanimité)\\b"
              + "|\\bединогласно\\b|만장일치|전원일치|전원 찬성)"
              + "|(?<none>\\b(?:without a vote|without (?:a|any) dissenting votes?|sin votación"
              + "|sans vote|без голосования)\\b|표결 없이)"
              + "|(?<consensus>\\b(?:by consensus|by acclamation|por consenso|par consensus"
              + "|консенсусом)\\b|합의로 채택)",
          FLAGS);

  /// What is decided by a vote.
  private static final Pattern DECIDED =
      Pattern.compile(
          "\\b(?:vot|adopt|pass|approv|decid|decision|ruling|ruled|verdict|convict|acquit|found"
              + "|judge?ment|panel|elect|endors|clear|sentenc|conden|resol[uv]|fallo|arrêt|resolution|renew|extend|prolong|confirm|dismiss"
              + "|uph[eo]ld|aprob|adoptad|adoptée?|voté|принят|принял)|채택|가결|통과|의결|선고|판결|결정",
          FLAGS);

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|nor|never|no longer|nearly|almost|near|far from|less than|must|should|would"
              + "|require[sd]?|requires?|need(?:s|ed)?|hop(?:e|es|ed|ing)|if|unless|whether|lacked"
              + "|failed|casi|presque|почти)\\b[^.;,]{0,30}$|거의 ?$",
          FLAGS);

  private Unanimity() {}

  /// What is said, and where, from the beginning of the sentence.
  record Found(String answer, int start, int end) {}

  static Optional<Found> in(String sentence) {
    var matcher = AGREED.matcher(sentence);
    if (!matcher.find()
        || !DECIDED.matcher(sentence).find()
        || DENIED.matcher(sentence.substring(0, matcher.start())).find()) {
      return Optional.empty();
    }
    String answer =
        matcher.group("all") != null
            ? "unanimous"
            : matcher.group("none") != null ? "without a vote" : "by consensus";
    return Optional.of(new Found(answer, matcher.start(), matcher.end()));
  }
}
