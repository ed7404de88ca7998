package org.rapporteur.desk.estimate;

import java.util.Locale;
import org.rapporteur.model.estimate.Estimate.Fact;

/// Numbers as they are printed beside an estimate.
public final class Figures {
  private Figures() {}

  /// Eight significant digits: fewer than a double has, so that the order of a sum does not show.
  public static String plain(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "none" : value > 0 ? "no limit" : "-";
    }
    String text = String.format(Locale.ROOT, "%.8g", value);
    if (text.contains("e")) {
      return text;
    }
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }

  static Fact fact(String name, double value) {
    return new Fact(name, plain(value));
  }

  static Fact fact(String name, String value) {
    return new Fact(name, value);
  }
}
