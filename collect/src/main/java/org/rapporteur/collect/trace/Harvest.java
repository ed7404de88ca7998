package org.rapporteur.collect.trace;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.BrokenPackingException;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.collect.trace.format.JsonRecord;
import org.rapporteur.collect.trace.format.JsonRecords;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.Table;
import org.rapporteur.collect.trace.format.Unpacked;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.collect.trace.format.XmlRecords;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceSink;
import org.rapporteur.model.trace.Unusable;

/// What reading one file gives: the facts go on to the sink, the count of records stays here.
/// Records read and records unread add up to the records of the file.
public final class Harvest {
  private static final int SHOWN = 1000;

  private final Part part;
  private final Map<String, String> settings;
  private final TraceSink sink;
  private final List<Fault> unread = new ArrayList<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final List<Unusable> setAside = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private @Nullable String dated;
  private long records;
  private long unreadCount;
  private long setAsideCount;
  private long nodes;
  private long edges;
  private long listings;

  Harvest(Part part, Map<String, String> settings, TraceSink sink) {
    this.part = part;
    this.settings = Map.copyOf(settings);
    this.sink = sink;
  }

  public Part part() {
    return part;
  }

  /// Records that were read.
  public long records() {
    return records;
  }

  /// Records that were not, the first thousand of them.
  public List<Fault> unread() {
    return List.copyOf(unread);
  }

  /// How many records were not read.
  public long unreadCount() {
    return unreadCount;
  }

  /// Parts of records that were read and cannot be computed with, the first thousand of them.
  public List<Unusable> setAside() {
    return List.copyOf(setAside);
  }

  /// How many there are.
  public long setAsideCount() {
    return setAsideCount;
  }

  public long nodes() {
    return nodes;
  }

  public long edges() {
    return edges;
  }

  public long listings() {
    return listings;
  }

  /// Elements and columns that the reader does not know, with how often they came. They are kept
  /// with the node.
  public Map<String, Integer> unknown() {
    return Map.copyOf(unknown);
  }

  /// Things to know about the file.
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /// The date that the file gives itself, as printed, or null.
  public @Nullable String dated() {
    return dated;
  }

  String name() {
    return part.name();
  }

  /// A setting of the dataset; empty if it is not set.
  String setting(String key) {
    return settings.getOrDefault(key, "");
  }

  Map<String, String> settings() {
    return settings;
  }

  /// The bytes, unpacked if they are gzip.
  InputStream open() throws IOException {
    return Unpacked.of(part.content().open());
  }

  /// Something that reads the bytes of a file.
  interface Reading {
    void of(InputStream content) throws IOException, WrongShapeException;
  }

  /// Reads one of several files that belong together: one of another shape is told, and costs the
  /// others nothing.
  void each(Reading reading) throws IOException {
    try (var content = open()) {
      reading.of(content);
    } catch (WrongShapeException | BrokenPackingException e) {
      misshapen(e);
    }
  }

  /// Tells that the file has another shape than its kind.
  void misshapen(Exception why) {
    unread(new Fault(1, why.getMessage() + "; nothing of the file was read"));
  }

  /// A reader of tables that tells here what it meets.
  Table table() {
    return new Table(this::unread, this::note);
  }

  /// The same for JSON.
  JsonRecords json() {
    return new JsonRecords(this::unread, this::note);
  }

  /// The same for XML.
  XmlRecords xml(Set<String> roots, Set<String> records) {
    return new XmlRecords(roots, records, this::unread, this::note);
  }

  void read() {
    records++;
  }

  void unread(Fault fault) {
    unreadCount++;
    if (unread.size() < SHOWN) {
      unread.add(fault);
    }
    sink.unusable(
        new Unusable(
            part.name(), fault.reason(), cite(new Place.Cell(Math.max(1, fault.line()), ""))));
  }

  void unread(long line, String reason) {
    unread(new Fault(line, reason));
  }

  /// A record that was read, a part of which cannot be computed with.
  void unusable(String what, String reason, Citation citation) {
    var row = new Unusable(what, reason, citation);
    setAsideCount++;
    if (setAside.size() < SHOWN) {
      setAside.add(row);
    }
    sink.unusable(row);
  }

  void note(String words) {
    if (!notes.contains(words)) {
      notes.add(words);
    }
  }

  void unknown(String name) {
    unknown.merge(name, 1, Integer::sum);
  }

  /// Notes the file's own date, a day where it prints one in any form; what is no date leaves the
  /// file undated.
  void dated(String date) {
    Dates.dayFirst().parse(date).ifPresent(day -> dated = day.value());
  }

  void node(Node node) {
    nodes++;
    sink.node(node);
  }

  void edge(Edge edge) {
    edges++;
    sink.edge(edge);
  }

  void listing(Listing listing) {
    listings++;
    sink.listing(listing);
  }

  TraceSink sink() {
    return sink;
  }

  Citation cite(Place place) {
    return new Citation(part.evidence(), place);
  }

  Citation cite(Element element) {
    return cite(new Place.Path(element.path()));
  }

  Citation cite(Row row) {
    return cite(new Place.Cell(row.number(), ""));
  }

  Citation cite(Row row, String column) {
    return cite(new Place.Cell(row.number(), column));
  }

  Citation cite(JsonRecord record) {
    return cite(new Place.Path("/" + (record.number() - 1)));
  }

  /// Stated by the publisher of this file.
  Origin stated(Citation citation, @Nullable String publisher, @Nullable Edtf when) {
    return new Origin(citation, publisher, when, Strength.STATED, null);
  }
}
