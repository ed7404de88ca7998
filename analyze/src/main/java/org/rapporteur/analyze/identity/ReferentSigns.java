package org.rapporteur.analyze.identity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;

/// Reads the signs of two referents of two documents.
final class ReferentSigns {
  private static final double ALIKE = 0.75;
  private static final int MOST = 4;
  private static final int MUCH = 2;
  private static final int OFTEN = 4;
  private static final int LITTLE = 6;

  private final NameSigns names;
  private final Matters matters;

  ReferentSigns(NameSigns names, Matters matters) {
    this.names = names;
    this.matters = matters;
  }

  /// Names that could compete for one partner.
  List<NamedReferent> open(Reading of, Reading other, String group) {
    return of.referents.stream()
        .filter(o -> o.group().equals(group))
        .filter(o -> !other.names(of.root(o)))
        .toList();
  }

  Map<Sign, Double> of(
      NamedReferent left, Reading mine, NamedReferent right, Reading theirs, int matter) {
    var signs = new EnumMap<Sign, Double>(Sign.class);
    names.read(signs, mine.read(left), theirs.read(right));
    context(signs, left, mine, right, theirs);
    signs.put(Sign.MATTER, Math.log1p(matter));
    rivals(signs, left, mine, right, theirs);
    signs.put(Sign.TYPE, NameSigns.is(left.referent().type() == right.referent().type()));
    signs.put(
        Sign.KNOWN,
        NameSigns.is(left.referent().knownAs() != null || right.referent().knownAs() != null));
    signs.put(Sign.STATE, NameSigns.is(isState(left) || isState(right)));
    signs.put(Sign.TRANSLATED, NameSigns.is(left.translated() != right.translated()));
    signs.put(Sign.LANGUAGES, NameSigns.is(!left.language().equals(right.language())));
    signs.put(Sign.SCRIPTS, NameSigns.is(!left.script().equals(right.script())));
    signs.put(Sign.RESPELT, NameSigns.is(matters.respells(left, right)));
    signs.values().removeIf(v -> v == 0);
    return signs;
  }

  /// Of two that one document names.
  Map<Sign, Double> within(NamedReferent left, NamedReferent right, Reading reading) {
    var signs = new EnumMap<Sign, Double>(Sign.class);
    var one = reading.read(left);
    var other = reading.read(right);
    names.read(signs, one, other);
    context(signs, left, reading, right, reading);
    signs.put(Sign.ONE_TEXT, 1.0);
    signs.put(
        Sign.ONE_SENTENCE, NameSigns.is(reading.around.beside(left).contains(reading.root(right))));
    double alike = names.glance(one, other);
    signs.put(
        Sign.RIVAL,
        NameSigns.is(
            reading.referents.stream()
                .filter(o -> o.group().equals(right.group()))
                .filter(o -> !o.id().equals(left.id()) && !o.id().equals(right.id()))
                .map(reading::read)
                .anyMatch(o -> names.glance(one, o) >= alike || names.glance(other, o) >= alike)));
    signs.put(Sign.TYPE, NameSigns.is(left.referent().type() == right.referent().type()));
    signs.put(
        Sign.KNOWN,
        NameSigns.is(left.referent().knownAs() != null || right.referent().knownAs() != null));
    signs.put(Sign.STATE, NameSigns.is(isState(left) || isState(right)));
    signs.put(Sign.TRANSLATED, NameSigns.is(left.translated()));
    signs.put(Sign.SCRIPTS, NameSigns.is(!left.script().equals(right.script())));
    signs.values().removeIf(v -> v == 0);
    return signs;
  }

  private static boolean isState(NamedReferent one) {
    return one.referent().type() == EntityType.COUNTRY;
  }

  private static void context(
      Map<Sign, Double> signs,
      NamedReferent left,
      Reading mine,
      NamedReferent right,
      Reading theirs) {
    boolean offices = NameSigns.both(left.offices(), right.offices());
    signs.put(Sign.OFFICE, NameSigns.is(offices));
    signs.put(
        Sign.OFFICES_APART,
        NameSigns.is(!offices && !left.offices().isEmpty() && !right.offices().isEmpty()));
    signs.put(Sign.POST, NameSigns.is(NameSigns.both(left.posts(), right.posts())));
    signs.put(
        Sign.BESIDE,
        (double) Math.min(MOST, common(mine.around.beside(left), theirs.around.beside(right))));
    signs.put(
        Sign.WORDS, (double) Math.min(MOST, Reading.shared(mine.words(left), theirs.words(right))));
    int next = common(mine.around.before(left), theirs.around.before(right)) > 0 ? 1 : 0;
    next += common(mine.around.after(left), theirs.around.after(right)) > 0 ? 1 : 0;
    signs.put(Sign.NEXT, NameSigns.is(next > 0));
    signs.put(Sign.BOTH_NEXT, NameSigns.is(next > 1));
    int one = mine.around.rank(left);
    int other = theirs.around.rank(right);
    signs.put(Sign.RANK, NameSigns.is(one == 1 && other == 1));
    int here = left.referent().mentions().size();
    int there = right.referent().mentions().size();
    signs.put(
        Sign.ONCE, NameSigns.is(Math.min(here, there) == 1 && Math.max(here, there) >= OFTEN));
    signs.put(
        Sign.RANKS_APART,
        NameSigns.is(Math.min(one, other) <= MUCH && Math.max(one, other) >= LITTLE));
  }

  private void rivals(
      Map<Sign, Double> signs,
      NamedReferent left,
      Reading mine,
      NamedReferent right,
      Reading theirs) {
    var here = open(mine, theirs, left.group());
    var there = open(theirs, mine, right.group());
    double alike = names.glance(mine.read(left), theirs.read(right));
    boolean rival = false;
    boolean only = true;
    for (var other : there) {
      if (theirs.root(other) != theirs.root(right)) {
        double likeness = names.glance(mine.read(left), theirs.read(other));
        rival |= likeness >= alike;
        only &= likeness < ALIKE;
      }
    }
    for (var other : here) {
      if (mine.root(other) != mine.root(left)) {
        double likeness = names.glance(mine.read(other), theirs.read(right));
        rival |= likeness >= alike;
        only &= likeness < ALIKE;
      }
    }
    signs.put(Sign.RIVAL, NameSigns.is(rival));
    signs.put(Sign.ONLY, NameSigns.is(only));
    boolean head = signs.getOrDefault(Sign.HEAD_ONLY, 0.0) > 0;
    signs.put(Sign.ONLY_HEAD, NameSigns.is(head && !rival));
    signs.put(Sign.FEW, 1.0 / Math.max(1, Math.max(roots(here, mine), roots(there, theirs))));
    signs.put(
        Sign.TAKEN, NameSigns.is(theirs.names(mine.root(left)) || mine.names(theirs.root(right))));
  }

  private static int roots(List<NamedReferent> of, Reading reading) {
    var roots = new HashSet<Integer>();
    of.forEach(o -> roots.add(reading.root(o)));
    return roots.size();
  }

  private static int common(Set<Integer> left, Set<Integer> right) {
    int common = 0;
    for (int one : left) {
      common += right.contains(one) ? 1 : 0;
    }
    return common;
  }
}
