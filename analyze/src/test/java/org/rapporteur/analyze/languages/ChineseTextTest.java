package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.analyze.languages.Said.dates;
import static org.rapporteur.analyze.languages.Said.figures;
import static org.rapporteur.analyze.languages.Said.ruled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;

/// What a Chinese text says, in simplified and traditional characters. The people and the
/// happenings are invented.
class ChineseTextTest {
  @Test
  void a_family_name_behind_a_title_is_a_person_and_ends_where_the_verb_begins() {
    assertThat(persons("发言人罗建平说，律师高志远被带走，主任张和在场。")).containsExactly("罗建平", "高志远");
    assertThat(persons("部长贺宁表示欢迎。")).containsExactly("贺宁");
  }

  @Test
  void a_name_before_a_title_or_an_age_is_a_person() {
    assertThat(persons("昨天，林素云女士和马建华先生到了。")).containsExactlyInAnyOrder("林素云", "马建华");
    assertThat(persons("孙丽华，48岁，是证人。")).containsExactly("孙丽华");
  }

  @Test
  void what_the_dictionary_knows_as_a_word_is_nobody() {
    assertThat(persons("代表高度评价这项工作。居民方面表示，记者关注此事。有关方面说，江苏说不。")).isEmpty();
  }

  @Test
  void a_foreign_name_has_a_dot_and_is_named_again_by_its_last_part() {
    var telling = tell("负责人艾琳·霍尔特在日内瓦发言。霍尔特说，道路已经封闭。");
    var person =
        telling.referents().stream().filter(r -> r.type() == EntityType.PERSON).findFirst();
    assertThat(person.orElseThrow().mentions())
        .extracting(m -> m.text())
        .containsExactly("艾琳·霍尔特", "霍尔特");
  }

  @Test
  void a_foreign_name_without_a_dot_is_known_by_the_age_behind_it() {
    assertThat(persons("被判刑者为洛桑次珠（29岁）和格桑多旺（34岁）。")).containsExactly("洛桑次珠", "格桑多旺");
  }

  @Test
  void a_foreign_name_keeps_its_first_character_where_the_dictionary_draws_it_to_the_title() {
    assertThat(persons("发言人马库斯·韦伯表示关切。反对派候选人格蕾丝·奥孔约拒绝了。")).containsExactly("马库斯·韦伯", "格蕾丝·奥孔约");
  }

  @Test
  void a_long_foreign_name_needs_a_title_and_no_dot() {
    assertThat(persons("总统塔拉斯科夫周三抵达。")).containsExactly("塔拉斯科夫");
  }

  @Test
  void a_japanese_family_name_has_two_characters() {
    assertThat(persons("会长横田拓海递交了请愿书。")).containsExactly("横田拓海");
  }

  @Test
  void traditional_characters_are_read_alike_and_kept_as_printed() {
    assertThat(persons("內政部長許國棟向記者表示，立委鄭雅文已經離開。")).containsExactly("許國棟", "鄭雅文");
  }

  @Test
  void a_body_begins_with_its_place_and_may_hold_an_and() {
    assertThat(ruled("和静县人力资源和社会保障局在美国海关与边境保护局之后答复。"))
        .containsExactlyInAnyOrder("和静县人力资源和社会保障局", "美国海关与边境保护局");
  }

  @Test
  void a_body_of_general_words_is_not_named() {
    assertThat(ruled("当地法院和人权组织没有回应，该公司的子公司也没有。全部警报都在北部。")).isEmpty();
  }

  @Test
  void a_body_in_quotation_marks_is_named_by_its_kind_or_its_head_and_may_speak() {
    assertThat(ruled("民间团体“北方之窗”发布报告。")).containsExactly("北方之窗");
    assertThat(speakers("民间组织“晨光法律援助中心”表示，两人已被带走。")).containsExactly("晨光法律援助中心");
  }

  @Test
  void a_party_may_be_named_by_general_words() {
    assertThat(ruled("執政的國家團結黨投了贊成票。")).containsExactly("國家團結黨");
  }

  @Test
  void what_many_states_call_so_is_not_known_to_be_of_one() {
    assertThat(tell("国会星期四通过了法案。").referents()).extracting(Referent::name).containsExactly("国会");
  }

  @Test
  void a_mission_bears_the_state_before_and_the_seat_behind() {
    assertThat(ruled("德国驻华大使馆表示关切。")).contains("德国驻华大使馆");
  }

  @Test
  void divisions_and_sites_are_places_and_common_words_that_end_like_them_are_not() {
    assertThat(tell("他在云岭省第二看守所，后来到了会宁市。").referents())
        .extracting(Referent::name, Referent::type)
        .contains(tuple("云岭省第二看守所", EntityType.PLACE), tuple("会宁市", EntityType.PLACE));
    assertThat(ruled("农村地区和城市的社区都在山区，该县也是。")).isEmpty();
  }

  @Test
  void counted_divisions_are_places_without_their_ending() {
    assertThat(ruled("工厂设在白河、和溪、石沟三县。")).containsExactly("白河", "和溪", "石沟");
  }

  @Test
  void a_known_name_of_two_characters_must_fill_its_word() {
    assertThat(ruled("她叫阿曼达·克莱因。")).doesNotContain("阿曼");
    assertThat(tell("美方拒絕了，紐西蘭也是。").referents())
        .extracting(Referent::name)
        .containsExactly("United States", "New Zealand");
  }

  @Test
  void a_year_may_be_written_in_characters_or_counted_from_the_republic() {
    assertThat(dates("二〇二四年十月十九日發生，民國113年審理。", "2031-05-04")).containsExactly("2024-10-19", "2024");
  }

  @Test
  void times_are_counted_from_the_day_of_publication() {
    assertThat(dates("上月28日开始的调查去年12月曾中断，上周五又恢复，昨天结束。", "2031-05-04"))
        .containsExactly("2031-04-28", "2030-12", "2031-04-25", "2031-05-03");
  }

  @Test
  void a_day_alone_is_the_nearest_before_publication() {
    assertThat(dates("政府28日公布了结果。", "2031-05-04")).containsExactly("2031-04-28");
  }

  @Test
  void ranges_and_open_times_keep_their_ends() {
    assertThat(dates("2014年至2023年间有事故，自2022年2月24日以来有战争，3月4日至6日有会议。", "2031-05-04"))
        .containsExactly("2014/2023", "2022-02-24/..", "2031-03-04/2031-03-06");
  }

  @Test
  void a_length_of_days_and_the_number_of_a_house_are_no_dates() {
    assertThat(dates("他住在3号楼，绝食三天。", "2031-05-04")).isEmpty();
  }

  @Test
  void figures_carry_their_bound_and_what_they_count() {
    assertThat(figures("至少有37名律师和三百多名囚犯，约1.2万人逃离，职工860人，30多个国家。"))
        .containsExactly(
            "count-of-lawyers >=37",
            "count-of-prisoners >300",
            "count-of-people ~12000",
            "count-of-employees 860",
            "count-of-countries >30");
  }

  @Test
  void those_counted_are_dead_injured_or_detained() {
    assertThat(tell("空袭造成至少45名平民死亡，120多人受伤，12人被捕。").quantities())
        .extracting(q -> q.fate())
        .containsExactly("killed", "injured", "detained");
  }

  @Test
  void an_age_a_term_a_share_and_a_sum_are_no_counts() {
    assertThat(figures("现年48岁的他被判处有期徒刑六年六个月，罚金5万元，百分之十五的人和约七成受访者反对。"))
        .containsExactly(
            "age 48",
            "prison-term 6 years",
            "prison-term 6 months",
            "amount-money 50000 yuan",
            "share 15 %",
            "share ~70 %");
  }

  @Test
  void a_county_before_a_number_of_people_is_not_what_is_counted() {
    assertThat(figures("该县至少有17名僧尼被带走。")).containsExactly("count-of-monks >=17");
    assertThat(figures("该县至少有17名被带走。")).containsExactly("count-of-people >=17");
  }

  @Test
  void one_is_an_article_unless_it_counts_whom_something_befell() {
    assertThat(figures("一名记者和一家公司到了，第三次会议开始。")).isEmpty();
    assertThat(figures("一名孕妇当场死亡。")).containsExactly("count-of-women 1");
  }

  @Test
  void votes_are_counted_by_their_side() {
    assertThat(figures("草案以58票贊成、41票反對、3票棄權通過。"))
        .containsExactly(
            "count-of-votes-in-favor 58", "count-of-votes-against 41", "count-of-abstentions 3");
    assertThat(figures("决议以58票对41票通过。"))
        .containsExactly("count-of-votes-in-favor 58", "count-of-votes-against 41");
  }

  @Test
  void a_quotation_belongs_to_whoever_stands_before_or_behind_it() {
    assertThat(speakers("董事长马建国对记者说：“他们想来就来，想走就走。”他表示，影响十分有限。")).containsExactly("马建国", "马建国");
    assertThat(speakers("“我们每个月都去市政府。”居民李桂香说，“没有人回答我们。”")).containsExactly("李桂香", "李桂香");
  }

  @Test
  void corner_marks_may_hold_others() {
    var told = tell("立委鄭雅文說：「他說『這部法律』遲到了二十年。」");
    assertThat(told.speeches())
        .extracting(s -> s.contentEnd() - s.contentStart())
        .containsExactly("他說『這部法律』遲到了二十年。".length());
  }

  @Test
  void a_clause_without_a_subject_has_that_of_the_clause_before() {
    assertThat(speakers("红星煤业有限公司25日发表声明，称指控毫无根据。")).containsExactly("红星煤业有限公司");
    assertThat(speakers("据《南江晚报》报道，三人受伤。")).containsExactly("南江晚报");
  }

  @Test
  void who_is_spoken_to_or_owns_the_subject_does_not_speak() {
    assertThat(speakers("一名官员对律师李明说，案件已经结束。")).containsExactly("一名官员");
    assertThat(speakers("律师李明的妻子表示，她会上诉到底。")).containsExactly("律师李明的妻子");
    assertThat(speakers("乌克兰紧急情况部门表示，列车被击中。")).containsExactly("?");
    assertThat(speakers("联合国人权专家表示，失踪者有四十二人。")).containsExactly("联合国人权专家");
  }

  @Test
  void a_pronoun_between_two_persons_is_nobody_certain() {
    assertThat(speakers("主任罗建平表示，案件依法审理。律师高志远三月被捕。他说，一切都已结束。")).containsExactly("罗建平", "?");
  }

  @Test
  void a_word_that_holds_a_verb_of_saying_says_nothing() {
    assertThat(tell("这部小说的名称和说明没有改变，据说问题不大。").speeches()).isEmpty();
  }

  @Test
  void who_is_arrested_or_sentenced_stands_before_or_behind_the_verb() {
    var told = tell("律师高志远去年11月被警方带走。白河县法院3月12日判处高志远有期徒刑六年。");
    assertThat(told.frames())
        .extracting(f -> f.type())
        .contains(EventType.VIOLATION, EventType.COURT_DECISION);
    assertThat(tell("家属要求警方释放高志远。律师高志远不会被捕。").frames())
        .noneMatch(f -> f.type() == EventType.DETENTION || f.type() == EventType.OTHER);
  }

  @Test
  void the_flag_says_what_was_not_analyzed() {
    assertThat(tell("政府28日公布了结果。").flags())
        .anyMatch(f -> f.kind().equals("language") && f.detail().contains("not analyzed"));
  }

  @Test
  void japanese_is_not_read_as_chinese() {
    assertThat(tell("外務大臣は28日、記者団に対し「12人が死亡した」と述べた。").quantities()).isEmpty();
  }

  private static Telling tell(String text) {
    return ReadingRoom.tell(text);
  }

  private static List<String> persons(String text) {
    return ruled(text, EntityType.PERSON);
  }

  private static List<String> speakers(String text) {
    return tell(text).speeches().stream()
        .map(s -> s.speakerText() == null ? "?" : s.speakerText())
        .toList();
  }

  @Test
  void how_often_something_is_done_counts_nobody_and_some_more_is_no_name() {
    assertThat(figures("法官三次打断辩护人发言。")).containsExactly("count-of-times 3");
    assertThat(figures("警方带走了二十余名律师和公民。")).containsExactly("count-of-lawyers >20");
    assertThat(persons("警方带走了二十余名律师和公民。")).isEmpty();
  }

  @Test
  void each_half_of_a_sentence_has_its_own_term() {
    var telling = tell("法院周一判处律师卢思远有期徒刑十一年；同案的孙世明被判七年。");

    assertThat(figures("法院判处律师卢思远有期徒刑十一年；同案的孙世明被判七年。"))
        .containsExactly("prison-term 11 years", "prison-term 7 years");
    assertThat(telling.frames())
        .filteredOn(f -> f.type() == EventType.COURT_DECISION)
        .allSatisfy(f -> assertThat(f.quantities()).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void what_stands_before_a_sum_says_whose_money_it_is() {
    assertThat(figures("核定赔偿金额约新台币38亿元。"))
        .containsExactly("amount-money ~3800000000 taiwan-dollar");
    assertThat(figures("核定赔偿金额约38亿元。")).containsExactly("amount-money ~3800000000 yuan");
  }

  @Test
  void who_reports_and_from_where_are_named_before_a_firm_that_is_called_by_the_place() {
    assertThat(Said.names("本报威海6月6日电 记者 李文涛 威海海鑫水产有限公司6日发表声明。", EntityType.PLACE))
        .containsExactly("威海");
    assertThat(Said.names("新华社喀布尔3月2日电（记者 王建军）当地政府说,爆炸造成三人死亡。", EntityType.PERSON))
        .containsExactly("王建军");
  }

  @Test
  void what_only_begins_like_a_unit_counts_nothing() {
    assertThat(figures("六四天安门事件30周年纪念活动开始。")).isEmpty();
    assertThat(figures("会议开了三天，两间律师事务所停业。"))
        .containsExactly("duration 3 days", "count-of-law-firms 2");
  }
}
