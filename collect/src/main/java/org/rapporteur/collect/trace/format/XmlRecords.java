package org.rapporteur.collect.trace.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads an XML file as a row of records: the elements with certain names, each given whole when
/// its end is read. Document types are refused and entities other than the five of XML are not
/// resolved, so a file can neither fetch another nor grow ("billion laughs").
public final class XmlRecords {
  private static final int LARGEST_RECORD = 8 << 20;
  private static final int DEEPEST = 200;
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private final Set<String> roots;
  private final Set<String> records;
  private final Consumer<Fault> faults;
  private final Consumer<String> notes;

  /// @param roots the names that the outermost element may have
  /// @param records the names of elements that are records; a record is not looked for in a record
  /// @param faults told of what could not be read
  /// @param notes told of what to know about the file
  public XmlRecords(
      Set<String> roots, Set<String> records, Consumer<Fault> faults, Consumer<String> notes) {
    this.roots = Set.copyOf(roots);
    this.records = Set.copyOf(records);
    this.faults = faults;
    this.notes = notes;
  }

  /// Gives the root, without children, then each record in order.
  ///
  /// @throws WrongShapeException if the root is another, or the file is no XML at all
  public void read(InputStream content, Consumer<Element> root, Consumer<Element> record)
      throws IOException, WrongShapeException {
    try {
      new Walk(reader(new BufferedInputStream(new Watched(content), HEAD)), root, record).run();
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  /// Files that call themselves UTF-8 have a byte of windows-1252 now and then: it shall cost no
  /// record. Other encodings are read as declared.
  private XMLStreamReader reader(BufferedInputStream content)
      throws IOException, XMLStreamException {
    content.mark(HEAD);
    var head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    content.reset();
    var declared = ENCODING.matcher(head);
    boolean plain = head.strip().startsWith("<") && head.indexOf('\0') < 0;
    return plain && (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8"))
        ? factory().createXMLStreamReader(new MixedReader(content, notes))
        : factory().createXMLStreamReader(content);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private static WrongShapeException refused(XMLStreamException cause) throws IOException {
    if (cause.getNestedException() instanceof IOException broken && broken.getMessage() != null) {
      if (broken instanceof java.io.CharConversionException) {
        return new WrongShapeException("it is no XML in the encoding that it declares");
      }
      throw broken;
    }
    return new WrongShapeException("it is no XML, or broken before its first element");
  }

  /// One pass over a file.
  private final class Walk {
    private final XMLStreamReader reader;
    private final Consumer<Element> root;
    private final Consumer<Element> record;
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
    private final Deque<String> paths = new ArrayDeque<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean rooted;
    private boolean overfull;
    private int size;
    private long given;

    Walk(XMLStreamReader reader, Consumer<Element> root, Consumer<Element> record) {
      this.reader = reader;
      this.root = root;
      this.record = record;
    }

    void run() throws XMLStreamException, WrongShapeException {
      counts.push(new HashMap<>());
      paths.push("");
      try {
        while (reader.hasNext()) {
          step(reader.next());
        }
        if (given == 0) {
          faults.accept(
              new Fault(
                  1,
                  "no record is in it, though a list has some: expected elements "
                      + String.join(", ", new TreeSet<>(records))
                      + "; fetch the file again"));
        }
      } catch (XMLStreamException e) {
        if (!rooted) {
          throw e;
        }
        int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        faults.accept(
            BrokenPackingException.in(e.getNestedException())
                .map(b -> b.fault(line))
                .orElseGet(() ->
                    new Fault(
                        line,
                        "the XML is broken here, after %,d %s; the rest was not read: fetch the file again"
                            .formatted(given, given == 1 ? "record" : "records"))));
      }
    }

    private void step(int event) throws WrongShapeException {
      switch (event) {
        case XMLStreamConstants.DTD ->
            throw new WrongShapeException(
                "it declares a document type, which lists do not and which is not trusted");
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        case XMLStreamConstants.ENTITY_REFERENCE -> unresolved();
        default -> {
          // comments, instructions and space between records say nothing
        }
      }
    }

    private void start() throws WrongShapeException {
      String name = reader.getLocalName();
      var siblings = counts.getFirst();
      int nth = siblings.merge(name, 1, Integer::sum);
      String path = paths.getFirst() + "/" + name + (rooted ? "[" + nth + "]" : "");
      counts.push(new HashMap<>());
      paths.push(path);
      if (paths.size() > DEEPEST) {
        throw new WrongShapeException("its elements are nested more than " + DEEPEST + " deep");
      }
      var element = new Element(name, path, reader.getLocation().getLineNumber());
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        element.fill().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        grow(reader.getAttributeValue(i).length());
      }
      if (!rooted) {
        rooted(element);
      } else if (!open.isEmpty() || records.contains(name)) {
        opened(element);
      }
    }

    private void rooted(Element element) throws WrongShapeException {
      if (!roots.contains(element.name())) {
        throw new WrongShapeException(
            "its outermost element is not one of "
                + String.join(", ", roots.stream().sorted().toList()));
      }
      rooted = true;
      root.accept(element);
    }

    private void opened(Element element) {
      if (open.isEmpty()) {
        size = 0;
        overfull = false;
      } else if (!overfull) {
        open.getFirst().add(element);
      }
      grow(64);
      open.push(element);
    }

    private void end() {
      counts.pop();
      paths.pop();
      if (open.isEmpty()) {
        return;
      }
      var element = open.pop();
      if (open.isEmpty()) {
        give(element);
      }
    }

    private void give(Element element) {
      if (overfull) {
        faults.accept(new Fault(element.line(), "the record is larger than 8 million characters"));
      } else {
        given++;
        record.accept(element);
      }
    }

    private void characters() {
      var element = open.peekFirst();
      if (element != null && !overfull) {
        grow(reader.getTextLength());
        element.append(reader.getText());
      }
    }

    private void unresolved() {
      faults.accept(
          new Fault(
              reader.getLocation().getLineNumber(),
              "an entity reference that the file may not define was left out"));
    }

    private void grow(int more) {
      size += more;
      overfull |= size > LARGEST_RECORD;
    }
  }

  /// Keeps the parser from closing a stream that is not its own.
  private static final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the opener closes it
    }
  }

  /// The value, or null if it is blank.
  public static @Nullable String orNull(String value) {
    return value.isBlank() ? null : value;
  }
}
