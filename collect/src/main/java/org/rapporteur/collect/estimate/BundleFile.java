package org.rapporteur.collect.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.estimate.Bundle;
import org.rapporteur.model.estimate.Question;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads what a bundle says of itself, `bundle.yaml`.
public final class BundleFile {
  private final Path path;

  private BundleFile(Path path) {
    this.path = path;
  }

  public static Bundle read(Path path) {
    return new BundleFile(path).bundle();
  }

  private Bundle bundle() {
    var said = map(loaded());
    if (!Bundle.FORMAT.equals(said.get("format"))) {
      throw wrong("its format is not “" + Bundle.FORMAT + "”");
    }
    var question =
        new Question(
            word(said, "victims"), word(said, "period"), word(said, "place"), word(said, "as-of"));
    return new Bundle(
        word(said, "program"),
        question,
        seed(said),
        file(word(said, "table")),
        words(said.get("lists")),
        file(word(said, "links")),
        word(said, "list-column"),
        word(said, "id-column"),
        file(word(said, "design")),
        digests(said, "inputs"),
        digests(said, "outputs"));
  }

  private Object loaded() {
    var settings =
        LoadSettings.builder()
            .setLabel(String.valueOf(path.getFileName()))
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(0)
            .build();
    try {
      return new Load(settings).loadFromString(Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          "There is no "
              + path
              + ": name the folder that `estimate run --out` wrote, or the bundle in it.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: may we, and is it UTF-8?", e);
    } catch (YamlEngineException e) {
      throw wrong("it is no YAML: " + e.getMessage());
    }
  }

  private long seed(Map<String, Object> said) {
    try {
      return Long.parseLong(word(said, "seed"));
    } catch (NumberFormatException e) {
      throw wrong("its seed is no whole number");
    }
  }

  /// A file beside this one, and nowhere else.
  private String file(String name) {
    if (name.contains("/") || name.contains("\\") || name.startsWith("..")) {
      throw wrong("“" + name + "” is not the name of a file in the bundle");
    }
    return name;
  }

  private Map<String, String> digests(Map<String, Object> said, String key) {
    var digests = new TreeMap<String, String>();
    map(said.get(key)).forEach((name, digest) -> digests.put(file(name), String.valueOf(digest)));
    return digests;
  }

  private static String word(Map<String, Object> said, String key) {
    return said.getOrDefault(key, "") instanceof String word ? word : "";
  }

  private static List<String> words(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private Map<String, Object> map(@Nullable Object value) {
    var map = new TreeMap<String, Object>();
    if (!(value instanceof Map<?, ?> entries)) {
      throw wrong("a part of it is not written as names with values");
    }
    entries.forEach((key, one) -> map.put(String.valueOf(key), one == null ? "" : one));
    return map;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        path + " is no bundle that can be run again: " + what + ".");
  }
}
