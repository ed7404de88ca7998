package org.rapporteur.analyze.trace.path;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// How much exposed material a shipment can hold: always an interval. Proportional mixing lies
/// inside it and is an assumption, never the answer.
///
/// @param lower at least so much
/// @param upper at most so much, or null if nothing bounds it
/// @param proportional what even mixing would give, or null if it cannot be told
public record Bounds(
    BigDecimal lower, @Nullable BigDecimal upper, @Nullable BigDecimal proportional) {
  /// Nothing is known.
  public static final Bounds UNKNOWN = new Bounds(BigDecimal.ZERO, null, null);

  public Bounds {
    if (lower.signum() < 0 || (upper != null && upper.compareTo(lower) < 0)) {
      throw new IllegalArgumentException(
          "the exposed mass lies between nothing and an upper bound above its lower one");
    }
  }

  public static Bounds exactly(BigDecimal mass) {
    return new Bounds(mass, mass, mass);
  }

  /// Mass balance: of an input mass m, of which e is exposed, a mass s is in the shipment. If all
  /// that is not exposed went into the shipment first, s - (m - e) of it is still exposed; and
  /// never more than s or e.
  ///
  /// @param total m, or null if some input has no quantity
  /// @param exposed e
  /// @param shipped s, or null
  public static Bounds mixed(
      @Nullable BigDecimal total, Bounds exposed, @Nullable BigDecimal shipped) {
    var lower = BigDecimal.ZERO;
    if (total != null && shipped != null) {
      lower = shipped.subtract(total.subtract(exposed.lower)).max(BigDecimal.ZERO);
    }
    var upper = least(shipped, exposed.upper);
    if (upper != null && lower.compareTo(upper) > 0) {
      lower = upper; // more was shipped than came in: the upper bound holds
    }
    return new Bounds(lower, upper, proportional(total, exposed, shipped, lower, upper));
  }

  private static @Nullable BigDecimal proportional(
      @Nullable BigDecimal total,
      Bounds exposed,
      @Nullable BigDecimal shipped,
      BigDecimal lower,
      @Nullable BigDecimal upper) {
    if (total == null || total.signum() == 0 || shipped == null || exposed.proportional == null) {
      return null;
    }
    var share =
        shipped.multiply(exposed.proportional).divide(total, MathContext.DECIMAL64).max(lower);
    return upper == null ? share : share.min(upper);
  }

  private static @Nullable BigDecimal least(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b : b == null ? a : a.min(b);
  }

  public Bounds plus(Bounds other) {
    return new Bounds(
        lower.add(other.lower),
        upper == null || other.upper == null ? null : upper.add(other.upper),
        proportional == null || other.proportional == null
            ? null
            : proportional.add(other.proportional));
  }

  /// As output, when so much input makes one unit of output.
  Bounds asOutput(BigDecimal inputForOne, @Nullable BigDecimal most) {
    var up = upper == null ? most : least(upper.divide(inputForOne, MathContext.DECIMAL64), most);
    var low = lower.divide(inputForOne, MathContext.DECIMAL64);
    low = up == null ? low : low.min(up);
    return new Bounds(low, up, null);
  }
}
