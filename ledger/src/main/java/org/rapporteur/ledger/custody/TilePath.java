package org.rapporteur.ledger.custody;

import java.util.Optional;
import java.util.regex.Pattern;

/// The place of a tile as C2SP `tlog-tiles` names it: `tile/<L>/<N>[.p/<W>]`, where `N` is written
/// in groups of three digits, all but the last behind an `x` (`x001/x234/067`).
///
/// @param level 0 for leaf hashes and upward, or [#ENTRIES] for entry bundles
/// @param index which tile of its level
/// @param width how many hashes it holds, 1 to 256
record TilePath(int level, long index, int width) {
  /// The level of entry bundles.
  static final int ENTRIES = -1;

  /// Hashes of a full tile.
  static final int FULL = 256;

  private static final Pattern FORM =
      Pattern.compile(
          "(0|[1-9][0-9]?|entries)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  TilePath {
    if (level < ENTRIES || level > 7 || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no such tile");
    }
  }

  /// A number in groups of three digits.
  static String grouped(long number) {
    var path = new StringBuilder("%03d".formatted(number % 1000));
    for (long rest = number / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return path.toString();
  }

  /// The path below `tile/`.
  String path() {
    return full().concat(width < FULL ? ".p/" + width : "");
  }

  /// The path of the tile once it is full.
  String full() {
    return (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + grouped(index);
  }

  /// Bytes of one element.
  int stride() {
    return level == ENTRIES ? 34 : 32;
  }

  /// The first entry below this tile.
  long firstEntry() {
    return (index * FULL) << (8 * Math.max(0, level));
  }

  TilePath withWidth(int other) {
    return new TilePath(level, index, other);
  }

  /// Reads a path below `tile/`.
  static Optional<TilePath> parse(String path) {
    var form = FORM.matcher(path);
    if (!form.matches() || form.group(2).length() > 20) {
      return Optional.empty();
    }
    int level = form.group(1).equals("entries") ? ENTRIES : Integer.parseInt(form.group(1));
    int width = form.group(3) == null ? FULL : Integer.parseInt(form.group(3));
    if (level > 7 || width > FULL) {
      return Optional.empty();
    }
    long index = Long.parseLong(form.group(2).replace("x", "").replace("/", ""));
    var tile = new TilePath(level, index, width);
    return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
  }
}
