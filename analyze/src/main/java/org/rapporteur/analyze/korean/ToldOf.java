package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.korean.KoreanSubjects.Subject;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

/// Of whom the sentences before tell, for the pronouns, the nouns and the quotations that follow:
/// the person who was the topic of the last sentence that names anybody (`한경자 씨는 법정에 나왔다. 그는 …`),
/// or the only person in it. Where it names several and none as its topic, nobody is certain. The
/// body that was the topic last is meant by `이 단체는`, and by `이들은` where the sentence before tells
/// of no other people.
final class ToldOf {
  /// `한경자 씨의 말은 짧았다.`
  private static final Pattern WORDS =
      Pattern.compile("^(?: [가-힣]{1,10})?의 (?:말|답|대답|설명|목소리|한마디)[은는이가] ");

  /// Whom else `이들` may mean.
  private static final Pattern PEOPLE =
      Pattern.compile(
          "[가-힣]들(?:은|는|이|가|을|를|과|와|의|에게|도|로|로부터)? |\\d ?여? ?명|(?:두|세|네|다섯|여러|몇) (?:명|사람)|(?:주민|시민|노동자|난민|유족|유가족|피해자|수감자|구금자|회원|활동가|학생|이주민)(?:은|는|이|가|을|를|과|와|의|에게)? ");

  /// `농민연대와 어민회는`: more than one.
  private static final Pattern JOINED = Pattern.compile("(?:[와과,·]|및|등) ?$");

  private final KoreanSubjects subjects;
  private final KoreanPapers papers = new KoreanPapers();
  private @Nullable Place person;
  private @Nullable Place topic;
  private @Nullable Place speaker;
  private @Nullable Range words;
  private @Nullable Place body;
  private @Nullable Place group;

  ToldOf(KoreanSubjects subjects) {
    this.subjects = subjects;
  }

  /// Whom a pronoun means, or null.
  @Nullable Place person() {
    return person;
  }

  /// The person who was the topic of the sentence right before or spoke in it, or null.
  @Nullable Place topic() {
    return topic;
  }

  /// Who spoke in the sentence right before, or null.
  @Nullable Place speaker() {
    return speaker;
  }

  /// The words for whoever spoke in the sentence right before without a name, or null.
  @Nullable Range words() {
    return words;
  }

  /// The body that was the topic last or spoke last, or null.
  @Nullable Place body() {
    return body;
  }

  /// The one body that the sentence right before tells of, if it tells of no other people, or null.
  @Nullable Place group() {
    return group;
  }

  /// Who wrote the paper that a noun means, or null.
  @Nullable Place author(String noun) {
    return papers.author(noun);
  }

  /// Goes on to the next sentence.
  ///
  /// @param told what the narrator tells in this one, without a quotation that opens it
  /// @param spoke who spoke in this one, or null
  void see(Surface surface, Range sentence, Range told, @Nullable Subject spoke, SpeechBook book) {
    var persons = surface.persons(sentence);
    var own = subjects.of(surface, told.start(), told.end(), this, false, book);
    var said = Optional.ofNullable(spoke).map(Subject::place);
    var subject =
        Optional.ofNullable(own.place())
            .filter(Place::person)
            .or(() -> speaksOf(surface, persons, sentence))
            .or(() -> said.filter(Place::person));
    bodies(surface, sentence, own, said.orElse(null));
    papers.see(surface, sentence, said.orElse(own.place()));
    this.topic = subject.orElse(null);
    this.speaker = said.orElse(null);
    this.words = spoke == null ? null : spoke.words();
    if (subject.isPresent()) {
      person = subject.get();
    } else if (!persons.isEmpty()) {
      person = Surface.only(persons).orElse(null);
    }
  }

  private void bodies(Surface surface, Range sentence, Subject own, @Nullable Place said) {
    var told = isBody(said) ? said : isBody(own.place()) ? own.place() : null;
    group = null;
    if (told == null) {
      return;
    }
    body = told;
    boolean here = sentence.holds(told.start());
    int from = here ? Math.max(own.end(), told.end()) : own.end();
    String behind = surface.text(new Range(Math.min(from, sentence.end()), sentence.end()));
    String before = here ? surface.text(new Range(sentence.start(), told.start())) : "";
    boolean alone = !JOINED.matcher(before).find() && !PEOPLE.matcher(behind).find();
    group = alone ? told : null;
  }

  private static boolean isBody(@Nullable Place place) {
    return place != null
        && (place.referent().type() == EntityType.ORGANIZATION
            || place.referent().type() == EntityType.PUBLIC_BODY);
  }

  private static Optional<Place> speaksOf(Surface surface, List<Place> persons, Range sentence) {
    return persons.stream()
        .filter(p -> {
          var behind = new Range(p.end(), sentence.end());
          return WORDS.matcher(surface.text(behind)).find();
        })
        .findFirst();
  }
}
