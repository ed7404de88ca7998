package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.english;
import static org.rapporteur.analyze.ReadingRoom.plain;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.speech.SpeakerQuestions.Question;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.model.telling.Annotated;

/// Whom a noun may mean in a text that names hundreds of people.
class NearestOfManyTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final List<String> FIRST =
      List.of(
          "Anna", "Boris", "Carla", "David", "Elena", "Frank", "Greta", "Henry", "Irene", "Jacob",
          "Karen", "Louis", "Maria", "Nikola", "Oscar", "Paula");
  private static final List<String> LAST =
      List.of(
          "Albrook", "Bexley", "Corwin", "Dunmore", "Elstow", "Farley", "Goring", "Halsey",
          "Ingram", "Kendal", "Lorimer", "Marsden");

  @Test
  void those_named_last_and_whoever_is_called_so_are_asked_about() {
    var annotated = read(book());
    long people = annotated.referents().stream().filter(r -> r.name().contains(" ")).count();
    assertThat(people).isGreaterThan(150);

    var asked = SpeakerQuestions.of(annotated, GAZETTEER, Cues.standard(), Offices.standard());
    assertThat(names(annotated, asked.getFirst())).contains("Ada Quill");
    assertThat(names(annotated, asked.getLast()))
        .hasSizeBetween(80, 110)
        .contains("Paula Marsden")
        .doesNotContain("Anna Bexley");
  }

  private static List<String> names(Annotated annotated, Question asked) {
    return asked.answers().stream()
        .flatMap(a -> Stream.ofNullable(a.referent()))
        .map(number -> annotated.referents().get(number).name())
        .toList();
  }

  /// The one who is called a surgeon is named first, and 192 others after her.
  private static String book() {
    var text = new StringBuilder("The surgeon Ada Quill came to the harbour on Monday.\n\n");
    for (var last : LAST) {
      for (var first : FIRST) {
        text.append("A neighbour saw %s %s near the depot. ".formatted(first, last));
      }
      text.append("\n\n");
    }
    return text.append("The surgeon said that the depot was full of smoke.\n\n")
        .append("Paula Marsden waited. She said that nobody had told her.")
        .toString();
  }

  private static Annotated read(String text) {
    var sentences = new SentenceStage(english(), GAZETTEER);
    return sentences.apply(new BlockStage().apply(plain(text)));
  }
}
