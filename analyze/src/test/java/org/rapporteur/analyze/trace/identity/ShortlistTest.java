package org.rapporteur.analyze.trace.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;

class ShortlistTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();
  private static final String[] SYLLABLES =
      "ba ro mi ka lun tei sor vel dan ri cho nam gul por wen tas mor lin fe qua zor".split(" ");
  private static final String[] FAMILY = "Kim Ri Pak Choe Jong Kang Jo Yun".split(" ");
  private static final String[] GIVEN = "Chol Su Yong Nam Hyok Song Gwang Il Un Myong".split(" ");

  private final Random random = new Random(5);

  @Test
  void it_is_short_and_holds_what_the_matcher_would_find() {
    var names = new ArrayList<String>();
    var shortlist = new Shortlist(MATCHER);
    for (int i = 0; i < 3000; i++) {
      names.add(i % 2 == 0 ? person() : company());
      shortlist.add(MATCHER.prepare(names.getLast()));
    }
    int alike = 0;
    int held = 0;
    for (int i = 0; i < 300; i++) {
      int entry = random.nextInt(names.size());
      var asked = noisy(names.get(entry));
      var list = shortlist.of(MATCHER.prepare(asked));
      assertThat(list).hasSizeLessThanOrEqualTo(120);
      if (MATCHER.compare(asked, names.get(entry)).band() != Band.DIFFERENT) {
        alike++;
        held += Arrays.stream(list).anyMatch(n -> n == entry) ? 1 : 0;
      }
    }
    assertThat(alike).isGreaterThan(200);
    assertThat(held).isGreaterThanOrEqualTo(alike * 99 / 100);
  }

  @ParameterizedTest
  @CsvSource({
    "김철남, Kim Chol Nam",
    "Kim Chol Nam, 김철남",
    "Lee Cheol-nam, Ri Chol Nam",
    "Trading Tanho Corp, Tanho Trading Corporation"
  })
  void names_in_other_scripts_orders_and_spellings_are_on_it(String asked, String entry) {
    var shortlist = new Shortlist(MATCHER);
    for (int i = 0; i < 2000; i++) {
      shortlist.add(MATCHER.prepare(i % 2 == 0 ? person() : company()));
    }
    shortlist.add(MATCHER.prepare(entry));
    assertThat(shortlist.of(MATCHER.prepare(asked))).contains(2000);
  }

  @Test
  void a_name_that_shares_nothing_has_an_empty_list() {
    var shortlist = new Shortlist(MATCHER);
    shortlist.add(MATCHER.prepare("Tanho Trading Corporation"));
    assertThat(shortlist.of(MATCHER.prepare("Quib"))).isEmpty();
    assertThat(new Shortlist(MATCHER).of(MATCHER.prepare("Tanho"))).isEmpty();
  }

  @Test
  void letters_are_compared_whatever_the_order_of_words() {
    var one = LetterPairs.of("Tanho Trading");
    assertThat(likeness(one, "TRADING, TANHÖ")).isEqualTo(1);
    assertThat(likeness(one, "Quib")).isLessThan(.2);
    assertThat(LetterPairs.of("김철남").isEmpty()).isTrue();
  }

  @Test
  void a_word_counts_as_a_bodys_only_if_the_matcher_sees_it_so() {
    var words = new BodyWords(MATCHER);
    assertThat(words.in("Tanho Trading Ltd")).isTrue();
    assertThat(words.in("Ri Chol Nam")).isFalse();
    for (var name : List.of("Tanho Vesper Ltd", "Bank of Tanho")) {
      if (words.in(name)) {
        var read = MATCHER.prepare(name);
        assertThat(MATCHER.compare(read, MATCHER.prepare("Tanho Vesper")))
            .isEqualTo(MATCHER.compareBodies(name, "Tanho Vesper"));
      }
    }
  }

  private String word(int syllables) {
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String person() {
    return random.nextBoolean()
        ? word(2) + " " + word(3)
        : FAMILY[random.nextInt(8)]
            + " "
            + GIVEN[random.nextInt(10)]
            + " "
            + GIVEN[random.nextInt(10)];
  }

  private String company() {
    return word(3) + " " + word(2) + " Trading" + (random.nextBoolean() ? " Ltd" : " Corporation");
  }

  /// A slip of the pen, words swapped, or the last word dropped.
  private String noisy(String name) {
    var words = new ArrayList<>(List.of(name.split(" ")));
    int at = random.nextInt(words.size());
    var word = words.get(at);
    switch (random.nextInt(4)) {
      case 0 -> words.set(at, word.length() < 3 ? word : word.substring(0, 1) + word.substring(2));
      case 1 -> words.set(at, word + "e");
      case 2 -> java.util.Collections.swap(words, 0, 1);
      default -> {
        if (words.size() > 2) {
          words.removeLast();
        }
      }
    }
    return String.join(" ", words);
  }

  private static double likeness(LetterPairs one, String name) {
    var other = LetterPairs.of(name);
    return one.likeness(other.low(), other.high());
  }
}
