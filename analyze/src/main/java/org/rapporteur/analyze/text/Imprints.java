package org.rapporteur.analyze.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The lines around a text that say who answers for it, sent it or took its pictures. They name
/// persons and bodies, but tell nothing of what the text is about.
final class Imprints {
  private static final int LONG = 40;

  private static final int SHORT = 14;

  /// Lines by which a press release ends: whatever stands in their paragraph belongs to them.
  private static final Pattern ANSWERS =
      BlockKinds.anyCase(
          "(?m)^((contacts?|enquiries|inquiries|queries|press officers?|spokes(person|man|woman|people)|contactos?|contato)\\s*:"
              + "|(press|media)( (and|&) (press|media))?( (office|relations))? ?(contacts?|enquiries|inquiries|queries)\\b|(press|media|press office)\\s*:"
              + "|for (any )?(further|more|additional) (information|details|enquiries|inquiries)\\b(,? (please )?(contact|visit|call|write to)\\b|\\s*:)"
              + "|para más información\\b|pour plus d[’']informations?\\b|contact(o de)? (presse|prensa)\\b)");

  /// `Photo: Jon Hale / Harbour News`, `Images courtesy of the Harbour Fund`, `Text: Ana Ruiz |
  /// Photos: Jon Hale`.
  private static final Pattern PICTURES =
      BlockKinds.anyCase(
          "^((photos?|images?|pictures?)\\s*[:—–-]\\s*(\\S+\\s?){1,4}|(photos?|images?|pictures?) (from|by|credit|courtesy)[^.]{0,60}\\.?"
              + "|(text|words|story|photos?|pictures?|video|graphics|translation|research|editing)\\s*:\\s*(?-i:\\p{Lu})[^.|]{2,40}\\|.{0,60})$");

  /// `© Harbour News, Quay Road, Larne`, where nothing is forbidden or offered.
  private static final Pattern OWNED =
      BlockKinds.anyCase(
          "^(©|ⓒ|\\(c\\)|copyright)(?!.*(all rights|reserved|derechos|droits|prohibi|terms|privacy|cookie|subscri|newsletter|follow|download|unauthori)).*");

  /// What leads to other texts.
  private static final Pattern ELSEWHERE =
      BlockKinds.anyCase(
          "^(related|read (also|next|more)|see also|also read|more (from|on)|latest|trending|most (read|popular)|up next|next|previous|lee también|lire aussi|à lire)\\b.*");

  /// The parts into which papers divide what they print.
  private static final Pattern SECTION =
      BlockKinds.anyCase(
          "(home|politics|economy|business|sports?|culture|opinions?|world|national?|international|regions?|society|local|news|analysis|interviews?|photos?|videos?|podcasts?|archives?|events?|publications?|topics?|cases?|map|about( us)?|contacts?|donate|support|search|menu|weather|health|science|technology|lifestyle|travel|jobs|markets?|radio|tv|live)");

  private static final Pattern DAY =
      BlockKinds.anyCase(
          "(?<!\\p{L})(\\d{1,2}(st|nd|rd|th|er|º)?[. ](de |d[’'])?\\p{L}{3,12}\\.?|\\p{L}{3,9}\\.? \\d{1,2},?|\\d{1,2}[./-]\\d{1,2}[./-]|\\d{1,2}월)[ ./-]*(de )?((19|20)\\d\\d|\\d{1,2}일)?");

  private static final Pattern TWO_WORDS =
      Pattern.compile(
          "(?<!\\p{L})\\p{Lu}[\\p{L}'’-]+ (?:(?:of|the|de|del|la|du|des|for) )*\\p{Lu}[\\p{L}'’-]+|\\p{Lo}{4}");

  private static final String SIDE_BY_SIDE = "\\s[|·•»>/]\\s|\\s[–—-]\\s|\\s{2,}|\\t|(?<=\\p{Lo})·";

  /// A row of a table: a name, then figures.
  private static final Pattern ROW =
      Pattern.compile(
          "\\p{Lu}[\\p{L} '’.-]{2,40}(?:(?:\\s{2,}|\\t|\\s?\\|\\s?)[\\d.,%–-]+){2,}\\s*");

  /// Two words with capitals, or one behind a label; a script without capitals is left to the
  /// weighing of names.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?s).*(?:(?<!\\p{L})\\p{Lu}[\\p{L}'’.-]*[ ,;/(]+(?:\\p{Lu}[\\p{L}'’.-]*|(?:of|the|de|del|da|of the) \\p{Lu}\\p{L}+)|: \\p{Lu}\\p{L}|\\p{Lo}{2}).*");

  private Imprints() {}

  /// Whether a line says whom to ask.
  static boolean answers(String text) {
    return ANSWERS.matcher(text).find();
  }

  /// Whether a line says whose the pictures are.
  static boolean isPictures(String text) {
    return PICTURES.matcher(text).matches();
  }

  /// Whether a line below a text, of which nothing else is known, may name who stands behind it:
  /// `Harbour Fund, Quay Road, Larne`, `Thanks: the Harbour Fund; Jon Hale`.
  static boolean isBelow(String text) {
    return BlockKinds.words(text) <= LONG
        && NAMED.matcher(text).matches()
        && !ELSEWHERE.matcher(text).matches();
  }

  /// Whether a line says no more than whose a text is.
  static boolean isOwned(String text) {
    return BlockKinds.words(text) <= SHORT && OWNED.matcher(text).matches();
  }

  /// Whether a line is a row of figures behind a name.
  static boolean isRow(String text) {
    return ROW.matcher(text).matches();
  }

  /// Whether items side by side around a text say whose it is, where and when it was written, and
  /// lead nowhere: `Harbour News | Larne | 3 May 2026`, `Oslo · Seoul · The Hague`.
  ///
  /// @param known whether an item is furniture
  static boolean isHead(String text, Predicate<String> known) {
    var items = List.of(text.strip().split(SIDE_BY_SIDE));
    if (BlockKinds.words(text) > LONG
        || ELSEWHERE.matcher(text).matches()
        || items.stream().anyMatch(known)) {
      return false;
    }
    boolean dated = DAY.matcher(text).find() && text.chars().anyMatch(Character::isUpperCase);
    boolean section = items.stream().anyMatch(i -> SECTION.matcher(i.strip()).matches());
    boolean named = TWO_WORDS.matcher(section ? items.getFirst() : text).find();
    boolean seated = items.size() > 1 && !section && text.matches(".*, \\p{Lu}\\p{L}{2,}");
    boolean offices =
        items.size() > 1
            && !section
            && text.matches("[^|/>\\d]+")
            && items.stream().allMatch(i -> i.strip().matches("\\p{Lu}.*"));
    return dated || named || offices || seated;
  }
}
