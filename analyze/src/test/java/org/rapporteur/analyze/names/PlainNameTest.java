package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "Алексей Навальный, Alexej Nawalny",
    "Никита Хрущёв, Nikita Chruschtschow",
    "Аляксандр Лукашэнка, Alexander Lukashenko",
    "Юлія Тимошенко, Julia Timoschenko",
    "Ратко Младић, Ratko Mladić",
    "Шойгу С.К., Сергей Шойгу",
    "Sh. Nazarov, Шухрат Назаров",
    "Kh. Nazarov, Khurshed Nazarov",
    "حسن نصر الله, Hassan Nasrallah",
    "محمود أحمدي نژاد, Mahmoud Ahmadinejad",
    "أسامة بن لادن, Usama ibn Ladin",
    "Mohamed ElBaradei, Mohamed El Baradei",
    "Κυριάκος Μητσοτάκης, Kyriakos Mitsotakis",
    "Միխեիլ Սաակաշվիլի, მიხეილ სააკაშვილი",
    "Phạm Minh Chính, Chinh Pham Minh",
    "Gerhard Schröder, Gerhard Schroeder",
    "H.E. Mr. António Guterres, Antonio Guterres",
    "'Fox Quesada, Vicente', Vicente Fox Quesada",
  })
  void forms_of_one_name_are_proposed(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isNotEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(right, left).band()).isNotEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Борис Немцов, Жанна Немцова",
    "Boris Nemtsov, Boris Nemtsova",
    "Sh. Nazarov, Samir Nazarov",
    "أسامة بن لادن, Hamza bin Laden",
    "Faisal bin Abdulaziz, Abdulaziz bin Faisal",
    "Abu Musab al-Zarqawi, Abu Muhammad al-Maqdisi",
    "Mohammed VI, Mohammed V",
    "Karl Martin, Martin Karl",
    "Luis Alberto Pérez, Alberto Luis Pérez",
    "Jan Novak, Jana Novak",
    "William A. Fox, William B. Fox",
  })
  void different_names_are_different(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(right, left).band()).isEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Gabriel García Márquez, Gabriel Márquez",
    "Angela van der Berg, Angela Berg",
    "Maria Weber, Marie Weber",
    "Gerhard Schroeder, Gerhard Schoreder",
    "S. H. Nazarov, Sh. Nazarov",
  })
  void doubtful_names_go_to_review(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.REVIEW);
  }

  @Test
  void case_and_accents_change_nothing() {
    for (String name : new String[] {"João Gonçalves", "Łukasz Żak", "Ilham Əliyev"}) {
      String plain =
          LatinFold.letters(name.split(" ")[0]) + " " + LatinFold.letters(name.split(" ")[1]);
      assertThat(MATCHER.compare(name, plain).band()).isEqualTo(Band.SAME);
      assertThat(MATCHER.compare(name, plain.toUpperCase(java.util.Locale.ROOT)).band())
          .isEqualTo(Band.SAME);
    }
  }
}
