package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Note;
import org.rapporteur.report.html.page.Ref;
import org.rapporteur.report.html.page.Voice;
import org.rapporteur.report.html.page.Voices;

/// The footnotes of one page. A passage cited twice keeps its number.
final class Notes {
  private static final int LONGEST_QUOTE = 240;
  private static final int REFS_PER_VOICE = 4;

  private final Casebook casebook;
  private final Cited cited;
  private final int room;
  private final Map<Span, Ref> refs = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private boolean cut;

  /// @param room how many sources are named for one statement
  Notes(Casebook casebook, Cited cited, int room) {
    this.casebook = casebook;
    this.cited = cited;
    this.room = room;
  }

  /// The footnote for a passage.
  Ref cite(Span span) {
    return refs.computeIfAbsent(span, this::add);
  }

  /// The sources that say so in these passages.
  Voices voices(Collection<Span> spans) {
    return voices(spans, span -> span, span -> "");
  }

  /// The sources that make these claims, and to whom they attribute them.
  Voices voicesOf(Collection<Claim> claims) {
    return voices(claims, Claim::span, this::speaker);
  }

  /// The sources that make these claims.
  Voices sourcesOf(Collection<Claim> claims) {
    return voices(claims, Claim::span, claim -> "");
  }

  /// To whom the source attributes a claim: a name, words in quotation marks if nobody certain is
  /// meant, or an empty string.
  String speaker(Claim claim) {
    return casebook
        .entity(claim.speaker())
        .map(entity -> entity.name())
        .orElse(claim.speakerText() == null ? "" : "“" + claim.speakerText() + "”");
  }

  /// How many sources are named for one statement.
  int room() {
    return room;
  }

  /// Notes that so many sources found no room.
  void cut(int sources) {
    cut |= sources > 0;
  }

  /// Whether some source found no room.
  boolean cut() {
    return cut;
  }

  List<Note> list() {
    return List.copyOf(notes);
  }

  /// The language to be marked, or null for that of the page.
  static @Nullable String lang(String language) {
    return language.equals("en") ? null : language;
  }

  /// The sources behind items that each have a passage and perhaps a speaker.
  <T> Voices voices(Collection<T> items, Function<T, Span> span, Function<T, String> speaker) {
    record Key(EvidenceId evidence, String speaker) {}
    var bySource = new LinkedHashMap<Key, TreeSet<Span>>();
    for (T item : items) {
      var key = new Key(span.apply(item).evidence(), speaker.apply(item));
      bySource.computeIfAbsent(key, k -> new TreeSet<>()).add(span.apply(item));
    }
    var shown = new ArrayList<Voice>();
    for (var entry : bySource.entrySet()) {
      if (shown.size() == room) {
        break;
      }
      shown.add(
          new Voice(
              casebook.label(entry.getKey().evidence()),
              entry.getKey().speaker(),
              entry.getValue().stream().limit(REFS_PER_VOICE).map(this::cite).toList()));
    }
    cut(bySource.size() - shown.size());
    return new Voices(shown, bySource.size() - shown.size());
  }

  private Ref add(Span span) {
    cited.note(span, Cited.Kind.STATEMENT);
    var ref = new Ref(notes.size() + 1, Cited.href(span));
    notes.add(
        new Note(
            ref.number(),
            ref.href(),
            shortened(span.text()),
            lang(casebook.language(span)),
            casebook.label(span.evidence())));
    return ref;
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end =
        line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > LONGEST_QUOTE / 2 ? space : end) + " …";
  }
}
