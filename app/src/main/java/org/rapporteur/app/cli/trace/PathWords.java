package org.rapporteur.app.cli.trace;

import org.rapporteur.model.trace.Edge;

/// An edge in words for the terminal.
final class PathWords {
  private PathWords() {}

  static String when(Edge edge) {
    var start = edge.period().start();
    var end = edge.period().end();
    if (start == null && end == null) {
      return "";
    }
    if (start != null && start.equals(end)) {
      return start.value() + "; ";
    }
    return (start == null ? "" : start.value())
        + " to "
        + (end == null ? "now" : end.value())
        + "; ";
  }

  static String goods(Edge edge) {
    var goods = edge.goods();
    if (goods == null) {
      return "";
    }
    var amount = goods.amount();
    return goods.description()
        + (goods.code() == null ? "" : " (HS " + goods.code().digits() + ")")
        + (amount == null
            ? ""
            : ", "
                + amount.value().stripTrailingZeros().toPlainString()
                + " "
                + amount.unit()
                + (amount.estimated() ? " (estimated)" : ""))
        + "; ";
  }
}
