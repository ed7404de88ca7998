package org.rapporteur.analyze.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Entry;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names that several bear, of which a list says whom they usually mean: `House of
/// Representatives`, `Ministry of Public Security`, `Commission of Inquiry`, `Tripoli`.
///
/// A body or place of a state is meant where the document names that state, or no state at all; a
/// body of the United Nations or of a union where the document names another one of it or a seat of
/// it. Of two that the list knows the one is meant whose state alone is named. Elsewhere the name
/// stands for what the document makes of it: `the Congress` of a report from Lima is not that of
/// the United States.
final class SharedNames {
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\P{L}]+");

  /// Where the United Nations meet.
  private static final Set<String> SEATS = Set.of("place:geneva", "place:new-york");

  private static final Pattern UNION = Pattern.compile("body:\\p{Ll}+");

  private final Gazetteer gazetteer;
  private final List<Found> found;
  private final Set<String> states;

  private SharedNames(Gazetteer gazetteer, List<Found> found, Set<String> states) {
    this.gazetteer = gazetteer;
    this.found = found;
    this.states = states;
  }

  /// All names, those of others without the list's answer or with a better one.
  static List<Found> settled(
      List<Found> found, List<Sentence> sentences, Blocked blocked, Gazetteer gazetteer) {
    if (found.stream().noneMatch(f -> isShared(f, gazetteer))) {
      return found;
    }
    var names = new SharedNames(gazetteer, found, states(sentences, blocked, gazetteer));
    return found.stream().map(names::settled).toList();
  }

  private static boolean isShared(Found one, Gazetteer gazetteer) {
    return bearers(one, gazetteer).stream()
        .anyMatch(e -> e.has(Flag.WEAK) || e.has(Flag.AMBIGUOUS));
  }

  /// Whom the list knows by a name; a text in another script says whose bodies they are in other
  /// ways.
  private static List<Entry> bearers(Found one, Gazetteer gazetteer) {
    String name = one.mention().text();
    if (one.candidate().knownAs() == null || !LATIN.matcher(name).matches()) {
      return List.of();
    }
    var bare = gazetteer.allNamed(name);
    return bare.isEmpty() ? gazetteer.allNamed("the " + name) : bare;
  }

  private Found settled(Found one) {
    var ambiguous = bearers(one, gazetteer).stream().filter(e -> e.has(Flag.AMBIGUOUS)).toList();
    if (ambiguous.size() > 1) {
      return meant(ambiguous).map(one::as).orElse(one);
    }
    return isWeak(one) && !isMeant(one) ? one.unlisted() : one;
  }

  /// Of several of one kind the one whose state alone is named, or the one of no state where none
  /// is.
  private Optional<Entry> meant(List<Entry> bearers) {
    if (states.isEmpty() || bearers.stream().map(Entry::type).distinct().count() > 1) {
      return Optional.empty();
    }
    var here = bearers.stream().filter(e -> states.contains(String.valueOf(state(e)))).toList();
    var nowhere = bearers.stream().filter(e -> state(e) == null).toList();
    var likely = here.isEmpty() ? nowhere : here;
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  private boolean isWeak(Found one) {
    return bearers(one, gazetteer).stream()
        .filter(e -> e.id().equals(one.candidate().knownAs()))
        .anyMatch(e -> e.has(Flag.WEAK));
  }

  private boolean isMeant(Found one) {
    String known = String.valueOf(one.candidate().knownAs());
    var strong =
        found.stream()
            .filter(f -> !isWeak(f))
            .map(f -> f.candidate().knownAs())
            .filter(Objects::nonNull)
            .toList();
    if (strong.contains(known)) {
      return true;
    }
    String state = one.candidate().country();
    if (state != null) {
      return states.isEmpty() || states.contains(state);
    }
    var union = UNION.matcher(known);
    return !union.lookingAt()
        || (union.group().equals("body:un") && strong.stream().anyMatch(SEATS::contains))
        || strong.stream()
            .anyMatch(id -> id.equals(union.group()) || id.startsWith(union.group() + "-"));
  }

  /// The states that the document names for sure: by themselves, by their people, bodies and
  /// places.
  private static Set<String> states(
      List<Sentence> sentences, Blocked blocked, Gazetteer gazetteer) {
    var states = new HashSet<String>();
    for (var sentence : sentences) {
      var words = sentence.tokens().stream().map(Token::text).toList();
      String language = blocked.blocks().get(sentence.block()).language();
      for (var match : gazetteer.matches(words, language)) {
        String state = state(match.entry());
        if (state != null && !match.entry().has(Flag.WEAK) && !match.entry().has(Flag.AMBIGUOUS)) {
          states.add(state);
        }
      }
    }
    return states;
  }

  private static @Nullable String state(Entry entry) {
    return entry.id().startsWith("state:") ? entry.id() : entry.country();
  }
}
