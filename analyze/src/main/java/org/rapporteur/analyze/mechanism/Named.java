package org.rapporteur.analyze.mechanism;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int BACK = 2;
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^s? (?:on|for) (.{2,90}?)(?:[,;.:()]|$| (?:who|which|that|said|has|is|was) ).*");
  private static final Pattern OF_COUNTRY = Pattern.compile("the (country|situation)\\b.*");
  private static final Map<String, Pattern> STANDING_FOR =
      Map.of(
          "country-rapporteur", word("mandate|post|role|rapporteur|he|she|position"),
          "envoy", word("post|role|envoy|he|she|position"),
          "inquiry", word("inquiry|commission"),
          "panel", word("panel|experts"),
          "field-office", word("office"),
          "legislation", word("law|act|legislation|statute|it"),
          "detainee-case", word("he|she|him|her|missionary|detainee"));

  private final Checks checks;

  Named(Checks checks) {
    this.checks = checks;
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /// The one mechanism that a sentence names, or stands for.
  Optional<Mechanism> in(Page page, int sentence) {
    var direct = direct(page, sentence);
    if (direct.isPresent()) {
      return direct;
    }
    for (int back = 1; back <= BACK && sentence - back >= 0; back++) {
      var before = direct(page, sentence - back);
      if (before.isPresent()) {
        return before.filter(m -> standsFor(m, page.sentenceText(sentence)));
      }
    }
    return Optional.empty();
  }

  private static boolean standsFor(Mechanism mechanism, String words) {
    var key = mechanism.field("form").orElse(mechanism.type().label());
    var pattern = STANDING_FOR.get(key);
    return pattern != null && pattern.matcher(words).find();
  }

  private Optional<Mechanism> direct(Page page, int sentence) {
    var text = page.sentenceText(sentence);
    var words = text.toLowerCase(Locale.ROOT);
    var fitting =
        checks.concerned(page).stream()
            .filter(m -> m.field("session").isEmpty())
            .filter(m -> isNamed(page, m, text, words, sentence))
            .sorted(
                Comparator.comparingInt((Mechanism m) -> -m.field("office").orElse("").length())
                    .thenComparing(Mechanism::id))
            .toList();
    boolean several =
        fitting.size() > 1
            && fitting.get(0).field("office").orElse("").length()
                == fitting.get(1).field("office").orElse("").length();
    return several ? Optional.empty() : fitting.stream().findFirst();
  }

  private boolean isNamed(Page page, Mechanism mechanism, String text, String words, int sentence) {
    return switch (mechanism.type()) {
      case MANDATE -> office(page, mechanism, words) || isHolderNamed(page, mechanism, text);
      case DETAINEE_CASE -> folded(text).contains(folded(mechanism.label()));
      case LEGISLATION ->
          mechanism
                  .field("name")
                  .filter(n -> words.contains(n.toLowerCase(Locale.ROOT)))
                  .isPresent()
              && legislated(page, mechanism, sentence);
      case RESOLUTION,
          SERIES,
          MEETING,
          REPORT,
          RECOMMENDATION,
          SANCTION,
          COURT_CASE,
          INTERVENTION,
          CONSENT,
          OTHER ->
          false;
    };
  }

  private boolean office(Page page, Mechanism mechanism, String words) {
    var office = mechanism.field("office").map(o -> o.toLowerCase(Locale.ROOT)).orElse("");
    int at = office.isEmpty() ? -1 : words.indexOf(office);
    boolean placed =
        mechanism.field("place").map(p -> words.contains(p.toLowerCase(Locale.ROOT))).orElse(true);
    boolean owned =
        mechanism.field("jurisdiction").isEmpty() || mechanism.field("topic").isPresent();
    return at >= 0
        && placed
        && owned
        && isOfCountry(page, mechanism, words.substring(at + office.length()));
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

  private boolean isHolderNamed(Page page, Mechanism mechanism, String text) {
    return HolderTerms.of(checks.register(), mechanism).stream()
        .anyMatch(t -> isPersonNamed(page, t.person(), text));
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
    if (same.size() == 1 || isOfOneOf(law, near)) {
      return true;
    }
    var named = page.named(0, page.told.document().text().length());
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
