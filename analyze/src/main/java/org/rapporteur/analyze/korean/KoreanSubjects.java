package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Who the subject of a Korean clause of saying is: a name with its particle ([Topics]), a pronoun
/// (`그는`), a noun for somebody named before (`재판부는`, `어머니는`), people without a name (`이웃들은`), or
/// nobody in the clause.
///
/// Kinds of the word list: `people` (nouns for those who speak), `body-noun` (a noun and how the
/// names of the bodies end that it may stand for).
final class KoreanSubjects {
  private static final Pattern PRONOUN = Pattern.compile("(?:^|(?<=[ ,]))(?:그|그녀)(?:는|가|도) ");

  /// `이 단체는`, `재판부는`: one noun that stands for a body.
  private static final Pattern THAT =
      Pattern.compile(
          "(?:^|[자후뒤서며고만], ?|[자후뒤] |^(?:이어|또|또한|한편|다만|특히|그러나|이에|이에 대해|하지만|반면) )(?:(?:이|그|해당|같은|당시) )?(?<noun>[가-힣]{2,7}?)(?:은|는|이|가|도|측은) ");

  /// Whoever begins to speak has a subject among so many words.
  private static final Pattern OTHER =
      Pattern.compile("^(?:[^ ]+ ){0,4}?[가-힣A-Za-z0-9)\u25A0\"]+(?:은|는|이|가|도|측은|께서는|에서는) ");

  private final Lexicon lexicon;
  private final Pattern people;

  KoreanSubjects(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.people =
        Pattern.compile(
            "^ ?((?:[가-힣0-9]+ ){0,5}?[가-힣]*?(?:"
                + lexicon.any("people")
                + ")(?:들)?)(?:은|는|이|가|도|측은|측이) ");
  }

  /// The subject of a clause.
  ///
  /// @param place who it is, or null if nobody known
  /// @param words for somebody without a name, or null
  /// @param end where the phrase ends, its particle included
  record Subject(@Nullable Place place, @Nullable Range words, int end) {
    /// Whether the clause has a subject.
    boolean any() {
      return place != null || words != null;
    }
  }

  /// @param told whom a pronoun means, or null
  /// @param joined whether the clause follows another of its sentence, so that only a name with the
  ///   particle of a topic begins to speak
  Subject of(
      Surface surface, int from, int to, @Nullable Place told, boolean joined, SpeechBook book) {
    String text = surface.text(new Range(from, Math.max(from, to)));
    var found = new ArrayList<Subject>();
    (joined ? Topics.marked(surface, from, to) : Topics.of(surface, from, to))
        .ifPresent(p -> found.add(new Subject(p, null, Topics.end(surface, from, to))));
    var that = THAT.matcher(text);
    if (that.find() && !(joined && isSubject(that.group()))) {
      meant(that.group("noun"), from, book)
          .ifPresent(p -> found.add(new Subject(p, null, from + that.end())));
    }
    var pronoun = PRONOUN.matcher(text);
    if (told != null && pronoun.find()) {
      found.add(new Subject(told, null, from + pronoun.end()));
    }
    var noun = people.matcher(text);
    if (noun.find() && !(joined && isSubject(noun.group()))) {
      var words = new Range(from + noun.start(1), from + noun.end(1));
      found.add(new Subject(null, words, from + noun.end()));
    }
    return found.stream()
        .min(Comparator.comparingInt(Subject::end))
        .orElseGet(() -> new Subject(null, null, from));
  }

  /// Whether it is not marked as a topic.
  private static boolean isSubject(String phrase) {
    return phrase.matches(".*[이가] ");
  }

  /// Whether a subject that is no known name may stand at the beginning.
  static boolean mayHaveOther(String text) {
    return OTHER.matcher(text).find();
  }

  /// Whom a noun means: a person by whose name it stood, or the body named last that is called so.
  private Optional<Place> meant(String noun, int before, SpeechBook book) {
    var body = lexicon.value("body-noun", noun).map(ends -> Pattern.compile("(?:" + ends + ")$"));
    if (body.isPresent()) {
      return book.lastNamed(
          before,
          p ->
              !p.person()
                  && p.referent().mentions().stream()
                      .anyMatch(m -> body.get().matcher(m.text()).find()));
    }
    boolean person = people.matcher(noun + "은 ").find();
    return person ? book.titled(noun, before) : Optional.empty();
  }
}
