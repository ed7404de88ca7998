package org.rapporteur.collect.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.collect.trace.format.JsonRecord;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.ShareInterval;

/// What interests of the Beneficial Ownership Data Standard are as edges, and how much they give.
final class BodsInterests {
  private static final Map<String, EdgeKind> KINDS = kinds();

  private BodsInterests() {}

  private static Map<String, EdgeKind> kinds() {
    var stream = BodsInterests.class.getResourceAsStream("bods-interests.tsv");
    if (stream == null) {
      throw new IllegalStateException("The table bods-interests.tsv is missing from the program.");
    }
    var kinds = new HashMap<String, EdgeKind>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(l -> !l.startsWith("#") && !l.startsWith("type\t") && !l.isBlank())
          .map(l -> l.split("\t"))
          .forEach(
              cells -> kinds.put(cells[0].toLowerCase(Locale.ROOT), EdgeKind.valueOf(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(kinds);
  }

  /// The kind of edge, or nothing for a type that the standard does not have. Older editions wrote
  /// the types with hyphens.
  static Optional<EdgeKind> kind(JsonRecord interest) {
    var type = interest.text("type").replace("-", "").toLowerCase(Locale.ROOT);
    var kind = KINDS.get(type);
    boolean majority =
        type.equals("appointmentofboard")
            && interest.text("details").toLowerCase(Locale.ROOT).contains("majority");
    return majority ? Optional.of(EdgeKind.BOARD_MAJORITY) : Optional.ofNullable(kind);
  }

  static boolean runsBackward(JsonRecord interest) {
    return interest.text("type").equalsIgnoreCase("nominee");
  }

  /// What is known of the share. An exact value inside a band is exact; outside it contradicts.
  ///
  /// @throws IllegalArgumentException if no share can be so
  static ShareInterval share(JsonRecord share) {
    var band = band(share);
    var exact = number(share, "exact");
    if (exact.isEmpty()) {
      return band.orElse(ShareInterval.UNKNOWN);
    }
    var point = ShareInterval.exactly(exact.get());
    if (band.isPresent() && band.get().intersect(point).isEmpty()) {
      throw new IllegalArgumentException("its exact share lies outside its own band");
    }
    return point;
  }

  private static Optional<ShareInterval> band(JsonRecord share) {
    var min = number(share, "minimum");
    var over = open(share, "exclusiveMinimum");
    var max = number(share, "maximum");
    var under = open(share, "exclusiveMaximum");
    if (min.isEmpty() && over.isEmpty() && max.isEmpty() && under.isEmpty()) {
      return Optional.empty();
    }
    boolean lowOpen =
        share.isTrue("exclusiveMinimum")
            || (over.isPresent() && (min.isEmpty() || over.get().compareTo(min.get()) >= 0));
    boolean highOpen =
        share.isTrue("exclusiveMaximum")
            || (under.isPresent() && (max.isEmpty() || under.get().compareTo(max.get()) <= 0));
    var low = over.isPresent() && lowOpen ? over.get() : min.orElse(over.orElse(Percent.ZERO));
    var high =
        under.isPresent() && highOpen ? under.get() : max.orElse(under.orElse(Percent.HUNDRED));
    return Optional.of(
        new ShareInterval(low, lowOpen || (min.isEmpty() && over.isEmpty()), high, highOpen));
  }

  private static Optional<Percent> number(JsonRecord share, String key) {
    var text = share.text(key);
    return text.isEmpty() || text.equals("true") || text.equals("false")
        ? Optional.empty()
        : Optional.of(Percent.parse(text));
  }

  /// Edition 0.2 wrote true or false here, where later ones write the bound itself.
  private static Optional<Percent> open(JsonRecord share, String key) {
    return number(share, key);
  }
}
