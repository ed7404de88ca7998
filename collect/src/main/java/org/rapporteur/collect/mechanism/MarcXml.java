package org.rapporteur.collect.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
/// Fields used: 001 number of the record; 791 (voting record) or 191 (document) `a` symbol; 245 `a`
/// title; 269 or 992 `a` date; 996 `a` the adoption in words, `b` yes, `c` no, `d` abstentions, `e`
/// not voting, `f` members; 591 `a` how it was adopted; one 967 for each State with `c` code, `d`
/// vote and `e` name, where a State that did not vote has no `d`; 952 `a` meeting. A record without
/// a symbol or with figures that cannot be is listed by its place in the file.
public final class MarcXml {
  private static final Pattern SYMBOL =
      Pattern.compile("(A/HRC|A|S|E)/RES/(S-|ES-)?(\\d+)(?:/(\\d+))?.*");
  private static final Pattern WITHOUT_VOTE = Pattern.compile("(?i).*without (a )?vote.*");
  private static final Pattern VOTE =
      Pattern.compile(
          ".*?\\b(\\d{1,3})\\s?[-\u2013]\\s?(\\d{1,3})\\s?[-\u2013]\\s?(\\d{1,3})\\b.*");

  private final String file;
  private final byte[] bytes;

  public MarcXml(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes.clone();
  }

  /// One field with its subfields; a control field has one subfield without a code.
  private record Field(String tag, Map<String, String> subfields) {
    Optional<String> get(String code) {
      return Optional.ofNullable(subfields.get(code)).map(String::strip).filter(t -> !t.isEmpty());
    }
  }

  /// A record: its fields in the order of the file.
  private record Entry(int row, List<Field> fields) {
    List<Field> all(String tag) {
      return fields.stream().filter(f -> f.tag().equals(tag)).toList();
    }

    /// The first value of the first of some fields that has one.
    Optional<String> first(String code, String... tags) {
      return Stream.of(tags)
          .flatMap(tag -> all(tag).stream())
          .flatMap(f -> f.get(code).stream())
          .findFirst();
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
                .first("a", "791", "191")
                .orElseThrow(() ->
                    new IllegalArgumentException("the record has no symbol (field 191 or 791)"));
        var row = new CsvTable.Row(entry.row(), cells(entry, symbol));
        acts.act(
            row, new Origin(draft.pack, file, entry.row()), MechanismType.RESOLUTION, Map.of());
      } catch (IllegalArgumentException e) {
        var number = entry.first("", "001").map(n -> "record " + n + ": ").orElse("");
        draft.bad(file, entry.row(), number + e.getMessage());
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
    var number = entry.first("", "001").orElse(symbol);
    cells.put("id", "undl-" + number);
    cells.put("mechanism", symbol);
    cells.put("act", "adopted");
    cells.put("symbol", symbol);
    cells.put(
        "label",
        entry.first("a", "245").map(t -> t.replaceAll("\\s*[:/]\\s*$", "")).orElse(symbol));
    cells.put("confidence", "A");
    cells.put("source", "United Nations Digital Library, record " + number);
    entry.first("a", "269", "992").ifPresent(d -> cells.put("occurred", day(d)));
    entry.first("a", "952").ifPresent(m -> cells.put("meeting", m));
    place(symbol, cells);
    figures(entry, cells);
    states(entry, cells);
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
      if (m.group(4) != null && m.group(2) == null) {
        cells.put("session", m.group(3));
      }
    }
  }

  /// A record that says neither a vote nor that there was none leaves it open.
  private static void figures(Entry entry, Map<String, String> cells) {
    entry.first("b", "996").ifPresent(v -> cells.put("yes", v));
    entry.first("c", "996").ifPresent(v -> cells.put("no", v));
    entry.first("d", "996").ifPresent(v -> cells.put("abstain", v));
    entry.first("e", "996").ifPresent(v -> cells.put("not_voting", v));
    entry.first("f", "996").ifPresent(v -> cells.put("membership", v));
    var words = entry.first("a", "996", "591").orElse("");
    var vote = VOTE.matcher(words);
    if (!cells.containsKey("yes") && vote.matches()) {
      cells.put("yes", vote.group(1));
      cells.put("no", vote.group(2));
      cells.put("abstain", vote.group(3));
    }
    if (cells.containsKey("yes")) {
      cells.put("decided_by", "vote");
    } else if (WITHOUT_VOTE.matcher(words).matches()) {
      cells.put("decided_by", "without-vote");
    }
  }

  /// How each State voted. A record without any vote of a State says nothing about them.
  private static void states(Entry entry, Map<String, String> cells) {
    var by = new TreeMap<String, TreeSet<String>>();
    for (var field : entry.all("967")) {
      var column =
          switch (field.get("d").orElse("")) {
            case "Y" -> "voted_yes";
            case "N" -> "voted_no";
            case "A" -> "abstained";
            default -> "did_not_vote";
          };
      field
          .get("e")
          .or(() -> field.get("c"))
          .ifPresent(state -> by.computeIfAbsent(column, k -> new TreeSet<>()).add(state));
    }
    if (by.size() > 1 || !by.containsKey("did_not_vote")) {
      by.forEach((column, states) -> cells.put(column, String.join(";", states)));
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
    factory.setXMLReporter((_, _, _, _) -> {});
    int line = 1;
    var readable = XmlBytes.of(bytes, (at, problem) -> draft.bad(file, at, problem));
    try {
      var xml = factory.createXMLStreamReader(readable.stream());
      while (xml.hasNext()) {
        line = Math.max(line, xml.getLocation().getLineNumber());
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("record")) {
          entries.add(entry(xml));
        }
      }
    } catch (XMLStreamException e) {
      int at = Math.max(1, e.getLocation() == null ? line : e.getLocation().getLineNumber());
      if (!readable.isCutBy(at)) {
        draft.bad(file, at, "is no well-formed XML from here on; save the record again");
      }
    }
    if (entries.isEmpty() && draft.bad.isEmpty()) {
      draft.bad(file, 1, "there is no record in it: save records as MARCXML");
    }
    return entries;
  }

  private static Entry entry(XMLStreamReader xml) throws XMLStreamException {
    int row = xml.getLocation().getLineNumber();
    var fields = new ArrayList<Field>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("record")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml, fields);
      }
    }
    return new Entry(row, List.copyOf(fields));
  }

  private static void element(XMLStreamReader xml, List<Field> fields) throws XMLStreamException {
    var tag = String.valueOf(xml.getAttributeValue(null, "tag"));
    switch (xml.getLocalName()) {
      case "datafield" -> fields.add(new Field(tag, new HashMap<>()));
      case "controlfield" -> {
        var field = new Field(tag, new HashMap<>());
        field.subfields().put("", xml.getElementText());
        fields.add(field);
      }
      case "subfield" -> {
        var code = String.valueOf(xml.getAttributeValue(null, "code"));
        if (!fields.isEmpty()) {
          fields.getLast().subfields().putIfAbsent(code, xml.getElementText());
        }
      }
      default -> {}
    }
  }
}
