package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;

/// Which holder of an office a date or number in a sentence is about: the one named last before it,
/// or the one that a pronoun, `her predecessor` or `the rapporteur` stands for.
///
/// Where two may be meant both are given, and the caller may agree with either and contradict none.
final class Who {
  private static final int BACK = 3;
  private static final Pattern TAKING =
      Pattern.compile(
          "(?i)\\b(?:succeed(?:s|ed)?|replace[sd]?|follow(?:s|ed)|t(?:ook|akes|aken|ake|aking)"
              + " (?:[\\p{L}]+ ){0,3}?(?:over )?from|hand(?:s|ed|ing) (?:[\\p{L}]+ ){0,3}?(?:over|on)"
              + " to)\\b");
  private static final Pattern PASSIVE =
      Pattern.compile("(?i)\\b(?:succeeded|replaced|followed) by\\b");
  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)\\b(?:he|she|his|her|him|who|the (?:[\\p{L}-]+ ){0,2}?(?:rapporteur|envoy|expert|lawyer|judge|jurist|diplomat|professor|academic|holder|observer|chair|official|man|woman))\\b");
  private static final Pattern RELATIVE = Pattern.compile("(?i)^,? (?:who|whose)\\b");
  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b(?:his|her|their|whose) predecessor\\b");
  private static final Pattern AFTER =
      Pattern.compile("(?i)\\b(?:his|her|their|whose) successor\\b");

  private final Checks checks;
  private final Page page;
  private final Mechanism mechanism;
  private final List<HolderTerm> terms;

  Who(Checks checks, Page page, Mechanism mechanism) {
    this.checks = checks;
    this.page = page;
    this.mechanism = mechanism;
    this.terms = HolderTerms.of(this.checks.register(), this.mechanism);
  }

  /// Somebody named at a place of a text.
  private record Named(String person, int start, int end) {}

  private List<Named> named(String text) {
    var found = new ArrayList<Named>();
    var folded = fold(text);
    for (var person : terms.stream().map(HolderTerm::person).distinct().toList()) {
      for (var form : forms(person)) {
        var m = Pattern.compile("(?<!\\p{L})" + Pattern.quote(form) + "(?!\\p{L})").matcher(folded);
        while (m.find()) {
          found.add(new Named(person, m.start(), m.end()));
        }
      }
    }
    found.removeIf(n -> OWNER.matcher(text.substring(n.end())).find());
    found.removeIf(n ->
        found.stream()
            .anyMatch(o ->
                o.start() <= n.start()
                    && o.end() >= n.end()
                    && o.end() - o.start() > n.end() - n.start()));
    found.sort(Comparator.comparingInt(Named::start));
    return found;
  }

  /// `her predecessor` told with a name: `Ms Marlow's predecessor` is not Ms Marlow.
  private static final Pattern OWNER =
      Pattern.compile("(?i)^[\u2019']s (?:immediate )?(?:predecessor|successor)\\b.*");

  /// The whole name, and the last part if the page prints the whole anywhere.
  private List<String> forms(String person) {
    var whole = fold(person);
    var last = whole.substring(whole.lastIndexOf(' ') + 1);
    boolean known = fold(page.told.document().text()).contains(whole);
    return last.length() > 3 && (known || isPersonOf(last)) ? List.of(whole, last) : List.of(whole);
  }

  /// Whether the page names nobody else by that last name.
  private boolean isPersonOf(String last) {
    return terms.stream().filter(t -> fold(t.person()).endsWith(" " + last)).count() == 1
        && page.told.telling().referents().stream()
            .filter(r -> r.type() == org.rapporteur.model.telling.EntityType.PERSON)
            .noneMatch(r -> fold(r.name()).endsWith(" " + last));
  }

  /// The same letters without marks, one for one.
  private static String fold(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      var plain =
          java.text.Normalizer.normalize(text.substring(i, i + 1), java.text.Normalizer.Form.NFD);
      char c = Character.toLowerCase(plain.charAt(0));
      out.append(c == '-' || Character.isWhitespace(c) ? ' ' : c);
    }
    return out.toString();
  }

  /// Whether one holder's name is all that stands beside a term: before it, perhaps with a word in
  /// brackets, or after it.
  boolean isListed(String before, String after) {
    var earlier = named(before);
    var later = named(after);
    return earlier.isEmpty()
        ? !later.isEmpty()
            && after.substring(0, later.getFirst().start()).matches("[,:]? ?(?:\\p{L}{1,4}\\. )?")
            && before.isBlank()
        : before
            .substring(earlier.getLast().end())
            .matches("(?: \\([^()]{2,40}\\))?[,:]? ?[\\u2013-]? ?\\(?");
  }

  /// The holders that may be meant at a place of a sentence; one if it is sure.
  List<String> at(int sentence, int at) {
    var raw = page.raw(sentence);
    var before = raw.substring(0, Math.min(at, raw.length()));
    var named = named(raw);
    var earlier = named.stream().filter(n -> n.start() < at).toList();
    var taking = last(TAKING, before);
    boolean passive = PASSIVE.matcher(before).find();
    boolean own =
        !earlier.isEmpty()
            && RELATIVE
                .matcher(before.substring(Math.min(earlier.getLast().end(), before.length())))
                .find();
    if (taking >= 0 && !passive && !own) {
      var subject = earlier.stream().filter(n -> n.end() <= taking).toList();
      return subject.isEmpty()
          ? stoodFor(sentence, before.substring(0, taking))
          : List.of(subject.getLast().person());
    }
    if (!earlier.isEmpty()
        && last(BEFORE, before) < earlier.getLast().end()
        && last(AFTER, before) < earlier.getLast().end()) {
      return List.of(earlier.getLast().person());
    }
    var stood = stoodFor(sentence, before);
    return stood.isEmpty() && !named.isEmpty() ? List.of(named.getFirst().person()) : stood;
  }

  private static int last(Pattern pattern, String text) {
    var m = pattern.matcher(text);
    int at = -1;
    while (m.find()) {
      at = m.start();
    }
    return at;
  }

  /// Whom a pronoun or role may stand for: those named before it in the sentence, or else all that
  /// the sentences before name.
  private List<String> stoodFor(int sentence, String before) {
    var standing = STANDING.matcher(before);
    if (!standing.find()) {
      return List.of();
    }
    var persons = new LinkedHashSet<String>();
    named(before).forEach(n -> persons.add(n.person()));
    for (int back = 1; named(before).isEmpty() && back <= BACK && back <= sentence; back++) {
      named(page.raw(sentence - back)).forEach(n -> persons.add(n.person()));
    }
    boolean earlier = BEFORE.matcher(before).find();
    boolean later = AFTER.matcher(before).find();
    var national = persons.stream().filter(p -> isOfCountry(p, standing.group())).toList();
    if (national.size() == 1) {
      return national;
    }
    return persons.stream()
        .map(p -> earlier ? neighbour(p, -1) : later ? neighbour(p, 1) : p)
        .filter(p -> !p.isEmpty())
        .distinct()
        .toList();
  }

  /// `the Pakistani lawyer` is who is of Pakistan, if the record says of which country holders are.
  private boolean isOfCountry(String person, String role) {
    return checks.register().facts(mechanism.id()).stream()
        .filter(a -> a.field("person").filter(person::equals).isPresent())
        .flatMap(a -> a.field("country").stream())
        .map(c -> c.substring(0, Math.min(4, c.length())).toLowerCase(java.util.Locale.ROOT))
        .anyMatch(c -> role.toLowerCase(java.util.Locale.ROOT).contains(" " + c));
  }

  private String neighbour(String person, int step) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).person().equals(person)) {
        int other = i + step;
        return other >= 0 && other < terms.size() ? terms.get(other).person() : "";
      }
    }
    return "";
  }
}
