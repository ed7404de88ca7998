package org.rapporteur.analyze.names;

import org.rapporteur.analyze.names.PartComparison.Meeting;

/// How every part of one name meets every part of another. Two names are tried in several orders;
/// their parts are compared once.
final class Meetings {
  private final Meeting[][] each;
  private final boolean freeVowels;
  private final boolean any;

  private Meetings(Meeting[][] each, boolean freeVowels, boolean any) {
    this.each = each;
    this.freeVowels = freeVowels;
    this.any = any;
  }

  static Meetings of(PlainName left, PlainName right) {
    boolean freeVowels = left.muslim() || right.muslim();
    Meeting[][] each = new Meeting[left.parts().size()][right.parts().size()];
    boolean any = false;
    for (int i = 0; i < each.length; i++) {
      for (int j = 0; j < each[i].length; j++) {
        each[i][j] = PartComparison.compare(left.parts().get(i), right.parts().get(j), freeVowels);
        any |= !each[i][j].different();
      }
    }
    return new Meetings(each, freeVowels, any);
  }

  Meeting at(int left, int right) {
    return each[left][right];
  }

  /// Whether any two parts may be one.
  boolean any() {
    return any;
  }

  /// The same with the left name's first part at its end.
  Meetings leftRotated() {
    Meeting[][] turned = new Meeting[each.length][];
    for (int i = 0; i < each.length; i++) {
      turned[i] = each[(i + 1) % each.length];
    }
    return new Meetings(turned, freeVowels, any);
  }

  /// The same with the right name's first part at its end.
  Meetings rightRotated() {
    Meeting[][] turned = new Meeting[each.length][each[0].length];
    for (int i = 0; i < each.length; i++) {
      for (int j = 0; j < each[i].length; j++) {
        turned[i][j] = each[i][(j + 1) % each[i].length];
      }
    }
    return new Meetings(turned, freeVowels, any);
  }

  /// The same with the left name's part `at` and the one after it written as one.
  Meetings leftJoined(int at, PlainName joined, PlainName right) {
    Meeting[][] fewer = new Meeting[each.length - 1][];
    for (int i = 0; i < fewer.length; i++) {
      fewer[i] = i < at ? each[i] : i > at ? each[i + 1] : new Meeting[right.parts().size()];
    }
    for (int j = 0; j < fewer[at].length; j++) {
      fewer[at][j] =
          PartComparison.compare(joined.parts().get(at), right.parts().get(j), freeVowels);
    }
    return new Meetings(fewer, freeVowels, any);
  }

  /// The same with the right name's part `at` and the one after it written as one.
  Meetings rightJoined(int at, PlainName left, PlainName joined) {
    Meeting[][] fewer = new Meeting[each.length][each[0].length - 1];
    for (int i = 0; i < fewer.length; i++) {
      for (int j = 0; j < fewer[i].length; j++) {
        fewer[i][j] =
            j == at
                ? PartComparison.compare(left.parts().get(i), joined.parts().get(at), freeVowels)
                : each[i][j < at ? j : j + 1];
      }
    }
    return new Meetings(fewer, freeVowels, any);
  }
}
