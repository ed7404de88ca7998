package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;

/// Finds persons of the document whom a line names again.
final class PersonsAgain {
  private final Lexicon lexicon;
  private final Pattern titleBehind;

  PersonsAgain(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.titleBehind = Pattern.compile("^(?:" + lexicon.any("title-behind") + ")");
  }

  /// Where persons of the document are named again: by the whole name, a part of a foreign one, or
  /// the family name before a title, if only one person bears it.
  List<int[]> in(String line, Set<String> persons) {
    var ranges = new ArrayList<int[]>();
    for (var person : persons.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      whole(line, person, ranges);
    }
    for (var person : persons) {
      var parts = person.split("·");
      for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
        whole(line, parts[i], ranges);
      }
    }
    for (var surname : lexicon.all("surname").keySet()) {
      long bearers =
          persons.stream()
              .filter(p -> p.startsWith(surname) && p.length() <= 4 && p.indexOf('·') < 0)
              .count();
      if (bearers == 1) {
        titledAgain(line, surname, ranges);
      }
    }
    return ranges;
  }

  private void titledAgain(String line, String surname, List<int[]> ranges) {
    int at = line.indexOf(surname);
    while (at >= 0) {
      int end = at + surname.length();
      boolean opens =
          at == 0
              || !PlainChinese.isHan(line.charAt(at - 1))
              || "对向和与说称的".indexOf(line.charAt(at - 1)) >= 0;
      if (opens && titleBehind.matcher(line.substring(end)).find() && isFree(at, end, ranges)) {
        ranges.add(new int[] {at, end});
      }
      at = line.indexOf(surname, end);
    }
  }

  private static void whole(String line, String name, List<int[]> ranges) {
    int at = name.length() < 2 ? -1 : line.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if (isFree(at, end, ranges)) {
        ranges.add(new int[] {at, end});
      }
      at = line.indexOf(name, end);
    }
  }

  private static boolean isFree(int from, int to, List<int[]> ranges) {
    return ranges.stream().noneMatch(r -> r[0] < to && from < r[1]);
  }
}
