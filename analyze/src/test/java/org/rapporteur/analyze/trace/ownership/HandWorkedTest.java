package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Strength;

/// Small registers whose verdicts were worked out on paper from the words of the tests.
///
/// An edge is `OWNER SHARE ASSET` with, after it, `from..until` (inclusive days), `~` (hedged),
/// `PUBLISHER@DAY`, `#name` and `=name` (another telling of that stake). A share is a number, a
/// fraction, an interval such as `(25,50]`, or `?`; a `v` after it makes it votes. `board`,
/// `control`, `either` (owned or controlled by), `consolidates`, `nominator` and `becomes` stand in
/// the place of a share. A listed party may have its days: `A:2020-01-01..2022-07-01`, the latter
/// the first day off the list. What is expected: company, tests, verdict.
class HandWorkedTest {
  private static final Map<String, EdgeKind> KINDS =
      Map.of(
          "board", EdgeKind.BOARD_MAJORITY,
          "control", EdgeKind.OTHER_CONTROL,
          "consolidates", EdgeKind.CONSOLIDATION,
          "nominator", EdgeKind.NOMINEE,
          "becomes", EdgeKind.SUCCESSION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          just below a half | A | A 49.99 X | | X ofac,uk,eu,bis OUT
          exactly a half is inside where the threshold belongs to it | A | A 50 X | | X ofac,eu,bis IN; X uk OUT
          a hundredth more than a half | A | A 50.01 X | | X ofac,uk,eu,bis IN
          a third and a sixth are a half | A,B | A 100/3 X; B 50/3 X | | X ofac IN; X uk OUT
          a third and a little less than a sixth | A,B | A 100/3 X; B 49/3 X | | X ofac OUT
          three sevenths and a fourteenth | A,B | A 300/7 X; B 50/7 X | | X ofac IN
          shares and votes are not added | A | A 30 X; A 30v X | | X ofac,uk,eu OUT
          votes count where the test counts them | A | A 60v X | | X ofac,bis OUT; X uk,eu IN
          inside by votes passes on to shares below | A | A 60v X; X 60 Y | | X,Y uk,eu IN; X,Y ofac OUT
          a chain of votes and then a minority | A | A 60v X; X 60v Y; Y 40 Z | | X,Y uk IN; Z uk OUT; X,Y,Z ofac OUT
          a board majority passes on | A | A board X; X 51 Y | | X,Y uk,eu IN; X,Y ofac OUT
          control alone | A | A control X | | X ofac OUT; X uk POSSIBLE; X eu IN
          owned or controlled by, nobody says which | A | A either X | | X ofac,uk,eu POSSIBLE
          consolidation makes possible and no more | A | A consolidates X | | X ofac,uk,eu POSSIBLE
          over 25 to 50 | A | A (25,50] X | | X ofac,eu POSSIBLE; X uk OUT
          over 25 to under 50 | A | A (25,50) X | | X ofac,uk OUT
          75 or more | A | A [75,100] X | | X ofac,uk,eu IN
          two bands that touch the threshold from below | A,B | A [25,50] X; B [25,50] X | | X ofac IN; X uk OUT
          two open bands are more than a half | A,B | A (25,50] X; B (25,50] X | | X ofac IN; X uk OUT
          a band and a stake may reach it | A,B | A (25,50] X; B 20 X | | X ofac POSSIBLE; X uk OUT
          a band and a stake cannot reach it | A,B | A (10,25) X; B 25 X | | X ofac OUT
          what another certainly holds leaves too little | A | A ? X; C 60 X | | X ofac,uk OUT
          what another certainly holds leaves just a half | A | A ? X; C 50 X | | X ofac POSSIBLE; X uk OUT
          what another holds leaves just less than a half | A | A ? X; C (50,60] X | | X ofac,uk OUT
          nothing is known of either | A | A ? X; C ? X | | X ofac,uk,eu POSSIBLE
          unknown above certain | A | A ? X; X 80 Y | | X,Y ofac POSSIBLE
          unknown below certain | A | A 80 X; X ? Y | | X ofac IN; Y ofac POSSIBLE
          certain that the chain breaks | A | A ? X; C 70 X; X 80 Y | | X,Y ofac OUT
          halves of halves | A | A 50 X; X 50 Y; Y 50 Z | | X,Y,Z ofac IN; X,Y,Z uk OUT
          a minority through an owned one and one percent beside it | A | A 51 X; X 51 Y; Y 49 Z; A 1 Z | | Z ofac IN; Z uk OUT
          through an outsider nothing counts | A | A 49 X; X 100 Y | | X,Y ofac,uk OUT
          through an outsider nothing counts, beside it 40 | A | A 49 X; X 60 Y; A 40 Y | | Y ofac,uk OUT
          a diamond of halves | A | A 50 X; A 50 Y; X 25 Z; Y 25 Z | | Z ofac IN; Z uk OUT
          a diamond of one person | A | A 51 X; A 51 Y; X 26 Z; Y 26 Z | | Z ofac,uk IN
          a diamond of two strangers | A,B | A 51 X; B 51 Y; X 26 Z; Y 26 Z | | Z ofac,eu IN; Z uk OUT
          a ring does not lift itself | A | A 40 X; X 60 Y; Y 60 X | | X,Y ofac OUT
          a ring that is entered | A | A 50 X; X 50 Y; Y 10 X | | X,Y ofac IN; X,Y uk OUT
          a ring of three with a door | A | A 55 X; X 55 Y; Y 55 Z; Z 45 X | | X,Y,Z ofac,uk IN
          two rings joined by a minority | A | A 60 X; X 60 Y; Y 40 X; Y 49 P; P 60 Q; Q 51 P | | X,Y ofac IN; P,Q ofac OUT
          shares it holds itself make a minority perhaps a half | A | A 40 X; X 20 X; C 40 X | | X ofac REVIEW; X uk OUT
          shares it holds itself change nothing | A | A 30 X; X 10 X; C 60 X | | X ofac OUT
          two sources that cannot both be right | A | A 62 X R1@2020-01-01; A 38 X R2@2020-01-01 | | X ofac,uk REVIEW
          two sources that differ above the threshold | A | A 62 X R1@2020-01-01; A 55 X R2@2020-01-01 | | X ofac,uk IN
          two sources that differ below it | A | A 40 X R1@2020-01-01; A 30 X R2@2020-01-01 | | X ofac,uk OUT
          two sources of one stake are not added | A | A 30 X R1@2020-01-01; A 30 X R2@2020-01-01 | | X ofac OUT
          a band and a number within it are one stake | A | A (25,50] X R1@2020-01-01; A 30 X R2@2020-01-01 | | X ofac OUT
          two bands meet in a narrower one | A | A [40,60] X R1@2020-01-01; A [55,75] X R2@2020-01-01 | | X ofac,uk IN
          more than all of it | A | A 60 X; C 60 X | | X ofac REVIEW
          what hangs on a quarrel is reviewed too | A | A 60 X; C 60 X; X 60 Y; A 60 Z | | X,Y ofac REVIEW; Z ofac IN
          a quarrel does not spread where all readings agree | A | A 60 X; C 60 X; X 30 Y; A 50 Y | | X ofac REVIEW; Y ofac IN
          a source only suggests it | A | A 60 X ~ | | X ofac,uk POSSIBLE
          a suggestion that would not be enough | A | A 40 X ~ | | X ofac OUT
          the last day of a stake counts, the next does not (a) | A | A 60 X ..2023-05-31 | 2023-05-31 | X ofac IN
          the last day of a stake counts, the next does not (b) | A | A 60 X ..2023-05-31 | 2023-06-01 | X ofac OUT
          the first day of a stake counts | A | A 60 X 2023-05-31.. | 2023-05-31 | X ofac IN
          the day of delisting is off the list | A:2020-01-01..2022-07-01 | A 60 X | 2022-07-01 | X ofac OUT
          the day before delisting is on it | A:2020-01-01..2022-07-01 | A 60 X | 2022-06-30 | X ofac IN
          between two listings | A:2015-01-01..2017-01-01,A:2020-01-01.. | A 60 X | 2018-01-01 | X ofac OUT
          listed again | A:2015-01-01..2017-01-01,A:2020-01-01.. | A 60 X | 2020-01-01 | X ofac IN
          sold before the listing | A:2022-02-01.. | A 60 X ..2021-12-31 | 2022-03-01 | X ofac OUT
          bought after the delisting | A:2019-01-01..2022-02-01 | A 60 X 2022-03-01.. | 2022-06-01 | X ofac OUT
          links that never hold on one day (a) | A | A 60 X ..2020-12-31; X 60 Y 2021-01-01.. | 2020-06-01 | X ofac IN; Y ofac OUT
          links that never hold on one day (b) | A | A 60 X ..2020-12-31; X 60 Y 2021-01-01.. | 2021-06-01 | X,Y ofac OUT
          an end known to the year (a) | A | A 60 X ..2023 | 2022-12-31 | X ofac IN
          an end known to the year (b) | A | A 60 X ..2023 | 2023-06-01 | X ofac POSSIBLE
          an end known to the year (c) | A | A 60 X ..2023 | 2024-01-01 | X ofac OUT
          a listing known to the month (a) | A:2022-03.. | A 60 X | 2022-03-15 | X ofac POSSIBLE
          a listing known to the month (b) | A:2022-03.. | A 60 X | 2022-04-01 | X ofac IN
          a date that is none leaves every day possible | A | A 60 X ../9999-12-31.. | 2023-06-01 | X ofac POSSIBLE
          a newer telling replaces the older (a) | A | A 30 X R@2020-01-01; A 55 X R@2023-01-01 | 2022-12-31 | X ofac OUT
          a newer telling replaces the older (b) | A | A 30 X R@2020-01-01; A 55 X R@2023-01-01 | 2023-01-01 | X ofac IN
          a stake passes from one to another | A | A 60 X ..2022-12-31; C 60 X 2023-01-01.. | 2023-01-01 | X ofac OUT
          two stakes that follow each other are no contradiction | A | A 60 X ..2022-12-31; C 60 X 2023-01-01.. | 2022-12-31 | X ofac IN
          a nominee holds for its nominator | A | A nominator N; N 60 X | | X ofac IN
          a nominee by a hedged record may hold for its nominator | A | A nominator N ~; N 60 X | | X ofac,uk POSSIBLE
          a listed nominee by a hedged record may hold for somebody | N | A nominator N ~; N 60 X | | X ofac,uk POSSIBLE
          a stake in doubt between two listed parties is one stake | A,N | A nominator N ~; N 30 X | | X ofac,uk OUT
          a stake in doubt leaves an outsider's stake as it is | A | A nominator N ~; N 30 X; C 60 X | | X ofac OUT
          a nominee from some day of the year on | A | A nominator N 2025..; N 60 X | 2025-07-01 | X ofac POSSIBLE
          a nominee that is none any more | A | A nominator N ..2024-12-31; N 60 X | 2025-07-01 | X ofac OUT
          a renamed owner (before) | A | A becomes B 2023-01-01..; B 60 X | 2022-06-01 | X ofac OUT
          a renamed owner (after) | A | A becomes B 2023-01-01..; B 60 X | 2023-06-01 | X ofac IN
          a listed company below an unlisted one | B | A 100 B; B 60 X | | B,X ofac,uk IN; A ofac,uk OUT
          five of ten each | A,B,C,D,E | A 10 X; B 10 X; C 10 X; D 10 X; E 10 X | | X ofac IN; X uk OUT
          five of ten each, one a hair less | A,B,C,D,E | A 10 X; B 10 X; C 10 X; D 10 X; E 9.999 X | | X ofac OUT
          bands down a chain | A | A [75,100] X; X (50,75) Y; Y (25,50] Z | | X,Y ofac,uk IN; Z ofac POSSIBLE; Z uk OUT
          two unknown stakes share what an outsider leaves | A,B | A ? X; B ? X; C 55 X | | X ofac,uk,eu,bis OUT
          two unknown stakes share just a half | A,B | A ? X; B ? X; C 50 X | | X ofac POSSIBLE; X uk OUT
          two unknown stakes share just less than a half | A,B | A ? X; B ? X; C (50,60] X | | X ofac,eu,bis OUT
          two unknown stakes share more than a half | A,B | A ? X; B ? X; C 40 X | | X ofac POSSIBLE; X uk POSSIBLE
          two bands share what outsiders leave | A,B | A [10,45] X; B [10,45] X; C 30 X; D 25 X | | X ofac OUT
          a band and a number share what an outsider leaves | A,B | A 20 X; B [10,45] X; C 55 X | | X ofac OUT
          companies inside share what an outsider leaves | A | A 60 P; A 60 Q; P ? X; Q ? X; C 55 X; X 90 Y | | X,Y ofac OUT; P,Q ofac IN
          one that may be inside shares with one that is | A | A ? P; P ? X; A ? X; C 55 X | | P ofac,uk POSSIBLE; X ofac,uk OUT
          a stranger to the person is an outsider | A,B | A ? X; B 55 X | | X ofac,uk,eu,bis IN
          strangers leave a person too little | A,B,D | A ? X; B 30 X; D 25 X | | X ofac IN; X uk OUT
          unknown votes share too | A,B | A ?v X; B ?v X; C 55v X | | X uk,eu,ofac OUT
          shares it holds itself leave the unknown ones less | A,B | A ? X; B ? X; X 20 X; C 45 X | | X ofac,eu OUT
          shares it holds itself leave the unknown ones just a half | A,B | A ? X; B ? X; X 20 X; C 40 X | | X ofac REVIEW; X uk OUT
          one telling linked to another counts once | A | A 30 X #one; A 30 X =one | | X ofac OUT
          """)
  void it_comes_out_as_on_paper(
      String what, String listed, String edges, @Nullable String day, String expected) {
    var facts = facts(listed, edges);
    for (var part : expected.split(";")) {
      var words = part.strip().split(" ");
      for (var company : words[0].split(",")) {
        for (var test : words[1].split(",")) {
          assertThat(facts.verdict(test, company, day).answer())
              .as(what + ": " + company + " by " + test)
              .hasToString(words[2]);
        }
      }
    }
  }

  private static Facts facts(String listed, String edges) {
    var facts = new Facts();
    for (var party : listed.split(",")) {
      var days = party.strip().split(":");
      facts.listedFrom(
          days[0],
          days.length == 1 ? null : end(days[1], 0),
          days.length == 1 ? null : end(days[1], 1));
    }
    for (var edge : edges.split(";")) {
      add(facts, new ArrayList<>(List.of(edge.strip().split(" "))));
    }
    return facts;
  }

  private static @Nullable String end(String days, int at) {
    if (days.startsWith("../")) {
      return at == 0 ? Period.SOME_DAY.value() : null;
    }
    var ends = days.split("\\.\\.", -1);
    return ends[at].isEmpty() ? null : ends[at];
  }

  private static void add(Facts facts, List<String> words) {
    var owner = words.get(0);
    var share = words.get(1);
    var asset = words.get(2);
    if (share.equals("either")) {
      facts.ownedOrControlled(owner, asset);
    } else if (KINDS.containsKey(share)) {
      facts.linked(owner, asset, KINDS.getOrDefault(share, EdgeKind.SHARES));
    } else {
      boolean votes = share.endsWith("v");
      facts.holds(
          owner,
          interval(votes ? share.substring(0, share.length() - 1) : share),
          asset,
          votes ? EdgeKind.VOTES : EdgeKind.SHARES);
    }
    words.subList(3, words.size()).forEach(word -> more(facts, word));
  }

  private static ShareInterval interval(String share) {
    if (share.equals("?")) {
      return ShareInterval.UNKNOWN;
    }
    return share.startsWith("(") || share.startsWith("[")
        ? Facts.between(share)
        : Facts.exactly(share);
  }

  private static void more(Facts facts, String word) {
    if (word.equals("~")) {
      facts.saidBy(null, null, Strength.HEDGED);
    } else if (word.contains("..")) {
      facts.during(end(word, 0), end(word, 1));
    } else if (word.contains("@")) {
      facts.saidBy(word.split("@")[0], word.split("@")[1], Strength.STATED);
    } else if (word.startsWith("#")) {
      facts.as(word.substring(1), null, false);
    } else if (word.startsWith("=")) {
      facts.as("other", word.substring(1), false);
    }
  }
}
