package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads Han characters and Latin words as Chinese names.
final class ChineseReader {
  private static final Set<String> SURNAMES =
      Set.copyOf(
          List.of(
              ("ai an bai ban bao bi bian bo cai cao cen chai chang che chen cheng cong "
                      + "cui dai dang deng di diao ding dong dou du duan fan fang fei feng fu "
                      + "gan gao ge geng gong gou gu guan gui guo han hang hao he heng hong hou "
                      + "hu hua huan huang hui huo ji jia jiang jin jing ju jue kang ke kong "
                      + "kuang lai lan le lei li lian liang liao lin ling liu long lou lu luan "
                      + "luo lv ma man mao mei meng mi miao min ming mo mu nan ni nie ning niu "
                      + "nong nuo ou ouyang pan pang pei peng pi piao ping pu qi qian qiang qin "
                      + "qiu qu quan ran rao ren rong ruan sa sang se sha shan shang shangguan "
                      + "shao shen sheng shi shu shui si sima situ song su sui sun tai tan tang "
                      + "tao teng tian tong tu wan wang wei wen weng wo wu xi xia xian xianyu "
                      + "xiao xie ximen xin xing xiong xu xuan xue xun yan yang yao ye yi yin "
                      + "ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhe zhen "
                      + "zheng zhi zhong zhou zhu zhuang zhuge zhuo zi zong zou zuo")
                  .split(" ", -1)));
  private static final Set<String> LONG = Set.of("欧阳", "司马", "诸葛", "上官", "司徒", "东方", "皇甫");

  private final ChineseSyllables syllables;
  private final Set<String> western;
  private final Transliterator names = Transliterator.getInstance("Han-Latin/Names");
  private final Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");

  ChineseReader(ChineseSyllables syllables, Set<String> western) {
    this.syllables = syllables;
    this.western = western;
  }

  String simplified(String han) {
    synchronized (simplify) {
      return simplify.transliterate(han);
    }
  }

  Optional<ChineseName> read(NameForm form) {
    if (form.all(WritingSystem.HAN)) {
      return Optional.of(han(simplified(form.joined())));
    }
    if (!form.all(WritingSystem.LATIN) || form.words().size() > 4 || form.words().isEmpty()) {
      return Optional.empty();
    }
    List<ChineseName.Parse> parses = form.words().size() == 1 ? single(form) : latin(form);
    return parses.isEmpty() ? Optional.empty() : Optional.of(new ChineseName(parses, null));
  }

  private ChineseName han(String characters) {
    List<Set<String>> read = new ArrayList<>();
    String spaced;
    synchronized (names) {
      spaced = names.transliterate(characters);
    }
    for (String syllable : spaced.split("\\s+", -1)) {
      read.add(Set.of(LatinFold.letters(syllable)));
    }
    boolean longSurname = characters.length() > 2 && LONG.contains(characters.substring(0, 2));
    if (read.size() < 2 || read.size() != characters.length()) {
      return new ChineseName(List.of(), characters);
    }
    var parse = new ChineseName.Parse(null, longSurname ? 2 : 1, read, false, false);
    return new ChineseName(List.of(parse), characters);
  }

  private List<ChineseName.Parse> latin(NameForm form) {
    List<List<String>> words =
        form.words().stream().map(w -> KoreanReader.pieces(w.text())).toList();
    List<ChineseName.Parse> parses = new ArrayList<>();
    for (ChineseSyllables.Scheme scheme : ChineseSyllables.Scheme.values()) {
      int before = parses.size();
      order(parses, scheme, words, false);
      if (parses.size() == before && words.size() > 2) {
        order(parses, scheme, words.subList(1, words.size()), true);
      }
    }
    if (parses.isEmpty() && words.size() == 2) {
      surnameOnly(parses, words.get(1));
    }
    return parses;
  }

  private void order(
      List<ChineseName.Parse> parses,
      ChineseSyllables.Scheme scheme,
      List<List<String>> words,
      boolean english) {
    int last = words.size() - 1;
    parse(parses, scheme, words.getFirst(), words.subList(1, words.size()), false, english);
    parse(parses, scheme, words.get(last), words.subList(0, last), true, english);
  }

  private void parse(
      List<ChineseName.Parse> parses,
      ChineseSyllables.Scheme scheme,
      List<String> surname,
      List<List<String>> given,
      boolean surnameLast,
      boolean english) {
    List<String> pieces = given.stream().flatMap(List::stream).toList();
    boolean foreign = pieces.stream().anyMatch(western::contains);
    if (foreign || pieces.size() > 2 || surname.size() > 1) {
      return;
    }
    for (List<Set<String>> family : surnames(surname.getFirst(), scheme)) {
      for (List<Set<String>> rest : given(pieces, scheme)) {
        List<Set<String>> all = new ArrayList<>(family);
        all.addAll(rest);
        parses.add(new ChineseName.Parse(scheme, family.size(), all, surnameLast, english));
      }
    }
  }

  private List<List<Set<String>>> given(List<String> pieces, ChineseSyllables.Scheme scheme) {
    if (pieces.size() == 1) {
      return syllables.cuts(pieces.getFirst(), scheme, 2);
    }
    Set<String> first = syllables.of(pieces.get(0), scheme);
    Set<String> second = syllables.of(pieces.get(1), scheme);
    return first.isEmpty() || second.isEmpty() ? List.of() : List.of(List.of(first, second));
  }

  private List<List<Set<String>>> surnames(String word, ChineseSyllables.Scheme scheme) {
    Set<String> own = syllables.of(word, scheme);
    Set<String> family = own.isEmpty() ? syllables.of(word, ChineseSyllables.Scheme.SOUTHERN) : own;
    if (family.stream().anyMatch(SURNAMES::contains)) {
      return List.of(List.of(family));
    }
    return SURNAMES.contains(word) && word.length() > 5
        ? syllables.cuts(word, scheme, 2)
        : List.of();
  }

  /// A surname alone, by the tables that scholars use: `Qiu`, `Ch'iu`.
  private List<ChineseName.Parse> single(NameForm form) {
    List<ChineseName.Parse> parses = new ArrayList<>();
    String word = form.words().getFirst().folded();
    for (var scheme : List.of(ChineseSyllables.Scheme.PINYIN, ChineseSyllables.Scheme.WADE_GILES)) {
      Set<String> family = syllables.of(word, scheme);
      if (family.stream().anyMatch(SURNAMES::contains)) {
        parses.add(new ChineseName.Parse(scheme, 1, List.of(family), false, false));
      }
    }
    return parses;
  }

  /// A western given name before a Chinese surname: only the surname can be compared.
  private void surnameOnly(List<ChineseName.Parse> parses, List<String> word) {
    for (ChineseSyllables.Scheme scheme : ChineseSyllables.Scheme.values()) {
      if (word.size() == 1) {
        for (List<Set<String>> family : surnames(word.getFirst(), scheme)) {
          parses.add(new ChineseName.Parse(scheme, family.size(), family, true, true));
        }
      }
    }
  }
}
