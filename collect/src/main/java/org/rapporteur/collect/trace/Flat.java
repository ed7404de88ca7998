package org.rapporteur.collect.trace;

import java.util.StringJoiner;
import org.rapporteur.collect.trace.format.Element;

/// Everything in an element on one line, for elements that no reader knows.
final class Flat {
  private Flat() {}

  static String of(Element element) {
    var words = new StringJoiner(" ");
    element.attributes().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(a -> words.add(a.getKey() + "=" + a.getValue()));
    if (!element.text().isEmpty()) {
      words.add(element.text());
    }
    element.children().forEach(child -> words.add(child.name() + ": " + of(child)));
    return words.toString().strip();
  }
}
