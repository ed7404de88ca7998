package org.rapporteur.collect.trace.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An XML element with everything in it. Names are local names: lists change their namespace with
/// the address they are fetched from.
public final class Element {
  private final String name;
  private final String path;
  private final long line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name, String path, long line) {
    this.name = name;
    this.path = path;
    this.line = line;
  }

  public String name() {
    return name;
  }

  /// The XPath of the element in its file, such as `/CONSOLIDATED_LIST/ENTITIES/ENTITY[3]`.
  public String path() {
    return path;
  }

  /// The line on which its start tag ends.
  public long line() {
    return line;
  }

  /// Its own text without space at the ends, children left out.
  public String text() {
    return text.toString().strip();
  }

  /// The value of an attribute without space at the ends; empty if it is absent.
  public String attribute(String key) {
    return attributes.getOrDefault(key, "").strip();
  }

  public Map<String, String> attributes() {
    return Map.copyOf(attributes);
  }

  public List<Element> children() {
    return List.copyOf(children);
  }

  /// The children of this name.
  public Stream<Element> children(String child) {
    return children.stream().filter(c -> c.name.equals(child));
  }

  /// The first element down this way of names, such as `"LAST_DAY_UPDATED", "VALUE"`.
  public Optional<Element> first(String... way) {
    Optional<Element> at = Optional.of(this);
    for (String step : way) {
      at = at.flatMap(e -> e.children(step).findFirst());
    }
    return at;
  }

  /// The text of the first element down this way; empty if there is none.
  public String text(String... way) {
    return first(way).map(Element::text).orElse("");
  }

  /// The texts that are not blank of all elements down this way.
  public List<String> texts(String... way) {
    return all(way).map(Element::text).filter(t -> !t.isBlank()).toList();
  }

  /// All elements down this way.
  public Stream<Element> all(String... way) {
    Stream<Element> at = Stream.of(this);
    for (String step : way) {
      at = at.flatMap(e -> e.children(step));
    }
    return at;
  }

  Map<String, String> fill() {
    return attributes;
  }

  void add(Element child) {
    children.add(child);
  }

  void append(String more) {
    text.append(more);
  }
}
