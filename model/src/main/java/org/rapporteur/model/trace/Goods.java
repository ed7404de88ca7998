package org.rapporteur.model.trace;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an edge of trade moves.
///
/// @param code its customs code
/// @param amount how much
/// @param description as printed
public record Goods(@Nullable HsCode code, @Nullable Amount amount, String description) {

  /// A code of the Harmonized System with the year of its revision, which decides what it means.
  ///
  /// @param digits 2 to 12 digits
  /// @param revision 1988, 1992, 1996, 2002, 2007, 2012, 2017 or 2022; null if not said
  public record HsCode(String digits, @Nullable Integer revision) {
    public HsCode {
      if (!digits.matches("\\d{2,12}")) {
        throw new IllegalArgumentException("a customs code has 2 to 12 digits");
      }
    }
  }

  /// A quantity.
  ///
  /// @param unit such as `kg`
  /// @param estimated whether somebody computed it instead of reading it
  public record Amount(BigDecimal value, String unit, boolean estimated) {
    public Amount {
      if (value.signum() < 0) {
        throw new IllegalArgumentException("an amount of goods is not negative");
      }
    }
  }
}
