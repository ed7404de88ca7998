package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.text.Sentence;

/// Gathers the mentions of one document to referents: by gazetteer id, equal words, an acronym that
/// the document defines, and for persons a part of a fuller name that only one person bears.
final class Referents {
  private static final Pattern PLAIN_NAME = Pattern.compile("\\p{Lu}\\S+(\\s+\\p{Lu}\\S*){1,2}");

  /// So many paragraphs later a name is still that of the short one before it.
  private static final int NEXT = 2;

  private static final Set<String> INSIDE =
      Set.of("in", "near", "outside", "around", "en", "dans", "в");

  private final List<Group> groups = new ArrayList<>();
  private final List<Found> all;
  private final Genders genders;
  private final Relatives relatives;

  /// The names of what something is in, not only at or goes to, as to a firm.
  private final Set<String> inside;

  /// Whether a name stands around the text, not in it.
  private final Predicate<Found> around;

  /// Whether a name stands in the head of the document: who issues it.
  private final Predicate<Found> heading;

  /// In which paragraph a name stands.
  private final ToIntFunction<Found> paragraph;

  private Referents(
      List<Found> all,
      List<Sentence> sentences,
      Predicate<Found> around,
      Predicate<Found> heading) {
    this.all = all;
    this.around = around;
    this.heading = heading;
    this.paragraph = f -> sentences.get(f.mention().sentence()).block();
    this.genders = new Genders(sentences, all);
    this.relatives = new Relatives(sentences);
    this.inside =
        all.stream()
            .filter(f -> isTold(f) || INSIDE.contains(before(f, sentences)))
            .map(f -> NameKey.of(f.mention().text()))
            .collect(Collectors.toSet());
  }

  /// Whether words beside it, and no guess, have said that it is a place.
  private static boolean isTold(Found one) {
    return one.candidate().rule().matches("pattern.*|.*:where");
  }

  private static String before(Found one, List<Sentence> sentences) {
    int before = one.candidate().from() - 1;
    return before < 0
        ? ""
        : NameWords.lower(sentences.get(one.mention().sentence()).tokens().get(before));
  }

  /// @param around whether a name stands around the text: such names find whom the text means, but
  ///   no short name in the text finds them
  /// @param heading whether a name stands in the head of the document
  static List<Referent> of(
      List<Found> printed,
      List<Sentence> sentences,
      Predicate<Found> around,
      Predicate<Found> heading) {
    var found = LoneHeads.freed(DividedStates.of(printed, sentences), around);
    var referents = new Referents(found, sentences, around, heading);
    var acronyms = Acronyms.defined(found, sentences);
    var aliases = Aliases.in(found, sentences);
    var called = new ArrayList<Found>();
    var full = new ArrayList<Found>();
    var partial = new ArrayList<Found>();
    var persons = PartNames.fullNames(found);
    for (var one : found) {
      if (aliases.containsKey(NameKey.of(one.mention().text()))) {
        called.add(one);
      } else {
        boolean part =
            PartNames.isPart(one) || PartNames.isOfOne(persons, one) || referents.beginsFirm(one);
        (part ? partial : full).add(one);
      }
    }
    var shortened = new ArrayList<Found>();
    for (var one : full) {
      if (isUnknownBody(one) && acronyms.get(one.mention()) == null) {
        shortened.add(one);
      } else {
        var defined = acronyms.get(one.mention());
        referents.add(defined == null ? one : referents.asDefined(one, defined), defined);
      }
    }
    shortened.stream()
        .sorted(Comparator.comparingInt((Found f) -> words(f)).reversed())
        .forEach(referents::addBody);
    partial.forEach(referents::addPart);
    called.forEach(one -> referents.addAlias(one, aliases));
    return referents.numbered();
  }

  /// `Network of Families (RFA)`: letters that a document gives a body of its own are no body of a
  /// state that it never names, whatever the list says.
  private Found asDefined(Found acronym, Mention defined) {
    String state = acronym.candidate().country();
    boolean own =
        all.stream()
            .filter(f -> f.mention().equals(defined))
            .allMatch(f -> f.candidate().knownAs() == null);
    boolean named =
        state == null || all.stream().anyMatch(f -> state.equals(f.candidate().knownAs()));
    return own && !named ? acronym.unlisted() : acronym;
  }

  /// `Kasai Ridge`, taken for a place, beside Kasai Ridge Mining.
  private boolean beginsFirm(Found one) {
    String key = NameKey.of(one.mention().text());
    return one.candidate().type() == EntityType.PLACE
        && one.candidate().knownAs() == null
        && !inside.contains(key)
        && all.stream()
            .anyMatch(f ->
                f.candidate().type() == EntityType.ORGANIZATION
                    && FirmNames.isCalled(NameKey.of(f.mention().text()), key)
                    && FirmNames.isFirm(f));
  }

  private static boolean isUnknownBody(Found one) {
    return one.candidate().knownAs() == null
        && (one.candidate().type() == EntityType.ORGANIZATION
            || one.candidate().type() == EntityType.PUBLIC_BODY);
  }

  private static int words(Found one) {
    return NameKey.of(one.mention().text()).split(" ").length;
  }

  /// `Akyol`, `the Observatory` or `the Coast Guard` belongs to the body of the document whose
  /// longer name has these words; longer names come first. Of several with one head it is the only
  /// one that was named before, else the one that issues the document.
  private void addBody(Found one) {
    String key = NamesOfBodies.key(one.mention().text());
    boolean alone = groups.stream().noneMatch(g -> g.key.equals(key));
    var bearers = bodies(one, g -> g.knownAs == null && NamesOfBodies.isShort(key, g.key));
    if (alone && (bearers.isEmpty() || !key.contains(" "))) {
      bearers = new ArrayList<>(bearers);
      bearers.addAll(bodies(one, g -> g.knownAs != null && NamesOfBodies.isShortOfKnown(key, g)));
    }
    if (bearers.isEmpty() && alone) {
      bearers = surnamed(one, key);
    }
    if (bearers.isEmpty() && alone && BodyHeads.of(one.mention().text()) == null) {
      bearers = bodies(one, g -> FirmNames.isFirmNamed(g, key));
    }
    if (bearers.size() > 1 && BodyHeads.of(one.mention().text()) != null) {
      bearers = namedBefore(bearers, one.mention().start());
    }
    if (bearers.size() > 1 && BodyHeads.of(one.mention().text()) != null) {
      bearers = issuer(bearers);
    }
    if (bearers.size() > 1 && BodyHeads.of(one.mention().text()) != null) {
      bearers = main(bearers);
    }
    if (bearers.size() == 1 && alone && !isNamedTooLate(bearers.getFirst(), one)) {
      bearers.getFirst().found.add(one);
    } else {
      add(one, null);
    }
  }

  private List<Group> bodies(Found one, Predicate<Group> like) {
    return open(one).filter(g -> g.type.near(EntityType.ORGANIZATION)).filter(like).toList();
  }

  /// Whom a short name may mean: in the text nobody who is named around it alone.
  private Stream<Group> open(Found one) {
    return groups.stream().filter(g -> around.test(one) || !g.found.stream().allMatch(around));
  }

  /// `the Court` of a judgment that names a Court of Appeal only much further down is no Court of
  /// Appeal; news may give the full name a paragraph later.
  private boolean isNamedTooLate(Group bearer, Found one) {
    return BodyHeads.of(one.mention().text()) != null
        && !around.test(one)
        && !heading.test(one)
        && bearer.found.stream().noneMatch(heading)
        && bearer.found.stream()
            .allMatch(f -> paragraph.applyAsInt(f) - paragraph.applyAsInt(one) > NEXT);
  }

  private static List<Group> namedBefore(List<Group> groups, int at) {
    return groups.stream()
        .filter(g -> g.found.stream().anyMatch(f -> f.mention().start() < at))
        .toList();
  }

  /// `the Court` in what a court decides is that court, whatever other courts it names.
  private List<Group> issuer(List<Group> groups) {
    var heads = groups.stream().filter(g -> g.found.stream().anyMatch(heading)).toList();
    return heads.size() == 1 ? heads : groups;
  }

  /// What the document is about, if it names one of several in full twice as often as any other.
  private static List<Group> main(List<Group> groups) {
    var most = groups.stream().max(Comparator.comparingLong(Referents::full)).orElseThrow();
    boolean clear = groups.stream().filter(g -> g != most).allMatch(g -> full(most) >= 2 * full(g));
    return clear ? List.of(most) : groups;
  }

  private static long full(Group group) {
    return group.found.stream().filter(f -> f.candidate().length() > 1).count();
  }

  /// Persons whose plain name, such as `Pavel Zabelo`, ends with a word, or has it for the first of
  /// two surnames: `Edgar Paz Avendaño`.
  private List<Group> surnamed(Found one, String word) {
    return persons(
        one,
        g ->
            (g.key.endsWith(" " + word) || g.key.matches("\\S+ " + Pattern.quote(word) + " \\S+"))
                && g.found.stream()
                    .anyMatch(f -> PLAIN_NAME.matcher(f.mention().text()).matches()));
  }

  private void addAlias(Found one, Map<String, String> aliases) {
    String bearer = aliases.getOrDefault(NameKey.of(one.mention().text()), "");
    groups.stream()
        .filter(g -> g.found.stream().anyMatch(f -> NameKey.of(f.mention().text()).equals(bearer)))
        .findFirst()
        .ifPresentOrElse(g -> alias(g, one), () -> add(one, null));
  }

  private static void alias(Group group, Found one) {
    group.found.add(one);
    if (group.type == EntityType.PERSON) {
      group.attributes.putIfAbsent(Group.ALIAS, one.mention().text());
    }
  }

  private void add(Found one, @Nullable Mention definedBy) {
    var candidate = one.candidate();
    String text = definedBy != null ? definedBy.text() : one.mention().text();
    String key =
        candidate.type().near(EntityType.ORGANIZATION) ? NamesOfBodies.key(text) : NameKey.of(text);
    Group group =
        groups.stream()
            .filter(g -> NamesOfBodies.same(g, candidate, key))
            .findFirst()
            .orElseGet(() -> newGroup(candidate, key));
    group.found.add(one);
    if (definedBy != null) {
      group.attributes.put("acronym", one.mention().text());
    }
  }

  private Group newGroup(Candidate candidate, String key) {
    var group = new Group(candidate, key);
    groups.add(group);
    return group;
  }

  /// `Salazar` belongs to the only person of the document with that first or last name, else to the
  /// only one with that name between the two, else to the only body whose name it begins. A word
  /// taken for a place is the firm whose name it begins.
  private void addPart(Found one) {
    String part = NameKey.of(one.mention().text());
    boolean person = one.candidate().type() == EntityType.PERSON;
    var bearers = person ? persons(one, g -> PartNames.bears(g.key, part)) : surnamed(one, part);
    if (person && bearers.size() == 1 && mayBeAnother(bearers.getFirst(), one, part)) {
      newGroup(one.candidate(), part).found.add(one);
      return;
    }
    if (bearers.size() > 1 && namedBefore(bearers, one.mention().start()).size() == 1) {
      bearers = namedBefore(bearers, one.mention().start());
    }
    if (person && bearers.size() > 1 && !relatives.isOne(one)) {
      bearers = whoIsNoRelative(bearers, one);
    }
    if (bearers.isEmpty() && !person && !inside.contains(part)) {
      bearers = open(one).filter(g -> FirmNames.isFirmNamed(g, part)).toList();
    }
    if (bearers.isEmpty()) {
      bearers = open(one).filter(g -> FirmNames.leavesOut(part, g)).toList();
    }
    if (bearers.isEmpty() && person && !relatives.isAged(one)) {
      bearers = persons(one, g -> g.key.contains(" " + part + " ") && !isTied(g, part));
    }
    var known =
        groups.stream()
            .filter(g -> g.key.equals(part) && g.type.near(one.candidate().type()))
            .findFirst();
    if (bearers.isEmpty() && known.isEmpty() && person) {
      bearers = open(one).filter(g -> FirmNames.isThingNamed(g, part)).toList();
    }
    if (bearers.size() == 1 && !isOtherGender(bearers.getFirst(), one)) {
      bearers.getFirst().found.add(one);
    } else if (known.isPresent()) {
      known.get().found.add(one);
    } else {
      newGroup(one.candidate(), part).found.add(one);
    }
  }

  /// Of several with a name the only one who is not named as somebody's kin, unless the last who
  /// was named in the same paragraph is one of these.
  private List<Group> whoIsNoRelative(List<Group> bearers, Found one) {
    var own = bearers.stream().filter(g -> !isRelative(g)).toList();
    boolean kinLast =
        bearers.stream()
            .flatMap(g -> g.found.stream())
            .filter(f -> f.mention().start() < one.mention().start())
            .filter(f -> paragraph.applyAsInt(f) == paragraph.applyAsInt(one))
            .max(Comparator.comparingInt(f -> f.mention().start()))
            .filter(f -> own.stream().noneMatch(g -> g.found.contains(f)))
            .isPresent();
    return own.size() == 1 && !kinLast ? own : bearers;
  }

  private boolean isRelative(Group group) {
    return group.found.stream().anyMatch(relatives::isOne);
  }

  /// `Cruz` of a text that names Eulalia Huamani Cruz and Policarpo Cruz Naupa: the second of two
  /// surnames is seldom used alone, the first is.
  private boolean mayBeAnother(Group bearer, Found one, String part) {
    return bearer.key.split(" ").length > 2
        && bearer.key.endsWith(" " + part)
        && open(one).anyMatch(g -> g.type == EntityType.PERSON && g.key.contains(" " + part + " "));
  }

  /// `Salazar` in `Norma Salazar-Dizon`, whom nobody calls by half of her surname.
  private static boolean isTied(Group group, String part) {
    var tied = Pattern.compile("(^|.* )" + Pattern.quote(part) + "\\p{Pd}.*");
    return group.found.stream()
        .anyMatch(f -> tied.matcher(f.mention().text().toLowerCase(Locale.ROOT)).matches());
  }

  /// `Arda and his cousin`, where the text calls the only one it names in full `Ms Arda`.
  private boolean isOtherGender(Group group, Found one) {
    var told = genders.beside(one);
    return group.type == EntityType.PERSON
        && told != Genders.Gender.UNKNOWN
        && group.found.stream().anyMatch(f -> told.excludes(genders.of(f)));
  }

  private List<Group> persons(Found one, Predicate<Group> like) {
    return open(one).filter(g -> g.type == EntityType.PERSON).filter(like).toList();
  }

  private List<Referent> numbered() {
    groups.forEach(g -> g.found.sort(Comparator.comparingInt(f -> f.mention().start())));
    groups.sort(Comparator.comparingInt(Group::start));
    var referents = new ArrayList<Referent>(groups.size());
    groups.forEach(g -> referents.add(g.referent(referents.size())));
    return referents;
  }
}
