package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Bodies by the ending of their names (`…위원회`, `…대사관`, `…센터`), ministries and other bodies with
/// short endings by a list, universities before a professor, laws in corner brackets.
///
/// Kinds of the word list: `body` (value: type), `body-ending` (value: type), `not-body`,
/// `body-before` (words that begin a name of two words: `유엔`).
final class KoreanBodies {
  private final Lexicon lexicon;
  private final Pattern listed;
  private final Pattern ended;
  private final Pattern university;
  private final Pattern law =
      Pattern.compile("[「『<](?<name>[가-힣· ]{1,30}(?:법|협약|규약|선언|의정서))[」』>\"]");
  private final Pattern quotedLaw = Pattern.compile("\"(?<name>[가-힣· ]{2,24}(?:법|협약|규약|의정서))\"");

  KoreanBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
    String before = "(?:(?:" + lexicon.any("body-before") + ") )?";
    this.listed = Pattern.compile("(?<![가-힣])(?<name>" + lexicon.any("body") + ")");
    this.ended =
        Pattern.compile(
            "(?<![가-힣A-Za-z])(?<name>"
                + before
                + "[가-힣A-Z·]{2,14}?(?<ending>"
                + lexicon.any("body-ending")
                + "))(?![가-힣]*(?:"
                + lexicon.any("body-ending")
                + "))");
    this.university =
        Pattern.compile(
            "(?<![가-힣])(?<name>[가-힣]{2,8}대(?:학교)?)(?= (?:[가-힣]{1,12} )?[가-힣]{0,4}(?:교수|총장|연구원))");
  }

  List<Name> in(String line, int base, Gazetteer gazetteer) {
    var names = new ArrayList<Name>();
    collect(listed, line, base, "body", gazetteer, names);
    collect(ended, line, base, "body-ending", gazetteer, names);
    collect(university, line, base, "", gazetteer, names);
    collect(law, line, base, "law", gazetteer, names);
    collect(quotedLaw, line, base, "law", gazetteer, names);
    return names;
  }

  private void collect(
      Pattern pattern, String line, int base, String kind, Gazetteer gazetteer, List<Name> names) {
    var matcher = pattern.matcher(line);
    while (matcher.find()) {
      String printed = matcher.group("name");
      int start = matcher.start("name");
      int end = matcher.end("name");
      boolean fits = kind.equals("law") || KoreanNames.endsWord(line, end);
      if (!fits || lexicon.value("not-body", printed).isPresent()) {
        continue;
      }
      var type =
          switch (kind) {
            case "body" -> type("body", printed);
            case "body-ending" -> type("body-ending", matcher.group("ending"));
            case "law" -> EntityType.DOCUMENT;
            default -> EntityType.ORGANIZATION;
          };
      var known = gazetteer.named(printed).filter(e -> e.type().near(type)).orElse(null);
      names.add(
          new Name(
              base + start,
              base + end,
              known == null ? type : known.type(),
              known,
              "pattern:body-ending"));
    }
  }

  private EntityType type(String kind, String form) {
    return EntityType.valueOf(lexicon.value(kind, form).orElse("ORGANIZATION"));
  }
}
