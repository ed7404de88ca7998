package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.analyze.rules.Named;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Brings names that were found by the rules of another language among those of the document.
final class RuledNames {
  private final LanguageReaders readers;
  private final Blocked blocked;

  RuledNames(LanguageReaders readers, Blocked blocked) {
    this.readers = readers;
    this.blocked = blocked;
  }

  /// The names of one sentence as ranges of its words.
  static List<Candidate> candidates(Named named) {
    return candidates(named.words(), named.names());
  }

  private static List<Candidate> candidates(List<Token> words, List<Name> names) {
    var candidates = new ArrayList<Candidate>(names.size());
    for (var name : names) {
      int from = 0;
      while (from < words.size() && words.get(from).start() < name.start()) {
        from++;
      }
      int to = from;
      while (to < words.size() && words.get(to).end() <= name.end()) {
        to++;
      }
      if (to > from) {
        candidates.add(candidate(from, to, name));
      }
    }
    return candidates;
  }

  private static Candidate candidate(int from, int to, Name name) {
    var known = name.known();
    return new Candidate(
        from,
        to,
        name.type(),
        known == null ? null : known.id(),
        known == null ? null : known.canonical(),
        known == null ? null : known.country(),
        name.rule(),
        known == null ? Candidate.PATTERN : Candidate.GAZETTEER);
  }

  /// Adds further places of persons, language by language.
  void echo(List<Sentence> sentences, List<List<Candidate>> candidates) {
    Map<String, Set<String>> persons = new HashMap<>();
    for (var sentence : sentences) {
      for (var candidate : candidates.get(sentence.number())) {
        if (candidate.type() == EntityType.PERSON) {
          persons
              .computeIfAbsent(language(sentence), k -> new HashSet<>())
              .add(text(sentence, candidate));
        }
      }
    }
    for (var sentence : sentences) {
      var reader = readers.of(language(sentence));
      var known = persons.get(language(sentence));
      if (reader.isPresent() && known != null) {
        var here = candidates.get(sentence.number());
        var named = new Named(sentence.tokens(), names(sentence, here));
        var more = candidates(sentence.tokens(), reader.get().echoes(named, known));
        candidates.set(sentence.number(), joined(here, more));
      }
    }
  }

  private static List<Candidate> joined(List<Candidate> here, List<Candidate> more) {
    var joined = new ArrayList<Candidate>(here);
    joined.addAll(more);
    joined.sort(java.util.Comparator.comparingInt(Candidate::from));
    return joined;
  }

  private static List<Name> names(Sentence sentence, List<Candidate> candidates) {
    return candidates.stream()
        .map(c ->
            new Name(
                sentence.tokens().get(c.from()).start(),
                sentence.tokens().get(c.to() - 1).end(),
                c.type(),
                null,
                c.rule()))
        .toList();
  }

  private String language(Sentence sentence) {
    return blocked.blocks().get(sentence.block()).language();
  }

  private String text(Sentence sentence, Candidate candidate) {
    return blocked
        .document()
        .text()
        .substring(
            sentence.tokens().get(candidate.from()).start(),
            sentence.tokens().get(candidate.to() - 1).end());
  }
}
