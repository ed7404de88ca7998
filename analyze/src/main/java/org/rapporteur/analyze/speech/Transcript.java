package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Block;

/// What is said in a record that prints before each turn who speaks: `Dame Harriet Lowe: In 2023
/// there were 41 deaths.`, `ATIENO: We opened 65 files.` A paragraph without a label between two
/// turns goes on with the turn before it. Who is only called `MODERATOR` or `QUESTION` is nobody
/// known, and what they say is left out.
final class Transcript {
  private static final Pattern TURN =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’ \\-]{1,50}?(?: ?\\([^()\\n]{1,40}\\)){0,2}) ?: +(?=\\S+ \\S+ \\S)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");
  private static final Pattern LAST_WORD = Pattern.compile("(?:^|.*[ .])(?=\\S+$)");

  /// Of whom a single line is printed behind a colon says nothing there.
  private static final int FEWEST = 2;

  private record Turn(int block, int start, int says, @Nullable Referent speaker) {}

  private final Annotated annotated;
  private final List<Block> blocks;

  private Transcript(Annotated annotated) {
    this.annotated = annotated;
    this.blocks = annotated.blocked().blocks();
  }

  /// Each paragraph of a turn as one speech, if somebody with a name has two turns at least. A list
  /// of the dead (`Maria Lopes: a nurse from Larne`) has each of them once.
  static List<SpeechDraft> in(Annotated annotated) {
    var transcript = new Transcript(annotated);
    var turns = transcript.turns();
    boolean record =
        turns.stream()
            .map(Turn::speaker)
            .filter(Objects::nonNull)
            .anyMatch(s -> turns.stream().filter(t -> s.equals(t.speaker())).count() >= FEWEST);
    return record ? transcript.speeches(turns) : List.of();
  }

  private List<Turn> turns() {
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (block.kind() == Block.Kind.BODY) {
        var turn = TURN.matcher(annotated.blocked().document().text());
        turn.region(block.start(), block.end());
        if (turn.lookingAt()) {
          turns.add(new Turn(i, block.start(), turn.end(), speaker(turn.start(1), turn.end(1))));
        }
      }
    }
    return turns;
  }

  private List<SpeechDraft> speeches(List<Turn> turns) {
    var speeches = new ArrayList<SpeechDraft>();
    int last = turns.getLast().block();
    @Nullable Turn turn = null;
    for (int i = turns.getFirst().block(); i <= last; i++) {
      int block = i;
      var next = turns.stream().filter(t -> t.block() == block).findFirst();
      turn = next.orElse(turn);
      var speaker = turn == null ? null : turn.speaker();
      if (speaker != null && blocks.get(i).kind() == Block.Kind.BODY) {
        int says = next.map(Turn::says).orElse(blocks.get(i).start());
        SpeechDraft.paragraph(annotated, i, says, speaker, "transcript").ifPresent(speeches::add);
      }
    }
    return speeches;
  }

  /// The person whose name stands in a label, or the only one of the document who is called by its
  /// last word.
  private @Nullable Referent speaker(int start, int end) {
    String label =
        BRACKETS
            .matcher(annotated.blocked().document().text().substring(start, end))
            .replaceAll("")
            .strip();
    String last = LAST_WORD.matcher(label).replaceFirst("").toLowerCase(Locale.ROOT);
    return persons(r -> r.mentions().stream().anyMatch(m -> start <= m.start() && m.end() <= end))
        .or(() -> persons(r -> (" " + r.name()).toLowerCase(Locale.ROOT).endsWith(" " + last)))
        .orElse(null);
  }

  private Optional<Referent> persons(Predicate<Referent> some) {
    var found =
        annotated.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .filter(some)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
