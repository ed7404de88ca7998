package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /// A decision on two anchors, as somebody makes it.
  public record Decision(Answer answer, String left, String right, String why) {
    public Decision {
      left = left.strip();
      right = right.strip();
    }
  }

  /// Records a decision on two anchors as they are given.
  Judgement judgeAnchors(Answer answer, String left, String right, String why) {
    return judgeAnchors(List.of(new Decision(answer, left, right, why))).getFirst();
  }

  /// Records many at once: the log is read once for what they supersede and written once.
  List<Judgement> judgeAnchors(List<Decision> decisions) {
    var journal = new CaseJournal(folder);
    var latest = new HashMap<Set<String>, String>();
    journal
        .state()
        .judgements()
        .forEach(j -> latest.put(Set.copyOf(List.of(j.left(), j.right())), j.id()));
    var judgements = new ArrayList<Judgement>();
    for (var decision : decisions) {
      var two = Set.copyOf(List.of(decision.left(), decision.right()));
      var judgement = judgement(decision, latest.get(two));
      latest.put(two, judgement.id());
      judgements.add(judgement);
    }
    journal.judged(judgements);
    return List.copyOf(judgements);
  }

  private Judgement judgement(Decision made, @Nullable String supersedes) {
    var when = clock.instant();
    String content =
        String.join(
            "\u001f",
            made.left(),
            made.right(),
            made.answer().name(),
            made.why(),
            folder.actor(),
            when.toString());
    String id =
        "J-" + EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    return new Judgement(
        id, made.left(), made.right(), made.answer(), made.why(), folder.actor(), when, supersedes);
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
