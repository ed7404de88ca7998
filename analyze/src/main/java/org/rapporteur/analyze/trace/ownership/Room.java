package org.rapporteur.analyze.trace.ownership;

import java.math.BigInteger;

/// How much room the stakes of one kind in an asset have: all of them together are no more than all
/// of it, so that some of them come to no more than what the others certainly leave. Two unknown
/// stakes beside an outsider's 55 are 45 at most, not 45 each.
///
/// @param whole all that there is to hold, a bound; open if the company itself holds more than was
///   taken off
/// @param up weight of a share once those that the company holds itself are set aside ...
/// @param down ... is `up / down`
/// @param certain the sum of the lower bounds, in the asset's units
/// @param open how many of them are open
/// @param most no stakes come to more than this many units
record Room(long whole, long up, long down, long certain, int open, long most) {

  /// The most that some stakes can come to.
  ///
  /// @param sum of their upper bounds
  /// @param others what the other stakes certainly come to, a lower bound
  long cap(long sum, long others) {
    long left = Bound.value(whole) - Bound.value(others);
    var parts =
        BigInteger.valueOf(left)
            .multiply(BigInteger.valueOf(up))
            .divideAndRemainder(BigInteger.valueOf(down));
    boolean between = parts[1].signum() != 0;
    long cap =
        Bound.of(
            parts[0].longValueExact() + (between ? 1 : 0),
            Bound.isOpen(whole) || Bound.isOpen(others) || between);
    return lesser(lesser(sum, cap), Bound.of(most, false));
  }

  /// The same, where some of the lower bounds belong to the stakes that were summed up.
  ///
  /// @param own sum of those lower bounds
  /// @param ownOpen how many of them are open
  long cap(long sum, long own, int ownOpen) {
    return cap(sum, Bound.of(certain - own, open > ownOpen));
  }

  /// The same in units so many times finer.
  Room finer(long factor) {
    long finer = Bound.of(Bound.value(whole) * factor, Bound.isOpen(whole));
    return new Room(finer, up, down, certain * factor, open, most * factor);
  }

  private static long lesser(long one, long other) {
    return Tellings.highest(one, other) == one ? other : one;
  }
}
