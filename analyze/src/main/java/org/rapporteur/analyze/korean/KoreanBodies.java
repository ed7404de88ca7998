package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Bodies by the ending of their names (`…위원회`, `…대사관`, `…센터`), ministries and other bodies with
/// short endings by a list, universities before a professor, laws in corner brackets.
///
/// Kinds of the word list: `body` (value: type), `body-ending` (value: type), `not-body`,
/// `body-before` (words that begin a name of two words: `유엔`), `body-kind` (words behind which a
/// body is named: `단체`), `body-branched` (endings of bodies with branches), `body-branch` (endings
/// of those), `name-particle` (what is written on to a name).
final class KoreanBodies {
  /// Names a body only behind the name of its state.
  private static final String GOVERNMENT = "정부";

  private final Lexicon lexicon;

  /// `춘천지방법원 속초지원`, `춘천지검 속초지청`: the branch is what acts.
  private final Pattern branched;

  private final Pattern branch;

  private final Pattern listed;
  private final Pattern ended;
  private final Pattern university;

  /// `새벽모임(대표 한가온)`: what somebody heads is a body, whatever its name ends with.
  private final Pattern headed =
      Pattern.compile(
          "(?<![가-힣])(?<name>[가-힣A-Z·]{2,16})(?=\\((?:공동|상임)?(?:대표|회장|이사장|위원장|소장|원장) [가-힣]{2,4}\\))");

  /// `인권단체 뱌스나는`: what stands behind the word for its kind, unless common nouns make it up.
  private final Pattern introduced;

  /// `인권단체 '기억의 창'`: what stands in quotation marks behind the word for its kind.
  private final Pattern named;

  private final Pattern law =
      Pattern.compile("[「『<](?<name>[가-힣· ]{1,30}(?:법|협약|규약|선언|의정서))[」』>\"]");
  private final Pattern quoted;
  private final BodiesOfPurpose purposes;
  private final Pattern abroad = Pattern.compile("(?<![가-힣])주[가-힣]{1,6} $");
  private final Pattern quotedLaw = Pattern.compile("\"(?<name>[가-힣· ]{2,24}(?:법|협약|규약|의정서))\"");

  KoreanBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.purposes = new BodiesOfPurpose(lexicon);
    String before = "(?:(?:" + lexicon.any("body-before") + ") )?";
    this.listed = Pattern.compile("(?<![가-힣])(?<name>" + lexicon.any("body") + ")");
    this.ended =
        Pattern.compile(
            "(?<![가-힣A-Za-z0-9])(?<name>"
                + before
                + "[가-힣A-Z·]{2,14}?(?<ending>"
                + lexicon.any("body-ending")
                + "))(?![가-힣]*(?:"
                + lexicon.any("body-ending")
                + "))");
    this.branched = Pattern.compile(lexicon.any("body-branched") + "$");
    this.branch = Pattern.compile(" [가-힣]{2,4}" + lexicon.any("body-branch"));
    this.quoted =
        Pattern.compile(
            "[‘'“\"](?<name>[가-힣A-Za-z]+(?: [가-힣A-Za-z·]+){1,6}? ?(?<ending>"
                + lexicon.any("body-ending")
                + "|모임|포럼|동맹|단체|행동))[’'”\"]");
    String kind = "(?:" + lexicon.any("body-kind") + ")";
    this.introduced =
        Pattern.compile(
            kind
                + "(?:인|,)? (?<name>[가-힣A-Z][가-힣A-Za-z0-9·]{1,11}?)(?="
                + lexicon.any("name-particle")
                + "?(?![가-힣A-Za-z0-9]))");
    this.named =
        Pattern.compile(kind + "(?:인|,)? ?[‘'“\"「<](?<name>[^‘’'“”\"「」<>]{2,20})[’'”\"」>]");
    this.university =
        Pattern.compile(
            "(?<![가-힣])(?<name>[가-힣]{2,8}대(?:학교)?)(?= (?:[가-힣]{1,12} )?[가-힣]{0,4}(?:교수|총장|연구원))");
  }

  List<Name> in(String line, int base, List<Token> words, Gazetteer gazetteer) {
    var names = new ArrayList<Name>();
    collect(quoted, line, base, "body-ending", words, gazetteer, names);
    collect(listed, line, base, "body", words, gazetteer, names);
    collect(ended, line, base, "body-ending", words, gazetteer, names);
    collect(university, line, base, "", words, gazetteer, names);
    collect(headed, line, base, "", words, gazetteer, names);
    collect(named, line, base, "", words, gazetteer, names);
    introduced(line, base, words, names);
    collect(law, line, base, "law", words, gazetteer, names);
    collect(quotedLaw, line, base, "law", words, gazetteer, names);
    return names;
  }

  private void collect(
      Pattern pattern,
      String line,
      int base,
      String kind,
      List<Token> words,
      Gazetteer gazetteer,
      List<Name> names) {
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
      var behind = branch.matcher(line).region(end, line.length());
      if (branched.matcher(printed).find() && behind.lookingAt()) {
        end = behind.end();
      }
      int from = kind.startsWith("body") ? begin(line, start, printed, gazetteer) : start;
      if (printed.equals(GOVERNMENT)) {
        continue; // of `일본 정부` the state is named
      }
      start = from;
      int whole =
          kind.equals("body-ending") ? purposes.begin(line, base, start, end, words) : start;
      boolean longer = whole < start;
      start = whole;
      printed = line.substring(start, end);
      var known = gazetteer.named(printed).filter(e -> e.type().near(type)).orElse(null);
      names.add(
          new Name(
              base + start,
              base + end,
              known == null ? type : known.type(),
              known,
              pattern.equals(named)
                  ? LanguageReader.QUOTED
                  : pattern.equals(quoted)
                      ? "pattern:quoted"
                      : longer ? LanguageReader.WHOLE_BODY : "pattern:body-ending"));
    }
  }

  private void introduced(String line, int base, List<Token> words, List<Name> names) {
    var matcher = introduced.matcher(line);
    while (matcher.find()) {
      var name = Name.of(matcher, base, EntityType.ORGANIZATION, "pattern:introduced");
      if (isProper(name, words) && names.stream().noneMatch(name::overlaps)) {
        names.add(name);
      }
    }
  }

  /// Whether the dictionary takes one of its words for a proper noun or does not know it.
  private static boolean isProper(Name name, List<Token> words) {
    return words.stream()
        .filter(w -> w.start() < name.end() && name.start() < w.end())
        .anyMatch(w -> w.pos().matches("NNP|UNKNOWN|UNA|SL|NA"));
  }

  /// Whether a name ends as bodies are called (`이사회`).
  boolean isCalledSo(String name) {
    return lexicon.value("not-body", name).isPresent()
        || lexicon.all("body-ending").keySet().stream()
            .anyMatch(ending -> ending.length() > 1 && name.endsWith(ending));
  }

  /// Whether a name ends as bodies are called that are no sites: `대책위`, but not `교도소`.
  boolean isBody(String name) {
    return lexicon.all("body-ending").entrySet().stream()
        .filter(ending -> !ending.getValue().equals("PLACE") && ending.getKey().length() > 2)
        .anyMatch(ending -> name.endsWith(ending.getKey()));
  }

  /// Where a body's name begins with the state before it, `영국 외무부`, or with where a mission is, `주영
  /// 북한대사관`.
  private int begin(String line, int start, String printed, Gazetteer gazetteer) {
    String before = line.substring(0, start);
    var mission = abroad.matcher(before);
    if (printed.matches(".*(?:대사관|영사관|대표부)") && mission.find()) {
      return mission.start();
    }
    int word = before.stripTrailing().lastIndexOf(' ') + 1;
    boolean state =
        before.endsWith(" ")
            && gazetteer
                .named(before.substring(word).strip())
                .filter(e -> e.type() == EntityType.COUNTRY)
                .isPresent();
    return state ? word : start;
  }

  private EntityType type(String kind, String form) {
    return EntityType.valueOf(lexicon.value(kind, form).orElse("ORGANIZATION"));
  }
}
