package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;

/// Whether organ, session and date of a United Nations symbol fit the act that bears it.
final class SymbolCheck {
  private static final Pattern RESOLUTION =
      Pattern.compile("(A/HRC|A|S|E)/RES/(?:S-)?(\\d+)/?(\\d*).*");

  private SymbolCheck() {}

  static Optional<String> doubt(Register register, Act act, String symbol) {
    var m = RESOLUTION.matcher(symbol);
    if (!m.matches()) {
      return Optional.empty();
    }
    var organ =
        switch (m.group(1)) {
          case "A" -> "GA";
          case "S" -> "SC";
          case "E" -> "ECOSOC";
          default -> "HRC";
        };
    var body = act.field("body").map(b -> b.equals("GA-C3") ? "GA" : b).orElse(organ);
    if (!body.equals(organ)) {
      return Optional.of(symbol + " is a symbol of " + organ + ", but the text is of " + body);
    }
    int session = m.group(3).isEmpty() ? -1 : Integer.parseInt(m.group(2));
    var told = act.number("session");
    if (session > 0 && told.isPresent() && told.get() != session) {
      return Optional.of(
          symbol + " is of session " + session + ", but the text is of session " + told.get());
    }
    return organ.equals("GA") && session > 0 ? assembly(act, symbol, session) : Optional.empty();
  }

  /// Session n of the Assembly runs from September of 1945 + n for a year.
  private static Optional<String> assembly(Act act, String symbol, int session) {
    var opens = LocalDate.of(1945 + session, 9, 1);
    var closes = LocalDate.of(1946 + session, 9, 30);
    var first = When.first(act);
    var last = When.last(act);
    boolean outside =
        first.isPresent()
            && last.isPresent()
            && (first.get().isAfter(closes) || last.get().isBefore(opens));
    return outside
        ? Optional.of(
            symbol
                + " is of session "
                + session
                + ", September "
                + (1945 + session)
                + " to "
                + (1946 + session)
                + ", but is dated "
                + act.when())
        : Optional.empty();
  }
}
