package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;

/// Names of other languages in Chinese characters: parts joined by a middle dot (`艾琳·霍尔特`), or one
/// long run of the characters that write foreign sounds behind a title (`总统泽连斯基`).
///
/// Kinds of the word list: `title`, `behind` (what stands right behind a name).
final class ForeignNames {
  /// The characters that write foreign sounds, by custom and by the tables of the news agencies.
  private static final String SOUNDS =
      "[冯席得奎阔缇媞沁珊姗岱狄堤娥芙哥宫固宏捷恳匡廉娄络芒茂缅闵牟慕乃妞农葩坡浦茹润姝梭陀宛汪熙晓萱彦耀仪怡雍宇宰庄宗瑙佐茵坤坦阿埃艾爱安奥巴白班邦保鲍贝本比彼别宾波伯博卜布查达大戴丹当道德登邓迪蒂丁东杜顿多厄恩尔法凡范菲费芬丰弗夫福盖戈格葛根贡古瓜圭哈海汉豪赫黑亨洪侯胡华"
          + "怀惠霍基吉加伽贾简江杰津卡凯坎康考柯科克肯孔库夸昆拉莱赖兰朗劳勒雷蕾里丽利莉莲列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼毛梅门蒙孟米密敏缪摩莫默姆木穆"
          + "拿内纳娜奈南尼涅宁妮纽努诺欧帕派潘庞佩彭皮珀平普奇齐契恰钱乔切琴钦丘仇泉热荣瑞若萨塞赛桑森沙莎山尚绍舍申什圣施石史舒斯丝松苏孙索塔泰坦唐陶特"
          + "滕藤提廷汀通图托瓦万旺威韦维魏文翁沃乌武西希锡夏香萧肖谢辛欣许雪逊雅亚延扬杨耶叶伊依英尤约扎詹章兆哲珍芝智朱祖佐吾买吐孜牙甫娅热力玉素肉次仁卓"
          + "珠嘉措央增顿铎丽茜黛薇娃佳琼柳露芭蓓嫩辽拜登蓬泽连朔铁绥茨佛昂昔敦弥贺果里兹察图什瑟琪绮韩]";

  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<first>" + SOUNDS + "{1,9})(?<rest>(?:·(?:[A-Z]\\.?|" + SOUNDS + "{1,9})){1,4})");
  private static final int LONG = 4;

  /// So much of a run must be left for a name behind that of a place; Amanda (`阿曼达`) begins with no
  /// Oman.
  private static final int SHORTEST = 3;

  private final Pattern title;
  private final Pattern behind;
  private final Pattern run;

  /// `局长颂猜·瓦塔纳`: rarer characters between a title and the first dot.
  private final Pattern dottedBehind;

  /// `格桑扎西(34岁)`: an age behind is as good as a title before.
  private final Pattern aged = Pattern.compile("(?<!·)" + SOUNDS + "{2,6}(?=\\(\\d{1,2}岁)");

  /// A stretch of a line.
  record Found(int start, int end, boolean dotted) {}

  ForeignNames(Lexicon lexicon) {
    this.title = Pattern.compile(".*(?:" + lexicon.any("title") + ")", Pattern.DOTALL);
    this.behind =
        Pattern.compile(
            "^(?:$|[^\\u3400-\\u9fff·]|" + lexicon.any("behind") + "|" + lexicon.any("cue") + ")");
    this.run = Pattern.compile(lexicon.any("title") + "(?<name>" + SOUNDS + "{2,9})");
    this.dottedBehind =
        Pattern.compile(
            lexicon.any("title")
                + "(?<name>"
                + PlainChinese.HAN
                + "{1,5}?(?:·"
                + SOUNDS
                + "{1,9}){1,4})");
  }

  /// @param known the names of the gazetteer in the line
  List<Found> in(String line, WordEdges edges, List<Name> known) {
    var found = new ArrayList<Found>();
    var dotted = DOTTED.matcher(line);
    while (dotted.find()) {
      int start =
          Math.max(
              begin(line, dotted.start("first"), dotted.end("first")),
              behind(known, edges, dotted.start("first"), dotted.end("first")));
      found.add(new Found(start, end(line, edges, dotted.end()), true));
    }
    var rare = dottedBehind.matcher(line);
    while (rare.find()) {
      if (isFree(rare.start("name"), rare.end("name"), found)) {
        found.add(new Found(rare.start("name"), end(line, edges, rare.end("name")), true));
      }
    }
    var alone = run.matcher(line);
    while (alone.find()) {
      int start = alone.start("name");
      int end = end(line, edges, alone.end());
      boolean clear = behind.matcher(line.substring(end)).find();
      boolean unknown = end - start >= LONG || isUnknown(edges, known, start, end);
      if (clear && unknown && isFree(start, alone.end(), found)) {
        found.add(new Found(start, end, false));
      }
    }
    var old = aged.matcher(line);
    while (old.find()) {
      if (edges.at(old.start()) && isFree(old.start(), old.end(), found)) {
        found.add(new Found(old.start(), old.end(), false));
      }
    }
    return found;
  }

  /// `总理多尔曼`: three characters that are neither a word nor a place.
  private static boolean isUnknown(WordEdges edges, List<Name> known, int start, int end) {
    return end - start == SHORTEST
        && !edges.isWord(start, end)
        && known.stream()
            .noneMatch(n -> n.start() - edges.base() < end && start < n.end() - edges.base());
  }

  private static boolean isFree(int start, int end, List<Found> found) {
    return found.stream().noneMatch(f -> f.start() < end && start < f.end());
  }

  /// Behind the last title within the run (`丈夫…`), else where it begins.
  private int begin(String line, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      if (title.matcher(line.substring(Math.max(0, at - 6), at)).matches()) {
        return at;
      }
    }
    return from;
  }

  /// `加沙马哈茂德·…`: behind the name of a place that reaches into the run.
  private static int behind(List<Name> known, WordEdges edges, int from, int to) {
    return known.stream()
        .filter(n -> to - (n.end() - edges.base()) >= SHORTEST)
        .mapToInt(n -> n.end() - edges.base())
        .filter(end -> from < end)
        .max()
        .orElse(from);
  }

  /// The end of the run, or before the word that reaches over it.
  private int end(String line, WordEdges edges, int end) {
    boolean last = line.startsWith("因", end) && behind.matcher(line.substring(end + 1)).find();
    if (last) {
      return end + 1;
    }
    boolean clear = behind.matcher(line.substring(end)).find();
    return clear || edges.at(end) ? end : edges.floor(end);
  }
}
