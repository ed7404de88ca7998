package org.rapporteur.analyze.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;

/// Divides a document into questions. Only sentences from which claims may come are asked about;
/// comments, related stories and legal notes are not shown.
public final class Questionnaire {
  private static final int SENTENCES = 40;
  private static final int CHARACTERS = 8_000;
  private static final int LONGEST_SENTENCE = 2_000;
  private static final int NAMES = 200;

  private Questionnaire() {}

  /// The questions about a document, in its order; none if it has no sentence to ask about.
  public static List<Question> of(Told told) {
    var questions = new ArrayList<Question>();
    var lines = new ArrayList<Question.Line>();
    int length = 0;
    for (var line : lines(told)) {
      if (lines.size() == SENTENCES || length + line.text().length() > CHARACTERS) {
        close(told, lines, questions);
        length = 0;
      }
      lines.add(line);
      length += line.text().length();
    }
    close(told, lines, questions);
    return questions;
  }

  private static List<Question.Line> lines(Told told) {
    var lines = new ArrayList<Question.Line>();
    var telling = told.telling();
    for (int number = 0; number < telling.sentences().size(); number++) {
      var sentence = telling.sentences().get(number);
      if (isAsked(telling.block(number).kind())) {
        var words = PlainWords.of(told.document().text(), sentence.start(), sentence.end());
        if (!words.text().isEmpty() && words.text().length() <= LONGEST_SENTENCE) {
          lines.add(new Question.Line(number, words.text()));
        }
      }
    }
    return lines;
  }

  private static boolean isAsked(Block.Kind kind) {
    return switch (kind) {
      case TITLE, BODY, CAPTION -> true;
      case BYLINE, DATE, IMPRINT, COMMENT, RELATED, LEGAL, FURNITURE -> false;
    };
  }

  private static void close(Told told, List<Question.Line> lines, List<Question> questions) {
    if (!lines.isEmpty()) {
      questions.add(new Question(told.document().evidence(), lines, names(told)));
      lines.clear();
    }
  }

  private static List<String> names(Told told) {
    return told.telling().referents().stream()
        .filter(r -> canSpeak(r.type()))
        .map(r -> PlainWords.line(r.name()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(NAMES)
        .collect(Collectors.toList());
  }

  /// Whether something of this type may say something.
  static boolean canSpeak(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, PUBLIC_BODY, COUNTRY, GROUP -> true;
      case PLACE, DOCUMENT -> false;
    };
  }
}
