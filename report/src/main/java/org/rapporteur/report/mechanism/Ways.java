package org.rapporteur.report.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.mechanism.CrossLink;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Link;

/// The ways between the record and the documents: from a text, recommendation or case to the
/// passages and happenings that speak of it, and back.
final class Ways {
  private static final int DOORS = 8;
  private static final int LONG = 60;

  private final Material material;
  private final Map<String, List<CrossLink>> byMechanism = new TreeMap<>();

  Ways(Material material) {
    this.material = material;
    material
        .links()
        .forEach(l -> byMechanism.computeIfAbsent(l.mechanism(), k -> new ArrayList<>()).add(l));
  }

  static String anchor(String mechanism) {
    return "m-" + mechanism.replaceAll("[^A-Za-z0-9_-]", "_");
  }

  Sheet sheet() {
    var rows = new ArrayList<List<Cell>>();
    byMechanism.forEach((id, links) -> rows.add(row(id, links)));
    return new Sheet(
        null,
        "Mechanisms and the passages that speak of them",
        List.of("In the record", "Passages", "Happenings", "On what ground"),
        rows,
        "");
  }

  private List<Cell> row(String id, List<CrossLink> links) {
    var passages = new LinkedHashMap<String, String>();
    var happenings = new LinkedHashMap<String, String>();
    var grounds = new LinkedHashSet<String>();
    for (var link : links) {
      passages.putIfAbsent(href(link.passage()), words(link));
      var event = link.event();
      if (event != null && material.happenings().containsKey(event)) {
        happenings.putIfAbsent(
            "happening:" + event, material.happenings().getOrDefault(event, event));
      }
      grounds.add(link.ground().label() + ": " + link.words());
    }
    return List.of(
        Cell.at(anchor(id), material.label(id)),
        Cell.doors(doors(passages)),
        Cell.doors(doors(happenings)),
        Cell.quiet(
            String.join("; ", grounds.stream().limit(DOORS).toList())
                + (grounds.size() > DOORS ? "; and " + (grounds.size() - DOORS) + " more" : "")));
  }

  private String words(CrossLink link) {
    var span = link.passage();
    var text = span.text().strip().replaceAll("\\s+", " ");
    return material.names().getOrDefault(span.evidence(), span.evidence().brief())
        + ": \u201c"
        + (text.length() > LONG
            ? text.substring(
                    0, text.lastIndexOf(' ', LONG) > 0 ? text.lastIndexOf(' ', LONG) : LONG)
                + "\u2026"
            : text)
        + "\u201d";
  }

  static String href(Span span) {
    return "sources/" + span.evidence().brief() + ".html#p" + span.start() + "-" + span.end();
  }

  private static List<Link> doors(Map<String, String> places) {
    var doors = new ArrayList<Link>();
    places.entrySet().stream()
        .limit(DOORS)
        .forEach(e -> doors.add(new Link(e.getValue(), e.getKey())));
    return doors;
  }

  /// How many passages speak of a mechanism, with the way to them.
  Cell cell(String mechanism) {
    var links = byMechanism.getOrDefault(mechanism, List.of());
    long documents = links.stream().map(l -> l.passage().evidence()).distinct().count();
    return links.isEmpty()
        ? Cell.of("")
        : Cell.to(
            links.size()
                + (links.size() == 1 ? " passage in " : " passages in ")
                + documents
                + (documents == 1 ? " document" : " documents"),
            "#" + anchor(mechanism));
  }

  /// All passages that it leads to.
  List<Span> passages() {
    return material.links().stream().map(CrossLink::passage).distinct().toList();
  }

  /// For claims and happenings by their ids, the ways to what the record has of them.
  Map<String, List<Link>> backs() {
    var backs = new TreeMap<String, LinkedHashSet<Link>>();
    for (var link : material.links()) {
      var way =
          new Link(
              link.label() + " (" + link.ground().label() + ")",
              "index.html#" + anchor(link.mechanism()));
      link.claims()
          .forEach(c -> backs.computeIfAbsent(c.value(), k -> new LinkedHashSet<>()).add(way));
      var event = link.event();
      if (event != null) {
        backs.computeIfAbsent(event, k -> new LinkedHashSet<>()).add(way);
      }
    }
    var lists = new TreeMap<String, List<Link>>();
    backs.forEach((id, ways) -> lists.put(id, ways.stream().limit(DOORS).toList()));
    return lists;
  }
}
