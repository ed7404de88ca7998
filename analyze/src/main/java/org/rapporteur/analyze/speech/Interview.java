package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Block;

/// The answers of an interview that is printed as questions and answers: whatever stands between
/// two questions (`Q: …`), and behind the last one up to where the text speaks of the one who
/// answers. That is the only person whom the text names before the first question; where it names
/// several, it is nobody known.
final class Interview {
  private static final String MARK = "\\s?\\d{0,2}\\s?[:.]\\s+";

  private static final Pattern QUESTION =
      Pattern.compile("(?:Q|Question|Interviewer)" + MARK + "\\S.*", Pattern.DOTALL);

  private static final Pattern ANSWER = Pattern.compile("(?:A|Answer)" + MARK);

  /// One line that looks like a question is none.
  private static final int FEWEST = 2;

  private final Annotated annotated;
  private final List<Block> blocks;

  private Interview(Annotated annotated) {
    this.annotated = annotated;
    this.blocks = annotated.blocked().blocks();
  }

  /// Each paragraph of an answer as one speech.
  static List<SpeechDraft> in(Annotated annotated) {
    var interview = new Interview(annotated);
    var questions =
        IntStream.range(0, interview.blocks.size()).filter(interview::isQuestion).toArray();
    return questions.length < FEWEST ? List.of() : interview.answers(questions[0]);
  }

  private boolean isQuestion(int block) {
    return blocks.get(block).kind().yieldsClaims()
        && QUESTION.matcher(text(blocks.get(block))).matches();
  }

  private String text(Block block) {
    return annotated.blocked().document().text().substring(block.start(), block.end());
  }

  private List<SpeechDraft> answers(int first) {
    var asked = asked(blocks.get(first).start());
    var answers = new ArrayList<SpeechDraft>();
    for (int i = first + 1; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (asked.isPresent() && isNamed(asked.get(), block)) {
        break;
      }
      if (block.kind() == Block.Kind.BODY && !isQuestion(i)) {
        answer(i, asked).ifPresent(answers::add);
      }
    }
    return answers;
  }

  private Optional<SpeechDraft> answer(int number, Optional<Referent> asked) {
    var block = blocks.get(number);
    var mark = ANSWER.matcher(text(block));
    int says = block.start() + (mark.lookingAt() ? mark.end() : 0);
    return SpeechDraft.paragraph(annotated, number, says, asked.orElse(null), "interview");
  }

  /// The only person named before the first question, outside bylines.
  private Optional<Referent> asked(int before) {
    var named =
        annotated.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .filter(
                r -> r.mentions().stream().anyMatch(m -> m.start() < before && isTold(m.start())))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private boolean isTold(int at) {
    return blocks.stream()
        .filter(b -> b.start() <= at && at < b.end())
        .anyMatch(b -> b.kind() == Block.Kind.BODY || b.kind() == Block.Kind.TITLE);
  }

  private static boolean isNamed(Referent person, Block block) {
    return person.mentions().stream()
        .anyMatch(m -> block.start() <= m.start() && m.end() <= block.end());
  }
}
