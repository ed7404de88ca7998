package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.InOrder;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Gathers the speeches of one document.
public final class SpeechBook {
  /// So long may a title before or behind a name be.
  private static final int TITLE = 80;

  private final Annotated annotated;
  private final PlacesAlong places;
  private final Map<Integer, Token> ends = new HashMap<>();
  private final List<Speech> drafts = new ArrayList<>();

  private SpeechBook(Annotated annotated) {
    this.annotated = annotated;
    this.places =
        new PlacesAlong(
            annotated.referents().stream()
                .filter(r -> r.type() != EntityType.PLACE && r.type() != EntityType.DOCUMENT)
                .flatMap(r -> r.mentions().stream().map(m -> new Place(m.start(), m.end(), r)))
                .toList());
    annotated.sentences().forEach(s -> s.tokens().forEach(t -> ends.put(t.end(), t)));
  }

  /// Reads the speech of one sentence.
  @FunctionalInterface
  public interface SentenceRule {
    /// @param last who spoke before in the document, or null
    /// @return who speaks now, or null if nobody certain does
    @Nullable Place read(Surface surface, Range sentence, @Nullable Place last, SpeechBook book);
  }

  /// The speeches of those blocks of a document that are written in a language, sentence by
  /// sentence, numbered from `first`.
  public static List<Speech> read(
      Annotated annotated, String language, int first, SentenceRule rule) {
    var book = new SpeechBook(annotated);
    Place last = null;
    for (var block : annotated.blocked().blocks()) {
      if (!block.language().equals(language) || !block.kind().yieldsClaims()) {
        continue;
      }
      var surface = Surface.of(annotated, block);
      for (var sentence : surface.sentences()) {
        var speaker = rule.read(surface, sentence, last, book);
        last = speaker != null ? speaker : last;
      }
    }
    return book.speeches(first);
  }

  /// Adds what is said in one sentence.
  ///
  /// @param whole the sentence, cue and content together
  /// @param content what is said
  /// @param cue the verb as printed, or null
  /// @param speaker who says it, or null if nobody certain does
  public void add(
      Range whole,
      Range content,
      @Nullable String cue,
      SpeechAct act,
      @Nullable Place speaker,
      boolean direct,
      String rule) {
    if (content.end() <= content.start()) {
      return;
    }
    keep(
        whole,
        content,
        cue,
        act,
        speaker == null ? null : speaker.referent().number(),
        speaker == null ? null : text(speaker),
        direct,
        rule);
  }

  /// Adds what somebody says who may have no name.
  ///
  /// @param speaker who says it, or null if nobody known does
  /// @param who the words for a speaker without a name, or null if there are none
  public void add(
      Range whole,
      Range content,
      @Nullable String cue,
      SpeechAct act,
      @Nullable Place speaker,
      @Nullable Range who,
      boolean direct,
      String rule) {
    if (speaker != null || who == null) {
      add(whole, content, cue, act, speaker, direct, rule);
    } else if (content.end() > content.start()) {
      keep(whole, content, cue, act, null, text(who), direct, rule);
    }
  }

  /// Adds what is said according to somebody whose name is not known: `selon des témoins`.
  public void source(Range whole, Range content, Range printed) {
    if (printed.end() > printed.start()) {
      add(whole, content, "according to", SpeechAct.SAY, null, printed, false, "according-to");
    }
  }

  private void keep(
      Range whole,
      Range content,
      @Nullable String cue,
      SpeechAct act,
      @Nullable Integer speaker,
      @Nullable String printed,
      boolean direct,
      String rule) {
    drafts.add(
        new Speech(
            0,
            sentence(whole.start()),
            whole.start(),
            Math.max(whole.end(), content.end()),
            content.start(),
            content.end(),
            cue,
            act,
            speaker,
            printed,
            direct,
            null,
            rule));
  }

  /// The person beside whose name a noun stood before: `le ministre de l'Emploi, Ada Roe`.
  public Optional<Place> called(String noun, int before) {
    return called(noun, before, _ -> true);
  }

  /// The same.
  ///
  /// @param joins whether a noun belongs to the name behind the words between the two; those behind
  ///   a name stand between it and the noun
  Optional<Place> called(String noun, int before, Predicate<String> joins) {
    String text = annotated.blocked().document().text();
    var word = Pattern.compile("(?iU)\\b" + Pattern.quote(noun) + "\\b");
    return before(before).reversed().stream()
        .filter(Place::person)
        .filter(p -> {
          String line = text.substring(Math.max(0, p.start() - TITLE), p.start());
          String head = line.replaceAll("(?s).*[.\\n;]", "");
          String tail = text.substring(p.end(), Math.min(text.length(), p.end() + TITLE));
          var ahead = word.matcher(head).results().toList();
          var behind =
              word.matcher(
                  tail.matches("(?s)[,\u060C].*")
                      ? tail.substring(1).split("[,\u060C.;\\n]", 2)[0]
                      : "");
          return (!ahead.isEmpty() && joins.test(head.substring(ahead.getLast().end())))
              || (behind.find() && joins.test(tail.substring(1, 1 + behind.start())));
        })
        .findFirst();
  }

  /// Whoever was named last before a place of the document and fits.
  public Optional<Place> lastNamed(int before, Predicate<Place> fits) {
    return before(before).reversed().stream()
        .filter(p -> p.end() <= before)
        .filter(fits)
        .findFirst();
  }

  /// The word, or part of one, that ends at a place of the document.
  public Optional<Token> wordEnding(int at) {
    return Optional.ofNullable(ends.get(at));
  }

  /// At most so many chars of the document before a place.
  String ahead(int end, int most) {
    return annotated.blocked().document().text().substring(Math.max(0, end - most), end);
  }

  /// At most so many chars of the document behind a place.
  String behind(int start, int most) {
    String text = annotated.blocked().document().text();
    return text.substring(start, Math.min(text.length(), start + most));
  }

  /// A name with so many chars before it, in lower case.
  public String beside(Place place, int before) {
    int from = Math.max(0, place.start() - before);
    String text = annotated.blocked().document().text();
    return text.substring(from, place.end()).toLowerCase(Locale.ROOT);
  }

  /// The one person right beside whose name a noun stood before: `어머니 한경자 씨`, `한경자 검사`.
  public Optional<Place> titled(String noun, int before) {
    String text = annotated.blocked().document().text();
    var beside = Pattern.compile(" (?:\\S+ )?" + Pattern.quote(noun) + "(?!\\p{L}{3})");
    Predicate<Place> titled =
        p ->
            p.person()
                && (text.startsWith(noun + " ", p.start() - noun.length() - 1)
                    || beside.matcher(text).region(p.end(), text.length()).lookingAt());
    var found = lastNamed(before, titled);
    return found.filter(
        p -> lastNamed(before, titled.and(o -> !o.referent().equals(p.referent()))).isEmpty());
  }

  /// How often somebody without a name was heard.
  int strangers() {
    return (int)
        drafts.stream().filter(d -> d.speaker() == null && d.speakerText() != null).count();
  }

  /// All persons, bodies and states named before a place, left to right.
  List<Place> before(int end) {
    return places.before(end);
  }

  /// The words of a range as they are printed.
  public String printed(Range range) {
    return text(range);
  }

  private String text(Range range) {
    return annotated.blocked().document().text().substring(range.start(), range.end());
  }

  private String text(Place place) {
    return annotated.blocked().document().text().substring(place.start(), place.end());
  }

  /// The number of the sentence in which a place of the document stands.
  private int sentence(int at) {
    return Math.max(0, InOrder.before(annotated.sentences(), Sentence::start, at + 1) - 1);
  }

  /// The speeches in order, numbered from `first`.
  private List<Speech> speeches(int first) {
    drafts.sort(Comparator.comparingInt(Speech::start).thenComparingInt(Speech::contentStart));
    var numbered = new ArrayList<Speech>(drafts.size());
    for (var d : drafts) {
      numbered.add(
          new Speech(
              first + numbered.size(),
              d.sentence(),
              d.start(),
              d.end(),
              d.contentStart(),
              d.contentEnd(),
              d.cue(),
              d.act(),
              d.speaker(),
              d.speakerText(),
              d.direct(),
              null,
              d.rule()));
    }
    return numbered;
  }
}
