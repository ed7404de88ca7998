package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;

/// A row made ready for matching.
///
/// @param keys units to look for, among them [#COUNTRY] and [#DEMONYM] where a state fills in
/// @param shown the same units in the printed case
/// @param article whether it opens with a lower-case `the`, which stays outside the name
record Form(
    Row row, Entry entry, List<String> keys, List<String> shown, int words, boolean article) {
  private static final Set<String> KEEPING = Set.of("es", "fr");

  static final String COUNTRY = "{country}";
  static final String DEMONYM = "{demonym}";

  static Form of(Row row) {
    var keys = new ArrayList<String>();
    var shown = new ArrayList<String>();
    var words = row.form().strip().split(" ");
    for (var word : words) {
      var slot = slot(word);
      if (!slot.isEmpty()) {
        keys.add(slot);
        shown.add(slot);
      }
      var units = Units.of(List.of(word.substring(slot.length())));
      for (int i = 0; i < units.size(); i++) {
        keys.add(units.key(i));
        shown.add(units.shown(i));
      }
    }
    if (keys.isEmpty()) {
      throw row.line().problem("the form holds no letter");
    }
    var article = row.form().startsWith("the ");
    return new Form(row, row.entry(), List.copyOf(keys), List.copyOf(shown), words.length, article);
  }

  private static String slot(String word) {
    if (word.startsWith(COUNTRY)) {
      return COUNTRY;
    }
    return word.startsWith(DEMONYM) ? DEMONYM : "";
  }

  boolean isPattern() {
    return keys.contains(COUNTRY) || keys.contains(DEMONYM);
  }

  boolean isState(boolean demonym) {
    return entry.type() == EntityType.COUNTRY && entry.has(Flag.DEMONYM) == demonym;
  }

  boolean speaks(String language) {
    return row.language().equals(language)
        || row.language().equals("mul")
        || !latin()
        || shown.getFirst().matches("\\p{Lu}{4,}")
        || (KEEPING.contains(language) && isKept());
  }

  /// Whether other languages in Latin letters write the name as English does: `Goma`, `Human Rights
  /// Watch`, unless it is too short to be told from a word of theirs. States and public bodies have
  /// names of their own there.
  private boolean isKept() {
    boolean kept = entry.type() == EntityType.PLACE || entry.type() == EntityType.ORGANIZATION;
    boolean sure = !entry.has(Flag.WEAK) && !entry.has(Flag.AMBIGUOUS);
    boolean proper = shown.stream().anyMatch(Units::capital) && row.form().length() > 3;
    return row.language().equals("en") && kept && sure && proper && !article;
  }

  private boolean latin() {
    return shown.getFirst().charAt(0) < 0x250;
  }

  /// Whether the printed units `[from, to)` may be this form, as far as case can tell.
  boolean fits(Units units, int from, int to, boolean caseTells, boolean shouting) {
    if (entry.has(Flag.CASE) && !isPattern()) {
      return !(shouting && entry.has(Flag.WORD)) && sameCase(units, from);
    }
    if (!caseTells || !Units.capital(shown.getFirst())) {
      return true;
    }
    return words == 1 ? Units.capital(units.shown(from)) : anyCapital(units, from, to);
  }

  private boolean sameCase(Units units, int from) {
    boolean same = true;
    boolean upper = !isAcronym();
    for (int i = 0; i < shown.size(); i++) {
      var printed = units.shown(from + i);
      same &= printed.equals(shown.get(i));
      upper &= printed.equals(shown.get(i).toUpperCase(Locale.ROOT));
    }
    return same || upper;
  }

  private boolean isAcronym() {
    return shown.stream().allMatch(unit -> unit.equals(unit.toUpperCase(Locale.ROOT)));
  }

  private static boolean anyCapital(Units units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Units.capital(units.shown(i))) {
        return true;
      }
    }
    return false;
  }

  /// What this form names when `state` fills its slot.
  Entry entryFor(@Nullable Entry state) {
    if (state == null) {
      return entry;
    }
    var code = state.id().substring(state.id().indexOf(':') + 1);
    var flags = new ArrayList<>(entry.flags());
    flags.add(Flag.PATTERN);
    return new Entry(
        entry.id() + ":" + code,
        entry.type(),
        entry.canonical().replace(COUNTRY, state.canonical()),
        Set.copyOf(flags),
        state.id(),
        entry.source());
  }
}
