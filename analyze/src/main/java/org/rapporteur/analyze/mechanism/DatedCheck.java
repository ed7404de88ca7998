package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
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
              "establish\\w*|set up|creat(?:ed?|ion)|found(?:ed|ing)|launch\\w*|open(?:ed|ing)|beg[au]n|inception|dates? (?:back|from)|goes back"),
          "since",
          List.of("established", "opened"),
          true);
  private static final List<Word> MANDATES =
      List.of(
          FOUNDING,
          new Word(
              word("ceased|end(?:ed|s)|expired|disbanded|dissolved|abolished|terminated|wound up"),
              "ended",
              List.of("ended", "abolished"),
              true),
          new Word(
              word("veto(?:ed)?|block(?:ed)?"), "extension vote", List.of("extension-vote"), false),
          new Word(
              word("renew\\w*|exten(?:d\\w*|sion)|prolong\\w*"),
              "renewed",
              List.of("renewed", "extended"),
              false));
  private static final Pattern EXISTING =
      word("(?:has|have|had) (?:had|existed|maintained|kept|designated)");

  /// Words for what one person does with an office; the person must be named.
  private static final List<Word> HOLDINGS =
      List.of(
          new Word(
              word(
                  "t(?:ook|aken|akes) (?:up|over|office)|(?:began|started|begins|starts) (?:work|as|in|his|her)|assumed|held th(?:e|at|is)|in (?:the )?(?:post|office)|served|became|succeeded|replaced|has been"),
              "in office since",
              List.of("in-office", "appointed", "confirmed"),
              true),
          new Word(
              word("appointed|named|chose|chosen|picked|selected"),
              "in office since",
              List.of("in-office", "appointed", "confirmed", "nominated"),
              true),
          new Word(word("confirmed"), "confirmed", List.of("confirmed"), true),
          new Word(word("nominat\\w+"), "nominated", List.of("nominated"), true),
          new Word(
              word("left|stepped down|resigned|departed|died|until"),
              "left office",
              List.of("ended"),
              true));

  private static final List<Word> LAWS =
      List.of(
          new Word(
              word("re-?authori[sz]\\w+|renew\\w*|exten(?:d\\w*|sion)|prolong\\w*"),
              "reauthorised",
              List.of("reauthorised"),
              false),
          new Word(
              word("lapsed|expired|ended"),
              "lapsed",
              List.of("lapsed", "expired", "repealed"),
              true));
  private static final List<Word> CASES =
      List.of(
          new Word(
              word("arrested|detained|held|captured|seized|taken|imprisoned|jailed"),
              "arrest",
              List.of("arrest"),
              true),
          new Word(word("sentenced"), "sentence", List.of("sentence"), true),
          new Word(word("released|freed"), "release", List.of("release"), true));

  private final Checks checks;
  private final Named named;

  DatedCheck(Checks checks) {
    this.checks = checks;
    this.named = new Named(checks);
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /// @param done claims that were compared already
  List<RecordCheck> check(Page page, Set<ClaimId> done) {
    var found = new ArrayList<RecordCheck>();
    var dates = dates(page);
    var seen = new HashSet<Integer>();
    for (var claim : dates) {
      int sentence = page.sentence(claim.span().start());
      if (sentence >= 0 && !done.contains(claim.id()) && seen.add(claim.span().start())) {
        named
            .in(page, sentence)
            .flatMap(m -> compare(page, dates, claim, m, sentence))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Claim> dates(Page page) {
    return page.claims.stream()
        .filter(c -> c.value() instanceof Value.Date)
        .sorted(Comparator.comparing(Claim::span))
        .toList();
  }

  private Optional<RecordCheck> compare(
      Page page, List<Claim> dates, Claim claim, Mechanism mechanism, int sentence) {
    var before = before(page, dates, claim, sentence);
    var after = after(page, dates, claim, sentence);
    var word = word(claim, mechanism, before, after);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return HOLDINGS.contains(word.get())
        ? holding(page, claim, mechanism, word.get(), sentence)
        : answer(claim, mechanism, word.get(), facts(mechanism, word.get()));
  }

  /// What a date beside a mechanism is the date of; empty if no word tells.
  private static Optional<Word> word(
      Claim claim, Mechanism mechanism, String before, String after) {
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
        .or(() -> first(words, after))
        .or(() -> existing(claim, mechanism, before));
  }

  /// Whether a date in a sentence that names a mandate is the date of its founding.
  boolean isFounding(Page page, Claim claim, Mechanism mechanism) {
    int sentence = page.sentence(claim.span().start());
    var dates = dates(page);
    return sentence >= 0
        && word(
                claim,
                mechanism,
                before(page, dates, claim, sentence),
                after(page, dates, claim, sentence))
            .filter(FOUNDING::equals)
            .isPresent();
  }

  /// `has had a rapporteur since 2004` tells of a beginning without a word for it.
  private static Optional<Word> existing(Claim claim, Mechanism mechanism, String before) {
    boolean said =
        mechanism.type() == MechanismType.MANDATE
            && claim.property().equals("since")
            && EXISTING.matcher(before).find();
    return said ? Optional.of(FOUNDING) : Optional.empty();
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

  /// What the person did whom the sentence, or the one before, names.
  private Optional<RecordCheck> holding(
      Page page, Claim claim, Mechanism mechanism, Word word, int sentence) {
    for (int back = 0; back <= 1 && sentence - back >= 0; back++) {
      var text = page.sentenceText(sentence - back);
      var acts =
          facts(mechanism, word).stream()
              .filter(a ->
                  a.field("person").filter(p -> Named.isPersonNamed(page, p, text)).isPresent())
              .toList();
      if (!acts.isEmpty()) {
        return answer(claim, mechanism, word, acts);
      }
    }
    return Optional.empty();
  }

  /// A word of an act where it stands; of two that begin at one place the longer counts.
  private record Found(Word word, int start, int end) {}

  private static Optional<Word> last(List<Word> words, String text) {
    return found(words, text)
        .max(Comparator.comparingInt(Found::start).thenComparingInt(Found::end))
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

  private static String before(Page page, List<Claim> dates, Claim claim, int sentence) {
    int from =
        Math.max(
            page.told.telling().sentences().get(sentence).start(),
            dates.stream()
                .map(c -> c.span().end())
                .filter(end -> end <= claim.span().start())
                .max(Integer::compare)
                .orElse(0));
    return page.told.document().text().substring(from, claim.span().start());
  }

  private static String after(Page page, List<Claim> dates, Claim claim, int sentence) {
    int to =
        Math.min(
            page.told.telling().sentences().get(sentence).end(),
            dates.stream()
                .map(c -> c.span().start())
                .filter(start -> start >= claim.span().end())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE));
    return page.told.document().text().substring(claim.span().end(), to);
  }

  private Optional<RecordCheck> answer(
      Claim claim, Mechanism mechanism, Word word, List<Act> acts) {
    if (acts.isEmpty() || !(claim.value() instanceof Value.Date date)) {
      return Optional.empty();
    }
    var said = MandateCheck.beginning(date.time().edtf());
    var fitting = acts.stream().filter(a -> meets(said, a)).findFirst();
    if (fitting.isEmpty() && !word.once()) {
      return Optional.empty();
    }
    var act = fitting.orElse(best(acts));
    var recorded = MandateCheck.beginning(Objects.requireNonNull(act.occurred()));
    var dated = Checks.dated(said, recorded);
    return dated.outcome() == Outcome.NOT_IN_THE_RECORD
        ? Optional.empty()
        : Optional.of(
            checks.check(
                claim,
                mechanism,
                word.asked(),
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
