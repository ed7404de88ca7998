package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.Remembered;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;

/// Names that would be too far apart in a library, but not in two reports of one matter: another
/// spelling of the same sounds, a second surname left out, a surname alone, a ministry by its other
/// name, a body without its state. It answers only where neither document has another name that
/// fits as well.
final class Variants {
  private static final int LETTERS = 4;

  /// An office in common, or two names beside both.
  private static final double SUPPORT = 0.8;

  private static final int MOST_SOUNDS = 200_000;
  private static final int MOST_BODIES = 30_000;

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

  private final Remembered<String> sounds = new Remembered<>(MOST_SOUNDS);
  private final Remembered<List<String>> words = new Remembered<>(MOST_SOUNDS);
  private final Remembered<Boolean> syllabic = new Remembered<>(MOST_SOUNDS);
  private final Remembered<BodyForm> bodies = new Remembered<>(MOST_BODIES);
  private final Remembered<DocumentNames> papers = new Remembered<>(MOST_BODIES);
  private final HeardPersons heard = new HeardPersons();
  private final Map<EvidenceId, List<NamedReferent>> documents = new HashMap<>();
  private final Map<String, Set<String>> bearers = new HashMap<>();
  private final Map<EvidenceId, String> states = new HashMap<>();

  Variants(List<NamedReferent> named) {
    var most = new HashMap<EvidenceId, Integer>();
    for (var one : named) {
      var evidence = one.id().evidence();
      documents.computeIfAbsent(evidence, k -> new ArrayList<>()).add(one);
      int mentions = one.referent().mentions().size();
      if (one.referent().type() == EntityType.COUNTRY
          && mentions > most.getOrDefault(evidence, 0)) {
        most.put(evidence, mentions);
        states.put(evidence, NamedReferent.key(one.referent()));
      }
      if (one.isPerson() && one.isFullName()) {
        for (var part : parts(one.form())) {
          bearers.computeIfAbsent(spoken(part), k -> new HashSet<>()).add(spoken(one.form()));
        }
      }
    }
  }

  /// Keys by which such names meet.
  Set<String> keys(NamedReferent one, String group) {
    var keys = new HashSet<String>();
    String spoken = spoken(one.form());
    if (spoken.length() > 1) {
      keys.add(group + "*" + spoken);
    }
    if (one.isPerson()) {
      parts(one.form()).stream()
          .filter(p -> p.length() >= LETTERS)
          .forEach(p -> keys.add("p+" + spoken(p)));
      keys.add("p~" + BodyKey.squeezed(one.form()));
      keys.addAll(heard.keys(one.form()));
    } else if (one.referent().type().near(EntityType.ORGANIZATION)) {
      keys.add("b=" + form(one).key());
      acronyms(one).forEach(a -> keys.add("b#" + a));
      keys.add("b~" + form(one).squeezed());
      String chamber = Chambers.of(one.form());
      if (chamber != null) {
        keys.add("b@" + chamber);
      }
    } else if (one.referent().type() == EntityType.DOCUMENT) {
      keys.addAll(document(one).keys());
    }
    return keys;
  }

  /// The reason to take both for one, if there is one and no other name of their documents has it.
  Optional<Weight> reason(NamedReferent left, NamedReferent right) {
    String why = alike(left, right);
    if (why == null) {
      return Optional.empty();
    }
    if (hasOther(left, right) || hasOther(right, left)) {
      return Optional.empty();
    }
    boolean alone =
        beside(left).noneMatch(o -> !isShort(o, left) && isRival(o, right))
            && beside(right).noneMatch(o -> !isShort(o, right) && isRival(left, o));
    return alone ? Optional.of(new Weight("variant", why, 1)) : Optional.empty();
  }

  /// `the Committee` in a report that names another committee in full.
  boolean hasOther(NamedReferent lone, NamedReferent longer) {
    return !lone.isPerson()
        && LoneNames.isLone(lone)
        && LoneNames.reason(lone, longer) != null
        && beside(lone).anyMatch(o -> LoneNames.reason(lone, o) != null);
  }

  /// The other names of its document.
  private Stream<NamedReferent> beside(NamedReferent one) {
    return documents.getOrDefault(one.id().evidence(), List.of()).stream()
        .filter(o -> !o.id().equals(one.id()));
  }

  /// `Norrvik` beside `Norrvik Minerals`: the document's own short name is no other body.
  private static boolean isShort(NamedReferent other, NamedReferent one) {
    return !one.isPerson() && !other.isPerson() && BodyKey.isShort(other.form(), one.form());
  }

  /// Another name that fits as well, or would if something beside it spoke for it.
  private boolean isRival(NamedReferent left, NamedReferent right) {
    boolean persons = left.isPerson() && right.isPerson();
    return couldBe(left, right)
        || (persons && heard.reason(left.form(), right.form(), true) != null);
  }

  /// Whether names alone could be variants; without their documents.
  boolean couldBe(NamedReferent left, NamedReferent right) {
    return alike(left, right) != null;
  }

  private @Nullable String alike(NamedReferent left, NamedReferent right) {
    if (left.group().equals("d") && right.group().equals("d")) {
      return document(left).reason(document(right));
    }
    if (left.isPerson() != right.isPerson()
        || !left.referent().type().near(right.referent().type())
        || !left.script().equals(right.script())) {
      return null;
    }
    if (left.isPerson()) {
      return person(left, right);
    }
    boolean body = left.referent().type().near(EntityType.ORGANIZATION);
    if (body) {
      return body(left, right);
    }
    return NamedReferent.mayBeOnePlace(left, right)
        ? sound(left.form(), right.form(), LETTERS, 0.6)
        : null;
  }

  private @Nullable String sound(String left, String right, int letters, double likeness) {
    boolean same =
        Math.min(left.length(), right.length()) >= letters
            && spoken(left).length() > 1
            && spoken(left).equals(spoken(right))
            && Spoken.likeness(left, right) >= likeness;
    return same ? "both are spoken alike" : null;
  }

  private @Nullable String person(NamedReferent left, NamedReferent right) {
    if (Abbreviated.isWrittenInOne(left.form(), right.form())) {
      return "both are one when written in one word";
    }
    if (Abbreviated.areOne(parts(left.form()), parts(right.form()), this::isSpoken)) {
      return "one writes a part of the name with a stroke";
    }
    if (left.isFullName() && right.isFullName()) {
      if (heard.nearGiven().areTwo(left.form(), right.form())) {
        return null;
      }
      boolean syllables = isOfSyllables(left.form()) || isOfSyllables(right.form());
      boolean parted = syllables || differsInPart(parts(left.form()), parts(right.form()));
      String sound = parted ? null : sound(left.form(), right.form(), 9, 0.6);
      if (isInitialled(left.form(), right.form())) {
        return "one writes the given name as an initial";
      }
      String shorter = sound != null ? sound : shorter(parts(left.form()), parts(right.form()));
      return shorter != null ? shorter : heard(left, right);
    }
    if (left.isFullName() == right.isFullName()) {
      return null;
    }
    var full = parts(left.isFullName() ? left.form() : right.form());
    String single = left.isFullName() ? right.form() : left.form();
    boolean part = isSpoken(single, full.getFirst()) || isSpoken(single, full.getLast());
    boolean only = bearers.getOrDefault(spoken(single), Set.of()).size() == 1;
    return part && only && single.length() > LETTERS
        ? "one is a part of the other that nobody else bears"
        : null;
  }

  private @Nullable String heard(NamedReferent left, NamedReferent right) {
    double support = Company.of(left, right).stream().mapToDouble(Weight::value).sum();
    return heard.reason(left.form(), right.form(), support >= SUPPORT);
  }

  /// `S. Ranatunga` for `Sumedha Ranatunga`, where only one bears the surname.
  private boolean isInitialled(String left, String right) {
    var one = parts(left);
    var other = parts(right);
    if (one.size() != 2 || other.size() != 2) {
      return false;
    }
    return (INITIAL.matcher(one.getFirst()).matches() ^ INITIAL.matcher(other.getFirst()).matches())
        && one.getFirst().charAt(0) == other.getFirst().charAt(0)
        && isSpoken(one.getLast(), other.getLast())
        && bearers.getOrDefault(spoken(one.getLast()), Set.of()).size() <= 2;
  }

  /// `Mario Benitez` and `Maria Benitez`: as many parts, of which one is spoken otherwise.
  private boolean differsInPart(List<String> left, List<String> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!spoken(left.get(i)).equals(spoken(right.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether two names differ in the last letter of a given name that tells a man from a woman:
  /// `Mario`, `Maria`. Brother and sister are no two spellings.
  static boolean isOtherGender(String left, String right) {
    var one = split(NamedReferent.folded(left));
    var other = split(NamedReferent.folded(right));
    if (one.size() != other.size()) {
      return false;
    }
    // a surname may end either way: Zabela, Zabelo
    for (int i = 0; i < one.size() - 1; i++) {
      if (NearGiven.endsOtherwise(one.get(i), other.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfSyllables(String name) {
    return syllabic.of(name, Variants::isSyllabic);
  }

  /// Names of short syllables, where a vowel makes another person: `Kim Min-ji`.
  private static boolean isSyllabic(String name) {
    return name.matches("\\p{L}{1,6}[ -]\\p{L}{2,6}-\\p{L}{2,6}")
        || HeardPersons.areSyllables(NamedReferent.words(name));
  }

  /// `Lucia Arrieta` for `Lucia Arrieta Molina`: two names at least, and the first of them.
  private @Nullable String shorter(List<String> left, List<String> right) {
    var few = left.size() < right.size() ? left : right;
    var many = left.size() < right.size() ? right : left;
    if (few.size() < 2 || few.size() == many.size()) {
      return null;
    }
    for (int i = 0; i < few.size(); i++) {
      boolean last = i == few.size() - 1;
      if (!isSpoken(few.get(i), many.get(i)) && !(last && isSpoken(few.get(i), many.getLast()))) {
        return null;
      }
    }
    return "one leaves out a part of the other";
  }

  /// Whether two words are equal or spoken alike.
  boolean isSpoken(String left, String right) {
    return left.equalsIgnoreCase(right)
        || (Math.min(left.length(), right.length()) >= LETTERS
            && spoken(left).equals(spoken(right))
            && Spoken.likeness(left, right) >= 0.6);
  }

  /// How a name is spoken; it is asked of each name many times.
  private String spoken(String name) {
    return sounds.of(name, Spoken::of);
  }

  private List<String> parts(String name) {
    return words.of(name, Variants::split);
  }

  private static List<String> split(String name) {
    return List.of(name.replaceAll("\\p{Pd}", "").split("\\s+"));
  }

  private @Nullable String body(NamedReferent left, NamedReferent right) {
    var one = form(left);
    var other = form(right);
    if (!stateFits(left, right) || !one.numbers().equals(other.numbers())) {
      return null;
    }
    boolean unknown = left.referent().knownAs() == null;
    boolean otherUnknown = right.referent().knownAs() == null;
    if ((unknown && one.isAcronymOf(other)) || (otherUnknown && other.isAcronymOf(one))) {
      return "one is the initials of the other";
    }
    if (one.saysTheSame(other)) {
      return "both names say the same in other words";
    }
    if (one.isInOneWord(other)) {
      return "both are one when written in one word";
    }
    if (one.isWithin(other)
        || other.isWithin(one)
        || one.isWrittenIn(other)
        || other.isWrittenIn(one)) {
      return "one name is the other without its ends";
    }
    String chamber = Chambers.of(left.form());
    if (chamber != null && chamber.equals(Chambers.of(right.form()))) {
      return "both are the " + chamber + " chamber of a parliament";
    }
    String head = LoneNames.reason(left, right);
    if (head != null) {
      return head;
    }
    return sound(left.form(), right.form(), 7, 0.7);
  }

  private DocumentNames document(NamedReferent one) {
    return papers.of(one.form(), DocumentNames::of);
  }

  private BodyForm form(NamedReferent one) {
    return bodies.of(one.form(), BodyForm::of);
  }

  private Set<String> acronyms(NamedReferent one) {
    var form = form(one);
    boolean acronym = one.referent().knownAs() == null && form.acronym();
    return acronym ? Set.of(form.printed()) : form.initials();
  }

  /// Whether the state each belongs to, by its name or by its document, is one.
  boolean stateFits(NamedReferent left, NamedReferent right) {
    String one = state(left);
    String other = state(right);
    return one == null || other == null || one.equals(other);
  }

  private @Nullable String state(NamedReferent one) {
    String known = one.referent().attributes().get("country");
    return known != null ? known : states.get(one.id().evidence());
  }
}
