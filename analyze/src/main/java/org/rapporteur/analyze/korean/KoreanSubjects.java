package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

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
          "(?:^|[자후뒤서며고만], ?|[자후뒤] |^(?:이어|또|또한|한편|다만|특히|그러나|이에|이에 대해|하지만|반면) )(?:(?:이|그|해당|같은|당시)"
              + " )?(?<noun>[가-힣]{2,7}?)(?:은|는|이|가|도|측은) ");

  /// `이들은`, `이들 단체는`: those of whom the sentence before tells.
  private static final Pattern THEY =
      Pattern.compile("^ ?(?:이어 |또 |또한 |특히 |하지만 |그러나 )?(?:이들|그들)(?: 단체| 기관| 모임)?(?:은|는|이|도) ");

  /// What opens a sentence before its subject.
  private static final Pattern OPENER =
      Pattern.compile(
          "^((?:(?:이에 대해|이에 대하여|이에|이와"
              + " 관련해|그러나|하지만|반면|한편|다만|또|또한|특히|앞서|이어|이날|당시|최근|결국|그러자|그런데|따라서|그동안) )*).*$");

  private static final Pattern NOUN =
      Pattern.compile("(?:^|[ ,\"])(?:(?:이|그|해당|같은|이번) )?(?<noun>[가-힣]{2,7})(?: 측)?$");

  /// Whoever begins to speak has a subject among so many words.
  private static final Pattern OTHER =
      Pattern.compile("^(?:[^ ]+ ){0,4}?[가-힣A-Za-z0-9)\u25A0\"]+(?:은|는|이|가|도|측은|께서는|에서는) ");

  /// Nouns for bodies that are no part of a state.
  private static final Set<String> CLUBS = Set.of("단체", "회사", "업체", "기업", "사측", "노조", "협회");

  private final Lexicon lexicon;
  private final Pattern people;

  KoreanSubjects(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.people =
        Pattern.compile(
            "^ ?((?:[가-힣0-9]+ ){0,5}?(?:[가-힣]*?(?:"
                + lexicon.any("people")
                + ")(?:들)?|[1-3]심|원심|항소심|상고심))(?:은|는|이|가|도|측은|측이) ");
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

  /// @param told of whom the text told before
  /// @param joined whether the clause follows another of its sentence, so that only a name with the
  ///   particle of a topic begins to speak
  Subject of(Surface surface, int start, int to, ToldOf told, boolean joined, SpeechBook book) {
    int from = EmbeddedClauses.behind(surface, start, to, book);
    String text = surface.text(new Range(from, Math.max(from, to)));
    var found = new ArrayList<Subject>();
    (joined ? Topics.marked(surface, from, to) : Topics.of(surface, from, to))
        .ifPresent(p -> found.add(new Subject(p, null, Topics.end(surface, from, to))));
    var that = THAT.matcher(text);
    if (that.find() && !(joined && isSubject(that.group()))) {
      meant(that.group("noun"), from, told, book)
          .ifPresent(p -> found.add(new Subject(p, null, from + that.end())));
    }
    var they = THEY.matcher(text);
    if (told.group() != null && they.find()) {
      found.add(new Subject(told.group(), null, from + they.end()));
    }
    var pronoun = PRONOUN.matcher(text);
    if (told.person() != null && pronoun.find()) {
      found.add(new Subject(told.person(), null, from + pronoun.end()));
    }
    var noun = people.matcher(text);
    if (noun.find()
        && !(joined && isSubject(noun.group()))
        && isOnePhrase(surface, from, noun, book)) {
      int first = noun.start(1) + OPENER.matcher(noun.group(1)).replaceAll("$1").length();
      var words = new Range(from + first, from + noun.end(1));
      found.add(new Subject(null, words, from + noun.end()));
    }
    return found.stream()
        .min(Comparator.comparingInt(Subject::end).thenComparing(s -> s.place() == null))
        .orElseGet(() -> new Subject(null, null, from));
  }

  /// Whether no other subject stands before a noun: not in `대책위는 사측이`.
  private static boolean isOnePhrase(Surface surface, int from, Matcher noun, SpeechBook book) {
    int last = noun.group(1).lastIndexOf(' ');
    return last < 0
        || !EmbeddedClauses.isMarked(
            surface, from + noun.start(1), from + noun.start(1) + last, book);
  }

  /// Whom the words before `에 따르면` mean, if a noun stands there for somebody named before.
  Optional<Place> source(String words, int before, ToldOf told, SpeechBook book) {
    var noun = NOUN.matcher(words);
    return noun.find() ? meant(noun.group("noun"), before, told, book) : Optional.empty();
  }

  /// Whether it is not marked as a topic.
  private static boolean isSubject(String phrase) {
    return phrase.matches(".*[이가] ");
  }

  /// Whether a subject that is no known name may stand at the beginning.
  static boolean mayHaveOther(String text) {
    return OTHER.matcher(text).find();
  }

  /// Whom a noun means: the author of a paper, a person by whose name it stood, or the body that is
  /// called so of which the text told last.
  private Optional<Place> meant(String noun, int before, ToldOf told, SpeechBook book) {
    var author = told.author(noun);
    if (author != null) {
      return Optional.of(author);
    }
    var body = lexicon.value("body-noun", noun).map(ends -> Pattern.compile("(?:" + ends + ")$"));
    if (body.isPresent()) {
      boolean club = CLUBS.contains(noun);
      Predicate<Place> fits =
          p ->
              p.acts()
                  && !p.person()
                  && !(club && p.referent().type() != EntityType.ORGANIZATION)
                  && p.referent().mentions().stream()
                      .anyMatch(m -> body.get().matcher(m.text()).find());
      return Optional.ofNullable(told.body()).filter(fits).or(() -> book.lastNamed(before, fits));
    }
    boolean person = people.matcher(noun + "은 ").find();
    return person ? book.titled(noun, before) : Optional.empty();
  }
}
