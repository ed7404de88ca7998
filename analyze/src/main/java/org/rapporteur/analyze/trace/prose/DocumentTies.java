package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.text.Sentence;

/// Reads ties from the prose of a document, whose sentences have trees. What the words alone tell
/// ([TieReader]) counts where the tree does not speak against it: it has the same names, tells
/// nobody else of the same tie, and neither denies nor doubts it.
final class DocumentTies {
  private static final Pattern ASIDE =
      Pattern.compile(
          ".*:(?:through|via|near|with|against|alongside|after|before|since|during|despite|like|than|among|over|about|without|besides)");

  private final NameFinder names;
  private final TieReader reader;

  private final Predicate<String> isPlace;

  /// @param known names to look for in any case
  /// @param isPlace whether a name is known to be a place or a state
  DocumentTies(List<String> known, Predicate<String> isPlace) {
    this.isPlace = isPlace;
    this.names = new NameFinder(known);
    this.reader = new TieReader(known);
  }

  List<Tie> read(String text, List<Sentence> sentences) {
    var ties = new ArrayList<Tie>();
    var parsed = new ArrayList<Parsed>();
    for (var sentence : sentences) {
      var one = Parsed.of(text, sentence, names, isPlace);
      parsed.add(one);
      if (one.names().size() > 1) {
        ties.addAll(new GrammarReader(one).read());
      }
    }
    var grown = List.copyOf(ties);
    for (var tie : reader.read(text, false)) {
      var where = around(tie, parsed);
      var held = where == null ? null : held(tie, where, grown);
      if (held != null) {
        ties.add(held);
      }
    }
    return ties;
  }

  private static @Nullable Parsed around(Tie tie, List<Parsed> all) {
    return all.stream()
        .filter(p -> p.sentence().start() <= tie.start() && tie.end() <= p.sentence().end())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Tie held(Tie tie, Parsed parsed, List<Tie> grown) {
    var from = tie.from();
    var to = tie.to();
    if (from == null || to == null || !isName(from, parsed) || !isName(to, parsed)) {
      return null;
    }
    if (grown.stream().anyMatch(t -> isSame(t, tie))) {
      return null;
    }
    if (isAside(from, parsed) || isAside(to, parsed)) {
      return null;
    }
    int top = common(parsed, parsed.head(from), parsed.head(to));
    if (top < 0) {
      return tie;
    }
    var standing = Standing.of(parsed, top);
    return standing.isTold()
        ? new Tie(
            tie.relation(),
            tie.from(),
            tie.to(),
            tie.says(),
            tie.share(),
            tie.hedged() || standing.isHedged(),
            tie.former() || standing.isOver(),
            tie.start(),
            tie.end())
        : null;
  }

  private static boolean isSame(Tie one, Tie other) {
    return one.relation() == other.relation()
        && Objects.equals(one.from(), other.from())
        && Objects.equals(one.to(), other.to());
  }

  /// "Through B": B is no end of what the sentence tells.
  private static boolean isAside(Name name, Parsed parsed) {
    int head = parsed.head(name);
    var relation = head < 0 ? "" : parsed.tree().relation(head);
    return ASIDE.matcher(relation).matches() || besideAside(head, relation, parsed);
  }

  /// "Through the broker B": the tree may hang B on the broker.
  private static boolean besideAside(int head, String relation, Parsed parsed) {
    int above = head < 0 ? -1 : parsed.tree().governor(head);
    return above >= 0
        && above < head
        && relation.matches("dep|appos|compound")
        && parsed.nameAt(above).isEmpty()
        && ASIDE.matcher(parsed.tree().relation(above)).matches();
  }

  private static boolean isName(Name name, Parsed parsed) {
    return parsed.names().contains(name);
  }

  private static int common(Parsed parsed, int one, int other) {
    for (int at = one; at >= 0; at = parsed.tree().governor(at)) {
      if (parsed.tree().isBelow(other, at)) {
        return at;
      }
    }
    return -1;
  }
}
