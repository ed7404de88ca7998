package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Block.Kind;

/// Decides what the paragraphs of a page are for: the text itself, its title and byline, or the
/// furniture around it. It classifies and never strips; doubt between two body paragraphs is body,
/// doubt at the edges is furniture.
final class BlockKinds {
  private static final int LONG = 25;

  /// So many paragraphs a text has before it ends with a word on its publisher.
  private static final int ENOUGH = 3;

  private static final int SHORT = 14;

  /// A line above a text with so many digits is a stamp (`Views: 41,206`, `28.05.2026 19:40`); any
  /// other yields names, whether it says what the text is of or who publishes it.
  private static final int STAMP = 6;

  /// So many lines above a title or below a text may say who sent it.
  private static final int NEAR = 4;

  private static final Pattern FURNITURE =
      anyCase(
          "^(search\\b.*|subscribe\\b.*|sign[ -]?up\\b.*|sign in|log ?in|register\\b.*|follow us.*|share( (this|on|via).*)?"
              + "|unsubscribe|menu|home|skip to .*|back to (top|.*)|return to .*|print( this.*)?|tweet|e-?mail( this.*)?"
              + "|click (here|to).*|tap (here|to).*|advertisement(\\s*:.*)?|(breaking|just in)( news)?\\s*:.*|sponsored.*|accept (all )?cookies?.*|we use cookies.*|this (site|website) uses cookies.*"
              + "|(the )?(daily|weekly|monthly)? ?newsletters?.*|stay (informed|up to date|connected).*|get (the|our) .*(newsletter|inbox|app).*"
              + "|(related( (articles?|stories|news))?|read also|also read|see also|(most|top) (read|viewed|popular|shared)|trending( now)?|more stories|lea también|(à )?lire aussi|читайте также|관련 ?기사)\\s*[:：].*"
              + "|(you have|you've) (read |used |viewed |reached )?.{0,30}\\b(articles?|stories)\\b.{0,40}|.{0,40}\\bfree (articles?|stories) (left|remaining)\\b.*|(this|the) (content|article|story) is (only |available |reserved )*(for|to) (subscribers|members|registered).*|(to )?(continue|keep) reading.*|already (a )?(subscriber|member|subscribed).*|become a (member|subscriber|supporter)\\b.*|suscríbete\\b.*|hazte soci[oa].*|contenido exclusivo.*|abonnez-vous.*|cet article est réservé.*|il vous reste \\d+.*|"
              + "(.{0,40}[.!] )?subscribe (from|for|now|today)\\b.*"
              + "|about [\\p{L} ]{2,40}: .*|join our .*|support (us|our)\\b.*|donate\\b.*|contact us.*|about us.*|our (mission|team)|total index.*|categor(y|ies)\\s*:.*|tags?\\s*:.*|topics?\\s*:.*|filed under.*"
              + "|(.{0,80}\\. )?more [\\p{L} ]{2,30} on page \\d+\\.?|(older|newer|previous|next) (post|article|story)\\s*:.*|.{0,12}\\b(page )?views\\s*:\\s*[\\d.,]+"
              + "|\\d+ ?(comments?|views?|shares?|min(ute)?s? read)|(\\d+ )?min(ute)? read|loading.*|listen( to (this|the) article)?.*|watch( now)?|download( pdf)?|view (all|more).*|show more|load more"
              + "|your email address will not be published.*|required fields are marked.*|save my name.*|notify me of.*"
              + "|(\\p{L}+ ){0,3}\\p{L}{2,5}(/\\p{L}{1,6})?/\\d{3,6}"
              + "|(소셜 ?|기사 ?|sns ?)?공유(하기)?|유튜브|카카오(톡|스토리)|페이스북|트위터|텔레그램|인스타그램|네이버 ?(밴드|블로그|포스트)|(url|링크|주소) ?복사(하기)?|글자 ?크기.*|본문 ?글씨.*|글씨 ?(키우기|줄이기)|인쇄(하기)?|스크랩(하기)?|북마크|구독(하기)?|댓글 ?\\d*|좋아요 ?\\d*|기사 ?듣기|(음성으로|본문) 듣기|메일 ?보내기|제보는 .{1,40}"
              + "|(getty|shutterstock|reuters|afp)[^.]{0,40}|기사입력.*|무단.*)$");

  /// `Unity – Work – Progress`, as states print it below their name.
  private static final Pattern MOTTO =
      Pattern.compile("\\p{Lu}\\p{L}+(?: [–—-] \\p{Lu}\\p{L}+){2,3}");

  private static final Pattern LEGAL =
      anyCase(
          "(©|\\bcopyright\\b|all rights (of .{2,60} )?(are )?(reserved|kept|belong)|terms of (use|service)|privacy policy|is registered under|tax-exempt|\\b501\\(c\\)|registered charity|licen[sc]ed under"
              + "|creative commons|do(es)? not necessarily (reflect|represent)|reproduction .* prohibited|no part of this|disclaimer|무단 ?전재|저작권)");

  /// `This article was translated by a machine`: what a publisher says of a text, not the text.
  private static final Pattern NOTICE =
      anyCase(
          "\\b((machine|automatic(ally)?|ai)[- ]translat(ed|ion)|translat(ed|ion) (automatically|(was )?(made |done )?by (an? |the )?(machine|computer|software|ai)\\b)|translation automatic\\b|translated from (the )?\\p{L}+( and (shortened|abridged|adapted|edited))?$|translation not (revised|checked|edited|reviewed)|un(revised|checked|edited|reviewed) translation)");

  private static final Pattern CAPTION =
      anyCase(
          "^((photo|image|picture|file photo|caption|pictured|illustration|map|figure)\\b\\s*[:—-].*|.*\\((photo|image|file|getty|reuters|ap|afp)[^)]{0,60}\\)|.*\\b(file photo|/ ?(afp|reuters|ap|getty images))\\.?)$");

  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2}.*[가-힣]{2}", Pattern.DOTALL);

  private static final Pattern OPINION =
      anyCase("views expressed|opinions expressed|author'?s (own|alone)");

  /// What stands between the items of a row.
  static final String SIDE_BY_SIDE = "\\s[|·•»/*>∙‣]\\s|\\s{2,}|\t";

  private BlockKinds() {}

  static List<Kind> of(List<String> printed) {
    var paragraphs = Chronology.closed(printed);
    int first = firstBody(paragraphs);
    var tails = new Tails(paragraphs);
    int last = lastBody(paragraphs, tails);
    int official = Letterheads.official(paragraphs);
    int title = title(paragraphs, official, first);
    var repeated = repeated(paragraphs);
    var heads =
        BodyNames.of(
            paragraphs.stream().skip(first).limit(last + 1L - Math.min(first, last)).toList());
    var kinds = new ArrayList<Kind>(paragraphs.size());
    Kind tail = null;
    boolean ended = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      if (i < official) {
        kinds.add(Kind.BYLINE);
        continue;
      }
      tail = tails.at(i, tail, i > first);
      ended |= i > first && PageEnds.END.matcher(text.strip()).matches();
      if (ended && tail == null && !PageEnds.YEAR.matcher(text).find()) {
        kinds.add(
            Imprints.answers(text) || isBelow(text, keyword(text)) ? Kind.IMPRINT : Kind.FURNITURE);
        continue;
      }
      kinds.add(
          tail != null && !(Abouts.ofAuthor(text) && Abouts.namesAuthor(text, paragraphs, first))
              ? tail
              : named(kind(text, i, first, last, title, repeated), text, i, first, last, heads));
    }
    return kinds;
  }

  /// A line above the text, or right below it, that prints a name of the text says who speaks or of
  /// whom: `Harbour Court of Larne - Press release 4/2024`.
  private static Kind named(Kind kind, String text, int i, int first, int last, BodyNames names) {
    boolean near = i <= last + NEAR;
    boolean head = kind == Kind.FURNITURE && near && keyword(text) == null && !Abouts.ofBody(text);
    boolean told = names.standIn(text) || (i < last && names.areOften(text));
    boolean sender = i > last && Letterheads.isSender(text);
    if (head && words(text) <= LONG && (told || sender)) {
      return Kind.BYLINE;
    }
    boolean motto = MOTTO.matcher(text.strip()).matches() && !names.areOften(text);
    boolean around = kind == Kind.FURNITURE && (i < first || i >= last) && !motto;
    boolean imprint =
        around
            && ((i >= last && isBelow(text, keyword(text)))
                || (isAside(text) && Imprints.isHead(text, BlockKinds::isKnown)));
    return imprint ? Kind.IMPRINT : kind;
  }

  /// A line below a text that no list knows.
  private static boolean isBelow(String text, @Nullable Kind keyword) {
    boolean body = Abouts.ofBody(text) && !PageEnds.TELEPHONE.matcher(text).find();
    return keyword == null && (body || (isAside(text) && Imprints.isBelow(text)));
  }

  private static boolean isAside(String text) {
    return !Prose.is(text) && !isTeaser(text);
  }

  private static boolean isKnown(String item) {
    return FURNITURE.matcher(item.strip()).matches();
  }

  private static Kind kind(
      String text, int i, int first, int last, int title, Set<String> repeated) {
    if (i > first && PageEnds.MODIFIED.matcher(text).find() && words(text) <= LONG) {
      return Kind.FURNITURE;
    }
    var keyword = keyword(text);
    if (keyword != null) {
      return keyword;
    }
    if (i == title) {
      return Kind.TITLE;
    }
    if (i >= last && i - first >= ENOUGH && Abouts.ofBody(text)) {
      return Kind.FURNITURE;
    }
    boolean body = Prose.is(text);
    if (i < first && isMasthead(text)) {
      return Kind.FURNITURE;
    }
    if (i < first) {
      boolean head = i < NEAR && title >= 0 && i < title && Letterheads.isOne(text);
      return head ? Kind.BYLINE : before(text, i > title && title >= 0, repeated);
    }
    if (i > last) {
      boolean signed = i <= last + NEAR && Bylines.isSignature(text);
      return Abouts.ofAuthor(text) || signed
          ? Kind.BYLINE
          : body && !isTeaser(text) ? Kind.BODY : Kind.FURNITURE;
    }
    return body || words(text) > SHORT || i == first ? Kind.BODY : Kind.TITLE;
  }

  private static Kind before(String text, boolean afterTitle, Set<String> repeated) {
    if (afterTitle && (repeated.contains(key(text)) || hasName(text))) {
      return Prose.is(text) ? Kind.BODY : Kind.BYLINE;
    }
    if (Prose.is(text)) {
      return afterTitle ? Kind.BODY : Kind.FURNITURE;
    }
    boolean stamp = text.chars().filter(Character::isDigit).count() >= STAMP;
    return stamp ? Kind.FURNITURE : Kind.BYLINE;
  }

  static @Nullable Kind keyword(String text) {
    if (words(text) > 60) {
      return null;
    }
    if (words(text) <= SHORT && DayLines.isOne(text)) {
      return Kind.DATE;
    }
    if (PageEnds.KEPT.matcher(text).find()) {
      return Kind.FURNITURE;
    }
    if (Imprints.answers(text) || Imprints.isPictures(text) || Imprints.isRow(text)) {
      return Kind.IMPRINT;
    }
    if (isMenu(text)) {
      return Kind.FURNITURE;
    }
    if (words(text) <= SHORT
        && Bylines.isOne(text)
        && !Paragraphs.endsSentence(text, text.length())) {
      return Kind.BYLINE;
    }
    boolean furniture = FURNITURE.matcher(text).matches() && words(text) <= LONG;
    if (furniture || MOTTO.matcher(text.strip()).matches()) {
      return Kind.FURNITURE;
    }
    if (words(text) <= LONG && Bylines.isCredit(text)) {
      return Kind.BYLINE;
    }
    if (CAPTION.matcher(text).matches()) {
      return Kind.CAPTION;
    }
    if (Imprints.isOwned(text)) {
      return Kind.IMPRINT;
    }
    boolean notice = words(text) <= LONG && NOTICE.matcher(text).find();
    if (notice || (LEGAL.matcher(text).find() && !OPINION.matcher(text).find())) {
      return Kind.LEGAL;
    }
    return null;
  }

  /// `Cases | Map | Database (2,310 entries) | Support`, `Sign in Subscribe from 199 soms a month`:
  /// items side by side, no sentence; of two, one must be known for furniture.
  private static boolean isMenu(String text) {
    var items = List.of(text.strip().split(SIDE_BY_SIDE));
    var parts = text.strip().split(SIDE_BY_SIDE + "|\\s–\\s");
    boolean known =
        parts.length > 1 && Stream.of(parts).anyMatch(i -> FURNITURE.matcher(i).matches());
    return (items.size() >= 3 || known)
        && !text.contains("\n")
        && words(text) <= LONG
        && !Paragraphs.endsSentence(text, text.length());
  }

  /// `The Harbour Post | News from the coast`: what a site calls itself above a text.
  private static boolean isMasthead(String text) {
    return text.strip().split("\\s[|·•»*>]\\s").length == 2
        && words(text) <= SHORT
        && text.chars().noneMatch(Character::isDigit)
        && !Paragraphs.endsSentence(text, text.length());
  }

  /// The first long paragraph and the short ones that lead up to it, or the first short one.
  private static int firstBody(List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (Prose.is(paragraphs.get(i))
          && keyword(paragraphs.get(i)) == null
          && isLong(paragraphs.get(i))) {
        return opening(paragraphs, i);
      }
    }
    return firstProse(paragraphs);
  }

  /// A headline stands between the text and what else a page prints above it, so short sentences
  /// lead up to a long one if no more than one line parts them.
  private static int opening(List<String> paragraphs, int from) {
    int first = from;
    for (int i = from - 1; i >= 0 && first - i <= 2; i--) {
      first = isShortProse(paragraphs.get(i)) ? i : first;
    }
    return first;
  }

  private static boolean isShortProse(String text) {
    return Prose.is(text) && words(text) >= 7 && keyword(text) == null;
  }

  /// Korean says in half as many written words what takes a long paragraph elsewhere.
  static boolean isLong(String text) {
    return words(text) >= (HANGUL.matcher(text).find() ? SHORT : LONG);
  }

  private static int firstProse(List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isShortProse(paragraphs.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static int lastBody(List<String> paragraphs, Tails tails) {
    int last = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      if (i > 0 && tails.endsText(i)) {
        break;
      }
      if (Prose.is(text)
          && words(text) >= 6
          && keyword(text) == null
          && !isTeaser(text)
          && !Abouts.ofAuthor(text)) {
        last = i;
      }
    }
    return last;
  }

  /// The title is the longest line above the text that is no sentence and no known furniture.
  private static int title(List<String> paragraphs, int from, int first) {
    int own = title(paragraphs, from, first, text -> !isMasthead(text));
    return own >= 0 ? own : title(paragraphs, from, first, text -> true);
  }

  private static int title(List<String> paragraphs, int from, int first, Predicate<String> may) {
    int title = -1;
    int most = 3;
    for (int i = from; i < first; i++) {
      String text = paragraphs.get(i);
      int words = words(text);
      boolean headline =
          may.test(text) && keyword(text) == null && words <= 30 && !text.endsWith(".");
      if (headline && words > most) {
        most = words;
        title = i;
      }
    }
    return title;
  }

  private static Set<String> repeated(List<String> paragraphs) {
    var seen = new HashSet<String>();
    var twice = new HashSet<String>();
    for (var text : paragraphs) {
      if (!seen.add(key(text))) {
        twice.add(key(text));
      }
    }
    return twice;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
  }

  private static boolean hasName(String text) {
    return words(text) <= SHORT
        && text.matches("(?s).*\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'-]+.*");
  }

  static boolean isTeaser(String text) {
    return text.endsWith("\u2026") || text.endsWith("...") || text.endsWith("[\u2026]");
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    // scripts without spaces: two characters make about a word
    boolean whole =
        words < 3 && text.codePoints().filter(c -> c > 0x3000).count() * 2 > text.length();
    return whole ? Math.max(words, text.length() / 2) : words;
  }

  static Pattern anyCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
