package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of one sentence: from the left, the longest that fits, none over another.
final class Search {
  private final Trie<Form> forms;
  private final Units units;
  private final String language;
  private final boolean caseTells;
  private final boolean shouting;

  Search(Trie<Form> forms, List<String> words, String language) {
    this.forms = forms;
    this.units = Units.of(words);
    this.language = language;
    this.caseTells = units.hasCapital();
    this.shouting = caseTells && units.words() > 2 && units.isUpperCase();
  }

  List<Match> matches() {
    var matches = new ArrayList<Match>();
    int at = 0;
    while (at < units.size()) {
      var found = units.opensToken(at) ? longest(forms, at, at, null, null) : null;
      if (found == null) {
        at++;
      } else {
        matches.add(match(found, at));
        at = found.end;
      }
    }
    return matches;
  }

  private Match match(Found found, int from) {
    int first = units.token(found.form.article() ? from + 1 : from);
    int last = units.token(found.end - 1);
    var entry = found.form.entryFor(found.state);
    return new Match(first, last + 1, entry, found.form.row().form());
  }

  /// @param node what the units `[start, at)` lead to
  /// @param state the state that filled a slot on the way
  private @Nullable Found longest(
      Trie<Form> node, int start, int at, @Nullable Entry state, @Nullable Found best) {
    var longest = ended(node, start, at, state, best);
    if (at == units.size()) {
      return longest;
    }
    var plain = node.after(units.key(at));
    if (plain != null) {
      longest = longest(plain, start, at + 1, state, longest);
    }
    if (state == null && units.opensToken(at)) {
      longest = filled(node.after(Form.COUNTRY), start, at, false, longest);
      longest = filled(node.after(Form.DEMONYM), start, at, true, longest);
    }
    return longest;
  }

  private @Nullable Found ended(
      Trie<Form> node, int start, int at, @Nullable Entry state, @Nullable Found best) {
    if (node.values().isEmpty()) {
      return best;
    }
    int end = units.nameEnd(at);
    if (end < 0 || (best != null && best.end >= end)) {
      return best;
    }
    for (var form : node.values()) {
      if (form.speaks(language) && form.fits(units, start, at, caseTells, shouting)) {
        return new Found(form, end, state);
      }
    }
    return best;
  }

  /// Goes on behind a slot with every state whose name stands here.
  private @Nullable Found filled(
      @Nullable Trie<Form> behind, int start, int at, boolean demonym, @Nullable Found best) {
    var longest = best;
    if (behind == null) {
      return longest;
    }
    boolean article =
        !demonym && at > start && units.key(at).equals("the") && at + 1 < units.size();
    for (var state : states(article ? at + 1 : at, demonym)) {
      longest = longest(behind, start, state.end, state.form.entry(), longest);
    }
    return longest;
  }

  private List<Found> states(int from, boolean demonym) {
    var states = new ArrayList<Found>(2);
    @Nullable Trie<Form> node = forms.after(units.key(from));
    for (int at = from + 1; node != null; at++) {
      if (units.closesToken(at - 1)) {
        for (var form : node.values()) {
          if (form.isState(demonym)
              && form.speaks(language)
              && form.fits(units, from, at, caseTells, shouting)) {
            states.add(new Found(form, at, null));
            break;
          }
        }
      }
      node = at < units.size() ? node.after(units.key(at)) : null;
    }
    return states;
  }

  private record Found(Form form, int end, @Nullable Entry state) {}
}
