package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.gazetteer.Entry;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names that many bodies bear and of which a list says whom they usually mean: `House of
/// Representatives`, `Ministry of Public Security`, `Commission of Inquiry`. A body of a state is
/// meant where the document names that state, or no state at all; a body of the United Nations or
/// of a union where the document names another one of it. Elsewhere the name stands for what the
/// document makes of it: `the Congress` of a report from Lima is not that of the United States.
final class WeakNames {
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\P{L}]+");
  private static final Pattern UNION = Pattern.compile("body:\\p{Ll}+");

  private final Gazetteer gazetteer;
  private final List<Found> found;
  private final List<Sentence> sentences;

  private WeakNames(Gazetteer gazetteer, List<Found> found, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.found = found;
    this.sentences = sentences;
  }

  /// All names; of those that mean somebody else here the list's answer is taken away.
  static List<Found> freed(List<Found> found, List<Sentence> sentences, Gazetteer gazetteer) {
    var names = new WeakNames(gazetteer, found, sentences);
    return found.stream()
        .map(one -> names.isWeak(one) && !names.isMeant(one) ? one.unlisted() : one)
        .toList();
  }

  /// A text in another script says whose bodies they are in other ways.
  private boolean isWeak(Found one) {
    return one.candidate().knownAs() != null
        && LATIN.matcher(one.mention().text()).matches()
        && gazetteer.allNamed(one.mention().text()).stream()
            .filter(e -> e.id().equals(one.candidate().knownAs()))
            .anyMatch(e -> e.has(Flag.WEAK));
  }

  private boolean isMeant(Found one) {
    var known = one.candidate().knownAs();
    var strong = found.stream().filter(f -> f.candidate().knownAs() != null && !isWeak(f)).toList();
    if (strong.stream().anyMatch(f -> Objects.equals(f.candidate().knownAs(), known))) {
      return true;
    }
    String state = one.candidate().country();
    if (state != null) {
      var states = states();
      return states.isEmpty() || states.contains(state);
    }
    var union = UNION.matcher(String.valueOf(known));
    return !union.lookingAt()
        || strong.stream()
            .map(f -> String.valueOf(f.candidate().knownAs()))
            .anyMatch(id -> id.equals(union.group()) || id.startsWith(union.group() + "-"));
  }

  /// The states that the document names, by themselves, by their people or by their places.
  private Set<String> states() {
    return sentences.stream()
        .map(s -> s.tokens().stream().map(Token::text).toList())
        .flatMap(words -> gazetteer.matches(words).stream())
        .filter(m -> !m.entry().has(Flag.WEAK))
        .flatMap(m -> state(m.entry()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> state(Entry entry) {
    return entry.id().startsWith("state:")
        ? Stream.of(entry.id())
        : Stream.ofNullable(entry.country());
  }
}
