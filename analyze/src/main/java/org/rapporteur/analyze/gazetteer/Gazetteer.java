package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.telling.EntityType;

/// Names that are known before a text is read, and where they stand in a sentence.
///
/// A name is found from the left, the longest that fits. It begins and ends with a token, so a
/// possessive `'s`, which is a token of its own, ends a name that does not contain one. Case: a
/// form flagged [Flag#CASE] must stand as written or, unless it is an acronym, all in capitals; any
/// other form that is written with capitals needs one in the text too (a form of one word at its
/// beginning), except in a sentence that has no capital at all. Forms in the Latin script count in
/// their own language only, so that French `Chili` is not found in an English recipe; other scripts
/// always count.
///
/// ```java
/// var gazetteer = Gazetteer.standard();
/// gazetteer.matches(List.of("the", "Chinese", "mission", "to", "the", "UN"));   // mission-un:CN
/// ```
///
/// Immutable, so one may serve all threads; loading takes a moment, so load once.
public final class Gazetteer {
  /// In this order; where a form is ambiguous the earlier file and row is the usual reading.
  static final List<String> FILES =
      List.of(
          "states.tsv",
          "state-names.tsv",
          "bodies.tsv",
          "ngos.tsv",
          "documents.tsv",
          "places.tsv",
          "place-names.tsv",
          "patterns.tsv");

  private final Trie<Form> forms = new Trie<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Form> patterns = new HashMap<>();

  /// What a pattern makes of a state, and the body of that state with a name of its own.
  private final Map<String, String> own;

  private Gazetteer(List<Row> rows, Map<String, String> own) {
    this.own = own;
    for (var row : rows) {
      var form = Form.of(row);
      var known = entries.putIfAbsent(row.id(), form.entry());
      check(form, known == null ? form.entry() : known);
      forms.put(form.keys(), form);
      if (form.isPattern()) {
        patterns.putIfAbsent(row.id(), form);
      }
    }
    for (var row : rows) {
      for (var other : row.cases()) {
        var form = Form.of(other);
        forms.put(form.keys(), form);
      }
    }
    for (var row : rows) {
      if (row.country() != null && !entries.containsKey(row.country())) {
        throw row.line().problem("no state has the id " + row.country());
      }
    }
  }

  /// All tables of this package; a bad row stops with its file and line.
  public static Gazetteer standard() {
    var rows = new ArrayList<Row>();
    FILES.forEach(file -> rows.addAll(Row.named(file)));
    var gazetteer = new Gazetteer(rows, OwnOffices.read());
    gazetteer.checkOwn();
    return gazetteer;
  }

  static Gazetteer of(List<Row> rows) {
    return new Gazetteer(rows, Map.of());
  }

  /// The names in the tokens of one English sentence.
  public List<Match> matches(List<String> words) {
    return matches(words, "en");
  }

  /// The names in the tokens of one sentence of this language (ISO 639-1).
  public List<Match> matches(List<String> words, String language) {
    return new Search(forms, words, language)
        .matches().stream()
            .map(m -> new Match(m.fromToken(), m.toToken(), own(m.entry()), m.form()))
            .toList();
  }

  /// The thing with this id, flagged as its first row is.
  public Optional<Entry> entry(String id) {
    int last = id.lastIndexOf(':');
    var pattern = last < 0 ? null : patterns.get(id.substring(0, last));
    var state = last < 0 ? null : entries.get("state:" + id.substring(last + 1));
    if (pattern != null && state != null) {
      return Optional.of(own(pattern.entryFor(state)));
    }
    return patterns.containsKey(id) ? Optional.empty() : Optional.ofNullable(entries.get(id));
  }

  /// What this form usually names; English before other languages.
  public Optional<Entry> named(String form) {
    return forms(form).stream().findFirst().map(Form::entry).map(this::own);
  }

  /// All that this form may name, the usual reading first.
  public List<Entry> allNamed(String form) {
    var ids = new HashSet<String>();
    return forms(form).stream().map(Form::entry).filter(entry -> ids.add(entry.id())).toList();
  }

  /// Everything of one type, by id; not what patterns can make.
  public List<Entry> all(EntityType type) {
    return entries.values().stream()
        .filter(entry -> entry.type() == type && !patterns.containsKey(entry.id()))
        .sorted(Comparator.comparing(Entry::id))
        .toList();
  }

  private List<Form> forms(String form) {
    var units = Units.ofForm(form);
    var fitting =
        forms.at(units.keys()).stream()
            .filter(found -> found.fits(units, 0, units.size(), units.hasCapital(), false))
            .toList();
    var sorted = new ArrayList<>(fitting.stream().filter(found -> found.speaks("en")).toList());
    fitting.stream().filter(found -> !found.speaks("en")).forEach(sorted::add);
    return sorted;
  }

  /// `Ministry of Finance of the United States` is the Department of the Treasury.
  private Entry own(Entry entry) {
    String id = own.get(entry.id());
    return id == null ? entry : Objects.requireNonNull(entries.get(id));
  }

  private void checkOwn() {
    for (var id : own.values()) {
      if (!entries.containsKey(id)) {
        throw new IllegalStateException(OwnOffices.FILE + ": no table has the id " + id);
      }
    }
  }

  private void check(Form form, Entry known) {
    var row = form.row();
    if (!known.canonical().equals(row.canonical()) || known.type() != row.type()) {
      throw row.line().problem(row.id() + " already stands with another canonical name or type");
    }
    if (!Objects.equals(known.country(), row.country())) {
      throw row.line().problem(row.id() + " already stands with another country");
    }
    for (var other : forms.at(form.keys())) {
      if (other.row().language().equals(row.language())) {
        checkPair(form, other);
      }
    }
  }

  private static void checkPair(Form form, Form other) {
    var row = form.row();
    boolean sameCase = form.shown().equals(other.shown());
    if (other.entry().id().equals(row.id())) {
      if (sameCase) {
        throw row.line().problem("the form stands already in line " + other.row().line().number());
      }
    } else if (!(row.has(Flag.AMBIGUOUS) && other.row().has(Flag.AMBIGUOUS))) {
      var where = other.row().line().file() + ", line " + other.row().line().number();
      throw row.line()
          .problem("the form also names " + other.row().id() + " (" + where + "); flag both");
    }
  }
}
