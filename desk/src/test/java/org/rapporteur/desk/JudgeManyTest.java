package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Judge.Decision;
import org.rapporteur.model.identity.Judgement.Answer;

/// Decisions that are recorded together are as if one had been made after the other.
class JudgeManyTest {
  @TempDir private Path folder;

  @Test
  void a_later_decision_on_the_same_two_supersedes_the_earlier_whichever_is_named_first() {
    try (var desk = Desk.open(folder.resolve("case"), InstantSource.system(), Progress.SILENT)) {
      var made =
          desk.judgeAnchors(
              List.of(
                  new Decision(Answer.SAME, "Tern Cannery", "ofac:1", "the same number"),
                  new Decision(Answer.SAME, "Orlik Foods", "ofac:2", "the same address"),
                  new Decision(Answer.DIFFERENT, " ofac:1", "Tern Cannery", "another number")));
      assertThat(desk.judgements()).isEqualTo(made);
      assertThat(made.get(2).supersedes()).isEqualTo(made.get(0).id());
      assertThat(made.get(1).supersedes()).isNull();
    }
  }
}
