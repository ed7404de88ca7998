package org.rapporteur.analyze.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

/// Who the subject of a Chinese verb is: whoever is named last before it in its clause, a person
/// before a body; a clause without any subject has that of the clause before. Whoever is spoken to
/// or of (`对…说`) is none.
final class Subjects {
  private static final Pattern ADDRESSED =
      Pattern.compile("(?:(?<![反绝相面应])对(?![华外台朝俄美日韩内抗])|向|告诉|针对|致函|就|据)[^,。:;]{0,16}$");
  private static final Pattern CLAUSE = Pattern.compile("[,;。:]|(?<=[电讯]\\([^)]{1,20}\\))");

  /// What may stand before a verb that has no subject of its own.
  private static final Pattern BARE =
      Pattern.compile(
          "^[\"\\s]*(?:[还又也并则均都再更已曾仍但后先]|同时|此外|另外|其后|最后|而且|随后|随即|首次|\\d{4}年|三读|一致|全票|投票|表决|接着|并且|但是|因此|不过|然而|一再|公开|明确|强烈|严厉|坚决|"
              + "进一步|继续|[对就](?!外)[^,。:;]{2,24}|次日|翌日|\\d{1,2}月|\\d{1,2}日|[今去前]年|[本上]月|周[一二三四五六日]|[昨今当][天日]|[\\d一二两三四五六七八九十]+[天年]后|在[^,]{1,14}中|于)*$");

  /// `乌克兰紧急情况部门表示`: a state before a noun only says where the subject belongs.
  private static final Pattern BY_STATE = Pattern.compile("^(?:方面|当局|政府|官方)?(?<rest>.*)$");

  /// `司法局一名工作人员`: a body before somebody without a name.
  private static final Pattern SOMEBODY = Pattern.compile("^的?(?:一|两|多|数|几|某|有)[名位个]");

  /// `联合国人权专家`: a body before people who belong to it.
  private static final Pattern MEMBERS =
      Pattern.compile(
          "^的?[\\u3400-\\u9fff]{0,6}?(?:专家|学者|记者|学生|教授|律师|研究员|议员|员工|职工|工人|居民|村民|证人|受害者|家属|成员|医生|教师)们?(?![\\u3400-\\u9fff]{0,1}·)");

  /// Room for a title between a body and its officer.
  private static final int TITLE = 10;

  private Subjects() {}

  private static boolean isSubject(Surface surface, Range clause, Place place) {
    String ahead = PlainChinese.of(surface.text(new Range(clause.start(), place.start())));
    String rest =
        PlainChinese.of(surface.text(new Range(place.end(), Math.max(place.end(), clause.end()))));
    boolean owner = place.person() && rest.startsWith("的");
    boolean somebody =
        !place.person()
            && (SOMEBODY.matcher(rest).find()
                || MEMBERS.matcher(rest).find()
                || ahead.endsWith("驻"));
    var behind = BY_STATE.matcher(rest);
    boolean state = place.referent().type() == EntityType.COUNTRY;
    boolean described = state && behind.matches() && !BARE.matcher(behind.group("rest")).find();
    return !owner && !somebody && !described && !ADDRESSED.matcher(ahead).find();
  }

  /// A clause of a stretch.
  ///
  /// @param text its words, plain
  /// @param named who is named in it, if anybody
  /// @param first who is named first in it
  record Clause(int from, int to, String text, Optional<Place> named, Optional<Place> first) {
    /// Whether it has no subject of its own.
    boolean bare() {
      return named.isEmpty() && BARE.matcher(text).find();
    }

    /// The same with the one named first, who is its subject, or the officer of that body.
    private Clause opening() {
      return new Clause(from, to, text, first, first);
    }
  }

  /// The clause before a verb, or the nearest one before it that has a subject.
  ///
  /// @param before from the beginning of the sentence to the verb
  static Clause of(Surface surface, Range before) {
    String text = PlainChinese.of(surface.text(before));
    int to = text.length();
    var clause = clause(surface, before, text, to);
    while (clause.bare() && clause.from() > 0) {
      to = clause.from() - 1;
      clause = clause(surface, before, text, to);
    }
    return to == text.length() ? clause : clause.opening();
  }

  private static Clause clause(Surface surface, Range before, String text, int to) {
    int from = 0;
    var marks = CLAUSE.matcher(text.substring(0, to));
    while (marks.find()) {
      from = marks.end();
    }
    int start = before.start() + from;
    var places =
        surface.named(start, before.start() + to).stream()
            .filter(p -> isSubject(surface, new Range(start, before.start() + to), p))
            .toList()
            .reversed();
    var named =
        places.stream().filter(Place::person).findFirst().or(() -> places.stream().findFirst());
    var first = places.reversed().stream().findFirst();
    var officer =
        first.flatMap(f ->
            places.reversed().stream()
                .filter(p -> p.person() && p.start() - f.end() <= TITLE)
                .findFirst());
    return new Clause(from, to, text.substring(from, to), named, officer.or(() -> first));
  }
}
