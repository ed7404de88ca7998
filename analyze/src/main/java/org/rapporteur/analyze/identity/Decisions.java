package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;

/// People's judgements, brought to the referents they are about. An anchor is a mention
/// (`<evidence>:<start>-<end>`) or a name as printed; a judgement that another takes back is void.
final class Decisions {
  private final List<Decided> decided;

  private Decisions(List<Decided> decided) {
    this.decided = decided;
  }

  /// A judgement with the referents its two anchors mean.
  record Decided(Judgement judgement, List<NamedReferent> left, List<NamedReferent> right) {}

  static Decisions of(List<Judgement> judgements, List<NamedReferent> named) {
    Set<String> void_ = new HashSet<>();
    judgements.forEach(j -> {
      if (j.supersedes() != null) {
        void_.add(j.supersedes());
      }
    });
    var decided = new ArrayList<Decided>();
    for (var judgement : judgements) {
      if (!void_.contains(judgement.id())) {
        decided.add(
            new Decided(
                judgement, meant(judgement.left(), named), meant(judgement.right(), named)));
      }
    }
    return new Decisions(decided);
  }

  List<Decided> with(Answer answer) {
    return decided.stream().filter(d -> d.judgement().answer() == answer).toList();
  }

  private static List<NamedReferent> meant(String anchor, List<NamedReferent> named) {
    var mention = java.util.regex.Pattern.compile("([0-9a-f]{64}):(\\d+)-(\\d+)").matcher(anchor);
    if (mention.matches()) {
      int start = Integer.parseInt(mention.group(2));
      int end = Integer.parseInt(mention.group(3));
      return named.stream()
          .filter(n -> n.id().evidence().hex().equals(mention.group(1)))
          .filter(n ->
              n.referent().mentions().stream().anyMatch(m -> m.start() < end && start < m.end()))
          .toList();
    }
    String key = anchor.toLowerCase(Locale.ROOT).strip();
    return named.stream()
        .filter(n ->
            n.referent().name().toLowerCase(Locale.ROOT).equals(key)
                || n.referent().mentions().stream()
                    .anyMatch(
                        m -> m.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).equals(key)))
        .toList();
  }
}
