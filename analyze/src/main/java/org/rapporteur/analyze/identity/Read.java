package org.rapporteur.analyze.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.names.LatinLetters;
import org.rapporteur.analyze.names.NameMatcher;

/// A referent's name taken apart once, for comparison with many others.
///
/// @param parts the words in Latin letters, folded, without particles
/// @param loans the same without the vowel that Korean puts into foreign names: `esmelaldas` for
///   `에스메랄다스`; else the same words
/// @param spoken the name as it is spoken
/// @param meanings what its words mean in any language, and the words that have no meaning
/// @param heads the words that may say what kind of body it is, by their meaning
/// @param acronyms by what acronyms its document calls it
/// @param initials what its acronym would be
/// @param sides north, new and the like
/// @param kind what kind of place its name says it is, or nothing
record Read(
    NamedReferent one,
    List<String> parts,
    List<String> loans,
    String squeezed,
    String spoken,
    Set<String> meanings,
    Set<String> heads,
    Set<String> acronyms,
    Set<String> initials,
    Set<String> sides,
    String kind,
    String numbers) {
  private static final Pattern LINK =
      Pattern.compile(
          " (of|for|on|against|to|in|de|del|des|du|para|por|pour|sur|contra|contre|sobre|von|für) ");

  /// `Hallim-myeon`, `Punggye-ri`.
  private static final Pattern KOREAN_KIND =
      Pattern.compile("(?<=\\p{L}{3})-(?:si|gun|do|gu|ku|guyok|eup|up|myeon|myon|dong|ri)$");

  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "new",
          "norte",
          "sur",
          "este",
          "oeste",
          "nord",
          "sud",
          "est",
          "ouest",
          "central",
          "inner",
          "outer",
          "greater",
          "little",
          "old",
          "alto",
          "alta",
          "bajo",
          "baja",
          "haut",
          "haute",
          "bas",
          "basse",
          "nuevo",
          "nueva");

  static Read of(NamedReferent one, NameMatcher matcher) {
    String name = NamedReferent.folded(one.group().equals("l") ? bare(one) : one.form());
    boolean body = one.group().equals("b") || one.group().equals("d");
    String latin = NamedReferent.folded(LatinLetters.of(name));
    var words = body ? BodyKey.words(name) : HeardPersons.parts(name);
    var parts = body ? BodyKey.words(latin) : HeardPersons.parts(latin);
    var sides = new HashSet<>(words);
    sides.retainAll(SIDES);
    return new Read(
        one,
        parts,
        isKorean(one)
            ? parts.stream().map(p -> p.replace("eu", "")).filter(p -> !p.isEmpty()).toList()
            : parts,
        BodyKey.squeezed(latin),
        Spoken.of(latin),
        one.isPerson() ? Set.of() : meanings(words, matcher),
        one.isPerson() ? Set.of() : heads(name, matcher),
        one.isPerson() ? Set.of() : acronyms(one),
        one.isPerson() ? Set.of() : BodyKey.briefInitials(one.form()),
        sides,
        kind(one),
        one.form().replaceAll("\\D+", " ").strip());
  }

  /// A place without the word that says what it is.
  private static String bare(NamedReferent one) {
    String form = KOREAN_KIND.matcher(one.form()).replaceFirst("");
    String printed = NamedReferent.folded(form).replaceFirst("^the ", "");
    String bare = NamedReferent.withoutKind(printed);
    return bare.equals(printed) ? KoreanPlaces.withoutKind(printed) : bare;
  }

  private static boolean isKorean(NamedReferent one) {
    return one.script() == Character.UnicodeScript.HANGUL;
  }

  private static String kind(NamedReferent one) {
    if (!one.group().equals("l")) {
      return "";
    }
    String printed = NamedReferent.folded(one.form()).replaceFirst("^the ", "");
    return isKorean(one)
        ? KoreanPlaces.kind(printed)
        : printed.replace(NamedReferent.withoutKind(printed), "").replace(" of", "").strip();
  }

  /// `Board of Directors of Sanaga Steel` beside `Sanaga Steel`.
  boolean isPartOf(Read whole) {
    String name = NamedReferent.folded(one.form());
    String other = NamedReferent.folded(whole.one.form()).replaceFirst("^the ", "");
    return name.length() > other.length()
        && (name + " ")
            .matches(".*" + LINK.pattern() + "(the |la |el |l )?" + Pattern.quote(other) + " ");
  }

  /// `Union of Larne Port Workers` beside the town of Larne.
  boolean isOfPlace(Read place) {
    String other = NamedReferent.folded(place.one.form());
    return (NamedReferent.folded(one.form()) + " ")
        .matches(".*" + LINK.pattern() + "(the |la |el |l )?" + Pattern.quote(other) + " .*");
  }

  boolean isLone() {
    return parts.size() < 2;
  }

  private static Set<String> meanings(List<String> words, NameMatcher matcher) {
    var meanings = new HashSet<String>();
    words.forEach(w -> meanings.addAll(meaning(w, matcher)));
    return Set.copyOf(meanings);
  }

  /// What a word means, or the word itself if nobody knows.
  private static Set<String> meaning(String word, NameMatcher matcher) {
    var known = new HashSet<String>();
    matcher.blockingKeys(word).stream().filter(k -> k.startsWith("m:")).forEach(known::add);
    return known.isEmpty() && !word.isEmpty() ? Set.of(word) : known;
  }

  private static Set<String> heads(String name, NameMatcher matcher) {
    var heads = new HashSet<String>();
    String plain = name.replaceFirst("^(the|el|la|le|l) ", "");
    String before = LINK.split(plain)[0];
    for (var part : List.of(plain, before)) {
      var words = part.split(" ");
      heads.addAll(meaning(words[0], matcher));
      heads.addAll(meaning(words[words.length - 1], matcher));
    }
    return Set.copyOf(heads);
  }

  private static Set<String> acronyms(NamedReferent one) {
    var acronyms = new HashSet<String>();
    one.referent().mentions().stream()
        .map(m -> m.text())
        .filter(BodyKey::isBriefAcronym)
        .map(a -> a.toUpperCase(Locale.ROOT))
        .forEach(acronyms::add);
    String given = one.referent().attributes().get("acronym");
    if (given != null) {
      acronyms.add(given);
    }
    return Set.copyOf(acronyms);
  }
}
