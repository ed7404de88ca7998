package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;

/// Dates that stand beside a word for an act: `set up in March 2013`, `took office in 2010`,
/// `ceased on 30 April 2024`, `held since 8 October 2013`. The word nearest before the date counts,
/// without another date between; a date at the head of its clause takes the word that follows.
///
/// Only acts that happen once can contradict; of a renewal or an extension the record may lack one.
final class DatedCheck {
  /// A word for an act.
  ///
  /// @param asked what is compared
  /// @param kinds the acts it may mean
  /// @param once whether a mechanism has only one of it
  private record Word(Pattern word, String asked, List<String> kinds, boolean once) {}

  private static final Word FOUNDING =
      new Word(
          word(
              "establish\\w*|set"
                  + " up|creat(?:ed?|ion)|found(?:ed|ing)|launch\\w*|open(?:ed|ing)|beg[au]n|inception|dates?"
                  + " (?:back|from)|goes back"),
          "since",
          List.of("established", "opened"),
          true);
  private static final Word ENDING =
      new Word(
          word(
              "ceased|end(?:ed|s)|expired|disbanded|dissolved|abolished|terminated|wound"
                  + " (?:up|down)|clos(?:ed|es) (?:its doors|down)|shut down|(?:finished|completed)"
                  + " its (?:work|mandate)|came to an end"),
          "ended",
          List.of("ended", "abolished"),
          true);

  /// Words that tell of a time at which it was there; no day of founding is meant.
  private static final Word WORKING =
      new Word(
          word("work(?:ed|s)|operat(?:ed|es)|sat|ran|inquired|investigated"),
          "since",
          List.of("established", "opened"),
          false);

  private static final Word FIRST =
      new Word(
          word("first (?:appointed|named|designated)|(?:appointed|named|sent) (?:its|a|the) first"),
          "since",
          List.of("established", "opened", "in-office", "appointed"),
          false);
  private static final List<Word> MANDATES =
      List.of(
          FOUNDING,
          WORKING,
          FIRST,
          new Word(
              word("publish\\w* (?:its|the|a) (?:\\w+ )?(?:findings|report)"),
              "report",
              List.of("report", "issued"),
              false),
          ENDING,
          new Word(
              word("veto(?:ed)?|block(?:ed)?"), "extension vote", List.of("extension-vote"), false),
          new Word(
              word("renew\\w*|exten(?:d\\w*|sion)|prolong\\w*"),
              "renewed",
              List.of("renewed", "extended"),
              false));
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)[\\s,;&]*(?:and|or|then|again|in|and again|and then)?[\\s,]*(?:in)?\\s*");
  private static final Pattern EXISTING =
      word("(?:has|have|had) (?:had|existed|maintained|kept|designated)");

  /// Words for what one person does with an office; the person must be named.
  private static final List<String> TAKING = List.of("in-office", "appointed", "confirmed");

  private static final Word APPOINTING =
      new Word(
          word("appointed|named|chose|chosen|picked|selected"),
          "in office since",
          List.of("in-office", "appointed", "confirmed", "nominated"),
          true);
  private static final Word HOLDING =
      new Word(
          word(
              "t(?:ook|aken|akes|ake|aking) (?:up|over|office|the"
                  + " (?:job|post|chair|reins|helm))|(?:began|started|begins|starts)"
                  + " (?:work|as|in|his|her|the)|assumed|held (?:th(?:e|at|is)|it)|in (?:the"
                  + " )?(?:post|office)|serv(?:ed|es|ing)|became|succeeded|replaced|followed|has"
                  + " been|have been|(?:has )?(?:led|headed)|did the job|the job"),
          "in office since",
          TAKING,
          true);
  private static final Word LEAVING =
      new Word(
          word(
              "left|leaves|departure|resignation|death|exit|stepped down|steps"
                  + " down|resigned|departed|died|until|ceded|(?:term|tenure|spell|stint|mandate|time"
                  + " in office) (?:ends|ended|runs? (?:out|until)|ran"
                  + " (?:out|until)|expire[sd]|finished|finishes)"),
          "left office",
          List.of("ended"),
          true);
  private static final List<Word> HOLDINGS =
      List.of(
          HOLDING,
          APPOINTING,
          new Word(word("confirmed"), "confirmed", List.of("confirmed"), true),
          new Word(word("nominat\\w+"), "nominated", List.of("nominated"), true),
          LEAVING);

  private static final Word ENACTING =
      new Word(
          word("became law|enact\\w*|passed|signed|promulgated|adopted"),
          "enacted",
          List.of("enacted", "passed", "signed", "promulgated", "effective"),
          false);
  private static final List<Word> LAWS =
      List.of(
          new Word(
              word("re-?authori[sz]\\w+|renew\\w*|exten(?:d\\w*|sion)|prolong\\w*"),
              "reauthorised",
              List.of("reauthorised"),
              false),
          ENACTING,
          new Word(
              word("lapsed|expired|ended"),
              "lapsed",
              List.of("lapsed", "expired", "repealed"),
              true));
  private static final List<Word> CASES =
      List.of(
          new Word(
              word("arrest(?:ed)?|detained|held|captured|seized|taken|imprisoned|jailed"),
              "arrest",
              List.of("arrest"),
              true),
          new Word(word("sentenced"), "sentence", List.of("sentence"), true),
          new Word(word("walked free|released|freed"), "release", List.of("release"), true));

  private final Checks checks;
  private final Named named;

  DatedCheck(Checks checks) {
    this.checks = checks;
    this.named = new Named(checks);
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /// @param done what was compared already
  List<RecordCheck> check(Page page, List<RecordCheck> done) {
    var found = new ArrayList<RecordCheck>();
    for (var time : page.times) {
      if (done.stream().noneMatch(c -> isDate(c.said()) && isOf(page, time, c.span()))) {
        named
            .at(page, time.sentence(), time.start() - page.start(time.sentence()))
            .ifPresent(m -> found.addAll(compare(page, time, m)));
      }
    }
    return found;
  }

  private static boolean isDate(String said) {
    return Edtf.parse(said).isPresent();
  }

  /// Whether words hold a time.
  private static boolean isOf(Page page, Page.Printed time, Span span) {
    return span.evidence().equals(page.told.document().evidence())
        && span.start() < time.end()
        && time.start() < span.end();
  }

  private List<RecordCheck> compare(Page page, Page.Printed time, Mechanism mechanism) {
    var word = word(page, time, mechanism).orElse(null);
    if (word == null) {
      return List.of();
    }
    var found = new ArrayList<RecordCheck>();
    one(page, time, mechanism, word).ifPresent(found::add);
    var end = end(time);
    var ending =
        word.asked().equals("in office since")
            ? LEAVING
            : word.kinds().contains("established") ? ENDING : null;
    if (end != null && ending != null) {
      one(page, end, mechanism, ending).ifPresent(found::add);
    }
    return found;
  }

  private Optional<RecordCheck> one(Page page, Page.Printed time, Mechanism mechanism, Word word) {
    return HOLDINGS.contains(word)
        ? holding(page, time, mechanism, word)
        : answer(page, time, mechanism, word, facts(mechanism, word), time.printed());
  }

  /// The end of `from 2012 to 2018`.
  private static Page.@Nullable Printed end(Page.Printed time) {
    var date = time.date().value();
    var end = date.substring(date.indexOf('/') + 1);
    return !date.contains("/") || end.equals("..") || date.startsWith("..")
        ? null
        : new Page.Printed(
            time.sentence(), time.start(), time.end(), new Edtf(end), time.printed());
  }

  /// What a date beside a mechanism is the date of; empty if no word tells.
  private Optional<Word> word(Page page, Page.Printed time, Mechanism mechanism) {
    var before = before(page, time);
    var after = after(page, time);
    var earlier =
        page.timesIn(time.sentence()).stream()
            .filter(t -> t.end() <= time.start())
            .reduce((a, b) -> b);
    if (earlier.isPresent() && LISTED.matcher(before).matches()) {
      return word(page, earlier.get(), mechanism);
    }
    var words = new ArrayList<Word>();
    switch (mechanism.type()) {
      case LEGISLATION -> words.addAll(LAWS);
      case DETAINEE_CASE -> words.addAll(CASES);
      case MANDATE -> {
        words.addAll(MANDATES);
        words.addAll(HOLDINGS);
      }
      case RESOLUTION,
          SERIES,
          MEETING,
          REPORT,
          RECOMMENDATION,
          SANCTION,
          COURT_CASE,
          INTERVENTION,
          CONSENT,
          OTHER -> {}
    }
    return last(words, before)
        .or(() -> existing(time, mechanism, before))
        .or(() -> beside(mechanism, before))
        .or(() -> first(words, after));
  }

  /// Whether the date of a claim in a sentence that names a mandate is that of its founding.
  boolean isFounding(Page page, Claim claim, Mechanism mechanism) {
    return page.times.stream()
        .filter(t -> isOf(page, t, claim.span()))
        .findFirst()
        .flatMap(t -> word(page, t, mechanism))
        .filter(FOUNDING::equals)
        .isPresent();
  }

  /// `has had a rapporteur since 2004` tells of a beginning without a word for it.
  private static Optional<Word> existing(Page.Printed time, Mechanism mechanism, String before) {
    boolean said =
        mechanism.type() == MechanismType.MANDATE
            && time.since()
            && EXISTING.matcher(before).find();
    return said ? Optional.of(FOUNDING) : Optional.empty();
  }

  /// A date right after an office is that of its holder, one right after a law that of the law.
  private static Optional<Word> beside(Mechanism mechanism, String before) {
    boolean law = mechanism.type() == MechanismType.LEGISLATION;
    return mechanism
        .field(law ? "name" : "office")
        .filter(n ->
            Pattern.compile(
                    "(?i)"
                        + Pattern.quote(n)
                        + "(?: (?:on|for|of|in) [^,;.()]{2,80}?)?(?: of|,)?\\s?\\(?$")
                .matcher(before)
                .find())
        .map(n -> law ? ENACTING : HOLDING);
  }

  /// A mandate is renewed by its own acts and by the texts of the series that renews it.
  private List<Act> facts(Mechanism mechanism, Word word) {
    var acts = new ArrayList<>(checks.register().facts(mechanism.id(), word.kinds()));
    if (word.asked().equals("renewed")) {
      mechanism
          .field("renewed_by")
          .ifPresent(s ->
              checks
                  .register()
                  .members(s)
                  .forEach(m -> acts.addAll(checks.register().facts(m.id(), List.of("adopted")))));
    }
    return acts.stream().filter(a -> a.occurred() != null).toList();
  }

  /// What the person did who is meant at the date. If two may be meant nothing is contradicted.
  private Optional<RecordCheck> holding(
      Page page, Page.Printed time, Mechanism mechanism, Word word) {
    int sentence = time.sentence();
    var persons =
        new Who(checks, page, mechanism).at(sentence, time.start() - page.start(sentence));
    var acts =
        facts(mechanism, word).stream()
            .filter(a -> a.field("person").filter(persons::contains).isPresent())
            .toList();
    boolean sure = persons.size() == 1 && time.printed() && !isBeforehand(time, word, acts);
    return answer(page, time, mechanism, word, acts, sure);
  }

  /// News of an appointment comes some months before the office is taken.
  private static boolean isBeforehand(Page.Printed time, Word word, List<Act> acts) {
    var said = When.last(MandateCheck.beginning(time.date()));
    return word.equals(APPOINTING)
        && acts.stream()
            .map(When::first)
            .flatMap(Optional::stream)
            .anyMatch(first -> said.isBefore(first) && !said.isBefore(first.minusMonths(8)));
  }

  /// A word of an act where it stands; of two that begin at one place the longer counts.
  private record Found(Word word, int start, int end) {}

  private static Optional<Word> last(List<Word> words, String text) {
    return found(words, text)
        .max(Comparator.comparingInt(Found::end).thenComparingInt(f -> -f.start()))
        .map(Found::word);
  }

  private static Optional<Word> first(List<Word> words, String text) {
    return found(words, text)
        .min(Comparator.comparingInt(Found::start).thenComparingInt(f -> -f.end()))
        .map(Found::word);
  }

  private static Stream<Found> found(List<Word> words, String text) {
    return words.stream()
        .flatMap(w -> w.word().matcher(text).results().map(m -> new Found(w, m.start(), m.end())));
  }

  private static String before(Page page, Page.Printed time) {
    int from =
        Math.max(
            page.start(time.sentence()),
            page.times.stream()
                .map(Page.Printed::end)
                .filter(end -> end <= time.start())
                .max(Integer::compare)
                .orElse(0));
    return page.told.document().text().substring(from, time.start());
  }

  private static String after(Page page, Page.Printed time) {
    int to =
        Math.min(
            page.told.telling().sentences().get(time.sentence()).end(),
            page.times.stream()
                .map(Page.Printed::start)
                .filter(start -> start >= time.end())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE));
    return page.told.document().text().substring(time.end(), to);
  }

  /// @param sure whether a contradiction may be told
  private Optional<RecordCheck> answer(
      Page page, Page.Printed time, Mechanism mechanism, Word word, List<Act> acts, boolean sure) {
    var said = MandateCheck.beginning(time.date());
    var fitting = acts.stream().filter(a -> meets(said, a)).findFirst();
    if (acts.isEmpty() || (fitting.isEmpty() && (!word.once() || !sure))) {
      return Optional.empty();
    }
    var act = fitting.orElse(best(acts));
    var recorded = MandateCheck.beginning(Objects.requireNonNull(act.occurred()));
    var dated = Checks.dated(said, recorded);
    return dated.outcome() == Outcome.NOT_IN_THE_RECORD
        ? Optional.empty()
        : Optional.of(
            checks.check(
                page.spot(time.start(), time.end()),
                mechanism,
                act.kind().equals("nominated") ? "nominated" : word.asked(),
                said.value(),
                recorded.value(),
                dated.outcome(),
                dated.sense(),
                List.of(act),
                dated.words()));
  }

  private static boolean meets(Edtf said, Act act) {
    var recorded = MandateCheck.beginning(Objects.requireNonNull(act.occurred()));
    return Checks.dated(said, recorded).outcome() != Outcome.CONTRADICTS;
  }

  private static Act best(List<Act> acts) {
    return acts.stream()
        .min(Comparator.comparingInt((Act a) -> -a.when().length()).thenComparing(Act::id))
        .orElseThrow();
  }
}
