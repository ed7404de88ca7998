package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Name;

/// Who is meant by a word of a sentence: the name that it stands for, the one set beside a noun
/// ("the pension fund Akiba Trust"), those that "and" joins to it. Of a word that means somebody
/// the sentence leaves open, nobody.
record Parties(Parsed parsed) {
  private static final Pattern NOTHING = Pattern.compile("\\s*,?\\s*(?:the )?");
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");
  private static final Pattern INSERTED =
      Pattern.compile("(?U)\\([^)]*\\)\\s*|, (?:an?|the|its) [^,;]{1,60}?(?=,| and |$)");

  List<Name> at(int word) {
    if (word < 0) {
      return List.of();
    }
    var one = one(word);
    return one.isEmpty() ? List.of() : withOthers(one.get());
  }

  private Optional<Name> one(int word) {
    var name = parsed.nameAt(word);
    if (name.isPresent()) {
      return name;
    }
    return PRONOUNS.contains(parsed.lemma(word))
        ? spokenOf(word)
        : beside(word).or(() -> before(word));
  }

  /// "Lobito Steel, a company it owns": the company is the name before it.
  private Optional<Name> before(int word) {
    var tree = parsed.tree();
    return tree.relation(word).equals("appos") && tree.governor(word) < word
        ? parsed.nameAt(tree.governor(word))
        : Optional.empty();
  }

  /// "The pension fund Akiba Trust", "its arm, Nile Enterprise".
  private Optional<Name> beside(int word) {
    if (!parsed.word(word).pos().equals("NN")) {
      return Optional.empty();
    }
    int end = parsed.word(word).end();
    return parsed.tree().dependents(word, "appos", "dep", "compound").stream()
        .flatMap(at -> parsed.nameAt(at).stream())
        .filter(n -> n.start() >= end)
        .filter(n -> NOTHING.matcher(parsed.text().substring(end, n.start())).matches())
        .findFirst();
  }

  /// "A confirmed that it received": it is A if no other subject was named before.
  private Optional<Name> spokenOf(int word) {
    var before =
        parsed.names().stream()
            .filter(n -> n.end() <= parsed.word(word).start())
            .filter(this::isSubject)
            .toList();
    return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
  }

  private List<Name> withOthers(Name first) {
    var all = new ArrayList<Name>(List.of(first));
    for (var name : parsed.names()) {
      var last = all.getLast();
      if (name.start() < last.end()) {
        continue;
      }
      var between = parsed.text().substring(last.end(), name.start());
      if (!Between.joinNames(INSERTED.matcher(between).replaceAll("")) || isSubject(name)) {
        break;
      }
      all.add(name);
    }
    return all;
  }

  /// In "subordinate to A, and B supplies C", B begins a clause of its own.
  private boolean isSubject(Name name) {
    int head = parsed.head(name);
    return head >= 0 && parsed.tree().relation(head).startsWith("nsubj");
  }

  /// Where goods or workers are from: "A's scrap", "ore from A", "fish caught by A".
  List<Name> sourceOf(int word) {
    if (word < 0) {
      return List.of();
    }
    var tree = parsed.tree();
    var relations =
        Wares.areWorkers(parsed.word(word).text())
            ? new String[] {"nmod:from", "nmod:of", "nmod:by"}
            : new String[] {"nmod:from", "nmod:poss"};
    for (int of : tree.dependents(word, relations)) {
      if (!at(of).isEmpty()) {
        return at(of);
      }
    }
    for (int made : tree.dependents(word, "acl")) {
      var by = at(tree.dependent(made, "obl:by", "nmod:by"));
      if (!by.isEmpty()) {
        return by;
      }
    }
    return List.of();
  }
}
