package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words by which violations are told, over thirteen codes.
///
/// The columns of `violations.tsv` are code, language, phrase (lemmas; `labour/labor` stands for
/// either), kind and exclusions: phrases in which the words mean something else (`execute ..
/// plan`), separated by `;`, where `..` stands for up to three words. A phrase of one violation is
/// classified by the longest row that fits; what an exclusion covers is no violation, not a shorter
/// one.
public final class Violations {
  private static final int LONGEST = 10;
  private static final Map<String, String> LABELS = labels();

  private final Trie<Words> phrases = new Trie<>();

  private Violations(Table table) {
    for (var line : table.lines()) {
      var words = words(line);
      for (var phrase : alternatives(line.needed(2, "phrase"))) {
        var keys = Units.ofForm(phrase).keys();
        if (!phrases.at(keys).isEmpty()) {
          throw line.problem("the phrase " + phrase + " stands twice");
        }
        phrases.put(keys, words);
      }
    }
  }

  /// The lexicon of this package; a bad row stops with its file and line.
  public static Violations standard() {
    return of(Table.named("violations.tsv", "code", "language", "phrase", "kind", "exclusions"));
  }

  static Violations of(Table table) {
    return new Violations(table);
  }

  /// The codes, in the order in which reports list them.
  public static Set<String> codes() {
    return LABELS.keySet();
  }

  /// The words for a code in an export (`refoulement` for `forced-repatriation`).
  public static String label(String code) {
    var label = LABELS.get(code);
    if (label == null) {
      throw new IllegalArgumentException("There is no violation code " + code);
    }
    return label;
  }

  /// The violation that the tokens from this one on name, by the longest phrase.
  ///
  /// @param lemmas of one sentence, in lower case
  public Optional<ViolationMatch> match(List<String> lemmas, int from) {
    var first = Units.of(lemmas.subList(from, from + 1));
    if (first.size() == 0 || phrases.after(first.key(0)) == null) {
      return Optional.empty();
    }
    var units = Units.of(lemmas.subList(from, Math.min(lemmas.size(), from + LONGEST)));
    @Nullable Words words = null;
    int length = 0;
    @Nullable Trie<Words> node = phrases;
    for (int at = 0; at < units.size() && node != null; at++) {
      node = node.after(units.key(at));
      if (node != null && !node.values().isEmpty() && units.nameEnd(at + 1) > 0) {
        words = node.values().getFirst();
        length = units.token(at) + 1;
      }
    }
    if (words == null || words.excluded(lemmas, from, from + length)) {
      return Optional.empty();
    }
    return Optional.of(new ViolationMatch(words.code, length, words.kind));
  }

  private static Words words(Table.Line line) {
    var code = line.needed(0, "code");
    if (!LABELS.containsKey(code)) {
      throw line.problem("unknown code " + code);
    }
    var kind =
        Arrays.stream(ViolationMatch.Kind.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(line.cell(3)))
            .findFirst()
            .orElseThrow(() -> line.problem("unknown kind " + line.cell(3)));
    var exclusions =
        Arrays.stream(line.cell(4).split(";"))
            .filter(phrase -> !phrase.isBlank())
            .map(phrase -> List.of(phrase.strip().split(" ")))
            .toList();
    return new Words(code, kind, exclusions);
  }

  private static List<String> alternatives(String phrase) {
    var all = List.of("");
    for (var word : phrase.split(" ")) {
      var longer = new ArrayList<String>();
      for (var begun : all) {
        for (var choice : word.split("/")) {
          longer.add(begun.isEmpty() ? choice : begun + " " + choice);
        }
      }
      all = longer;
    }
    return all;
  }

  private static Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("extrajudicial-killing", "extrajudicial killing");
    labels.put("torture", "torture");
    labels.put("arbitrary-detention", "arbitrary detention");
    labels.put("enforced-disappearance-abduction", "enforced disappearance");
    labels.put("enslavement", "enslavement");
    labels.put("forced-labour", "forced labour");
    labels.put("trafficking", "trafficking");
    labels.put("forced-repatriation", "refoulement");
    labels.put("movement", "freedom of movement");
    labels.put("expression", "freedom of expression");
    labels.put("religion", "freedom of religion");
    labels.put("surveillance", "surveillance");
    labels.put("collective-punishment", "collective punishment");
    return Collections.unmodifiableMap(labels);
  }

  /// What a phrase stands for, and where it does not.
  private record Words(String code, ViolationMatch.Kind kind, List<List<String>> exclusions) {
    private static final int GAP = 3;

    boolean excluded(List<String> lemmas, int from, int to) {
      for (var phrase : exclusions) {
        for (int start = Math.max(0, from - phrase.size() - GAP); start <= from; start++) {
          if (end(phrase, 0, lemmas, start) >= to) {
            return true;
          }
        }
      }
      return false;
    }

    /// One past the last lemma of the phrase, which begins at `at`; -1 if it does not stand there.
    private static int end(List<String> phrase, int part, List<String> lemmas, int at) {
      if (part == phrase.size()) {
        return at;
      }
      if (phrase.get(part).equals("..")) {
        for (int next = at; next <= Math.min(lemmas.size(), at + GAP); next++) {
          int end = end(phrase, part + 1, lemmas, next);
          if (end >= 0) {
            return end;
          }
        }
        return -1;
      }
      boolean fits = at < lemmas.size() && lemmas.get(at).equals(phrase.get(part));
      return fits ? end(phrase, part + 1, lemmas, at + 1) : -1;
    }
  }
}
