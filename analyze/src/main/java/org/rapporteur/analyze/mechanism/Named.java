package org.rapporteur.analyze.mechanism;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;

/// Of which mandate, law or case a sentence speaks: by its office, name or person, or by a word
/// that stands for what was named shortly before (`the mandate`, `the law`, `he`).
///
/// An office with a subject of its own (`special rapporteur on freedom of religion`) is another
/// office unless the subject is the country of the record.
final class Named {
  private static final int BACK = 3;
  private static final Pattern BOTH = Pattern.compile("(?i)\\bboth\\b[^,;.]*$");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^s? (?:on|for) (.{2,90}?)(?:[,;.:()]|$| (?:who|which|that|said|has|is|was) ).*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}/\\d{4}");
  private static final Pattern OF_COUNTRY = Pattern.compile("the (country|situation)\\b.*");
  private static final Map<String, Pattern> STANDING_FOR =
      Map.of(
          "inquiry", word("inquiry|commission|panel|mission|mechanism|body|it|its"),
          "panel", word("panel|experts|it|its"),
          "expert-group", word("group|experts|mandate|it|its"),
          "field-office", word("office|presence|it|its"),
          "mandate",
              word(
                  "mandate|post|role|rapporteur|envoy|he|she|his|her|who|position|office|observer|expert|lawyer|judge|jurist|diplomat|predecessor|successor|serve[ds]?|serving"),
          "legislation",
              word("law|act|legislation|statute|it|extension|renewal|re-?authori[sz]ation"),
          "court-case", word("court|case|suit|lawsuit|judg(?:e)?ment|ruling"),
          "intervention", word("opinion|letter|appeal|communication|it"),
          "detainee-case",
              word("he|she|him|his|her|their|missionary|detainee|prisoner|pastor|father|mother"));

  private final Checks checks;

  Named(Checks checks) {
    this.checks = checks;
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /// The one mechanism that a sentence names, or stands for.
  Optional<Mechanism> in(Page page, int sentence) {
    return at(page, sentence, -1);
  }

  /// The mechanism that is meant at a place of a sentence: of several the one named last before it.
  ///
  /// @param at chars from the beginning of the sentence, or -1 for the sentence as a whole
  Optional<Mechanism> at(Page page, int sentence, int at) {
    var here = places(page, sentence);
    if (!here.isEmpty()) {
      return chosen(here, at);
    }
    var words = page.sentenceText(sentence);
    for (int back = 1; back <= BACK && sentence - back >= 0; back++) {
      var before = places(page, sentence - back);
      if (!before.isEmpty()) {
        return chosen(
            before.stream()
                .filter(p -> standsFor(p.mechanism(), words))
                .filter(p -> !isOfOther(page, p.mechanism(), words))
                .toList(),
            -1);
      }
    }
    return Optional.empty();
  }

  /// What is meant at a place.
  ///
  /// @param sure false if of several it is not told which
  record Some(List<Mechanism> mechanisms, boolean sure) {}

  /// The mechanisms that are meant at a place: several if `both` says so of two detainees, or if
  /// `and` joins them right before it; then it is not sure which date is whose.
  Some all(Page page, int sentence, int at) {
    var words = page.raw(sentence);
    var before = words.substring(0, at);
    boolean both = BOTH.matcher(before).find();
    var here = detainees(page, sentence, at);
    var pair = both && here.isEmpty() ? detainees(page, sentence - 1, Integer.MAX_VALUE) : here;
    var persons = pair.stream().map(Place::mechanism).distinct().toList();
    boolean joined =
        here.size() == 2
            && words
                .substring(here.getFirst().end(), here.getLast().start())
                .matches(" and (?:\\p{Ll}+ )?");
    return persons.size() == 2 && (both || joined)
        ? new Some(persons, both)
        : new Some(at(page, sentence, at).stream().toList(), true);
  }

  private List<Place> detainees(Page page, int sentence, int at) {
    return sentence < 0
        ? List.of()
        : places(page, sentence).stream()
            .filter(p -> p.start() < at && p.mechanism().type() == MechanismType.DETAINEE_CASE)
            .sorted(Comparator.comparingInt(Place::start))
            .toList();
  }

  /// Whether words speak of the office of another mandate: `the rapporteur` is no commission.
  private boolean isOfOther(Page page, Mechanism mechanism, String words) {
    var own = lastWord(mechanism);
    return !own.isEmpty()
        && !word(Pattern.quote(own)).matcher(words).find()
        && checks.concerned(page).stream()
            .filter(m -> m.type() == MechanismType.MANDATE)
            .map(Named::lastWord)
            .filter(w -> !w.isEmpty() && !w.equals(own) && !w.equals("office"))
            .anyMatch(w -> word(Pattern.quote(w)).matcher(words).find());
  }

  private static String lastWord(Mechanism mechanism) {
    var office = mechanism.field("office").orElse("");
    return office.substring(office.lastIndexOf(' ') + 1);
  }

  /// A mechanism where a sentence names it.
  record Place(Mechanism mechanism, int start, int end) {
    boolean isIn(Place other) {
      return other.start <= start && other.end >= end && other.end - other.start > end - start;
    }
  }

  /// Where a sentence names the offices of mandates, without who holds them.
  List<Place> offices(Page page, int sentence) {
    var raw = page.raw(sentence);
    var places = new ArrayList<Place>();
    for (var mechanism : checks.concerned(page)) {
      if (mechanism.type() == MechanismType.MANDATE && mechanism.field("session").isEmpty()) {
        offices(page, mechanism, raw.toLowerCase(Locale.ROOT), places);
      }
    }
    return places.stream().filter(p -> places.stream().noneMatch(p::isIn)).toList();
  }

  private static Optional<Mechanism> chosen(List<Place> places, int at) {
    var outer = places.stream().filter(p -> places.stream().noneMatch(p::isIn)).toList();
    var all = outer.stream().map(Place::mechanism).distinct().toList();
    if (all.size() == 1) {
      return Optional.of(all.getFirst());
    }
    var earlier = outer.stream().filter(p -> p.start() < at).toList();
    if (at < 0 || earlier.isEmpty()) {
      return Optional.empty();
    }
    int last = earlier.stream().mapToInt(Place::start).max().getAsInt();
    var nearest =
        earlier.stream().filter(p -> p.start() == last).map(Place::mechanism).distinct().toList();
    return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
  }

  private static boolean standsFor(Mechanism mechanism, String words) {
    var key = mechanism.field("form").orElse(mechanism.type().label());
    var pattern = STANDING_FOR.getOrDefault(key, STANDING_FOR.get(mechanism.type().label()));
    return pattern != null && pattern.matcher(words).find();
  }

  private List<Place> places(Page page, int sentence) {
    var raw = page.raw(sentence);
    var words = raw.toLowerCase(Locale.ROOT);
    var places = new ArrayList<Place>();
    for (var mechanism : checks.concerned(page)) {
      if (mechanism.field("session").isEmpty()) {
        switch (mechanism.type()) {
          case MANDATE -> mandate(page, mechanism, raw, words, places);
          case DETAINEE_CASE -> printed(mechanism, mechanism.label(), raw, places);
          case LEGISLATION -> {
            if (legislated(page, mechanism, sentence)) {
              printed(mechanism, name(mechanism), raw, places);
            }
          }
          case INTERVENTION -> numbered(mechanism, raw, places);
          case COURT_CASE -> printed(mechanism, name(mechanism), raw, places);
          case RESOLUTION, SERIES, MEETING, REPORT, RECOMMENDATION, SANCTION, CONSENT, OTHER -> {}
        }
      }
    }
    return places;
  }

  /// The name that a text prints: that of the record, or its label up to an addition.
  static String name(Mechanism mechanism) {
    return mechanism.field("name").orElse(mechanism.label().replaceAll("(?:,| \\().*", ""));
  }

  /// An opinion or letter is known by its number: `Opinion No. 59/2024`.
  private static void numbered(Mechanism mechanism, String raw, List<Place> places) {
    var number = NUMBER.matcher(mechanism.label());
    if (number.find()) {
      printed(mechanism, number.group(), raw, places);
    }
  }

  /// Every place that prints a name, as a whole.
  private static void printed(Mechanism mechanism, String name, String raw, List<Place> places) {
    var m = Pattern.compile("(?<!\\p{L})" + Pattern.quote(folded(name))).matcher(folded(raw));
    while (m.find()) {
      places.add(new Place(mechanism, m.start(), m.end()));
    }
  }

  private void offices(Page page, Mechanism mechanism, String words, List<Place> places) {
    boolean placed =
        mechanism.field("place").map(p -> words.contains(p.toLowerCase(Locale.ROOT))).orElse(true);
    boolean owned =
        mechanism.field("jurisdiction").isEmpty() || mechanism.field("topic").isPresent();
    var office = mechanism.field("office").map(o -> o.toLowerCase(Locale.ROOT)).orElse("");
    if (placed && owned && !office.isEmpty()) {
      for (int at = words.indexOf(office); at >= 0; at = words.indexOf(office, at + 1)) {
        if (isOfCountry(page, mechanism, words.substring(at + office.length()))) {
          places.add(new Place(mechanism, at, at + office.length()));
        }
      }
      byCountry(page, mechanism, office, words, places);
    }
  }

  private void mandate(
      Page page, Mechanism mechanism, String raw, String words, List<Place> places) {
    offices(page, mechanism, words, places);
    printed(mechanism, name(mechanism), raw, places);
    for (var person :
        HolderTerms.of(checks.register(), mechanism).stream()
            .map(t -> t.person())
            .distinct()
            .toList()) {
      if (isPersonNamed(page, person, raw)) {
        var whole = folded(person);
        var last = whole.substring(whole.lastIndexOf(' ') + 1);
        printed(mechanism, folded(raw).contains(whole) ? whole : last, raw, places);
      }
    }
  }

  /// `the rapporteur on Belarus`, `the mandate on Belarus`, `the Belarus mandate`: the last word of
  /// an office, or a word for it, beside the country.
  private void byCountry(
      Page page, Mechanism mechanism, String office, String words, List<Place> places) {
    if (!mechanism.field("form").filter("country-rapporteur"::equals).isPresent()) {
      return;
    }
    var last = office.substring(office.lastIndexOf(' ') + 1);
    for (var country : countries(page, mechanism)) {
      var name = Pattern.quote(country);
      var m =
          Pattern.compile(
                  "\\b(?:"
                      + Pattern.quote(last)
                      + "|mandate|post|expert)(?:'s|\u2019s)? (?:office |mandate |post )?(?:on|for)"
                      + " (?:the )?(?:human rights (?:situation )?in )?(?:the )?"
                      + name
                      + "|"
                      + name
                      + "(?:'s|\u2019s)? (?:human rights )?(?:"
                      + Pattern.quote(last)
                      + "|mandate)\\b")
              .matcher(words);
      while (m.find()) {
        places.add(new Place(mechanism, m.start(), m.end()));
      }
    }
  }

  /// Whether an office as it is printed, such as `special rapporteur on torture`, is that of a
  /// mechanism.
  boolean isOfOffice(Page page, Mechanism mechanism, String printed) {
    var office = mechanism.field("office").map(o -> o.toLowerCase(Locale.ROOT)).orElse("");
    var words = printed.toLowerCase(Locale.ROOT);
    int at = words.indexOf(office);
    return at < 0 || isOfCountry(page, mechanism, words.substring(at + office.length()));
  }

  /// @param rest the words that follow an office, in lower case
  private boolean isOfCountry(Page page, Mechanism mechanism, String rest) {
    var subject = SUBJECT.matcher(rest);
    if (!subject.matches()) {
      return true;
    }
    var words = subject.group(1);
    return OF_COUNTRY.matcher(words).matches()
        || countries(page, mechanism).stream().anyMatch(words::contains);
  }

  /// The words for the country of the record: those of its topic, and those of the page.
  private List<String> countries(Page page, Mechanism mechanism) {
    var words = new ArrayList<String>(page.formsOf(checks.register().about(mechanism)));
    mechanism
        .field("topic")
        .map(t -> t.replace("human rights", "").strip().toLowerCase(Locale.ROOT))
        .filter(t -> !t.isEmpty())
        .ifPresent(words::add);
    return words;
  }

  /// A person is named by the whole name, or by the last part if the page has the whole.
  static boolean isPersonNamed(Page page, String person, String text) {
    var whole = folded(person);
    var words = folded(text);
    if (words.contains(whole)) {
      return true;
    }
    var last = whole.substring(whole.lastIndexOf(' ') + 1);
    return last.length() > 3
        && Pattern.compile("\\b" + Pattern.quote(last) + "\\b").matcher(words).find()
        && folded(page.told.document().text()).contains(whole);
  }

  /// Two states may have a law of one name; the state or body that the sentence names tells which,
  /// or that the page names while it does not name the other's.
  private boolean legislated(Page page, Mechanism law, int sentence) {
    var same =
        checks.register().mechanisms().stream()
            .filter(m -> m.type() == MechanismType.LEGISLATION)
            .filter(m -> m.field("name").equals(law.field("name")))
            .toList();
    var near = page.namedInSentence(sentence);
    if (law.field("name").isEmpty() || same.size() == 1 || isOfOneOf(law, near)) {
      return true;
    }
    var named = new HashSet<>(page.named(0, page.told.document().text().length()));
    page.told
        .telling()
        .referents()
        .forEach(r -> named.add(r.attributes().getOrDefault("country", "")));
    return same.stream().noneMatch(m -> isOfOneOf(m, near))
        && same.stream().filter(m -> isOfOneOf(m, named)).toList().equals(List.of(law));
  }

  private boolean isOfOneOf(Mechanism law, Set<String> named) {
    var body =
        law.field("body").flatMap(checks.register()::body).map(b -> String.valueOf(b.knownAs()));
    return body.filter(named::contains).isPresent()
        || law.field("jurisdiction").filter(named::contains).isPresent();
  }

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\\s-]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
