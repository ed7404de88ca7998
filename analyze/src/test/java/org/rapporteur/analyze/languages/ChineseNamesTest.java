package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where names in Chinese sentences begin and end.
class ChineseNamesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "警务处国家安全处高级督察区志明说，案件仍在调查。 | 警务处国家安全处",
        "记者致电湖北省地方金融监督管理局，无人接听。 | 湖北省地方金融监督管理局",
        "案件昨日在西九龙裁判法院续审。 | 西九龙裁判法院",
        "店主说，「晨光书店」已经关闭。 | 晨光书店"
      })
  void a_body_begins_with_its_place_and_goes_on_over_its_parts(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {"警务处国家安全处高级督察区志明说，案件仍在调查。 | 区志明", "流亡政府人权部长敏觉梭当晚驳斥。 | 敏觉梭", "李美珍（化名）在听证会上作证。 | 李美珍"})
  void a_person_stands_between_a_title_and_what_he_says(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {"喀什地区英吉沙县一名教师被判刑。 | 喀什地区", "【达兰萨拉讯】一名僧人失踪。 | 达兰萨拉"})
  void a_place_is_named_with_its_kind_or_in_a_dateline(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {"他的女儿郑晨接到传票。 | 郑晨", "厨师何涛一周前被判刑三年。 | 何涛", "李国平等人被捕。 | 李国平"})
  void a_person_ends_before_a_verb_or_a_number(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @Test
  void a_verb_of_saying_begins_no_body() {
    assertThat(names("主编痛批法庭倒退。")).isEmpty();
  }
}
