package org.rapporteur.collect.mechanism;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Pack;

/// Records of the United Nations Digital Library that a person saved as MARCXML
/// (`http://www.loc.gov/MARC21/slim`): resolutions and voting records.
///
/// Fields used: 001 number of the record; 191 or 791 `a` symbol; 245 `a` title; 269 or 992 `a`
/// date; 996 `b` yes, `c` no, `d` abstentions, `e` not voting, `f` members; 967 `d` vote and `e`
/// name of each State; 952 `a` meeting. A record without a symbol or with figures that cannot be is
/// listed by its place in the file.
public final class MarcXml {
  private static final Pattern SYMBOL = Pattern.compile("(A/HRC|A|S|E)/RES/(\\d+)(?:/(\\d+))?.*");

  private final String file;
  private final byte[] bytes;

  public MarcXml(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes.clone();
  }

  /// A record: values by `tag` or `tag` and subfield.
  private record Entry(int row, Map<String, List<String>> values) {
    Optional<String> first(String... keys) {
      for (var key : keys) {
        var list = values.getOrDefault(key, List.of());
        if (!list.isEmpty()) {
          return Optional.of(list.getFirst().strip());
        }
      }
      return Optional.empty();
    }
  }

  /// Reads what can be read and lists what cannot.
  public PackReading read(PackOptions options) {
    var draft = new Draft("import " + file, options);
    var acts = new ActTable(draft);
    for (var entry : entries(draft)) {
      try {
        var symbol =
            entry
                .first("191a", "791a")
                .orElseThrow(() ->
                    new IllegalArgumentException("the record has no symbol (field 191 or 791)"));
        var row = new CsvTable.Row(entry.row(), cells(entry, symbol));
        acts.act(
            row, new Origin(draft.pack, file, entry.row()), MechanismType.RESOLUTION, Map.of());
      } catch (IllegalArgumentException e) {
        draft.bad(file, entry.row(), String.valueOf(e.getMessage()));
      }
    }
    return new PackReading(
        new Pack(
            draft.pack,
            file,
            "",
            "",
            List.of(),
            List.of(),
            List.copyOf(draft.mechanisms.values()),
            draft.acts,
            List.of(),
            List.of(),
            List.of(),
            draft.withheld),
        draft.bad);
  }

  private static Map<String, String> cells(Entry entry, String symbol) {
    var cells = new HashMap<String, String>();
    cells.put("id", "undl-" + entry.first("001").orElse(symbol));
    cells.put("mechanism", symbol);
    cells.put("act", "adopted");
    cells.put("symbol", symbol);
    cells.put(
        "label", entry.first("245a").map(t -> t.replaceAll("\\s*[:/]\\s*$", "")).orElse(symbol));
    cells.put("confidence", "A");
    cells.put(
        "source", "United Nations Digital Library, record " + entry.first("001").orElse(symbol));
    entry.first("269a", "992a").ifPresent(d -> cells.put("occurred", day(d)));
    entry.first("952a").ifPresent(m -> cells.put("meeting", m));
    place(symbol, cells);
    figures(entry, cells);
    return cells;
  }

  private static void place(String symbol, Map<String, String> cells) {
    var m = SYMBOL.matcher(symbol);
    if (m.matches()) {
      cells.put(
          "body",
          switch (m.group(1)) {
            case "A" -> "GA";
            case "S" -> "SC";
            case "A/HRC" -> "HRC";
            default -> "ECOSOC";
          });
      if (m.group(3) != null) {
        cells.put("session", m.group(2));
      }
    }
  }

  private static void figures(Entry entry, Map<String, String> cells) {
    entry.first("996b").ifPresent(v -> cells.put("yes", v));
    entry.first("996c").ifPresent(v -> cells.put("no", v));
    entry.first("996d").ifPresent(v -> cells.put("abstain", v));
    entry.first("996e").ifPresent(v -> cells.put("not_voting", v));
    entry.first("996f").ifPresent(v -> cells.put("membership", v));
    cells.put("decided_by", cells.containsKey("yes") ? "vote" : "without-vote");
    var votes = entry.values().getOrDefault("967d", List.of());
    var names = entry.values().getOrDefault("967e", List.of());
    if (votes.size() == names.size()) {
      var by = new HashMap<String, List<String>>();
      for (int i = 0; i < votes.size(); i++) {
        by.computeIfAbsent(votes.get(i).strip(), k -> new ArrayList<>()).add(names.get(i).strip());
      }
      by.forEach((vote, states) -> {
        var column =
            switch (vote) {
              case "Y" -> "voted_yes";
              case "N" -> "voted_no";
              case "A" -> "abstained";
              default -> "did_not_vote";
            };
        cells.put(column, String.join(";", states.stream().sorted().toList()));
      });
    }
  }

  /// `20141218`, `2014-12-18`, `18 Dec. 2014` are known; else as printed, which is refused by row.
  private static String day(String text) {
    var plain = text.strip().replaceAll("[.\\[\\]]", "");
    if (plain.matches("\\d{8}")) {
      return plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6);
    }
    var words = plain.split("\\s+");
    if (words.length == 3 && words[1].length() >= 3) {
      int month =
          List.of(
                      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                      "dec")
                  .indexOf(words[1].substring(0, 3).toLowerCase(java.util.Locale.ROOT))
              + 1;
      if (month > 0 && words[0].matches("\\d{1,2}")) {
        return "%s-%02d-%02d".formatted(words[2], month, Integer.parseInt(words[0]));
      }
    }
    return plain;
  }

  private List<Entry> entries(Draft draft) {
    var entries = new ArrayList<Entry>();
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int line = 1;
    try {
      var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        line = Math.max(line, xml.getLocation().getLineNumber());
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("record")) {
          entries.add(entry(xml));
        }
      }
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
      draft.bad(file, Math.max(1, at), "is no well-formed XML from here on; save the record again");
    }
    return entries;
  }

  private static Entry entry(XMLStreamReader xml) throws XMLStreamException {
    int row = xml.getLocation().getLineNumber();
    var values = new HashMap<String, List<String>>();
    String tag = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("record")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "datafield" -> tag = String.valueOf(xml.getAttributeValue(null, "tag"));
        case "controlfield" -> {
          var key = String.valueOf(xml.getAttributeValue(null, "tag"));
          values.computeIfAbsent(key, k -> new ArrayList<>()).add(xml.getElementText());
        }
        case "subfield" -> {
          var key = tag + xml.getAttributeValue(null, "code");
          values.computeIfAbsent(key, k -> new ArrayList<>()).add(xml.getElementText());
        }
        default -> {}
      }
    }
    return new Entry(row, values);
  }
}
