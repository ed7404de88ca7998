package org.rapporteur.collect.mechanism;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML document as plain values that know their lines. No type of Java is ever made from it.
sealed interface Yaml {
  /// Line of the file, the first being 1.
  int line();

  record Scalar(String text, int line) implements Yaml {}

  record Items(List<Yaml> items, int line) implements Yaml {}

  record Entries(Map<String, Yaml> entries, int line) implements Yaml {
    Optional<String> text(String key) {
      return entries.get(key) instanceof Scalar s ? Optional.of(s.text()) : Optional.empty();
    }

    /// The list under a key; a single value is a list of one.
    List<Yaml> list(String key) {
      var value = entries.get(key);
      return switch (value) {
        case null -> List.of();
        case Items items -> items.items();
        case Scalar one -> List.of(one);
        case Entries one -> List.of(one);
      };
    }

    /// The entries under a key as words.
    Map<String, String> words(String key) {
      var words = new LinkedHashMap<String, String>();
      if (entries.get(key) instanceof Entries inner) {
        inner
            .entries()
            .forEach((name, value) -> {
              if (value instanceof Scalar s) {
                words.put(name, s.text());
              }
            });
      }
      return words;
    }
  }

  /// Reads a document whose top is a map or a list.
  static Optional<Yaml> read(String name, byte[] bytes, Consumer<BadRow> bad) {
    try {
      var settings = LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(0).build();
      var text = new String(bytes, StandardCharsets.UTF_8);
      return new Compose(settings).composeString(text).map(Yaml::of);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      bad.accept(new BadRow(name, line, "is no YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      bad.accept(new BadRow(name, 1, "is no YAML"));
    }
    return Optional.empty();
  }

  private static Yaml of(Node node) {
    int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    return switch (node) {
      case ScalarNode scalar -> new Scalar(scalar.getValue(), line);
      case SequenceNode sequence -> {
        var items = new ArrayList<Yaml>();
        sequence.getValue().forEach(item -> items.add(of(item)));
        yield new Items(List.copyOf(items), line);
      }
      case MappingNode mapping -> {
        var entries = new LinkedHashMap<String, Yaml>();
        for (var tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key) {
            entries.put(key.getValue(), of(tuple.getValueNode()));
          }
        }
        yield new Entries(entries, line);
      }
      default -> new Scalar("", line);
    };
  }
}
