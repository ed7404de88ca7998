package org.rapporteur.analyze.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analyze.text.Capitals;
import org.rapporteur.model.evidence.EvidenceId;

/// The one of many spellings by which an entity goes. Translations and careless papers spell whole
/// lists of names their own way (`Evaristo Member Lacayo`, `Bojan Wound`), and what they tear apart
/// has more words than the name; so a document that often stands alone with its spellings is
/// believed last.
final class MainNames {
  /// Of fewer documents each stands as alone as the others.
  private static final int SEVERAL = 3;

  /// So many letters less are another spelling; more are a part left out.
  private static final int SPELLING = 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// By how much fewer letters some scripts write a name.
  private static final int SHORT_SCRIPT = 2;

  private final Map<EvidenceId, Double> alone;

  private MainNames(Map<EvidenceId, Double> alone) {
    this.alone = alone;
  }

  /// @param entities of each the referents that are one
  static MainNames of(Collection<List<NamedReferent>> entities) {
    var told = new HashMap<EvidenceId, Integer>();
    var shared = new HashMap<EvidenceId, Integer>();
    for (var all : entities) {
      var latin = all.stream().filter(n -> n.isPerson() && isLatin(n)).toList();
      var bySurname =
          latin.stream()
              .collect(
                  Collectors.groupingBy(
                      MainNames::last,
                      Collectors.mapping(n -> n.id().evidence(), Collectors.toSet())));
      if (latin.stream().map(n -> n.id().evidence()).distinct().count() < SEVERAL) {
        continue;
      }
      bySurname
          .values()
          .forEach(documents ->
              documents.forEach(d -> {
                told.merge(d, 1, Integer::sum);
                shared.merge(d, documents.size() > 1 ? 1 : 0, Integer::sum);
              }));
    }
    var alone = new HashMap<EvidenceId, Double>();
    told.forEach((d, n) -> alone.put(d, 1 - (shared.getOrDefault(d, 0) + 1.0) / (n + 2.0)));
    return new MainNames(alone);
  }

  /// The gazetteer's name, else a form that is printed.
  String of(List<NamedReferent> all) {
    var known = all.stream().filter(n -> n.referent().knownAs() != null).findFirst();
    if (known.isPresent()) {
      return known.get().referent().name();
    }
    return all.stream().anyMatch(NamedReferent::isPerson) ? ofPerson(all) : ofOther(all);
  }

  /// In Latin letters, of more than a word, with a first name and no part left out; of several
  /// spellings the words that most documents print, with their accents, as the most trusted one has
  /// them.
  private String ofPerson(List<NamedReferent> all) {
    var byWord = printedBy(all, n -> words(n.form()));
    var byLetters = printedBy(all, n -> List.of(letters(n.form())));
    int most = all.stream().mapToInt(MainNames::length).max().orElse(0);
    return all.stream()
        .min(
            Comparator.comparing((NamedReferent n) -> !isLatin(n))
                .thenComparing(n -> isLatin(n) && words(n.form()).size() == 1)
                .thenComparing(n -> isInitial(words(n.form()).getFirst()))
                .thenComparing(NamedReferent::translated)
                .thenComparing(n -> most - length(n) > SPELLING)
                .thenComparingDouble(n -> -support(n, byWord))
                .thenComparingInt(n -> -byLetters.getOrDefault(letters(n.form()), Set.of()).size())
                .thenComparingLong(n -> -accents(n.form()))
                .thenComparingDouble(n -> alone.getOrDefault(n.id().evidence(), 0.0))
                .thenComparing(n -> Capitals.only(n.form()))
                .thenComparingInt(n -> -NamedReferent.words(n.form()).size())
                .thenComparing(NamedReferent::form))
        .orElseThrow()
        .form();
  }

  /// The fullest form of a document that is no translation; of two that are as full, the one spelt
  /// like most others, and not in capitals.
  private static String ofOther(List<NamedReferent> all) {
    var spelt = new HashMap<String, Integer>();
    all.forEach(n -> spelt.merge(last(n), n.referent().mentions().size(), Integer::sum));
    return all.stream()
        .min(
            Comparator.comparing(NamedReferent::translated)
                .thenComparingInt(n -> -NamedReferent.words(n.form()).size())
                .thenComparingInt(n -> -spelt.getOrDefault(last(n), 0))
                .thenComparing(n -> Capitals.only(n.form()))
                .thenComparing(NamedReferent::form))
        .orElseThrow()
        .form();
  }

  private static Map<String, Set<EvidenceId>> printedBy(
      List<NamedReferent> all, Function<NamedReferent, List<String>> parts) {
    var by = new HashMap<String, Set<EvidenceId>>();
    for (var one : all) {
      parts
          .apply(one)
          .forEach(p -> by.computeIfAbsent(p, k -> new HashSet<>()).add(one.id().evidence()));
    }
    return by;
  }

  /// How many documents print a word of the name, on the mean.
  private static double support(NamedReferent one, Map<String, Set<EvidenceId>> byWord) {
    return words(one.form()).stream()
        .mapToInt(w -> byWord.getOrDefault(w, Set.of()).size())
        .average()
        .orElse(0);
  }

  private static List<String> words(String form) {
    return SPACES.splitAsStream(form.strip()).map(MainNames::letters).toList();
  }

  private static String letters(String form) {
    return NamedReferent.folded(form).replace(" ", "");
  }

  private static int length(NamedReferent one) {
    return letters(one.form()).length() * (isLatin(one) ? 1 : SHORT_SCRIPT);
  }

  private static boolean isLatin(NamedReferent one) {
    return one.script() == Character.UnicodeScript.LATIN;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }

  private static long accents(String form) {
    return form.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
  }

  private static String last(NamedReferent one) {
    return words(one.form()).getLast();
  }
}
