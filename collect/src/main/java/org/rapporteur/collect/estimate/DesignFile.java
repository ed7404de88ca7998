package org.rapporteur.collect.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.Design.Division;
import org.rapporteur.model.estimate.Design.Impossible;
import org.rapporteur.model.estimate.Design.Period;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.SourceList;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads what a person declares about lists, as `docs/formats/estimate-design.md` describes it. A
/// word that it does not know is an error: a misspelt declaration must not be passed over.
public final class DesignFile {
  private static final Set<String> TOP =
      Set.of(
          "victims",
          "period",
          "place",
          "as-of",
          "lists",
          "impossible",
          "referrals",
          "strata",
          "periods",
          "recorded");
  private static final Set<String> OF_LIST = Set.of("period", "place", "definition");
  private static final Set<String> OF_IMPOSSIBLE = Set.of("lists", "exactly", "reason", "author");
  private static final Set<String> OF_PERIODS = Set.of("column", "parts");
  private static final Set<String> OF_PART = Set.of("name", "from", "to");

  private final String name;

  private DesignFile(String name) {
    this.name = name;
  }

  public static Design read(Path path) {
    try {
      return parse(String.valueOf(path.getFileName()), Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("There is no file " + path + ": check the path.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: may we, and is it UTF-8?", e);
    }
  }

  /// The same from text.
  public static Design parse(String name, String text) {
    var file = new DesignFile(name);
    try {
      // every value stays the words that were written: a date is none that a library guessed
      var settings =
          LoadSettings.builder()
              .setLabel(name)
              .setSchema(new FailsafeSchema())
              .setMaxAliasesForCollections(0)
              .build();
      return file.design(file.map(new Load(settings).loadFromString(text), "the file", TOP));
    } catch (YamlEngineException e) {
      throw file.wrong("it is no YAML: " + e.getMessage());
    }
  }

  private Design design(Map<String, Object> top) {
    return new Design(
        new Question(
            word(top, "victims"), word(top, "period"), word(top, "place"), word(top, "as-of")),
        lists(top.get("lists")),
        items(top.get("impossible"), "impossible").stream().map(this::impossible).toList(),
        items(top.get("referrals"), "referrals").stream().map(this::referral).toList(),
        division(top),
        word(top, "recorded"));
  }

  private Map<String, SourceList> lists(@Nullable Object value) {
    var lists = new LinkedHashMap<String, SourceList>();
    if (value != null) {
      map(value, "lists", Set.of())
          .forEach((list, said) -> {
            var words = map(said, "list " + list, OF_LIST);
            lists.put(
                list,
                new SourceList(
                    list, word(words, "period"), word(words, "place"), word(words, "definition")));
          });
    }
    return lists;
  }

  private Impossible impossible(Object item) {
    var said = map(item, "an entry of impossible", OF_IMPOSSIBLE);
    boolean exactly = said.containsKey("exactly");
    if (exactly == said.containsKey("lists")) {
      throw wrong(
          "an entry of impossible needs either lists (on all of these, whatever else) or exactly"
              + " (on these and no other)");
    }
    var lists = words(said.get(exactly ? "exactly" : "lists"), "impossible");
    if (word(said, "reason").isBlank()) {
      throw wrong(
          "the combination "
              + String.join(" with ", lists)
              + " is called impossible without a reason: say why nobody can be on it");
    }
    return new Impossible(lists, exactly, word(said, "reason"), word(said, "author"));
  }

  private List<String> referral(Object item) {
    var pair = words(item, "referrals");
    if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
      throw wrong("a referral is a pair of two lists, as in [police, hospital]");
    }
    return pair;
  }

  private Division division(Map<String, Object> top) {
    var columns =
        top.containsKey("strata") ? words(top.get("strata"), "strata") : List.<String>of();
    if (!top.containsKey("periods")) {
      return new Division(columns, "", List.of());
    }
    var periods = map(top.get("periods"), "periods", OF_PERIODS);
    String column = word(periods, "column");
    var parts = new ArrayList<Period>();
    for (Object item : items(periods.get("parts"), "parts")) {
      var part = map(item, "a part of periods", OF_PART);
      parts.add(new Period(word(part, "name"), day(part, "from"), day(part, "to")));
    }
    if (column.isBlank() || parts.isEmpty()) {
      throw wrong("periods needs the column that holds the dates, and parts with name, from, to");
    }
    for (int i = 1; i < parts.size(); i++) {
      if (!parts.get(i).from().isAfter(parts.get(i - 1).to())) {
        throw wrong(
            "the period "
                + parts.get(i).name()
                + " does not begin after "
                + parts.get(i - 1).name()
                + " ends: a day must belong to one part only");
      }
    }
    return new Division(columns, column, parts);
  }

  private LocalDate day(Map<String, Object> part, String key) {
    try {
      return LocalDate.parse(word(part, key));
    } catch (DateTimeParseException e) {
      throw wrong("“" + word(part, key) + "” is no day: write " + key + " as in 1999-03-20");
    }
  }

  private String word(Map<String, Object> map, String key) {
    Object value = map.getOrDefault(key, "");
    if (value instanceof String word) {
      return word.strip();
    }
    throw wrong(key + " takes words and nothing else");
  }

  private List<String> words(@Nullable Object value, String what) {
    return items(value, what).stream()
        .map(item -> {
          if (item instanceof String word && !word.isBlank()) {
            return word.strip();
          }
          throw wrong(what + " takes names");
        })
        .toList();
  }

  private List<Object> items(@Nullable Object value, String what) {
    return switch (value) {
      case null -> List.of();
      case List<?> list when !list.contains(null) -> List.copyOf(list);
      case String one when !one.isBlank() -> List.of(one);
      default -> throw wrong(what + " takes a list, as in [a, b]");
    };
  }

  private Map<String, Object> map(@Nullable Object value, String what, Set<String> known) {
    var map = new LinkedHashMap<String, Object>();
    if (!(value instanceof Map<?, ?> entries)) {
      throw wrong(what + " is not written as names with values");
    }
    entries.forEach((key, said) -> {
      if (!known.isEmpty() && !known.contains(String.valueOf(key))) {
        throw wrong(
            what
                + " holds “"
                + key
                + "”, which means nothing here; known are "
                + String.join(", ", new TreeSet<>(known)));
      }
      map.put(String.valueOf(key), said == null ? "" : said);
    });
    return map;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(name + ": " + what + ".");
  }
}
