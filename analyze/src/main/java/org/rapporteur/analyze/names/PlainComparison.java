package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;

/// Aligns the parts of two names and adds up what agrees, what is missing and what contradicts.
final class PlainComparison {
  private static final double CHANCE = -3;
  private static final double EXTRA = 1;

  private final Set<String> given;
  private final Set<String> common;
  private final Set<String> iberian;

  PlainComparison(NameLists lists) {
    this.given = lists.set("given");
    this.common = lists.set("common");
    this.iberian = lists.set("iberian");
  }

  Waterfall compare(PlainName left, PlainName right) {
    if (left.parts().isEmpty() || right.parts().isEmpty()) {
      return new Waterfall().add("name", "no part can be compared", 0).cap("name not readable");
    }
    var meetings = Meetings.of(left, right);
    Waterfall best = align(left, right, meetings, "");
    if (oneWord(left, right)) {
      return best.add("whole name", "one long word, letter by letter", 2.3);
    }
    if (left.parts().size() != right.parts().size() && best.bits() < Band.SAME_FROM) {
      best = joined(best, left, right, meetings);
    }
    if (left.parts().size() == 1 && right.parts().size() == 1 && koreanWord(left, right)) {
      best =
          Waterfall.better(
              best, new Waterfall().add("Korean spelling", "one word in two systems", 1));
    }
    boolean several = left.parts().size() > 1 && right.parts().size() > 1;
    boolean hope = meetings.any() || left.anyInitial() || right.anyInitial();
    if (best.bits() < Band.SAME_FROM && several && hope) {
      best = turned(best, left, right, meetings);
    }
    return best;
  }

  /// Tries each name with its surname first. An initial stands before a surname, so a name that
  /// begins with one has its order.
  private Waterfall turned(Waterfall before, PlainName left, PlainName right, Meetings meetings) {
    Waterfall best = before;
    if (!left.parts().getFirst().is(NamePart.Kind.INITIAL)) {
      Waterfall fall = turned(left.rotated(), right, meetings.leftRotated(), left, right);
      best = Waterfall.better(best, fall);
    }
    if (!right.parts().getFirst().is(NamePart.Kind.INITIAL)) {
      Waterfall fall = turned(left, right.rotated(), meetings.rightRotated(), left, right);
      best = Waterfall.better(best, fall);
    }
    return best;
  }

  /// Tries neighbouring parts of the longer name as one: Nasr Allah and Nasrallah.
  private Waterfall joined(Waterfall before, PlainName left, PlainName right, Meetings meetings) {
    Waterfall best = before;
    boolean leftLonger = left.parts().size() > right.parts().size();
    List<PlainName> joinings = (leftLonger ? left : right).joinings();
    for (int i = 0; i < joinings.size(); i++) {
      PlainName joined = joinings.get(i);
      Waterfall fall =
          leftLonger
              ? align(joined, right, meetings.leftJoined(i, joined, right), "")
              : align(left, joined, meetings.rightJoined(i, left, joined), "");
      best = Waterfall.better(best, fall);
    }
    return best;
  }

  /// A name of one word that is the same in two scripts.
  private static boolean oneWord(PlainName left, PlainName right) {
    return left.parts().size() == 1
        && right.parts().size() == 1
        && left.latin() != right.latin()
        && left.parts().getFirst().forms().stream()
            .anyMatch(f -> f.length() > 5 && right.parts().getFirst().forms().contains(f));
  }

  private static boolean koreanWord(PlainName left, PlainName right) {
    NamePart.Letters mine = left.parts().getFirst().letters();
    return mine.sharesKoreanWord(right.parts().getFirst().letters());
  }

  private Waterfall turned(
      PlainName a, PlainName b, Meetings meetings, PlainName left, PlainName right) {
    Waterfall fall = align(a, b, meetings, "written surname first");
    boolean bothLatin = left.latin() && right.latin();
    if (left.chain() || right.chain() || (left.muslim() && right.muslim())) {
      return fall.veto("the order of the names carries descent");
    }
    if (left.ordered() && right.ordered()) {
      return fall.veto("the order of the parts is known and differs");
    }
    if (bothLatin && allGiven(left) && allGiven(right)) {
      return fall.veto("both orders are real names");
    }
    return fall.add("order", "parts in another order", bothLatin ? -1.5 : -.3);
  }

  private boolean allGiven(PlainName name) {
    return name.parts().stream().allMatch(p -> p.forms().stream().anyMatch(given::contains));
  }

  private Waterfall align(PlainName left, PlainName right, Meetings meetings, String order) {
    var alignment = new Alignment(left, right, meetings, order.isEmpty());
    var fall = new Waterfall();
    fall.add("chance", "two names at random", CHANCE);
    alignment.addTo(fall);
    particles(fall, left, right);
    maternal(fall, left, right, alignment);
    generations(fall, left, right);
    if (!order.isEmpty() && alignment.matched == 0) {
      fall.veto("nothing agrees");
    }
    return fall;
  }

  private static void particles(Waterfall fall, PlainName left, PlainName right) {
    if (left.particles().isEmpty() != right.particles().isEmpty()) {
      fall.add("particle", "a particle stands on one side only", -1);
      fall.cap("a particle or second surname may be cut");
    }
  }

  /// Of two Spanish surnames the second alone is not what its bearer goes by.
  private void maternal(Waterfall fall, PlainName left, PlainName right, Alignment alignment) {
    boolean ofLeft = left.parts().size() > right.parts().size();
    PlainName longer = ofLeft ? left : right;
    int size = longer.parts().size();
    if (!longer.iberian() || size < 3 || alignment.matched >= size) {
      return;
    }
    NamePart paternal = longer.parts().get(size - 2);
    boolean given = paternal.forms().stream().anyMatch(iberian::contains);
    if (!given && alignment.onlyLastOfTwo(ofLeft)) {
      fall.cap("the second of two surnames stands alone");
    }
  }

  private static void generations(Waterfall fall, PlainName left, PlainName right) {
    if (!left.generation().equals(right.generation())) {
      fall.veto("the mark of the generation differs");
    }
    String a = left.initials();
    String b = right.initials();
    if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
      fall.veto("the middle initials differ");
    }
  }

  /// The in-order alignment of parts with the greatest sum.
  private final class Alignment {
    private final List<NamePart> left;
    private final List<NamePart> right;
    private final Meetings meetings;
    private final int[] partner;
    private final boolean sameScript;
    private final boolean strange;
    private final boolean twoSurnames;
    private int matched;

    Alignment(PlainName left, PlainName right, Meetings meetings, boolean inOrder) {
      this.sameScript = left.latin() && right.latin() && !left.muslim();
      this.strange = left.strange() || right.strange();
      this.left = left.parts();
      this.right = right.parts();
      this.meetings = meetings;
      this.partner = solve();
      this.twoSurnames = inOrder && (this.left.size() > this.right.size() ? left : right).iberian();
    }

    private int[] solve() {
      double[][] best = new double[left.size() + 1][right.size() + 1];
      for (int i = left.size() - 1; i >= 0; i--) {
        for (int j = right.size() - 1; j >= 0; j--) {
          double skip = Math.max(best[i + 1][j], best[i][j + 1]);
          best[i][j] = Math.max(skip, best[i + 1][j + 1] + gain(i, j));
        }
      }
      int[] found = new int[left.size()];
      java.util.Arrays.fill(found, -1);
      for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
        if (gain(i, j) > 0 && best[i][j] == best[i + 1][j + 1] + gain(i, j)) {
          found[i++] = j++;
        } else if (best[i][j] == best[i + 1][j]) {
          i++;
        } else {
          j++;
        }
      }
      return found;
    }

    /// Worth of pairing two parts; a little more at the end, where the surname stands.
    private double gain(int i, int j) {
      PartComparison.Meeting meeting = meetings.at(i, j);
      boolean bothLast = i == left.size() - 1 && j == right.size() - 1;
      return meeting.different() ? 0 : meeting.bits() + 2 + (bothLast ? .1 : 0);
    }

    /// Whether a Spanish name stands without its last part, the mother's surname, against all of
    /// the rest, and the father's surname is not one that very many bear.
    private boolean withoutMaternal() {
      boolean ofLeft = left.size() > right.size();
      List<NamePart> longer = ofLeft ? left : right;
      int last = longer.size() - 1;
      boolean rest = matched == last && last >= 2 && !(ofLeft ? partner[last] >= 0 : taken(last));
      List<String> paternal = longer.get(last - 1).forms();
      return twoSurnames
          && rest
          && paternal.stream().noneMatch(p -> common.contains(p) || iberian.contains(p));
    }

    /// Whether the last part found a partner and the part before it did not.
    boolean onlyLastOfTwo(boolean ofLeft) {
      int last = (ofLeft ? left : right).size() - 1;
      boolean lastMet = ofLeft ? partner[last] >= 0 : taken(last);
      boolean beforeMet = ofLeft ? partner[last - 1] >= 0 : taken(last - 1);
      return lastMet && !beforeMet;
    }

    void addTo(Waterfall fall) {
      boolean surname = partner[left.size() - 1] == right.size() - 1;
      for (int i = 0; i < left.size(); i++) {
        if (partner[i] >= 0) {
          addMatch(fall, i, partner[i]);
        }
      }
      noteMissing(fall);
      long missingLeft = missing(left, i -> partner[i] >= 0);
      long missingRight = missing(right, this::taken);
      if (missingLeft > 0 && missingRight > 0) {
        fall.add("parts", "parts on both sides have no partner", PartComparison.DIFFERENT);
      } else if (missingLeft + missingRight > 0) {
        surname |= left.size() != right.size() && withoutMaternal();
        missingParts(fall, missingLeft + missingRight, surname);
      }
      if (strange) {
        fall.cap("the script is read by a general table only");
      }
      if (matched <= 1 && left.size() + right.size() > 2) {
        fall.cap("only one part of the name can be compared");
      }
    }

    private void noteMissing(Waterfall fall) {
      for (int i = 0; i < left.size(); i++) {
        if (partner[i] < 0) {
          fall.meet(left.get(i), null, "has no partner");
        }
      }
      for (int j = 0; j < right.size(); j++) {
        if (!taken(j)) {
          fall.meet(null, right.get(j), "has no partner");
        }
      }
    }

    private void addMatch(Waterfall fall, int i, int j) {
      PartComparison.Meeting meeting = meetings.at(i, j);
      boolean last = i == left.size() - 1 && j == right.size() - 1;
      double bits = last && meeting.how().equals(PartComparison.BEGINS) ? -6 : worth(meeting);
      boolean further = matched >= 2 && bits > 0;
      String feature =
          last ? "surname" : left.get(i).is(NamePart.Kind.PATRONYMIC) ? "patronymic" : "given name";
      fall.add(feature, meeting.how(), further ? bits / PartComparison.EQUAL * EXTRA : bits);
      fall.meet(left.get(i), right.get(j), meeting.how());
      matched++;
    }

    /// A name translated within one script is another person more often than across scripts.
    private double worth(PartComparison.Meeting meeting) {
      boolean translated = meeting.how().equals(PartComparison.COGNATE);
      return translated && sameScript ? 2 : meeting.bits();
    }

    private boolean taken(int j) {
      for (int p : partner) {
        if (p == j) {
          return true;
        }
      }
      return false;
    }

    private static long missing(List<NamePart> parts, java.util.function.IntPredicate taken) {
      long missing = 0;
      for (int i = 0; i < parts.size(); i++) {
        boolean free = parts.get(i).is(NamePart.Kind.INITIAL) && i > 0;
        missing += taken.test(i) || free ? 0 : 1;
      }
      return missing;
    }

    private void missingParts(Waterfall fall, long count, boolean surname) {
      boolean first = partner[0] == 0;
      if (!surname) {
        fall.add("surname", "the last part is missing on one side", -1);
        fall.cap("the surname may be missing on one side");
      } else if (!first) {
        fall.cap("the first part is missing on one side");
      }
      fall.add("missing", count + " part(s) on one side only", -.4 * count);
      if (common()) {
        fall.cap("what agrees is a very common name");
      }
    }

    private boolean common() {
      for (int i = 0; i < left.size(); i++) {
        boolean rare = left.get(i).forms().stream().noneMatch(common::contains);
        if (partner[i] >= 0
            && rare
            && right.get(partner[i]).forms().stream().noneMatch(common::contains)) {
          return false;
        }
      }
      return true;
    }
  }
}
