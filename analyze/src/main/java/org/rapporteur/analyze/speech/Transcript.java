package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Minutes;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Block;

/// What is said in a record that prints before each turn who speaks: `Dame Harriet Lowe: In 2023
/// there were 41 deaths.`, `ATIENO: We opened 65 files.`, `◯위원장 노재섭 개회하겠습니다.` in the minutes of
/// Korean assemblies. A paragraph without a label between two turns goes on with the turn before
/// it; one in brackets (`(Applause)`) is said by nobody. Who is only called `MODERATOR` or
/// `QUESTION` is nobody known, and what they say is left out.
final class Transcript {
  private static final String BRACKETED = "(?: ?\\([^()\\n]{1,40}\\)){0,2}";

  private static final Pattern TURN =
      Pattern.compile(
          "(?:(\\p{Lu}[\\p{L}.'’ \\-]{1,50}?%1$s) ?: +(?=\\S+ \\S+ \\S)|(\\p{Lo}[\\p{L}\\p{M}.·، \\-]{1,40}?%1$s) ?[:：] *(?=\\S.{7}))"
              .formatted(BRACKETED),
          Pattern.UNICODE_CHARACTER_CLASS);

  /// The circle before each speaker in Korean minutes, which have no colon behind the name.
  private static final Pattern CIRCLE = Pattern.compile(Minutes.CIRCLE);

  /// So far behind a circle may a name begin.
  private static final int LABEL = 40;

  /// `위원` behind the name where none stands before it
  private static final Pattern TITLE_BEHIND = Pattern.compile(" +\\S+(?= )");

  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");
  private static final Pattern ASIDE = Pattern.compile("\\s*[(（\\[][^()（）]*[)）\\]]\\s*");
  private static final Pattern LAST_WORD = Pattern.compile("(?:^|.*[ .])(?=\\S+$)");

  /// Of whom a single line is printed behind a colon says nothing there.
  private static final int FEWEST = 2;

  private record Turn(int block, int start, int says, @Nullable Referent speaker) {}

  private final Annotated annotated;
  private final String text;
  private final List<Block> blocks;

  private Transcript(Annotated annotated) {
    this.annotated = annotated;
    this.text = annotated.blocked().document().text();
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
        int number = i;
        labelled(i, block).or(() -> circled(number, block)).ifPresent(turns::add);
      }
    }
    return turns;
  }

  private Optional<Turn> labelled(int number, Block block) {
    var turn = TURN.matcher(text).region(block.start(), block.end());
    if (!turn.lookingAt()) {
      return Optional.empty();
    }
    int label = turn.start(1) >= 0 ? 1 : 2;
    var speaker = speaker(turn.start(label), turn.end(label));
    return Optional.of(new Turn(number, block.start(), turn.end(), speaker));
  }

  /// `◯통일부장관 서정림 예, …`, `◯백도현 위원 그중 …`: the office stands before the name or is the word behind it.
  private Optional<Turn> circled(int number, Block block) {
    var circle = CIRCLE.matcher(text).region(block.start(), block.end());
    if (!circle.lookingAt()) {
      return Optional.empty();
    }
    int from = circle.end();
    var name =
        annotated.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .flatMap(r -> r.mentions().stream())
            .filter(m -> from <= m.start() && m.start() < from + LABEL && m.end() < block.end())
            .min(Comparator.comparingInt(Mention::start));
    if (name.isEmpty()) {
      return Optional.of(new Turn(number, block.start(), from, null));
    }
    int to = name.get().end();
    var behind = TITLE_BEHIND.matcher(text).region(to, block.end());
    int says = name.get().start() == from && behind.lookingAt() ? behind.end() : to;
    while (says < block.end() && " :".indexOf(text.charAt(says)) >= 0) {
      says++;
    }
    return Optional.of(new Turn(number, block.start(), says, speaker(from, to)));
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
      if (speaker != null && blocks.get(i).kind() == Block.Kind.BODY && !isAside(blocks.get(i))) {
        int says = next.map(Turn::says).orElse(blocks.get(i).start());
        SpeechDraft.paragraph(annotated, i, says, speaker, "transcript").ifPresent(speeches::add);
      }
    }
    return speeches;
  }

  /// `(Applause)`, `(장내 소란)`
  private boolean isAside(Block block) {
    return ASIDE.matcher(text).region(block.start(), block.end()).matches();
  }

  /// The person whose name stands in a label, or the only one of the document who is called by its
  /// last word.
  private @Nullable Referent speaker(int start, int end) {
    String label = BRACKETS.matcher(text.substring(start, end)).replaceAll("").strip();
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
