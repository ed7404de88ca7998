package org.rapporteur.analyze.text;

/// What a unit of measure measures.
public final class Measures {
  private Measures() {}

  /// The property of a figure in this unit: `amount-weight` of tonnes, `amount-area` of hectares.
  ///
  /// @param unit English plural, as `kilometres`
  public static String property(String unit) {
    if (unit.startsWith("square ")) {
      return "amount-area";
    }
    if (unit.startsWith("cubic ")) {
      return "amount-volume";
    }
    return switch (unit) {
      case "tons", "tonnes", "kilograms" -> "amount-weight";
      case "hectares", "acres" -> "amount-area";
      case "litres", "barrels" -> "amount-volume";
      case "degrees" -> "amount-degrees";
      default -> "amount-length";
    };
  }
}
