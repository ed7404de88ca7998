package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The names that tags tell, without those that can be none whatever the weights say, and ended
/// where such names end.
final class ToldNames {
  private static final Set<String> BEHIND_A_COMMA =
      Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private static final Set<String> COURTESIES =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.", "Messrs", "Messrs.");

  /// `the envoy to UN Marta Sol`: what a poor text leaves before the name of a person.
  private static final Set<String> BODIES =
      Set.of("UN", "U.N.", "EU", "AU", "OAS", "OSCE", "NATO", "DPRK", "US", "U.S.", "UK", "U.K.");

  /// `벤투리니 북한`: a state right behind a person begins what follows.
  private static final Set<String> BEHIND = Set.of("북한", "남한", "한국", "미국", "중국", "일본", "러시아", "유엔");

  private ToldNames() {}

  /// @param ruled what the rules propose for the sentence
  /// @param language of the sentence, such as `en`
  static List<NameTags.Stretch> of(
      List<Token> words, List<String> tags, List<Candidate> ruled, String language) {
    var told = new ArrayList<NameTags.Stretch>();
    var whole = Patronyms.whole(words, InitialledNames.whole(words, NameTags.stretches(tags)));
    for (var part : whole) {
      var stretch = filled(words, part, language);
      boolean proposed =
          ruled.stream().anyMatch(c -> c.from() < stretch.to() && stretch.from() < c.to());
      if (!isNameless(words, stretch) && (proposed || mayBe(words, stretch, language))) {
        told.addAll(ofTwo(words, within(words, stretch, ruled, language)));
      }
    }
    return told;
  }

  private static NameTags.Stretch filled(
      List<Token> words, NameTags.Stretch name, String language) {
    int to =
        LanguageReaders.standard().of(language).stream()
            .mapToInt(reader -> reader.end(name.kind(), words, name.from(), name.to()))
            .findFirst()
            .orElse(name.to());
    return new NameTags.Stretch(name.from(), to, name.kind());
  }

  /// `Wilmer y Deiner Solano` are two, `José Ortega y Gasset` is one.
  private static List<NameTags.Stretch> ofTwo(List<Token> words, NameTags.Stretch name) {
    int and = name.from() + 1;
    boolean two =
        name.kind() == EntityType.PERSON
            && name.to() - name.from() > 3
            && words.get(and).text().matches("y|e|et|and");
    return two
        ? List.of(
            new NameTags.Stretch(name.from(), and, name.kind()),
            new NameTags.Stretch(and + 1, name.to(), name.kind()))
        : List.of(name);
  }

  /// `coalition` alone, which [NamelessGroups] judges.
  private static boolean isNameless(List<Token> words, NameTags.Stretch name) {
    return name.to() == name.from() + 1 && NamelessGroups.isNoun(words.get(name.from()).text());
  }

  private static boolean mayBe(List<Token> words, NameTags.Stretch name, String language) {
    return LanguageReaders.standard().of(language).stream()
        .allMatch(reader -> reader.mayBe(name.kind(), words, name.from(), name.to()));
  }

  /// A name of a person ends before a comma, unless `Jr.` follows. Where a rule ends a name there
  /// too but begins it later, what it leaves off is no part of the name: a town or a firm before a
  /// Korean person, the small word for what a place is (`finca Santa Elvira`).
  private static NameTags.Stretch within(
      List<Token> words, NameTags.Stretch name, List<Candidate> ruled, String language) {
    int to = name.from() + 1;
    while (to < name.to() && !(name.kind() == EntityType.PERSON && endsAt(words, to))) {
      to++;
    }
    while (name.kind() == EntityType.PERSON
        && to > name.from() + 1
        && BEHIND.contains(words.get(to - 1).text())) {
      to--;
    }
    int end = to;
    int from =
        ruled.stream()
            .filter(c -> c.type().near(name.kind()) && c.to() == end && c.from() > name.from())
            .filter(c -> {
              var before = words.subList(name.from(), c.from());
              return LanguageReaders.standard().of(language).stream()
                  .anyMatch(reader -> reader.isLeftOff(name.kind(), before));
            })
            .mapToInt(Candidate::from)
            .findFirst()
            .orElse(name.from());
    return new NameTags.Stretch(
        name.kind() == EntityType.PERSON ? untitled(words, from, to, language) : from,
        to,
        name.kind());
  }

  /// `Ms Matute` is called Matute; an office may be part of a name that a machine translated.
  private static int untitled(List<Token> words, int from, int to, String language) {
    int at = from;
    while (at + 1 < to
        && (COURTESIES.contains(words.get(at).text())
            || (at + 2 < to && BODIES.contains(words.get(at).text())))) {
      at++;
    }
    at += isMidOffice(words, at, to) ? 1 : 0;
    int begin = at;
    return LanguageReaders.standard().of(language).stream()
        .mapToInt(reader -> begin + reader.kin(words.subList(begin, to)))
        .findFirst()
        .orElse(begin);
  }

  /// `Collector` in `District Collector Meera Nair`, where the office began before the name, and
  /// `Boatswain` at the beginning of a sentence.
  private static boolean isMidOffice(List<Token> words, int at, int to) {
    boolean trade = at + 2 < to && PersonWords.isPerson(words.get(at).text());
    return trade
        && (at == 0
            || (BodyPatterns.isCapital(words.get(at - 1))
                && words.get(at - 1).pos().matches("NN.*|JJ")));
  }

  private static boolean endsAt(List<Token> words, int at) {
    return words.get(at).text().equals(",")
        && (at + 1 == words.size() || !BEHIND_A_COMMA.contains(words.get(at + 1).text()));
  }
}
