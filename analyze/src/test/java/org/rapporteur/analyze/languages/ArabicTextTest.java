package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.dates;
import static org.rapporteur.analyze.languages.Said.figures;
import static org.rapporteur.analyze.languages.Said.names;
import static org.rapporteur.analyze.languages.Said.ruled;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;

/// What an Arabic text says. The people and the happenings are invented.
class ArabicTextTest {
  @Test
  void a_known_name_is_found_without_what_is_written_on_to_it() {
    assertThat(names("سافر الوفد إلى لبنان وسوريا ومر بالسودان ثم عاد لمصر."))
        .containsExactly("لبنان", "سوريا", "السودان", "مصر");
    assertThat(tell("رفع التقرير للأمم المتحدة.").referents())
        .extracting(Referent::name)
        .containsExactly("United Nations");
  }

  @Test
  void a_doubled_letter_tells_the_capital_from_the_sultanate() {
    assertThat(tell("وصل الوفد إلى عمّان ثم إلى سلطنة عُمان.").referents())
        .extracting(Referent::name)
        .containsExactly("Amman", "Oman");
  }

  @Test
  void vowel_marks_tatweel_and_hamza_hide_no_name() {
    assertThat(tell("عادت البعثة من ألمانيـا إلى الاردن ومِصْر.").referents())
        .extracting(Referent::name)
        .containsExactly("Germany", "Jordan", "Egypt");
  }

  @Test
  void a_word_that_only_looks_like_a_state_behind_a_preposition_is_none() {
    assertThat(names("كان الطقس باردا ولم يصل كثيرون.")).isEmpty();
  }

  @Test
  void a_name_behind_a_title_is_a_person_even_with_a_body_between() {
    assertThat(persons("زار الوزير الأردني سالم الكيلاني القرية."))
        .containsExactly("سالم الكيلاني");
    assertThat(persons("وصل المتحدث باسم وزارة الصحة سليم الجابري إلى المستشفى."))
        .containsExactly("سليم الجابري");
    assertThat(persons("وأوضح مدير قسم الطوارئ في منظمة «نجدة الوادي» جوناثان ريد أن الدواء نفد."))
        .containsExactly("جوناثان ريد");
    assertThat(persons("حضر د. كمال أبو زيد والمحامية سعاد بن عيسى الجلسة."))
        .containsExactly("كمال أبو زيد", "سعاد بن عيسى");
    assertThat(persons("أفرجت السلطات عن الناشط عبد الرحمن السدحان بعد خمس سنوات."))
        .containsExactly("عبد الرحمن السدحان");
  }

  @Test
  void a_name_ends_before_a_common_word() {
    assertThat(persons("نفى السفير أحمد أبو زيد صحة الأنباء.")).containsExactly("أحمد أبو زيد");
    assertThat(persons("استقبل الملك فهد العامري نظيره الثلاثاء.")).containsExactly("فهد العامري");
  }

  @Test
  void a_long_name_goes_on_to_the_clause_behind_it() {
    assertThat(persons("وأعلن رئيس السلطة القضائية غلام حسين محسني إجئي أن العفو شملهم."))
        .containsExactly("غلام حسين محسني إجئي");
    assertThat(persons("كتب على الموقع أن نسرين حرة الآن.")).isEmpty();
  }

  @Test
  void common_nouns_behind_a_title_are_nobody() {
    assertThat(persons("قال مدير المستشفى إن الوزير أمر بفتح تحقيق. وصل رئيس الحكومة مساء اليوم."))
        .isEmpty();
    assertThat(persons("قال خبراء عسكريون إن الناشطين المحليين غادروا.")).isEmpty();
  }

  @Test
  void what_an_official_does_something_to_is_nobody() {
    assertThat(
            persons(
                "حدد القاضي موعدا جديدا. بحث الوزير سبل تعزيز التعاون. تفقد المحافظ سير العمل."))
        .isEmpty();
    assertThat(persons("نظمت مؤسسة خيرية حفلا وقدم الوزير خطة الإصلاح.")).isEmpty();
  }

  @Test
  void a_person_speaks_behind_the_verb_without_a_title() {
    assertThat(persons("وقالت هدى العطار، وهي بائعة، إن النار التهمت كل شيء."))
        .containsExactly("هدى العطار");
    assertThat(persons("وقال سكان المدينة، أمس، إن الماء انقطع.")).isEmpty();
  }

  @Test
  void a_preposition_that_is_spelled_like_a_man_is_nobody() {
    assertThat(persons("وقع الوزير على الاتفاق.")).isEmpty();
    assertThat(persons("وقع الوزير علي الحسناوي الاتفاق.")).containsExactly("علي الحسناوي");
  }

  @Test
  void a_family_name_is_the_person_already_named_whatever_is_written_on_to_it() {
    var person =
        tell("وصل القاضي نزار الحمداني. وقدم الشهود ملفا للحمداني.").referents().getFirst();
    assertThat(person.mentions())
        .extracting(m -> m.text())
        .containsExactly("نزار الحمداني", "حمداني");
  }

  @Test
  void a_korean_name_has_three_parts() {
    assertThat(
            persons(
                "طالب رئيس المنظمة بارك جونغ هون المجتمع الدولي بالتحرك. وبكى اللاجئ كيم تشول سو طويلا."))
        .containsExactly("بارك جونغ هون", "كيم تشول سو");
  }

  @Test
  void a_name_between_commas_belongs_to_the_office_before_it() {
    assertThat(persons("وقالت المديرة التنفيذية للمنظمة، سلوى الخطيب، إن العائلات تنتظر."))
        .containsExactly("سلوى الخطيب");
  }

  @Test
  void a_noun_of_action_behind_an_office_is_nobody() {
    assertThat(persons("طالب عضو مجلس النواب بتشديد العقوبة إلى السجن المؤبد.")).isEmpty();
  }

  @Test
  void bodies_begin_with_their_head_and_end_before_what_is_no_part_of_them() {
    assertThat(names("أعلنت وزارة التربية والتعليم السورية الثلاثاء النتائج."))
        .containsExactly("وزارة التربية والتعليم السورية");
    assertThat(
            ruled(
                "رفعت المحكمة الإقليمية العليا والمرصد الليبي لحقوق الإنسان ومنظمة أطباء الضفاف دعوى."))
        .containsExactly(
            "المحكمة الإقليمية العليا", "المرصد الليبي لحقوق الإنسان", "منظمة أطباء الضفاف");
    assertThat(names("اعتقله عناصر من الفرع 318.")).containsExactly("الفرع 318");
  }

  @Test
  void a_definite_head_alone_is_no_name() {
    assertThat(
            names(
                "رفضت المحكمة الطلب وغادرت الشرطة المكان. وصلت القوات الحكومية إلى مركز المدينة."))
        .isEmpty();
  }

  @Test
  void a_foreign_state_begins_with_no_article() {
    assertThat(names("قضت محكمة ألمانية بذلك.")).isEmpty();
  }

  @Test
  void places_stand_behind_the_word_for_their_kind() {
    assertThat(places("نزحوا من مدينة النخيلات السودانية إلى قرية عين الزيتون قرب نهر مازافران."))
        .containsExactly("النخيلات", "عين الزيتون", "نهر مازافران");
    assertThat(places("عاش في مدينة ساحلية وقرية صغيرة وولاية ثانية.")).isEmpty();
  }

  @Test
  void dates_are_read_in_all_calendars_of_months_and_in_both_kinds_of_digits() {
    assertThat(
            dates(
                "بدأ في 4 مارس 2025 وانتهى يوم الاثنين ١٠ آذار/مارس ٢٠٢٥. صدر في 28 جوان 2024 وفي"
                    + " كانون الثاني 2023.",
                "2025-06-05"))
        .containsExactly("2025-03-04", "2025-03-10", "2024-06-28", "2023-01");
  }

  @Test
  void times_are_counted_from_the_day_of_publication() {
    assertThat(
            dates(
                "وصل أمس الأربعاء وغادر الثلاثاء الماضي. حدث ذلك الشهر الماضي أو العام الماضي أو قبل عامين.",
                "2025-06-05"))
        .containsExactly("2025-06-04", "2025-06-03", "2025-05", "2024", "2023");
  }

  @Test
  void a_verb_that_looks_ahead_moves_only_the_day_of_its_clause() {
    assertThat(dates("قال الاثنين إنه سيزور الوادي يوم الجمعة.", "2025-06-05"))
        .containsExactly("2025-06-02", "2025-06-06");
  }

  @Test
  void a_day_may_be_an_ordinal_and_a_preposition_may_end_in_either_letter() {
    assertThat(dates("تنظر المحكمة القضية فى الخامس من أكتوبر المقبل.", "2025-06-05"))
        .containsExactly("2025-10-05");
  }

  @Test
  void ranges_and_open_times_keep_their_ends() {
    assertThat(dates("نزحوا بين 2014 و2017، وهم هناك منذ عام 2020.", "2025-06-05"))
        .containsExactly("2014/2017", "2020/..");
  }

  @Test
  void figures_carry_their_bound_and_what_they_count() {
    assertThat(
            figures(
                "قتل ما لا يقل عن 23 شخصا ونحو ثلاثمئة طفل وأكثر من ١٬٢٠٠ جندي، واحترق خمسة وعشرون منزلا."))
        .containsExactly(
            "count-of-people >=23",
            "count-of-children ~300",
            "count-of-soldiers >1200",
            "count-of-houses 25");
    assertThat(figures("شهد أحد عشر معتقلاً وثلاثة آلاف ومئتا لاجئ ونصف مليون نازح."))
        .containsExactly(
            "count-of-detainees 11", "count-of-refugees 3200", "count-of-displaced 500000");
  }

  @Test
  void a_range_keeps_its_scales() {
    assertThat(figures("يحتجز ما بين 80 ألفا و120 ألف شخص."))
        .containsExactly("count-of-people 80000-120000");
  }

  @Test
  void vague_figures_say_at_least() {
    assertThat(figures("فر مئات الآلاف من السكان وتظاهر العشرات."))
        .containsExactly("count-of-residents >=200000", "count-of-people >=20");
  }

  @Test
  void a_dual_counts_two_but_a_plural_that_looks_like_one_counts_nothing() {
    assertThat(figures("توفي طفلان وأصيب جنديين وانهار جسران بعد شهرين."))
        .containsExactly(
            "count-of-children 2",
            "count-of-soldiers 2",
            "count-of-bridges 2",
            "duration 2 months");
    assertThat(figures("التقى صحفيين محليين.")).isEmpty();
    assertThat(figures("التقى صحفيين اثنين.")).containsExactly("count-of-journalists 2");
  }

  @Test
  void an_age_a_term_a_share_and_a_sum_are_no_counts() {
    assertThat(
            figures(
                "حكم على الشاب البالغ من العمر 34 عاما بالسجن خمس سنوات وغرامة مليون دينار، وعارض 44 بالمئة الحكم."))
        .containsExactly(
            "age 34", "prison-term 5 years", "amount-money 1000000 dinar", "share 44 %");
  }

  @Test
  void the_number_of_a_branch_or_a_resolution_is_no_figure() {
    assertThat(figures("قال أحد السكان ذلك.")).isEmpty();
    assertThat(figures("صدر القرار 2254 بموجب المادة 7.")).isEmpty();
  }

  @Test
  void votes_are_told_by_their_sides() {
    assertThat(
            figures("حصل النص على 24 صوتا مؤيدا مقابل 6 أصوات معارضة وامتناع 17 عضوا عن التصويت."))
        .containsExactly(
            "count-of-votes-in-favor 24", "count-of-votes-against 6", "count-of-abstentions 17");
  }

  @Test
  void what_happened_to_those_counted_stands_on_their_side_of_the_joint() {
    assertThat(tell("قُتل 3 جنود وأصيب 11 آخرون بجروح.").quantities())
        .extracting(QuantityMention::fate)
        .containsExactly("killed", "injured");
  }

  @Test
  void the_flag_says_what_was_not_analyzed() {
    assertThat(tell("أعلنت الحكومة النتائج أمس.").flags())
        .anyMatch(f -> f.kind().equals("language") && f.detail().contains("not analyzed"));
  }

  @Test
  void every_span_is_as_printed() {
    String text = "وأعلن الوزير سالم الكيلاني في ١٠ آذار أنّ ٢٣ شخصاً قُتلوا بمدينة النخيلات.";
    var telling = tell(text);
    assertThat(
            Stream.of(
                    telling.referents().stream()
                        .flatMap(r -> r.mentions().stream())
                        .map(m -> text.substring(m.start(), m.end()).equals(m.text())),
                    telling.times().stream()
                        .map(t -> text.substring(t.start(), t.end()).equals(t.text())),
                    telling.quantities().stream()
                        .map(q -> text.substring(q.start(), q.end()).equals(q.text())))
                .flatMap(s -> s))
        .hasSize(4)
        .containsOnly(true);
  }

  @Test
  void days_between_two_of_a_month_without_a_year_are_no_figures() {
    assertThat(dates("قتلوا بين 6 و10 آذار في المدينة.", "2025-03-12"))
        .containsExactly("2025-03-06/2025-03-10");
    assertThat(figures("قتل 803 أشخاص بين 6 و10 آذار في المدينة."))
        .containsExactly("count-of-people 803");
  }

  @Test
  void the_high_commissioner_for_human_rights_is_not_the_united_nations() {
    assertThat(
            tell("دعت المفوضية السامية للأمم المتحدة لحقوق الإنسان إلى محاسبة المسؤولين.")
                .referents())
        .extracting(Referent::knownAs)
        .containsExactly("body:un-ohchr");
  }

  private static Telling tell(String text) {
    return ReadingRoom.tell(text);
  }

  private static List<String> persons(String text) {
    return names(text, EntityType.PERSON);
  }

  private static List<String> places(String text) {
    return names(text, EntityType.PLACE);
  }
}
