package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.derived.CaseDatabase;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;

/// Records a person's decision on two names or entities. It enters the custody log, outranks every
/// score, and is obeyed by the next analysis.
public final class Judge {
  private final CaseFolder folder;
  private final CaseDatabase database;
  private final InstantSource clock;

  public Judge(CaseFolder folder, CaseDatabase database, InstantSource clock) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
  }

  /// @param left an entity id (`E-…`), a mention (`<evidence>:<start>-<end>`) or a name as printed
  /// @throws IllegalArgumentException if nothing in the case bears that name
  public Judgement judge(Answer answer, String left, String right, String why) {
    var view =
        database
            .view()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Nothing has been analyzed yet: run `rapporteur analyze` first."));
    return judgeAnchors(answer, anchor(view, left), anchor(view, right), why);
  }

  /// Records a decision on two anchors as they are given.
  Judgement judgeAnchors(Answer answer, String left, String right, String why) {
    String first = left.strip();
    String second = right.strip();
    var supersedes =
        new CaseJournal(folder)
            .state().judgements().reversed().stream()
                .filter(j -> isSame(j, first, second))
                .map(Judgement::id)
                .findFirst()
                .orElse(null);
    var judgement = judgement(answer, first, second, why, supersedes);
    new CaseJournal(folder).judged(judgement);
    return judgement;
  }

  private static boolean isSame(Judgement judgement, String left, String right) {
    return (judgement.left().equals(left) && judgement.right().equals(right))
        || (judgement.left().equals(right) && judgement.right().equals(left));
  }

  private Judgement judgement(
      Answer answer, String left, String right, String why, @Nullable String supersedes) {
    var when = clock.instant();
    String content =
        String.join("\u001f", left, right, answer.name(), why, folder.actor(), when.toString());
    String id =
        "J-" + EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    return new Judgement(id, left, right, answer, why, folder.actor(), when, supersedes);
  }

  /// An entity's id may change with the next analysis, its founding mention does not.
  private static String anchor(CaseView view, String word) {
    var entities = view.analysis().entities();
    var byId = entities.stream().filter(e -> e.id().value().equals(word)).findFirst();
    if (byId.isPresent()) {
      return founding(byId.get());
    }
    if (word.matches("[0-9a-f]{64}:\\d+-\\d+")) {
      return word;
    }
    String key = word.strip().toLowerCase(Locale.ROOT);
    boolean known =
        entities.stream()
            .anyMatch(e ->
                e.name().toLowerCase(Locale.ROOT).equals(key)
                    || e.mentions().stream()
                        .anyMatch(m ->
                            m.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).equals(key)));
    if (!known) {
      throw new IllegalArgumentException(
          "No name in this case is \""
              + word
              + "\": `rapporteur show entities` lists all names and ids.");
    }
    return word.strip();
  }

  private static String founding(Entity entity) {
    var first = entity.mentions().getFirst();
    return first.evidence() + ":" + first.start() + "-" + first.end();
  }
}
