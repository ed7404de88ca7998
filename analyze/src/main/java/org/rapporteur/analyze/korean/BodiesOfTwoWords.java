package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Bodies and sites of two words: a proper noun before the word for what it is (`함흥 교화소`, `레타
/// 감시단`), a chamber or bureau behind its body (`서울고법 형사3부`, `외교부 북미국`).
///
/// Kinds of the word list: `second-word` (last syllables of the second word; value: type),
/// `chamber` (what chambers deal with), `body`, `body-branched`.
final class BodiesOfTwoWords {
  private static final String ENDS =
      "(?=(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|에게|에서는|에는|까지|측)?(?![가-힣A-Za-z0-9]))";

  private final Lexicon lexicon;
  private final Pattern named;
  private final Pattern chamber;
  private final Pattern bureau;

  BodiesOfTwoWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.named =
        Pattern.compile(
            "(?<![가-힣A-Za-z0-9])(?<name>(?!지난해|작년|올해|내년|이듬해)(?<first>[가-힣]{2,6}) (?:제?\\d{1,3}호? ?)?[가-힣]{0,4}?(?<kind>"
                + lexicon.any("second-word")
                + "))"
                + ENDS);
    this.chamber =
        Pattern.compile(
            "(?<![가-힣])(?<name>(?:[가-힣]{2,8}"
                + lexicon.any("body-branched")
                + "|[가-힣]{2,4}(?:고등법원|고법|가정법원|행정법원|고검|고등검찰청)|대법원|헌법재판소)"
                + " (?:전원합의체|전원재판부|제?\\d{1,3}부|"
                + lexicon.any("chamber")
                + "[가-힣]{0,4}(?:제?\\d{1,3})?(?:부|단독)))"
                + ENDS);
    this.bureau =
        Pattern.compile(
            "(?<![가-힣])(?<name>"
                + lexicon.any("body")
                + " [가-힣]{2,10}(?:[가-힣]국|관실|본부|정책실))"
                + ENDS);
  }

  /// @param states the states that the sentence names; a prison of a state is none with a name
  List<Name> in(String line, int base, List<Token> words, List<Name> states) {
    var names = new ArrayList<Name>();
    for (var pattern : List.of(chamber, bureau)) {
      var matcher = pattern.matcher(line);
      while (matcher.find()) {
        names.add(Name.of(matcher, base, EntityType.PUBLIC_BODY, LanguageReader.TWO_WORDS));
      }
    }
    var matcher = named.matcher(line);
    int from = 0;
    while (from <= line.length() && matcher.find(from)) {
      var type =
          EntityType.valueOf(
              lexicon.value("second-word", matcher.group("kind")).orElse("ORGANIZATION"));
      int start = base + matcher.start();
      boolean ofState =
          type == EntityType.PLACE && states.stream().anyMatch(s -> s.start() == start);
      boolean proper = !ofState && isProper(start, start + matcher.group("first").length(), words);
      if (proper) {
        names.add(Name.of(matcher, base, type, LanguageReader.TWO_WORDS));
      }
      int next = line.indexOf(' ', matcher.start());
      from = proper ? matcher.end("name") : next < 0 ? line.length() + 1 : next + 1;
    }
    return names;
  }

  /// Whether the dictionary takes the stretch for proper nouns or does not know it.
  private static boolean isProper(int start, int end, List<Token> words) {
    var inside = words.stream().filter(w -> start < w.end() && w.start() < end).toList();
    return inside.stream().anyMatch(w -> w.pos().matches("NNP|UNKNOWN|UNA"))
        && inside.stream().allMatch(w -> w.end() <= end && w.pos().matches("NN.*|X.*|UN.*"));
  }
}
