package org.rapporteur.analyze.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Credit;

/// Printed words on where a text comes from.
final class Credits {
  /// A dot ends a name unless a word goes on after it or an abbreviation stands before it.
  private static final String WORD =
      "\\p{Lu}(?:[\\p{L}\\p{N}&'\u2019-]|\\.(?=[\\p{L}\\p{N}])|(?<=\\b\\p{Lu}\\p{Ll}?)\\.)*";

  private static final String NAME =
      "((?:The )?" + WORD + "(?:(?: of| for| and| the| &)? " + WORD + "){0,6})";
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "republished",
              Pattern.compile(
                  "(?i:originally (?:published|appeared|posted|reported)(?: on| in| by| at)?(?: \\p{L}+ \\d{1,2},? \\d{4})?(?: (?:on|in|by|at))?) "
                      + NAME)),
          new Rule(
              "republished",
              Pattern.compile("(?i:first (?:published|appeared)(?: in| on| by)) " + NAME)),
          new Rule(
              "republished",
              Pattern.compile(
                  "(?i:(?:republished|reprinted|reproduced)(?: with (?:the )?(?:kind )?permission)?(?: from| of)) "
                      + NAME)),
          new Rule(
              "translated",
              Pattern.compile("(?i:translated(?: and edited)?(?: from [\\p{L} ]+?)? by) " + NAME)),
          new Rule(
              "translated",
              Pattern.compile(
                  "(?i:(?:this (?:article|text|report) (?:was|has been) |machine[- ])translated)(?: from (\\p{L}+))?")),
          new Rule("translated", Pattern.compile("(?i:translation:?) " + NAME)),
          new Rule(
              "translated",
              Pattern.compile(
                  "(?i:\\b(?:(?:machine|automatic|auto|computer|neural|ai|google|deepl)[- ]translat(?:ed|ion)"
                      + "|translat(?:ed|ion) (?:automatically|by (?:an? |the )?(?:machine|computer|software|ai\\b|artificial intelligence|google|deepl))"
                      + "|translated from (?:the )?\\p{L}+|automatically translated|translation (?:provided|made) by"
                      + "|unofficial translation))"
                      + "(?:[^.\\n]{0,40}?(?i: of | from ) ?"
                      + NAME
                      + ")?")),
          new Rule(
              "translated",
              Pattern.compile(
                  "(?i:\\b(?:text|article|report|original(?: text)?|this news)(?: of|:| was translated from|,? from) )"
                      + NAME
                      + "(?=[^\\n]{0,60}(?i:translat))")),
          new Rule("agency", Pattern.compile("(?i:source:) " + NAME)));

  private Credits() {}

  private record Rule(String kind, Pattern pattern) {}

  static List<Credit> in(String text) {
    var credits = new ArrayList<Credit>();
    for (var rule : RULES) {
      var matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        String source =
            matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : "";
        credits.add(
            new Credit(rule.kind(), source.replaceAll("[.]$", ""), matcher.start(), matcher.end()));
      }
    }
    return credits;
  }
}
