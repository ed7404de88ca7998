package org.rapporteur.desk.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.linkage.FieldKind;
import org.rapporteur.model.linkage.LinkField;
import org.rapporteur.model.linkage.LinkSchema;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a schema as `docs/formats/link-schema.md` describes it. A word it does not know is an
/// error: a misspelt one must not be passed over in silence.
final class SchemaFile {
  private static final Set<String> TOP =
      Set.of("id", "one-row-per-entity", "cut", "review", "fields");
  private static final Set<String> OF_FIELD =
      Set.of("name", "kind", "column", "columns", "left", "right");

  private final Path path;

  private SchemaFile(Path path) {
    this.path = path;
  }

  static LinkSchema read(Path path) {
    return new SchemaFile(path).read();
  }

  private LinkSchema read() {
    try {
      var settings = LoadSettings.builder().setLabel(path.getFileName().toString()).build();
      Object top = new Load(settings).loadFromString(Files.readString(path));
      return schema(map(top, "the schema", TOP));
    } catch (YamlEngineException e) {
      throw wrong("it is no YAML: " + e.getMessage());
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IllegalArgumentException("There is no schema file " + path + ".", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schema " + path, e);
    }
  }

  private LinkSchema schema(Map<?, ?> top) {
    if (!(top.get("fields") instanceof List<?> list)) {
      throw wrong("'fields' is missing: a list of what is compared");
    }
    var fields = new ArrayList<LinkField>();
    for (Object one : list) {
      fields.add(field(map(one, "field " + (fields.size() + 1), OF_FIELD), fields.size() + 1));
    }
    Object id = top.get("id");
    try {
      return new LinkSchema(
          id(id, "left"),
          id(id, "right"),
          fields,
          truth(top.get("one-row-per-entity")),
          number(top, "cut", LinkSchema.CUT),
          number(top, "review", LinkSchema.REVIEW));
    } catch (IllegalArgumentException e) {
      throw e.getMessage() != null && e.getMessage().startsWith(path.toString())
          ? e
          : wrong(String.valueOf(e.getMessage()));
    }
  }

  private LinkField field(Map<?, ?> field, int number) {
    Object name = field.get("name");
    if (name == null) {
      throw wrong("field " + number + " has no 'name'");
    }
    Object label = field.get("kind");
    FieldKind kind =
        FieldKind.labelled(String.valueOf(label))
            .orElseThrow(() ->
                wrong(
                    "the kind of field '"
                        + name
                        + "' is '"
                        + label
                        + "'; it must be one of "
                        + Arrays.stream(FieldKind.values())
                            .map(FieldKind::label)
                            .collect(Collectors.joining(", "))));
    Object both = field.get("column") != null ? field.get("column") : field.get("columns");
    List<String> common = columns(both == null ? name : both);
    List<String> left = field.get("left") == null ? common : columns(field.get("left"));
    List<String> right = field.get("right") == null ? common : columns(field.get("right"));
    return new LinkField(String.valueOf(name), kind, left, right);
  }

  private static List<String> columns(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private @Nullable String id(@Nullable Object id, String side) {
    if (id == null) {
      return null;
    }
    Object own =
        id instanceof Map<?, ?> sides ? map(sides, "'id'", Set.of("left", "right")).get(side) : id;
    return own == null ? null : String.valueOf(own);
  }

  private boolean truth(@Nullable Object value) {
    if (value != null && !(value instanceof Boolean)) {
      throw wrong("'one-row-per-entity' is true or false, not '" + value + "'");
    }
    return Boolean.TRUE.equals(value);
  }

  private double number(Map<?, ?> top, String key, double otherwise) {
    Object value = top.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong("'" + key + "' is a probability such as 0.9, not '" + value + "'");
  }

  private Map<?, ?> map(@Nullable Object value, String what, Set<String> known) {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong(what + " is not written as names with values");
    }
    for (Object key : map.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw wrong(
            what
                + " holds '"
                + key
                + "', which means nothing here; known are "
                + known.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return map;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(path + ": " + what + ".");
  }
}
