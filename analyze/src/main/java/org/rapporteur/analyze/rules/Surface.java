package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.InOrder;

/// A block of a document seen from outside its quotations: whatever stands in quotation marks is
/// hidden, so that a sentence ends where its narrator ends it.
public final class Surface {
  /// Chars of a sentence; who wrote a longer one lost its stops.
  private static final int LONGEST = 4000;

  private static final char HIDDEN = '\u25A0';

  /// `د. خالد`: one Arabic letter shortens a title.
  private static final String INITIAL = "(?<!\\p{L})\\p{InArabic}";

  private static final Pattern END =
      Pattern.compile(
          "(?:(?<!" + INITIAL + ")[.]|[!?\u3002\u061F])(?=\\s|$|\u25A0)|[\u3002\uFF01\uFF1F]|\\n");

  /// A closing mark before a capital or another quotation.
  private static final Pattern CLOSED = Pattern.compile(HIDDEN + "\"(?= +[\\p{Lu}\"])");

  /// A word of few letters with its point, and no acronym.
  private static final Pattern SHORT =
      Pattern.compile("(?<!\\p{L})(?=\\p{L})\\p{Lu}?\\p{Ll}{0,4}\\.$");

  private static final int LONGEST_SHORT = 7;

  private static final Pattern NESTED = Pattern.compile("\u300C[^\u300C\u300D]*\u300D");

  private final int offset;
  private final String open;
  private final String printed;
  private final List<Range> quotations;
  private final List<Range> sentences = new ArrayList<>();
  private final PlacesAlong places;

  /// A stretch of the document.
  public record Range(int start, int end) {
    /// Whether a place lies in it.
    public boolean holds(int at) {
      return start <= at && at < end;
    }
  }

  /// Somebody named at a place of the document who may act or speak.
  public record Place(int start, int end, Referent referent) {
    /// Whether it is a person.
    public boolean person() {
      return referent.type() == EntityType.PERSON;
    }

    /// Whether it may do something: no place within a state.
    public boolean acts() {
      return referent.type() != EntityType.PLACE;
    }
  }

  /// @param quotations left to right
  private Surface(
      int offset, String open, String printed, List<Range> quotations, PlacesAlong places) {
    this.offset = offset;
    this.open = open;
    this.printed = printed;
    this.quotations = quotations;
    this.places = places;
  }

  /// The surface of one block.
  public static Surface of(Annotated annotated, Block block) {
    String printed = annotated.blocked().document().text().substring(block.start(), block.end());
    String text = PlainText.of(unnested(printed));
    var quoted = quotations(text);
    var open = new StringBuilder(text);
    quoted.forEach(q -> {
      for (int i = q.start(); i < q.end(); i++) {
        open.setCharAt(i, HIDDEN);
      }
    });
    var placed =
        quoted.stream()
            .map(q -> new Range(q.start() + block.start(), q.end() + block.start()))
            .toList();
    var surface =
        new Surface(block.start(), open.toString(), text, placed, places(annotated, block));
    surface.divide(annotated.sentences().stream().map(s -> new Range(s.start(), s.end())).toList());
    return surface;
  }

  /// Double corner marks inside single ones are a quotation in a quotation.
  private static String unnested(String text) {
    return NESTED.matcher(text).replaceAll(m -> m.group().replaceAll("[\u300E\u300F]", "'"));
  }

  /// Pairs of quotation marks, and the turns of a dialogue.
  private static List<Range> quotations(String text) {
    var found = new ArrayList<Range>();
    int from = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (from >= 0 && i > from + 1) {
          found.add(new Range(from + 1, i));
        }
        from = from < 0 ? i : -1;
      }
    }
    Stream.concat(Dialogue.in(text).stream(), SingleMarks.in(text).stream())
        .filter(
            turn -> found.stream().noneMatch(q -> q.start() < turn.end() && turn.start() < q.end()))
        .toList()
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Range::start));
    return found;
  }

  private static PlacesAlong places(Annotated annotated, Block block) {
    var places = new ArrayList<Place>();
    for (var referent : annotated.referents()) {
      if (referent.type() == EntityType.DOCUMENT || referent.type() == EntityType.PLACE) {
        continue;
      }
      for (Mention mention : referent.mentions()) {
        if (mention.start() >= block.start() && mention.end() <= block.end()) {
          places.add(new Place(mention.start(), mention.end(), referent));
        }
      }
    }
    return new PlacesAlong(places);
  }

  /// @param plain the sentences with their quotations, which know what is written short
  private void divide(List<Range> plain) {
    int from = 0;
    var end = END.matcher(open);
    while (end.find()) {
      if (isShort(end.end(), plain)) {
        continue;
      }
      addParts(from, end.end());
      from = end.end();
    }
    addParts(from, open.length());
  }

  /// `Selon M. Sow, …`: a point within a sentence, behind few letters and before a capital.
  private boolean isShort(int end, List<Range> plain) {
    int at = offset + end;
    return SHORT.matcher(open).region(Math.max(0, end - LONGEST_SHORT), end).find()
        && end + 1 < open.length()
        && Character.isUpperCase(open.charAt(end + 1))
        && plain.stream().anyMatch(s -> s.start() < at && at < s.end() - 1);
  }

  /// `« Il est tard. » Ana Roe se tait.`: a quotation that ends a sentence ends the one around it
  /// where a capital follows.
  private void addParts(int from, int to) {
    int start = from;
    var closed = CLOSED.matcher(open).region(from, to);
    while (closed.find()) {
      if (endsSentence(closed.start())) {
        add(start, closed.end());
        start = closed.end();
      }
    }
    add(start, to);
  }

  /// Whether a quotation whose last char is known ends a sentence of its own.
  private boolean endsSentence(int last) {
    int at = last;
    while (at > 0 && Character.isWhitespace(printed.charAt(at))) {
      at--;
    }
    return ".!?\u2026".indexOf(printed.charAt(at)) >= 0;
  }

  private void add(int from, int to) {
    int start = from;
    while (start < to
        && (open.charAt(start) == ' ' || (open.charAt(start) == '"' && closes(start)))) {
      start++;
    }
    while (to - start > LONGEST) {
      int cut = cut(start + LONGEST, to);
      sentences.add(new Range(offset + start, offset + cut));
      start = cut;
    }
    if (start < to) {
      sentences.add(new Range(offset + start, offset + to));
    }
  }

  /// Where a sentence without an end is cut: at the next space outside quotations, in a text
  /// without spaces at the next quotation.
  private int cut(int from, int to) {
    int space = open.indexOf(" ", from);
    int cut = space >= 0 && space - from < LONGEST ? space : open.indexOf("\"", from);
    return cut > 0 && cut < to ? cut : to;
  }

  /// Whether a mark at the beginning belongs to the quotation before it.
  private boolean closes(int at) {
    return at > 0 && open.charAt(at - 1) == HIDDEN;
  }

  /// Its sentences, each with the quotations it holds.
  public List<Range> sentences() {
    return sentences;
  }

  /// The words of a range, quotations hidden.
  public String text(Range range) {
    return open.substring(range.start() - offset, range.end() - offset);
  }

  /// The words from one place to another, quotations hidden.
  String between(int from, int to) {
    return open.substring(from - offset, to - offset);
  }

  /// The quotations in a range, without their marks, left to right.
  public List<Range> quotations(Range range) {
    return quotations.subList(quotation(range.start()), quotation(range.end()));
  }

  /// How many quotations begin before a place.
  private int quotation(int start) {
    return InOrder.before(quotations, Range::start, start);
  }

  /// Those named outside quotations in a range, left to right.
  public List<Place> named(int start, int end) {
    return places.in(start, end).stream().filter(p -> p.end() <= end && !isQuoted(p)).toList();
  }

  private boolean isQuoted(Place place) {
    int before = quotation(place.start() + 1) - 1;
    return before >= 0
        && quotations.get(before).holds(place.start())
        && !isOnly(place, quotations.get(before));
  }

  /// `“North Window” said`: a name may fill the marks around it, which then are no quotation.
  private static boolean isOnly(Place place, Range quotation) {
    return place.start() == quotation.start() && place.end() == quotation.end();
  }

  /// Whether a name fills the marks, as in `the website “North Window”`.
  public boolean isName(Range quotation) {
    return names(quotation).anyMatch(p -> isOnly(p, quotation));
  }

  /// Whoever is named first in what a quotation says of its speaker, `—dijo Ana Roe—`.
  ///
  /// @param aside finds it, with the group `who`
  Optional<Place> within(Range quotation, Pattern aside) {
    int start = quotation.start();
    var found = aside.matcher(printed.substring(start - offset, quotation.end() - offset));
    if (!found.find()) {
      return Optional.empty();
    }
    return names(new Range(start + found.start("who"), start + found.end("who"))).findFirst();
  }

  /// At most so many chars of the block before a place, quotations hidden.
  public String ahead(int end, int most) {
    return open.substring(Math.max(0, end - offset - most), end - offset);
  }

  /// The words of a range as they are printed.
  String printed(Range range) {
    return printed.substring(range.start() - offset, range.end() - offset);
  }

  /// All named in a range, be it in a quotation or not.
  Stream<Place> names(Range range) {
    return places.in(range.start(), range.end()).stream();
  }

  /// All named outside quotations before a place of the block, left to right.
  public List<Place> before(int end) {
    return named(offset, end);
  }

  /// The first person of a range, else the first other that is named there.
  public Optional<Place> first(int start, int end) {
    return first(named(start, end).stream());
  }

  /// The first person of some who are named, else the first other.
  static Optional<Place> first(Stream<Place> named) {
    var all = named.toList();
    return all.stream().filter(Place::person).findFirst().or(() -> all.stream().findFirst());
  }

  /// The persons named in a range outside quotations, left to right.
  public List<Place> persons(Range range) {
    return named(range.start(), range.end()).stream().filter(Place::person).toList();
  }

  /// The one of whom a text tells, if all these are one.
  public static Optional<Place> only(List<Place> persons) {
    long several = persons.stream().map(p -> p.referent().number()).distinct().count();
    return several == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /// Whoever is named first in a range, person or body.
  public Optional<Place> opening(int start, int end) {
    return named(start, end).stream().findFirst();
  }

  /// The last person of a range, else the last other that is named there.
  public Optional<Place> last(int start, int end) {
    var named = named(start, end).reversed();
    return named.stream().filter(Place::person).findFirst().or(() -> named.stream().findFirst());
  }
}
