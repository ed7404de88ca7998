package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.collect.trace.format.BrokenPackingException;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.TraceSink;

/// All kinds of structured material that the trace can read.
public final class TraceKinds {
  /// A kind.
  ///
  /// @param name the word that a user types
  /// @param words what it is, for help texts
  /// @param together whether several files make one whole, as OFAC's CSV set
  /// @param fields for which a user can name a column of their own; none if the columns are fixed
  /// @param settings what else can be set
  public record Kind(
      String name, String words, boolean together, List<String> fields, List<String> settings) {
    public Kind {
      fields = List.copyOf(fields);
      settings = List.copyOf(settings);
    }
  }

  private record Entry(Kind kind, TraceReader reader) {}

  private static final Map<String, Entry> ALL = new LinkedHashMap<>();

  static {
    put("un", "UN Security Council consolidated list (XML)", false, new UnReader());
    put(
        "ofac-sdn",
        "OFAC SDN list, legacy CSV set: SDN, ADD, ALT, SDN_COMMENTS",
        true,
        new OfacCsvReader(new ListId("ofac-sdn"), ListStatus.BLOCKING));
    put(
        "ofac-consolidated",
        "OFAC non-SDN lists, legacy CSV set: CONS_PRIM, CONS_ADD, CONS_ALT, CONS_COMMENTS",
        true,
        new OfacCsvReader(new ListId("ofac-non-sdn"), ListStatus.SECTORAL));
    put("ofac-advanced", "OFAC lists, advanced XML", false, new OfacAdvancedReader());
    put(
        "csl",
        "Consolidated Screening List of the United States (CSV)",
        false,
        new ScreeningListReader());
    put("eu", "EU consolidated financial sanctions (XML)", false, new EuReader());
    put("uk", "UK sanctions list (XML, CSV, ODS) and the older ConList.csv", false, new UkReader());
    put(
        "uflpa",
        "entity list of a forced-labour law (HTML tables)",
        false,
        new PageListReader(new ListId("uflpa-entity"), ListStatus.IMPORT_BAN));
    put(
        "import-bans",
        "withhold-release orders and findings (HTML tables)",
        false,
        new PageListReader(new ListId("cbp-wro"), ListStatus.IMPORT_BAN));
    put("bods", "Beneficial Ownership Data Standard 0.4 (JSON)", false, new BodsReader());
    put(
        "gleif",
        "GLEIF level 1, relationship records, reporting exceptions (CSV)",
        false,
        new GleifReader());
    put("ftm", "FollowTheMoney entities (JSON lines)", true, new FtmReader());
    put("manifest", "sea manifests: tables keyed by identifier (CSV)", true, new ManifestReader());
    put(
        "customs",
        "customs or trade lines, columns mapped with --map (CSV)",
        false,
        new CustomsReader());
    put(
        "facilities",
        "facilities in the columns of Open Supply Hub (CSV)",
        false,
        new FacilitiesReader());
    put("bom", "bills of materials (CSV)", false, new BomReader());
    put(
        "relations",
        "relations typed off registers or testimony (CSV)",
        false,
        new RelationsReader());
  }

  private TraceKinds() {}

  private static void put(String name, String words, boolean together, TraceReader reader) {
    var kind = new Kind(name, words, together, reader.fields(), reader.settings());
    ALL.put(name, new Entry(kind, reader));
  }

  public static List<Kind> all() {
    return ALL.values().stream().map(Entry::kind).toList();
  }

  /// Reads the files of a dataset. A file of another shape than its kind is reported as one unread
  /// record that says what was expected.
  ///
  /// @throws IllegalArgumentException if there is no such kind
  public static List<Harvest> read(
      String kind, List<Part> parts, Map<String, String> settings, TraceSink sink)
      throws IOException {
    var entry = ALL.get(kind);
    if (entry == null) {
      throw new IllegalArgumentException(
          "There is no kind " + kind + ": the kinds are " + String.join(", ", ALL.keySet()) + ".");
    }
    var harvests = new ArrayList<Harvest>();
    for (var part : parts) {
      harvests.add(new Harvest(part, settings, sink));
    }
    if (entry.kind.together()) {
      read(entry, harvests);
    } else {
      for (var harvest : harvests) {
        read(entry, List.of(harvest));
      }
    }
    return harvests;
  }

  private static void read(Entry entry, List<Harvest> files) throws IOException {
    try {
      entry.reader.read(files);
      if (files.stream().allMatch(f -> f.records() == 0 && f.unreadCount() == 0)) {
        files
            .getFirst()
            .unread(new Fault(1, "nothing stands in it: is it the right file, and whole?"));
      }
    } catch (WrongShapeException | BrokenPackingException e) {
      files.getFirst().misshapen(e);
    }
  }
}
