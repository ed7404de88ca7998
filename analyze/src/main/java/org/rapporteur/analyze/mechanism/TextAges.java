package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.time.Edtf;

/// The age that a document prints of somebody, against a birth that it or the record tells (P4); a
/// year more or less is let pass.
final class TextAges {
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(?:aged|age of|now) (\\d{1,3})\\b|\\b(\\d{1,3})[- ]years?[- ]old\\b|(?<=\\p{L}),"
              + " (\\d{2})(?=,)");
  private static final Pattern BORN = Pattern.compile("(?i)\\bborn (?:on|in)\\b");

  private final Checks checks;
  private final Page page;
  private final Named named;

  TextAges(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.named = new Named(checks);
  }

  /// An age that does not fit.
  record Odd(Spot spot, String words, List<String> acts) {}

  /// A birth with the act that gives it, if the record does.
  private record Birth(Edtf date, List<String> acts) {}

  List<Odd> all() {
    var found = new ArrayList<Odd>();
    var day = page.written();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var m = AGE.matcher(page.raw(sentence));
      while (m.find() && day.isPresent()) {
        int group = m.group(1) != null ? 1 : m.group(2) != null ? 2 : 3;
        int age = Integer.parseInt(m.group(group));
        int start = page.start(sentence);
        var spot = page.spot(start + m.start(group), start + m.end(group));
        birth(sentence, m.start())
            .flatMap(b -> compare(spot, age, b, day.get()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Odd> compare(Spot spot, int age, Birth birth, LocalDate day) {
    if (birth.date().interval().isEmpty()) {
      return Optional.empty();
    }
    long high = ChronoUnit.YEARS.between(When.first(birth.date()), day);
    long low = ChronoUnit.YEARS.between(When.last(birth.date()), day);
    return age >= low - 1 && age <= high + 1
        ? Optional.empty()
        : Optional.of(
            new Odd(
                spot,
                "born "
                    + birth.date()
                    + ", so "
                    + (low == high ? String.valueOf(low) : low + " or " + high)
                    + " on "
                    + day
                    + "; printed: "
                    + age,
                birth.acts()));
  }

  private Optional<Birth> birth(int sentence, int at) {
    return ofRecord(sentence, at).or(() -> ofText(sentence, at));
  }

  private Optional<Birth> ofRecord(int sentence, int at) {
    return named
        .at(page, sentence, at)
        .filter(m -> m.type() == MechanismType.DETAINEE_CASE)
        .flatMap(m ->
            checks.register().acts().stream()
                .filter(a -> a.mechanism().equals(m.id()) && a.kind().equals("birth"))
                .filter(a -> a.occurred() != null)
                .findFirst())
        .map(a -> new Birth(Objects.requireNonNull(a.occurred()), List.of(a.id())));
  }

  /// The birth that the text tells of the same person.
  private Optional<Birth> ofText(int sentence, int at) {
    int person = person(sentence, at);
    return person < 0
        ? Optional.empty()
        : page.times.stream()
            .filter(t -> BORN.matcher(before(t)).find())
            .filter(t -> person(t.sentence(), t.start() - page.start(t.sentence())) == person)
            .findFirst()
            .map(t -> new Birth(t.date(), List.of()));
  }

  /// The words shortly before a time, and those of its own.
  private String before(Page.Printed time) {
    var text = page.told.document().text();
    return text.substring(Math.max(page.start(time.sentence()), time.start() - 9), time.end());
  }

  /// The person named last before a place, or in the sentence before; -1 if none.
  private int person(int sentence, int at) {
    for (int back = 0; back <= 1 && back <= sentence; back++) {
      int to = back == 0 ? page.start(sentence) + at + 2 : Integer.MAX_VALUE;
      int which = sentence - back;
      var last =
          page.told.telling().referents().stream()
              .filter(r -> r.type() == EntityType.PERSON)
              .flatMap(r ->
                  r.mentions().stream()
                      .filter(m -> m.sentence() == which && m.end() <= to)
                      .map(m -> new int[] {m.start(), r.number()}))
              .max(Comparator.comparingInt(x -> x[0]));
      if (last.isPresent()) {
        return last.get()[1];
      }
    }
    return -1;
  }
}
