package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Offices and titles under all the names they go by.
///
/// The columns of `offices.tsv` are office (the usual name), form, flags ([OfficeFlag] in lower
/// case, separated by spaces) and kind: `office`, or `modifier` for words such as `acting`, which
/// stand before an office, or behind it if flagged `after` (`president-elect`). Plurals are formed,
/// not listed.
public final class Offices {
  private static final int LONGEST = 14;
  private static final Set<String> NOT_HEADING = Set.of("deputy", "vice", "assistant", "associate");

  private final Trie<Office> offices = new Trie<>();
  private final Trie<String> before = new Trie<>();
  private final Trie<String> after = new Trie<>();

  private Offices(Table table) {
    table.lines().forEach(this::add);
    for (var line : table.lines()) {
      if (line.cell(3).equals("office")) {
        addPlural(line);
      }
    }
  }

  /// The offices of this package; a bad row stops with its file and line.
  public static Offices standard() {
    return of(Table.named("offices.tsv", "office", "form", "flags", "kind"));
  }

  static Offices of(Table table) {
    return new Offices(table);
  }

  /// The longest office that begins at this token.
  ///
  /// @param lowerWords the tokens of a sentence in lower case
  public Optional<OfficeMatch> match(List<String> lowerWords, int from) {
    var first = Units.of(lowerWords.subList(from, from + 1));
    if (first.size() == 0 || !mayOpen(first.key(0))) {
      return Optional.empty();
    }
    var until = Math.min(lowerWords.size(), from + LONGEST);
    var units = Units.of(lowerWords.subList(from, until));
    var modifiers = new ArrayList<String>();
    int start = modifiers(units, modifiers);
    var plain = longest(units, 0, List.of());
    var modified = start == 0 ? null : longest(units, start, modifiers);
    boolean longer = modified != null && (plain == null || modified.length() > plain.length());
    return Optional.ofNullable(longer ? modified : plain);
  }

  private boolean mayOpen(String key) {
    return offices.after(key) != null || before.after(key) != null;
  }

  /// Collects the modifiers that open the units, and tells where the office itself must begin.
  private int modifiers(Units units, List<String> into) {
    int at = 0;
    while (true) {
      var found = walk(before, units, at, false);
      if (found == null) {
        return at;
      }
      into.add(found.value);
      at = dash(units, found.end) ? found.end + 1 : found.end;
    }
  }

  private @Nullable OfficeMatch longest(Units units, int start, List<String> modifiers) {
    var found = walk(offices, units, start, false);
    if (found == null) {
      return null;
    }
    var all = new ArrayList<>(modifiers);
    int end = trailing(units, found.end, all);
    if (!units.closesToken(end - 1)) {
      return null;
    }
    var flags = EnumSet.noneOf(OfficeFlag.class);
    flags.addAll(found.value.flags);
    if (all.stream().anyMatch(NOT_HEADING::contains)) {
      flags.remove(OfficeFlag.HEAD_OF_STATE);
    }
    return new OfficeMatch(found.value.name, units.token(end - 1) + 1, flags, all);
  }

  private int trailing(Units units, int end, List<String> modifiers) {
    int at = dash(units, end) ? end + 1 : end;
    var found = walk(after, units, at, true);
    if (found == null) {
      return end;
    }
    modifiers.add(found.value);
    return found.end;
  }

  private static boolean dash(Units units, int at) {
    return at < units.size() && units.key(at).equals("-");
  }

  private static <T> @Nullable Found<T> walk(
      Trie<T> trie, Units units, int from, boolean wholeTokens) {
    @Nullable Found<T> best = null;
    @Nullable Trie<T> node = trie;
    for (int at = from; at < units.size(); at++) {
      node = node.after(units.key(at));
      if (node == null) {
        break;
      }
      boolean ends = units.closesToken(at) || (!wholeTokens && dash(units, at + 1));
      if (ends && !node.values().isEmpty()) {
        best = new Found<>(node.values().getFirst(), at + 1);
      }
    }
    return best;
  }

  private void add(Table.Line line) {
    var keys = Units.ofForm(line.needed(1, "form")).keys();
    switch (line.cell(3)) {
      case "modifier" -> (line.cell(2).equals("after") ? after : before).put(keys, line.cell(0));
      case "office" -> {
        if (!offices.at(keys).isEmpty()) {
          throw line.problem("the form stands twice");
        }
        offices.put(keys, new Office(line.needed(0, "office"), flags(line)));
      }
      default -> throw line.problem("unknown kind " + line.cell(3));
    }
  }

  private void addPlural(Table.Line line) {
    var keys = Units.ofForm(Plurals.ofTitle(line.cell(1))).keys();
    if (offices.at(keys).isEmpty()) {
      var flags = EnumSet.of(OfficeFlag.PLURAL);
      flags.addAll(flags(line));
      offices.put(keys, new Office(line.cell(0), flags));
    }
  }

  private static Set<OfficeFlag> flags(Table.Line line) {
    var flags = EnumSet.noneOf(OfficeFlag.class);
    for (var word : line.cell(2).split(" ")) {
      if (!word.isEmpty()) {
        flags.add(OfficeFlag.named(word).orElseThrow(() -> line.problem("unknown flag " + word)));
      }
    }
    return flags;
  }

  private record Office(String name, Set<OfficeFlag> flags) {}

  private record Found<T>(T value, int end) {}
}
