package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Compares two names that can both be read as Korean, in Hangul, Hanja or Latin letters.
///
/// Hangul against Latin: the posterior of the Hangul name among all names the letters may stand
/// for. Latin against Latin: how much of what each may stand for is shared, measured against what
/// each shares with itself, so that frequency does not count as likeness. The curves were set by
/// eye on the Korean development pairs; `NameEvaluationTest` says how far its figures can be
/// trusted.
final class KoreanComparison {
  /// Latin letters below this log2 probability are not taken for a Korean name.
  private static final double LEAST_MASS = -36;

  private static final double RIVAL = .08;

  /// How many of those whose names are written in Hangul are Chinese.
  private static final double CHINESE = .05;

  private static final double HEARD_ALIKE = -.3;
  private static final Scale POSTERIOR =
      Scale.of(
          -24, -12, -14, -8, -10.5, -4.5, -9.5, -3.2, -8.4, -2, -6, -.5, -3.5, 1.2, -1.5, 3, -.7,
          4.5, 0, 7);
  private static final Scale SHARED =
      Scale.of(
          -40, -13, -25, -11, -15, -8.5, -10, -6.5, -7.5, -5, -6, -2.5, -4.6, 0, -3, 2.5, -2, 3.4,
          -1, 5, 0, 7);
  private static final Scale WORD = Scale.of(-14, -9, -8, -4, -6, -1, -3, 2, 0, 4);
  private static final Pattern BEFORE_VELAR =
      Pattern.compile("(?i)ng(?=[-\\s]?[gkc])|n(?!g(?:[^aeiouwy]|$))(?=[-\\s]?[gkc])");

  private final KoreanModel model;
  private final KoreanReader reader;
  private final KoreanReader chineseReader;

  KoreanComparison(KoreanModel model) {
    this.model = model;
    this.reader = new KoreanReader(model.spelling);
    this.chineseReader = KoreanReader.ofChinese(model.spelling);
  }

  KoreanModel model() {
    return model;
  }

  /// Latin words read as Korean.
  KoreanLetters letters(NameForm form) {
    return new KoreanLetters(form, this);
  }

  /// The reading of Latin words, however improbable.
  Optional<KoreanReading> readAny(NameForm form) {
    return reader.read(form);
  }

  /// The same where it is probable enough to be compared with other Latin words.
  Optional<KoreanReading> plausible(KoreanReading reading) {
    return log2(reading.mass()) > LEAST_MASS ? Optional.of(measured(reading)) : Optional.empty();
  }

  List<KoreanReading> readChinese(NameForm form) {
    return chineseReader.read(form).stream().toList();
  }

  private KoreanReading measured(KoreanReading reading) {
    double self = model.sharedBits(reading, reading);
    return new KoreanReading(reading.parses(), reading.mass(), self);
  }

  Waterfall hangul(KoreanModel.HangulName left, KoreanModel.HangulName right) {
    var fall = new Waterfall().as(ReadAs.KOREAN);
    String a = left.surname() + left.given();
    String b = right.surname() + right.given();
    if (a.equals(b)) {
      return fall.add("Korean name", "the same syllables: " + a, 7);
    }
    if (Hangul.sameBySound(a, b)) {
      return fall.add("Korean name", a + " and " + b + " differ by the initial-sound rule only", 5);
    }
    return fall.add("Korean name", a + " and " + b + " are different syllables", -8);
  }

  Waterfall hangulLatin(KoreanModel.HangulName hangul, KoreanLetters letters) {
    KoreanReading latin = letters.any();
    if (latin == null) {
      return chinese(hangul, letters);
    }
    var southern = southern(hangul);
    double direct = model.posterior(latin, hangul);
    double bySound = southern.equals(hangul) ? 0 : .9 * model.posterior(latin, southern);
    double posterior = Math.max(direct, bySound);
    String name = hangul.surname() + hangul.given();
    var fall = new Waterfall().as(ReadAs.KOREAN);
    fall.add(
        "Korean spelling",
        () -> "the letters stand for " + name + " in " + Waterfall.share(posterior) + " of cases",
        POSTERIOR.at(log2(posterior)));
    if (fall.bits() < Band.REVIEW_FROM) {
      return Waterfall.better(
          Waterfall.better(fall, nasal(hangul, letters)), chinese(hangul, letters));
    }
    capRivals(fall, hangul, southern, letters);
    return fall;
  }

  /// A Chinese person whose name Koreans read their own way: 장효 as Zhang Xiao. Letters that a
  /// Korean may well have written are left to the Korean reading.
  Waterfall chinese(KoreanModel.HangulName hangul, KoreanLetters letters) {
    double best = -12;
    KoreanReading korean = letters.any();
    double koreans = korean == null ? 0 : (1 - CHINESE) * korean.mass();
    for (KoreanReading reading : letters.chinese()) {
      double chinese = CHINESE * reading.mass();
      double share = chinese / (chinese + koreans);
      best = Math.max(best, POSTERIOR.at(log2(share * model.posterior(reading, hangul))));
    }
    return new Waterfall()
        .as(ReadAs.KOREAN)
        .add("Chinese name", "the Korean reading of a Chinese name's characters", best)
        .cap("the characters are not known");
  }

  private void capRivals(
      Waterfall fall,
      KoreanModel.HangulName own,
      KoreanModel.HangulName sound,
      KoreanLetters letters) {
    if (fall.bits() < 1) {
      return;
    }
    for (KoreanModel.Rival rival : letters.rivals()) {
      boolean other = !rival.name().equals(own) && !southern(rival.name()).equals(sound);
      if (other && rival.posterior() >= RIVAL) {
        fall.cap(
            "the letters may also stand for "
                + rival.name().surname()
                + rival.name().given()
                + " ("
                + Waterfall.share(rival.posterior())
                + ")");
      }
    }
  }

  private KoreanModel.HangulName southern(KoreanModel.HangulName name) {
    String given = Hangul.southern(name.given().charAt(0)) + name.given().substring(1);
    String surname = name.surname();
    if (surname.length() == 1) {
      String other = Character.toString(Hangul.southern(surname.charAt(0)));
      surname = model.spelling.surnameIndex(other) >= 0 ? other : surname;
    }
    return new KoreanModel.HangulName(surname, given);
  }

  /// ㄴ before ㄱ sounds like ㅇ (준국 as "Jung-guk"): enough for review, never for more.
  private Waterfall nasal(KoreanModel.HangulName name, KoreanLetters letters) {
    double best = -12;
    for (KoreanReading turned : letters.nasalTurned()) {
      best = Math.max(best, POSTERIOR.at(log2(model.posterior(turned, name))) - 3);
    }
    best = Math.min(best, HEARD_ALIKE);
    return new Waterfall()
        .as(ReadAs.KOREAN)
        .add("Korean spelling", "n and ng are heard alike before k and g", best)
        .cap("the spelling as it stands is another name");
  }

  List<KoreanReading> readNasalTurned(NameForm form) {
    String text = String.join(" ", form.words().stream().map(NameForm.Word::text).toList());
    String turned = BEFORE_VELAR.matcher(text).replaceAll(m -> m.group().equals("n") ? "ng" : "n");
    if (turned.equals(text)) {
      return List.of();
    }
    List<NameForm.Word> words =
        List.of(turned.split(" ")).stream()
            .map(w -> new NameForm.Word(w, LatinFold.letters(w), WritingSystem.LATIN, 0, 0))
            .toList();
    var again =
        new NameForm(
            turned, words, form.surnameWords(), form.generation(), List.of(), form.script());
    return reader.read(again).stream().map(this::measured).toList();
  }

  /// Both letters with a plausible Korean reading.
  Waterfall latin(KoreanLetters leftLetters, KoreanLetters rightLetters) {
    KoreanReading left = plausible(leftLetters);
    KoreanReading right = plausible(rightLetters);
    double kept = kept(left, right);
    var fall = new Waterfall().as(ReadAs.KOREAN);
    fall.add(
        "Korean spelling",
        () ->
            kept > -1
                ? "both spell the same Korean names"
                : "the spellings share " + Waterfall.bits(-kept) + " bits less than all",
        SHARED.at(kept));
    if (fall.bits() >= Band.SAME_FROM && !sameFirstChoice(leftLetters, rightLetters)) {
      fall.cap("the likeliest Korean names behind the two spellings differ");
    }
    return fall.bits() < Band.REVIEW_FROM
        ? Waterfall.better(fall, nasal(leftLetters, rightLetters))
        : fall;
  }

  private static KoreanReading plausible(KoreanLetters letters) {
    return Objects.requireNonNull(letters.plausible(), "letters without a Korean reading");
  }

  private boolean sameFirstChoice(KoreanLetters left, KoreanLetters right) {
    List<KoreanModel.Rival> mine = left.rivals();
    List<KoreanModel.Rival> theirs = right.rivals();
    return mine.isEmpty()
        || theirs.isEmpty()
        || southern(mine.getFirst().name()).equals(southern(theirs.getFirst().name()));
  }

  private Waterfall nasal(KoreanLetters left, KoreanLetters right) {
    double best = -99;
    for (KoreanReading turned : right.nasalTurned()) {
      best = Math.max(best, kept(plausible(left), turned));
    }
    for (KoreanReading turned : left.nasalTurned()) {
      best = Math.max(best, kept(turned, plausible(right)));
    }
    var fall = new Waterfall().as(ReadAs.KOREAN);
    fall.add(
        "Korean spelling",
        "n and ng are heard alike before k and g",
        Math.min(HEARD_ALIKE, SHARED.at(best) - 3));
    return fall.cap("the spellings as they stand are two names");
  }

  /// Shared bits less what each spelling shares with itself: 0 when nothing is lost.
  double kept(KoreanReading left, KoreanReading right) {
    return Math.min(0, model.sharedBits(left, right) - (left.self() + right.self()) / 2);
  }

  /// Bits for a Hangul name behind some letters, the letters taken as they stand.
  double spelledBits(KoreanModel.HangulName name, NameForm letters) {
    double best = -12;
    for (KoreanReading reading : reader.read(letters).stream().toList()) {
      double posterior =
          Math.max(model.posterior(reading, name), .9 * model.posterior(reading, southern(name)));
      best = Math.max(best, POSTERIOR.at(log2(posterior)));
    }
    return best;
  }

  /// Bits for two Latin spellings of one Korean name, the second taken as it stands.
  double sharedBits(KoreanReading left, NameForm right) {
    double best = -12;
    for (KoreanReading reading : reader.read(right).stream().toList()) {
      best = Math.max(best, SHARED.at(kept(left, measured(reading))));
    }
    return best;
  }

  /// One Hangul word against one Latin word, neither taken for surname and given name: a place, a
  /// given name alone.
  Waterfall word(String hangul, String letters) {
    if (!Hangul.allSyllables(hangul)) {
      return new Waterfall()
          .as(ReadAs.KOREAN)
          .add("Korean spelling", "not written in whole syllables", -9);
    }
    double likelihood = model.spelling.words.chance(letters, hangul);
    double northern = model.spelling.northern.chance(letters, hangul);
    double each = log2(Math.max(likelihood, northern)) / hangul.length();
    return new Waterfall()
        .as(ReadAs.KOREAN)
        .add("Korean spelling", "one word, syllable by syllable", WORD.at(each))
        .cap(hangul.length() < 2 ? "one syllable only" : "one word only");
  }

  private static double log2(double p) {
    return Math.log(p + 1e-30) / Math.log(2);
  }
}
