package org.rapporteur.analyze.trace.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.telling.Tie.Name;

/// Where in a run of capitals the name begins and ends: behind a date and the words that have their
/// capital from the sentence, before the stop and the possessive.
///
///     On 3 May 2021 the Noeul Bureau's   // Noeul Bureau
final class NameBounds {
  /// Words that have their capital from the sentence, or stand before a name and are none of it.
  private static final Set<String> STARTERS =
      Set.of(
          """
          a among shareholders owners suppliers customers buyers clients contractors
          subsidiaries an the it its he she they his her their this that these those in on at by
          as since after before during from for to of and or but with under both also see
          suspected reportedly believed allegedly possibly may likely owned controlled used acts
          acting subordinate managed linked known director president vice chairman chief head
          manager representative official officer deputy son daughter wife former formerly
          registered ship commercial operator parent subsidiary affiliate supplies supplied
          company according has have had was were is are facilitates provides operates owns
          controls joint other another listed designated branch agent employee member workers
          prisoners some all no when while where who which what how i we you there here if
          because although most many several one two three between through until not now then
          however meanwhile records documents witnesses sources general senior overseas sole
          majority minority wholly front shell alias directly indirectly jointly partly
          partially fully neither nor currently previously apparently probably ultimately beneficially
          provided involved engaged established associated &
          """
              .split("\\s+"));

  /// Words with a capital of their own or of the sentence, that alone name nobody.
  private static final Set<String> NO_NAMES =
      CalendarWords.with(
          Set.of(
              """
              entity entities company companies firm bank factory plant mine mill ship vessel
              person individual procurement trading subsidiaries ministry bureau state
              government parliament chairman president director police customs shares stocks
              """
                  .split("\\s+")));

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?U)(?:General|Joint|Company|Branch|Ship|Commercial|Overseas|One|Two|Three|Other|Office|Senior)"
              + " (?:\\p{Lu}|\\d).*");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?sU).*\\b(?:Ltd|Co|Corp|Inc|S\\.A|Bros|St)\\.");
  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?U)\\p{Lu}\\p{Ll}+(?:ese|[ei]an|[cdglnr]an|ish|ani|aqi|aeli|mani|iti|meni|tari)|Dutch|French|Greek|Swiss|Thai|Czech|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Saudi|Filipino|Cypriot|Icelandic|Argentine|Somali|Nepali|Bangladeshi|Emirati|Afghan|Kuwaiti|Welsh|Malagasy");
  private static final Pattern DETERMINED =
      Pattern.compile("(?iU)\\b(?:the|an?|its|his|her|their|another)\\s+$");
  private static final Pattern DESCRIBING = Pattern.compile("(?U)\\s+\\p{Ll}{2}");

  /// "The Tuna brothers" are not Tuna.
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?U)\\s(?:family|families|brothers|sisters|siblings|heirs|clan|dynasty|cousins)\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private NameBounds() {}

  /// The name within a stretch of capitals, if it holds one.
  static Optional<Name> within(String text, int start, int end) {
    int first = first(text, start, end);
    int last = last(text, first, end);
    return last - first > 1
            && !NO_NAMES.contains(text.substring(first, last).toLowerCase(Locale.ROOT))
            && !isNationality(text, first, last)
            && !FAMILY.matcher(text).region(last, text.length()).lookingAt()
        ? Optional.of(new Name(text.substring(first, last), first, last))
        : Optional.empty();
  }

  /// In "the Chilean producer" the adjective names nobody.
  private static boolean isNationality(String text, int first, int last) {
    return NATIONAL.matcher(text.substring(first, last)).matches()
        && DETERMINED.matcher(text.substring(Math.max(0, first - 8), first)).find()
        && DESCRIBING.matcher(text).region(last, text.length()).lookingAt();
  }

  private static int first(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int space = text.indexOf(' ', at);
      int wordEnd = space < 0 || space > end ? end : space;
      var word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
      boolean before =
          ofDate(text, start, at, word)
              || STARTERS.contains(word)
              || Between.isAdjective(text.substring(at, wordEnd));
      if (!before || (wordEnd < end && word.equals("general")) || namesOffice(text, at, end)) {
        break;
      }
      at = wordEnd + 1;
    }
    return at;
  }

  /// "On 3 May 2021 the Noeul Bureau" begins with a date, "May 2021" too.
  private static boolean ofDate(String text, int start, int at, String word) {
    boolean number = at > start && NUMBER.matcher(word).matches();
    boolean year =
        text.startsWith(" 2", at + word.length()) || text.startsWith(" 1", at + word.length());
    return number || (CalendarWords.MONTHS.contains(word) && (at > start || year));
  }

  /// "Joint Venture Bank" and "Company 44" begin with a word that elsewhere is none of the name.
  private static boolean namesOffice(String text, int at, int end) {
    return OFFICE.matcher(text.substring(at, end)).matches();
  }

  private static int last(String text, int first, int end) {
    int last = end;
    while (last > first
        && ".,’'´-/".indexOf(text.charAt(last - 1)) >= 0
        && !abbreviated(text, first, last)) {
      last--;
    }
    int owned = Math.max(first, last - 2);
    return text.startsWith("’s", owned) || text.startsWith("'s", owned) ? last - 2 : last;
  }

  private static boolean abbreviated(String text, int first, int last) {
    return ABBREVIATED.matcher(text.substring(first, last)).matches();
  }
}
