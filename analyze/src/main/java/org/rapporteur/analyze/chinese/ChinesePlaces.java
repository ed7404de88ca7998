package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Places that no list knows: by the ending of divisions, waters and sites (`和静县`, `沙雅监狱`), and
/// where an agency dates its news from (`…社库尔勒4月25日电`). What stands before the ending must begin
/// behind a mark, another name or a word that no name contains.
///
/// Kinds of the word list: `place-ending`, `not-place`, `generic`.
final class ChinesePlaces {
  private static final int LONGEST = 12;
  private static final int SHORT = 5;
  private static final Pattern DATED =
      Pattern.compile(
          "(?:^|社|报|网|台|[】\\])\\s/])(?<name>(?:(?![社报网台讯])"
              + PlainChinese.HAN
              + "){2,8}?)(?:\\d{1,2}月)?\\d{1,2}日(?:综合|专)?[电讯]");

  /// `【会宁讯】`
  private static final Pattern SENT =
      Pattern.compile("^[【\\[](?<name>" + PlainChinese.HAN + "{2,6}?)(?:综合)?[电讯][】\\]]");

  /// `焉耆、和静、博湖三县`: divisions of one kind, counted behind their names.
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<=^|[在于从到由自及的,。;(])(?![在于从到由自及])(?<list>"
              + PlainChinese.HAN
              + "{2,4}(?:[、和与]"
              + PlainChinese.HAN
              + "{2,4}?)+)等?[两二三四五六七八九十]个?[省市县区州镇村乡旗]");

  private final Lexicon lexicon;
  private final Pattern ended;

  ChinesePlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.ended = Pattern.compile("(?<ending>" + lexicon.any("place-ending") + ")(?![长民级域屿流脉泊党籍议])");
  }

  List<Name> in(String line, WordEdges edges, List<Name> known) {
    var names = new ArrayList<Name>();
    dated(line, edges, names);
    counted(line, edges, names);
    var walk = new LeftWalk(lexicon, line, edges, known);
    var matcher = ended.matcher(line);
    int from = 0;
    while (matcher.find()) {
      int ending = matcher.start();
      boolean site = matcher.end() - ending > 1;
      var begin = walk.from(ending, site ? LONGEST : SHORT, false);
      int start = site ? own(line, begin.start(), ending) : Math.max(from, begin.start());
      start = site ? start : Math.max(start, behind(known, edges, start, ending));
      start = site || start > begin.start() ? start : lengthened(line, start, matcher.end());
      boolean sure = begin.sure() || start == from;
      if (sure && edges.closes(line, matcher.end()) && isName(line, start, ending, matcher.end())) {
        names.add(place(edges, start, matcher.end(), "pattern:place-ending"));
        from = matcher.end();
      }
    }
    return names;
  }

  /// `北岭市石沟镇红星煤矿`: a site with a name of its own begins behind the divisions it lies in; `云岭省第二看守所`
  /// has none.
  private int own(String line, int start, int ending) {
    var division = Pattern.compile("[省市县区州镇乡村]").matcher(line).region(start, ending);
    int last = start;
    while (division.find()) {
      last = division.end();
    }
    String rest = line.substring(last, ending);
    boolean described =
        rest.length() < 2
            || rest.matches("第[一二三四五六七八九十\\d]+.*")
            || lexicon.value("generic", rest).isPresent();
    return described ? start : last;
  }

  /// `在会宁市`: a name of two characters whose first one could also be a word between others.
  private static int lengthened(String line, int start, int end) {
    boolean couldBe =
        end - start == 2 && start > 0 && "会和上下中内外前后正向新现共应同".indexOf(line.charAt(start - 1)) >= 0;
    boolean opens =
        start == 1 || (start > 1 && "在从到往至于抵赴离经由是、,。;".indexOf(line.charAt(start - 2)) >= 0);
    return couldBe && opens ? start - 1 : start;
  }

  private boolean isName(String line, int start, int ending, int end) {
    String printed = line.substring(start, end);
    boolean common =
        lexicon.value("not-place", printed).isPresent()
            || (end - ending == 1 && endsCommon(printed))
            || lexicon.value("generic", line.substring(start, ending)).isPresent()
            || lexicon.value("title", line.substring(start, ending)).isPresent();
    boolean each = "各每该全本某".indexOf(printed.charAt(0)) >= 0;
    boolean two = printed.matches(".{2,}[和与].{2,}");
    return !each && !two && ending > start && end - start > 2 && !common;
  }

  /// `贫民区`, `城镇`: the ending is part of a common word.
  private boolean endsCommon(String printed) {
    return lexicon.all("not-place").keySet().stream()
        .anyMatch(common -> common.length() > 1 && printed.endsWith(common));
  }

  /// Behind a known place before the name of another: `喀什地区` before `英吉沙县`.
  private static int behind(List<Name> known, WordEdges edges, int start, int ending) {
    return known.stream()
        .filter(n -> n.type() == EntityType.PLACE)
        .mapToInt(n -> n.end() - edges.base())
        .filter(end -> start < end && end < ending)
        .max()
        .orElse(start);
  }

  private static void dated(String line, WordEdges edges, List<Name> names) {
    var sent = SENT.matcher(line);
    if (sent.find()) {
      names.add(place(edges, sent.start("name"), sent.end("name"), LanguageReader.DATELINE));
    }
    var matcher = DATED.matcher(line);
    while (matcher.find()) {
      names.add(place(edges, matcher.start("name"), matcher.end("name"), LanguageReader.DATELINE));
    }
  }

  private static void counted(String line, WordEdges edges, List<Name> names) {
    var matcher = COUNTED.matcher(line);
    while (matcher.find()) {
      int at = matcher.start("list");
      for (var part :
          matcher.group("list").split("、|(?<=[\\u3400-\\u9fff]{2})[和与](?=[\\u3400-\\u9fff]{2})")) {
        if (part.length() > 1) {
          names.add(place(edges, at, at + part.length(), "pattern:counted-places"));
        }
        at += part.length() + 1;
      }
    }
  }

  private static Name place(WordEdges edges, int start, int end, String rule) {
    return new Name(edges.base() + start, edges.base() + end, EntityType.PLACE, null, rule);
  }
}
