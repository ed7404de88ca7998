package org.rapporteur.analyze.corroboration;

import java.util.Map;
import org.rapporteur.model.quantity.Quantity.Comparator;

/// Reads the signs of two figures: what they count or measure, and how far apart they are.
final class FigureSigns {
  private static final int DOZEN = 12;

  private final Material material;
  private final Wording wording;

  FigureSigns(Material material, Wording wording) {
    this.material = material;
    this.wording = wording;
  }

  void read(Map<Sign, Double> signs, Valued left, Measured mine, Valued right, Measured theirs) {
    counted(signs, left, right);
    signs.put(Sign.GREW, Signs.one(grew(left, mine, right, theirs)));
    signs.put(Sign.COUNTED, Signs.one(left.scale().equals(Valued.COUNT)));
    signs.put(Sign.TIME, Signs.one(left.scale().equals("time")));
    signs.put(Sign.MONEY, Signs.one(left.scale().startsWith("money")));
    signs.put(Sign.CLOCK, Signs.one(left.scale().equals("clock")));
    signs.put(Sign.THEME, Signs.one(mine.shares(theirs)));
    signs.put(Sign.KINDS_APART, Signs.one(Gist.apart(mine.themes(), theirs.themes())));
    signs.put(Sign.NEARNESS, mine.nearness(theirs));
    signs.put(Sign.TENFOLD, Signs.one(Figures.tenfold(mine.quantity(), theirs.quantity())));
    signs.put(Sign.EXACT, Signs.one(mine.isExact()) + Signs.one(theirs.isExact()));
    signs.put(Sign.BOUND, Signs.one(bounds(mine)) + Signs.one(bounds(theirs)));
    signs.put(Sign.ELSEWHERE, Signs.one(mine.elsewhere()) + Signs.one(theirs.elsewhere()));
    signs.put(
        Sign.PART,
        Signs.one(
            mine.part() != theirs.part()
                || isPart(left, mine, right, theirs)
                || isPart(right, theirs, left, mine)));
    signs.put(Sign.ROUNDS, Signs.one(Figures.round(mine, theirs)));
    signs.put(Sign.SMALL, Signs.one(isSmall(mine) && isSmall(theirs)));
  }

  private void counted(Map<Sign, Double> signs, Valued left, Valued right) {
    boolean same = same(left.noun(), right.noun());
    signs.put(Sign.NOUN, same ? wording.rarity(left.noun()) : 0);
    signs.put(Sign.PEOPLE, Signs.one(!same && left.countsPeople() && right.countsPeople()));
    signs.put(Sign.UNNAMED, Signs.one(left.noun().isEmpty() != right.noun().isEmpty()));
    signs.put(Sign.FATE, Signs.one(same(left.fate(), right.fate())));
    signs.put(Sign.FATES_APART, Signs.one(differ(left.fate(), right.fate())));
    boolean one = same || signs.get(Sign.PEOPLE) > 0 || signs.get(Sign.UNNAMED) > 0;
    signs.put(Sign.THINGS_APART, Signs.one(left.scale().equals(Valued.COUNT) && !one));
  }

  /// Three children may be among nine people.
  private static boolean isPart(Valued left, Measured mine, Valued right, Measured theirs) {
    return TallyBook.isPlain(right.noun())
        && !left.noun().isEmpty()
        && !TallyBook.isPlain(left.noun())
        && mine.quantity().low().compareTo(theirs.quantity().high()) <= 0;
  }

  /// Whether the later document may give more because more had come to be known.
  private boolean grew(Valued left, Measured mine, Valued right, Measured theirs) {
    String first = material.published(left.document());
    String second = material.published(right.document());
    int days = first.isEmpty() || second.isEmpty() ? 0 : first.compareTo(second);
    int values = mine.quantity().low().compareTo(theirs.quantity().low());
    boolean growing =
        Figures.isGrowing(left.fate(), left.noun())
            || Figures.isGrowing(right.fate(), right.noun());
    return growing && days != 0 && Integer.signum(days) == Integer.signum(values);
  }

  private static boolean bounds(Measured measured) {
    var comparator = measured.quantity().comparator();
    return comparator != Comparator.EQUAL && comparator != Comparator.ABOUT;
  }

  private static boolean isSmall(Measured measured) {
    return measured.quantity().high().doubleValue() <= DOZEN;
  }

  private static boolean same(String left, String right) {
    return !left.isEmpty() && left.equals(right);
  }

  private static boolean differ(String left, String right) {
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }
}
