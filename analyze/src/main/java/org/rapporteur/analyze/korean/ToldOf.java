package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Of whom the sentences before tell, for the pronouns and the quotations that follow: the person
/// who was the topic of the last sentence that names anybody (`한경자 씨는 법정에 나왔다. 그는 …`), or the only
/// person in it. Where it names several and none as its topic, nobody is certain.
final class ToldOf {
  /// `한경자 씨의 말은 짧았다.`
  private static final Pattern WORDS =
      Pattern.compile("^(?: [가-힣]{1,10})?의 (?:말|답|대답|설명|목소리|한마디)[은는이가] ");

  private final KoreanSubjects subjects;
  private @Nullable Place person;
  private @Nullable Place topic;
  private @Nullable Place speaker;

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

  /// Goes on to the next sentence.
  ///
  /// @param told what the narrator tells in this one, without a quotation that opens it
  /// @param spoke who spoke in this one, or null
  void see(Surface surface, Range sentence, Range told, @Nullable Place spoke, SpeechBook book) {
    var persons = surface.persons(sentence);
    int end = told.end();
    var subject =
        Optional.ofNullable(subjects.of(surface, told.start(), end, person, false, book).place())
            .filter(Place::person)
            .or(() -> speaksOf(surface, persons, sentence))
            .or(() -> Optional.ofNullable(spoke).filter(Place::person));
    this.topic = subject.orElse(null);
    this.speaker = spoke;
    if (subject.isPresent()) {
      person = subject.get();
    } else if (!persons.isEmpty()) {
      person = Surface.only(persons).orElse(null);
    }
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
