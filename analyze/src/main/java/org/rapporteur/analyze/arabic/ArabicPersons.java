package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Persons of an Arabic sentence, on evidence: a title, an office or a kinship before the name, a
/// verb of saying beside it, an age or an office behind it, or a given name that is nothing else.
///
/// Kinds of the word list: `title`, `short-title` (letters before a dot), `kin` (`شقيقها`), `clear`
/// (given names that are no other word), beside those of [ArabicWords] and [PersonNames].
final class ArabicPersons {
  /// So many words may describe an office: `المتحدث باسم وزارة الصحة`.
  private static final int LONGEST_OFFICE = 12;

  /// `بتشديد العقوبة`, `لتعزيز الأمن`: a preposition and a noun of action.
  private static final Pattern PURPOSE =
      Pattern.compile("[بل](?:ت..ي.|ت...|ا[نست].{2,}|[منا]..?ا.ه|م.{2,}ه)");

  /// `المعني بالتعذيب`, `المديرة للمنظمة`
  private static final Pattern GOVERNED = Pattern.compile("(?:بال|لل).{3,}");

  private static final Pattern OWNED = Pattern.compile("[وف]?(?<office>[^ا].{2,}?)(?:ه|ها|هم|هن)");

  private static final int SHORT_OBJECT = 4;
  private static final String COMMA = "،";

  private final ArabicWords kinds;
  private final Lexicon lexicon;
  private final PersonNames shapes;

  ArabicPersons(ArabicWords kinds) {
    this.kinds = kinds;
    this.lexicon = kinds.lexicon();
    this.shapes = new PersonNames(kinds);
  }

  /// @param taken names that are no persons
  List<Name> in(List<Word> words, List<Name> taken) {
    var names = new ArrayList<Name>();
    for (int i = 0; i < words.size(); i++) {
      boolean shortened =
          i + 1 < words.size()
              && words.get(i).in(lexicon, "short-title")
              && words.get(i + 1).is(".");
      if (shortened || words.get(i).as(lexicon, "title").isPresent() || isKin(words.get(i))) {
        titled(words, i, taken, names);
      }
      if (words.get(i).as(lexicon, "cue").isPresent()) {
        said(words, i + 1, taken, names);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      alone(words, i, taken, names);
    }
    return names;
  }

  /// A name that begins with no known given name may be an object, `بحث الوزير سبل التعاون`, unless
  /// somebody speaks or a mark follows; or if it is neither short nor goes on with the article.
  private boolean isSure(List<Word> words, int title, int at, int end, boolean ends) {
    boolean speaks = title > 0 && isCue(words.get(title - 1));
    boolean marked = isThat(words, end) || isSign(words, end, COMMA) || isCue(words, end);
    boolean foreign =
        words.subList(at, end).stream()
            .noneMatch(w -> w.hasArticle() || w.folded().length() < SHORT_OBJECT);
    return speaks || marked || isKin(words.get(title)) || (ends && foreign);
  }

  /// `مديره`, `منسقتها`: an office or kinship with whose it is; `مديرة` is any head, though it is
  /// spelled like `مديره` in the word list.
  private boolean isKin(Word word) {
    var owned = OWNED.matcher(word.folded());
    boolean office =
        owned.matches()
            && (lexicon.all("title").containsKey(owned.group("office"))
                || (owned.group("office").endsWith("ت")
                    && lexicon
                        .all("title")
                        .containsKey(owned.group("office").replaceFirst("ت$", "ه"))));
    return (office || word.in(lexicon, "kin")) && !word.token().text().endsWith("ة");
  }

  private void titled(List<Word> words, int title, List<Name> taken, List<Name> names) {
    int at = title + 1;
    boolean direct = true;
    boolean bare = isBare(words.get(title));
    while (at < words.size()
        && at - title <= LONGEST_OFFICE
        && (isOffice(words, at, taken) || (bare && at == title + 1 && isNoun(words.get(at))))) {
      direct &= kinds.isAdjective(words.get(at)) || words.get(at).is(".");
      at++;
    }
    boolean apart = at > title + 1 || isKin(words.get(title)) || words.get(title).hasArticle();
    if (isSign(words, at, COMMA) && apart) {
      apposed(words, at + 1, taken, names);
      return;
    }
    if (at >= words.size() || isTaken(words.get(at), taken)) {
      return;
    }
    boolean begins = direct && !kinds.isKnown(words.get(at)) && !kinds.isLink(words.get(at));
    int end = shapes.end(words, at, begins && !words.get(at).hasArticle());
    int parts = end == 0 ? 0 : shapes.parts(words, at, end);
    boolean given =
        end > 0
            && (kinds.isGiven(words.get(at))
                || kinds.isLink(words.get(at))
                || shapes.isGivenWithArticle(words, at)
                || shapes.isEastern(words, at, end));
    boolean ends = end > 0 && isEnd(words, end);
    given |= parts == 2 && at - title <= 2 && !bare && isFamily(words.get(end - 1));
    boolean sure = parts > 1 ? given || isSure(words, title, at, end, ends) : given && direct;
    if (!given && (PURPOSE.matcher(words.get(at).folded()).matches() || isObject(words, at, end))) {
      return;
    }
    boolean surname =
        parts == 1
            && ends
            && direct
            && title > 0
            && isCue(words.get(title - 1))
            && isThat(words, end);
    if (sure || surname) {
      add(words, at, 0, end, "pattern:title", names);
    }
  }

  /// `الغربي`: a family name after where somebody comes from.
  private static boolean isFamily(Word word) {
    return word.hasArticle() && word.folded().matches(".{4,}[^ي]ي");
  }

  /// `المديرة التنفيذية للمنظمة، فلانة الفلانية، …`: a name between commas behind an office.
  private void apposed(List<Word> words, int at, List<Name> taken, List<Name> names) {
    if (at >= words.size() || isTaken(words.get(at), taken)) {
      return;
    }
    int end = shapes.end(words, at);
    if (end > 0 && shapes.parts(words, at, end) > 1 && isSign(words, end, COMMA)) {
      add(words, at, 0, end, "pattern:title-apart", names);
    }
  }

  /// `حدد القاضي موعدا جديدا`: two words in the accusative are what somebody does something to.
  private static boolean isObject(List<Word> words, int at, int end) {
    return end - at == 2
        && words.get(at).folded().endsWith("ا")
        && words.get(at + 1).folded().endsWith("ا");
  }

  /// A title without an article, which owns what stands behind it: `مدير برنامج …`.
  private boolean isBare(Word title) {
    return title.as(lexicon, "title").filter(p -> !p.stem().startsWith(Clitics.ARTICLE)).isPresent()
        && !isKin(title);
  }

  private boolean isNoun(Word word) {
    return word.isWord() && !kinds.isGiven(word) && !kinds.isLink(word);
  }

  /// Words between a title and the name: adjectives, the body it is an office of, `باسم`.
  private boolean isOffice(List<Word> words, int at, List<Name> taken) {
    var word = words.get(at);
    boolean dot = word.is(".") && word.start() == words.get(at - 1).end();
    boolean within = word.is("في") && at + 1 < words.size() && isOffice(words, at + 1, taken);
    return dot
        || within
        || word.token().text().matches("[«»\"“”]")
        || isTaken(word, taken)
        || word.is("باسم")
        || GOVERNED.matcher(word.folded()).matches()
        || (word.hasArticle()
            && !word.in(lexicon, "weekday")
            && !isPronoun(word)
            && !shapes.isGivenWithArticle(words, at))
        || word.in(lexicon, "body")
        || word.as(lexicon, "body-word").isPresent()
        || word.in(lexicon, "title");
  }

  private static boolean isPronoun(Word word) {
    return word.folded().matches("الذي|التي|الذين|اليوم");
  }

  private void said(List<Word> words, int at, List<Name> taken, List<Name> names) {
    if (at >= words.size() || isTaken(words.get(at), taken)) {
      return;
    }
    int end = shapes.end(words, at);
    if (end == 0) {
      return;
    }
    int parts = shapes.parts(words, at, end);
    boolean given = kinds.isGiven(words.get(at));
    boolean called = kinds.isLink(words.get(at));
    boolean before =
        isThat(words, end)
            || isSign(words, end, COMMA)
            || isGoverned(words, end)
            || isOfficer(words, at - 1, end);
    if (given ? parts > 1 || isThat(words, end) : (parts > 1 || called) && before) {
      add(words, at, 0, end, "pattern:says", names);
    }
  }

  /// `قالت فلانة الفلانية الناطقة باسم … إن`: an office with the article behind a name, and what is
  /// said.
  private boolean isOfficer(List<Word> words, int cue, int end) {
    boolean office =
        end < words.size()
            && words.get(end).hasArticle()
            && (words.get(end).in(lexicon, "title")
                || words.get(end).folded().matches("الت[اي]بعه?"));
    return office
        && words.get(cue).as(lexicon, "cue-object").isEmpty()
        && words.subList(end, Math.min(words.size(), end + LONGEST_OFFICE)).stream()
            .anyMatch(w -> w.in(lexicon, "that") || w.is(":"));
  }

  /// A name without a title: before a verb of saying, an age or an office, or clear in itself.
  private void alone(List<Word> words, int at, List<Name> taken, List<Name> names) {
    var word = words.get(at);
    int skip = kinds.isGiven(word) ? 0 : clearBehind(word);
    if (skip < 0 || isTaken(word, taken)) {
      return;
    }
    int end = shapes.end(words, at, skip > 0);
    if (end == 0 || shapes.parts(words, at, end) < 2) {
      return;
    }
    boolean clear = skip > 0 || word.in(lexicon, "clear");
    boolean family =
        words.get(at + 1).hasArticle()
            || kinds.isGiven(words.get(at + 1))
            || kinds.isLink(words.get(at + 1));
    boolean ends = isEnd(words, end) && !words.get(end - 1).token().text().endsWith("ة");
    if (clear && (family || ends)) {
      add(words, at, skip, end, "pattern:given-name", names);
    } else if (isCue(words, end) || isAge(words, end)) {
      add(words, at, skip, end, "pattern:says", names);
    } else if (isSign(words, end, COMMA) && isTitle(words, end + 1)) {
      add(words, at, skip, end, "pattern:office-behind", names);
    }
  }

  /// How many letters are written on to a given name that is no other word; -1 if it is none.
  private int clearBehind(Word word) {
    return word.partings().stream()
        .filter(p -> p.skip() > 0 && lexicon.all("clear").containsKey(p.stem()))
        .mapToInt(Clitics.Parting::skip)
        .findFirst()
        .orElse(-1);
  }

  private static void add(
      List<Word> words, int from, int skip, int end, String rule, List<Name> names) {
    var name =
        new Name(
            words.get(from).start(skip), words.get(end - 1).end(), EntityType.PERSON, null, rule);
    if (names.stream().noneMatch(name::overlaps)) {
      names.add(name);
    }
  }

  private static boolean isTaken(Word word, List<Name> taken) {
    return taken.stream().anyMatch(n -> n.start() < word.end() && word.start() < n.end());
  }

  private boolean isEnd(List<Word> words, int at) {
    return at >= words.size() || kinds.isCommon(words.get(at));
  }

  private boolean isCue(List<Word> words, int at) {
    return at < words.size() && isCue(words.get(at));
  }

  private boolean isCue(Word word) {
    return word.as(lexicon, "cue").isPresent();
  }

  private boolean isThat(List<Word> words, int at) {
    return at < words.size() && (words.get(at).in(lexicon, "that") || words.get(at).is(":"));
  }

  private static boolean isSign(List<Word> words, int at, String sign) {
    return at < words.size() && words.get(at).is(sign);
  }

  /// `لوكالة …`, `في مؤتمر`: whom somebody told, and where.
  private boolean isGoverned(List<Word> words, int at) {
    return at < words.size()
        && (words.get(at).in(lexicon, "stop")
            || GOVERNED.matcher(words.get(at).folded()).matches()
            || words.get(at).partings().stream()
                .anyMatch(p -> p.skip() > 0 && lexicon.all("body").containsKey(p.stem())));
  }

  private boolean isTitle(List<Word> words, int at) {
    return at < words.size() && words.get(at).in(lexicon, "title");
  }

  /// `(34 عاما)`, `، 34 عاما`, `، البالغ من العمر`
  private static boolean isAge(List<Word> words, int at) {
    boolean mark = isSign(words, at, "(") || isSign(words, at, COMMA);
    if (!mark || at + 2 >= words.size()) {
      return false;
    }
    String first = words.get(at + 1).folded();
    return first.matches("البالغه?")
        || (first.matches("\\p{Nd}{1,2}") && words.get(at + 2).folded().matches("عاما|سنه|سنوات"));
  }
}
