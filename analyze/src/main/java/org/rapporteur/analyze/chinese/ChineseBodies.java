package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Bodies by the ending of their names (`…委员会`, `…公安局`, `…报`), ministries and other bodies by a
/// list, missions abroad, papers and laws in title marks. An ending before which only general words
/// stand (`当地法院`, `人权组织`) names nobody.
///
/// Kinds of the word list: `members`, `body` and `body-ending` (value: type), `not-body`,
/// `not-ending`, `of-place` (endings that only a place makes a name), `generic`, `mission`,
/// `print`, `law`, `firm-ending` (how what stands in quotation marks ends if it is a firm or a
/// group), `quoted-medium` (the same of media, if a verb of saying follows).
final class ChineseBodies {
  private static final int LONGEST = 20;
  private static final String VERB = "组织";
  private static final Pattern MEDIUM =
      Pattern.compile("^(?:杂志|网站|周刊|记者|编辑部|(?:则|也|还|当天|昨日)?(?:报道|报导|披露|援引|引述|发文|刊文))(?!的)");

  private final Lexicon lexicon;
  private final Pattern listed;
  private final Pattern ended;
  private final Pattern mission;
  private final Pattern titled = Pattern.compile("[《〈](?<name>[^《》〈〉]{1,30})[》〉]");
  private final Pattern quoted;
  private final Pattern print;
  private final Pattern law;

  /// What stands behind the name of a body rather than behind a verb.
  private final Pattern closed;

  ChineseBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.listed = Pattern.compile("(?<name>" + lexicon.any("body") + ")(?![员者家门])");
    this.ended = Pattern.compile("(?<ending>" + lexicon.any("body-ending") + ")(?![员者家军门队分道告复界])");
    this.mission =
        Pattern.compile(
            "驻(?<seat>" + PlainChinese.HAN + "{1,8}?)(?:" + lexicon.any("mission") + ")");
    String kind = lexicon.any("body-kind");
    this.quoted =
        Pattern.compile(
            "(?<=(?:"
                + kind
                + ")[\"'])(?<name>[^\"',。:]{2,20})(?=[\"'])"
                + "|(?<=[\"'])(?<firm>[^\"',。:《》]{1,12}(?:"
                + lexicon.any("firm-ending")
                + "))(?=[\"'])"
                + "|(?<=[\"'])(?<medium>[^\"',。:《》]{1,12}(?:"
                + lexicon.any("quoted-medium")
                + "))(?=[\"'][则也亦还]?(?:"
                + lexicon.any("cue")
                + "))"
                + "|(?<=[\"'])(?<led>[^\"',。:]{2,20})(?=[\"'](?:"
                + lexicon.any("led")
                + "))");
    this.print = Pattern.compile(".*" + lexicon.any("print"));
    this.closed =
        Pattern.compile(
            "^(?:$|[^\\u3400-\\u9fff]|"
                + lexicon.any("cue")
                + "|[今昨当前][天日]|[本上]周|[在的对向于也则还曾已将与和随此])");
    this.law = Pattern.compile(".*" + lexicon.any("law"));
  }

  List<Name> in(String line, WordEdges edges, List<Name> known, Gazetteer gazetteer) {
    var names = new ArrayList<Name>();
    var walk = new LeftWalk(lexicon, line, edges, known);
    listed(line, edges, walk, gazetteer, names);
    ended(line, edges, walk, gazetteer, names);
    missions(line, edges, known, gazetteer, names);
    titled(line, edges, gazetteer, names);
    quoted(line, edges, gazetteer, names);
    return joined(names);
  }

  /// `警务处国家安全处`: a part of a public body right behind it.
  private static List<Name> joined(List<Name> names) {
    var order = names.stream().sorted(Comparator.comparingInt(Name::start)).toList();
    var joined = new ArrayList<>(names);
    for (int i = 0; i + 1 < order.size(); i++) {
      var whole = order.get(i);
      var part = order.get(i + 1);
      boolean one =
          whole.end() == part.start()
              && whole.type() == EntityType.PUBLIC_BODY
              && part.type() == EntityType.PUBLIC_BODY;
      if (one) {
        joined.removeAll(List.of(whole, part));
        joined.add(new Name(whole.start(), part.end(), part.type(), null, part.rule()));
      }
    }
    return joined;
  }

  private void listed(
      String line, WordEdges edges, LeftWalk walk, Gazetteer gazetteer, List<Name> names) {
    var matcher = listed.matcher(line);
    while (matcher.find()) {
      if (edges.closes(line, matcher.end())) {
        int start = Math.min(walk.from(matcher.start(), LONGEST, true).start(), matcher.start());
        var type = type("body", matcher.group("name"));
        names.add(name(line, edges, start, matcher.end(), type, gazetteer));
      }
    }
  }

  private void ended(
      String line, WordEdges edges, LeftWalk walk, Gazetteer gazetteer, List<Name> names) {
    var matcher = ended.matcher(line);
    while (matcher.find()) {
      String ending = matcher.group("ending");
      boolean placed =
          lexicon.value("of-place", ending).isPresent()
              || lexicon.value("body", ending).isPresent();
      int start = walk.from(matcher.start(), LONGEST, placed).start();
      boolean verb = ending.equals(VERB) && isVerb(line, matcher.start(), matcher.end());
      boolean seated = start > 0 && line.charAt(start - 1) == '驻';
      if (!seated
          && !verb
          && edges.closes(line, matcher.end())
          && isName(line, edges, start, matcher.start(), matcher.end())) {
        names.add(name(line, edges, start, matcher.end(), type("body-ending", ending), gazetteer));
      }
    }
  }

  /// `律师组织材料`: behind people the word is a verb, unless it ends its part.
  private boolean isVerb(String line, int ending, int end) {
    boolean members =
        lexicon.value("members", line.substring(Math.max(0, ending - 2), ending)).isPresent();
    return members && !closed.matcher(line.substring(end)).find();
  }

  private boolean isName(String line, WordEdges edges, int start, int ending, int end) {
    String printed = line.substring(start, end);
    boolean common =
        lexicon.value("not-body", printed).isPresent()
            || lexicon.all("not-ending").keySet().stream().anyMatch(printed::endsWith);
    boolean party = end - ending > 2 && printed.endsWith("党");
    return !common && start < ending && (party || !isGeneric(line, edges, start, ending));
  }

  /// Whether only words that describe any body stand before the ending.
  private boolean isGeneric(String line, WordEdges edges, int start, int ending) {
    int at = start;
    while (at < ending) {
      int next = at + 1;
      while (next < ending && !edges.at(next)) {
        next++;
      }
      if (lexicon.value("generic", line.substring(at, next)).isEmpty()) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /// `美国驻华大使馆`: the state or body before and the seat behind belong to the name.
  private void missions(
      String line, WordEdges edges, List<Name> known, Gazetteer gazetteer, List<Name> names) {
    var matcher = mission.matcher(line);
    while (matcher.find()) {
      for (var state : known) {
        if (state.type() != EntityType.PLACE && state.end() - edges.base() == matcher.start()) {
          names.add(
              name(
                  line,
                  edges,
                  state.start() - edges.base(),
                  matcher.end(),
                  EntityType.PUBLIC_BODY,
                  gazetteer));
        }
      }
    }
  }

  /// `《人民日报》` is a paper, `《刑法》` a law.
  private void titled(String line, WordEdges edges, Gazetteer gazetteer, List<Name> names) {
    var matcher = titled.matcher(line);
    while (matcher.find()) {
      String printed = matcher.group("name");
      boolean paper = print.matcher(printed).matches() || isMedium(line, matcher.end());
      if (paper || law.matcher(printed).matches()) {
        var type = paper ? EntityType.ORGANIZATION : EntityType.DOCUMENT;
        names.add(name(line, edges, matcher.start("name"), matcher.end("name"), type, gazetteer));
      }
    }
  }

  /// `《海灯》报道`: a paper or a site that reports.
  private static boolean isMedium(String line, int end) {
    return MEDIUM.matcher(line.substring(end)).find();
  }

  /// `民间团体“北方之窗”`, `“北方之窗”代表`: what bears the marks is named by its kind or by who leads it.
  private void quoted(String line, WordEdges edges, Gazetteer gazetteer, List<Name> names) {
    var matcher = quoted.matcher(line);
    while (matcher.find()) {
      names.add(
          name(line, edges, matcher.start(), matcher.end(), EntityType.ORGANIZATION, gazetteer));
    }
  }

  private Name name(
      String line, WordEdges edges, int start, int end, EntityType type, Gazetteer gazetteer) {
    String printed = line.substring(start, end);
    boolean shared = lexicon.value("of-many", printed).isPresent();
    var known =
        shared ? null : gazetteer.named(printed).filter(e -> e.type().near(type)).orElse(null);
    return new Name(
        edges.base() + start,
        edges.base() + end,
        known == null ? type : known.type(),
        known,
        "pattern:body-ending");
  }

  private EntityType type(String kind, String form) {
    return EntityType.valueOf(lexicon.value(kind, form).orElse("ORGANIZATION"));
  }
}
