package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads Han characters and Latin words as Chinese names.
final class ChineseReader {
  private static final Set<String> SURNAMES =
      Set.of(
          ("ai ban bian cen chai che dai di fei gan ge gong gui huan huo ju lan le lian luan "
                  + "man miao ming mo nan ou pang ping rao ran sang shu shui si tai teng wo xian yue "
                  + "yun zhai zhen zhi "
                  + "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao"
                  + " luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan"
                  + " cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan wan shi"
                  + " liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long duan hao"
                  + " kong shao mao chang gu lai kang shang qian niu zhuang ning an tong ruan jin mi qi"
                  + " nie bao zuo ji hua bo piao pu qu ke ling sheng geng ouyang sima zhuge shangguan"
                  + " situ hong mei min mu ni pei rong sha tao weng xi xing xuan ying zang zhan zhuo"
                  + " zong")
              .split(" "));
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
    if (!form.all(WritingSystem.LATIN) || form.words().size() > 4 || form.words().size() < 2) {
      return Optional.empty();
    }
    List<ChineseName.Parse> parses = latin(form);
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
    var parse = new ChineseName.Parse(null, longSurname ? 2 : 1, read, false);
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
    parse(parses, scheme, words.getFirst(), words.subList(1, words.size()), english);
    parse(parses, scheme, words.get(last), words.subList(0, last), english);
  }

  private void parse(
      List<ChineseName.Parse> parses,
      ChineseSyllables.Scheme scheme,
      List<String> surname,
      List<List<String>> given,
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
        parses.add(new ChineseName.Parse(scheme, family.size(), all, english));
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

  /// A western given name before a Chinese surname: only the surname can be compared.
  private void surnameOnly(List<ChineseName.Parse> parses, List<String> word) {
    for (ChineseSyllables.Scheme scheme : ChineseSyllables.Scheme.values()) {
      if (word.size() == 1) {
        for (List<Set<String>> family : surnames(word.getFirst(), scheme)) {
          parses.add(new ChineseName.Parse(scheme, family.size(), family, true));
        }
      }
    }
  }
}
