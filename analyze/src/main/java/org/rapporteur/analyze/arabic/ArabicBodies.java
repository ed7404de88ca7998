package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Bodies by their head word and what belongs to it: words with the article (`وزارة العدل
/// السورية`), after a definite head its adjectives (`المحكمة الإقليمية العليا`), words such names
/// are made of (`مجلس حقوق الإنسان`), a purpose (`المرصد السوري لحقوق الإنسان`), a foreign name or
/// one in quotation marks. A definite head alone is any such body and no name.
///
/// Kinds of the word list: `body` (value: type, and `alone` for one that needs nothing behind it),
/// `body-word`, `body-not` (words that end a name), `joined-body` (heads whose names go on with
/// `و`), `free-body` and `quoted-body` (heads before names of any words), `joined-word` (words that
/// go on a name behind `و` though they head others), `national` (adjectives behind which a purpose
/// may be any word), `aimed-body` (heads before any words if these tell what the body is for).
final class ArabicBodies {
  private static final int MOST_FREE = 3;
  private static final int MOST_BEHIND = 4;
  private static final int LONGEST_QUOTED = 5;
  private static final int SHORT_AIM = 4;
  private static final String QUOTES = "\"«»“”„";
  private static final Pattern ADJECTIVE = Pattern.compile(".{3,}(?:يه|ات|ون|ين)");

  private final ArabicWords kinds;
  private final Lexicon lexicon;

  ArabicBodies(ArabicWords kinds) {
    this.kinds = kinds;
    this.lexicon = kinds.lexicon();
  }

  /// @param known the names that the gazetteer holds
  List<Name> in(List<Word> words, List<Name> known, String text, Gazetteer gazetteer) {
    var names = new ArrayList<Name>();
    for (int i = 0; i < words.size(); i++) {
      if (isNumbered(words, i)) {
        names.add(numbered(words, i));
        continue;
      }
      var head = BodyHead.at(words, i, lexicon);
      if (head != null) {
        int end = end(words, head, known);
        var name = end > 0 ? name(words, head, end, text, known, gazetteer) : quoted(words, head);
        if (name != null && names.stream().noneMatch(name::overlaps)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /// `الفرع 244`
  private boolean isNumbered(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at).as(lexicon, "numbered-body").isPresent()
        && words.get(at + 1).folded().matches("\\p{Nd}{1,4}");
  }

  private Name numbered(List<Word> words, int at) {
    int skip = words.get(at).as(lexicon, "numbered-body").map(Clitics.Parting::skip).orElse(0);
    return new Name(
        words.get(at).start(skip),
        words.get(at + 1).end(),
        EntityType.PUBLIC_BODY,
        null,
        "pattern:body-head");
  }

  private static Name name(
      List<Word> words,
      BodyHead head,
      int end,
      String text,
      List<Name> listed,
      Gazetteer gazetteer) {
    int start = words.get(head.first()).start(head.skip());
    int last = words.get(end - 1).end();
    int base = words.getFirst().start();
    var known =
        gazetteer
            .named(text.substring(start - base, last - base))
            .or(() -> listed.stream().filter(n -> n.end() == last).map(Name::known).findFirst())
            .filter(e -> e.type().near(head.type()))
            .orElse(null);
    return new Name(
        start, last, known == null ? head.type() : known.type(), known, "pattern:body-head");
  }

  /// Where the name ends, one past its last word; 0 if there is none.
  private int end(List<Word> words, BodyHead head, List<Name> known) {
    int from = head.last() + 1;
    int at = from;
    if (head.definite()) {
      at = agrees(head, words, at) || head.alone() ? article(words, at, head.alone()) : from;
      if (at == from && !head.alone()) {
        return 0;
      }
      return seat(words, head, purpose(words, at), known);
    }
    while (at < words.size() && at - from < MOST_FREE && isPart(words.get(at), known)) {
      at++;
    }
    int named = at;
    at = article(words, at, false);
    if (at > named) {
      return purpose(words, joined(words, head, at));
    }
    if (at > from && isKnown(words.get(at - 1), known)) {
      return at;
    }
    return at > from ? 0 : free(words, head, at);
  }

  /// `المحكمة الابتدائية بتونس`: where a court sits.
  private static int seat(List<Word> words, BodyHead head, int from, List<Name> known) {
    boolean seated =
        head.stem().equals("المحكمه")
            && from < words.size()
            && words.get(from).folded().startsWith("ب")
            && known.stream()
                .anyMatch(n ->
                    n.start() == words.get(from).start() + 1 && n.end() == words.get(from).end());
    return seated ? from + 1 : from;
  }

  /// Behind a definite head stands its adjective, or else what the body does something to (`رفضت
  /// المحكمة الطلب`).
  private boolean agrees(BodyHead head, List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    var word = words.get(at);
    boolean feminine = head.stem().endsWith("ه") || head.stem().endsWith("ات");
    boolean relation = word.folded().endsWith(feminine ? "يه" : "ي") && !kinds.isKnown(word);
    return kinds.isAdjective(word) || word.in(lexicon, "body-adjective") || relation;
  }

  /// `حقوق`, `شؤون`, or the name of a state or town.
  private boolean isPart(Word word, List<Name> known) {
    return !word.hasArticle() && (word.in(lexicon, "body-word") || isKnown(word, known));
  }

  private static boolean isKnown(Word word, List<Name> known) {
    return known.stream()
        .filter(n -> n.type() == EntityType.COUNTRY || n.type() == EntityType.PLACE)
        .anyMatch(
            n -> n.start() == word.start() || (n.start() < word.end() && word.end() <= n.end()));
  }

  /// Words with the article: the first may be any noun, further ones are no common words.
  private int article(List<Word> words, int from, boolean later) {
    int at = from;
    while (at < words.size() && at - from < MOST_BEHIND && words.get(at).hasArticle()) {
      var word = words.get(at);
      boolean person = at + 1 < words.size() && words.get(at + 1).folded().matches("بن|بنت|ولد");
      boolean ends = person || word.in(lexicon, "body-not") || word.in(lexicon, "weekday");
      boolean first = at == from && !later;
      boolean fits = first ? !isPronoun(word) : kinds.isAdjective(word) || !kinds.isCommon(word);
      if (ends || !fits || (first && word.in(lexicon, "title"))) {
        break;
      }
      at++;
      at += isNegated(words, at) ? 2 : 0;
    }
    return at;
  }

  /// `غير الشرعية`
  private static boolean isNegated(List<Word> words, int at) {
    return at + 1 < words.size() && words.get(at).is("غير") && words.get(at + 1).hasArticle();
  }

  private static boolean isPronoun(Word word) {
    return word.folded().matches("الذي|التي|الذين|اللذين|اللتين|اليوم|الان|البارحه|السبت");
  }

  /// `وزارة التربية والتعليم`
  private int joined(List<Word> words, BodyHead head, int from) {
    if (from >= words.size() || !lexicon.all("joined-body").containsKey(head.stem())) {
      return from;
    }
    String next = words.get(from).folded();
    String stem = next.startsWith("وال") && next.length() > 5 ? next.substring(1) : "";
    if (lexicon.all("joined-word").containsKey(stem)) {
      return from + 1;
    }
    boolean common =
        List.of("body", "title", "noun", "weekday", "place-head", "body-not").stream()
                .anyMatch(kind ->
                    lexicon.all(kind).containsKey(stem)
                        || lexicon.all(kind).containsKey(Clitics.bare(stem)))
            || lexicon.all("stop").containsKey(stem);
    return stem.isEmpty() || common ? from : article(words, from + 1, true);
  }

  /// `لحقوق الإنسان`, `للصليب الأحمر`
  private int purpose(List<Word> words, int from) {
    if (from >= words.size()) {
      return from;
    }
    String next = words.get(from).folded();
    boolean fused = next.startsWith("لل") && next.length() > 4;
    boolean word = next.startsWith("ل") && lexicon.all("body-word").containsKey(next.substring(1));
    boolean national = words.get(from - 1).in(lexicon, "national");
    boolean common = fused && !national && isListed(Clitics.ARTICLE + next.substring(2));
    if (common || !(fused || word)) {
      return from;
    }
    int end = article(words, from + 1, fused);
    return fused || end > from + 1 ? end : from;
  }

  private boolean isListed(String stem) {
    return lexicon.all("noun").containsKey(Clitics.bare(stem))
        || List.of("stop", "title", "body-not").stream()
            .anyMatch(kind -> lexicon.all(kind).containsKey(stem));
  }

  /// `وكالة رويترز`, `منظمة هيومن رايتس ووتش`: up to three words that are no common ones.
  private int free(List<Word> words, BodyHead head, int from) {
    boolean aimed = lexicon.all("aimed-body").containsKey(head.stem());
    if (!aimed && !lexicon.all("free-body").containsKey(head.stem())) {
      return 0;
    }
    int at = from;
    while (at < words.size()
        && at - from < MOST_FREE
        && !words.get(at).hasArticle()
        && !kinds.isCommon(words.get(at))
        && !ADJECTIVE.matcher(words.get(at).folded()).matches()) {
      at++;
    }
    boolean ends = at == words.size() || kinds.isCommon(words.get(at));
    int end = at > from && ends && !endsAsAdjective(words.get(from)) ? aim(words, at) : 0;
    return aimed && end == at ? 0 : end;
  }

  /// `للحقوق والحريات`, `للدفاع عن الأسرى`: what a body of any name is for.
  private int aim(List<Word> words, int from) {
    boolean aims =
        from < words.size()
            && words.get(from).folded().startsWith("لل")
            && words.get(from).folded().length() > SHORT_AIM;
    if (!aims) {
      return from;
    }
    int at = from + 1;
    boolean about =
        at + 1 < words.size() && words.get(at).is("عن") && words.get(at + 1).hasArticle();
    boolean and = at < words.size() && words.get(at).folded().matches("وال.{3,}");
    return about ? at + 2 : and ? at + 1 : article(words, at, true);
  }

  /// `شركة خاصة`, `موقع أثري`
  private static boolean endsAsAdjective(Word word) {
    return word.folded().matches(".{2,}[يه]");
  }

  /// What stands in quotation marks behind the head.
  private @Nullable Name quoted(List<Word> words, BodyHead head) {
    int open = head.last() + 1;
    boolean fits =
        open + 1 < words.size()
            && isQuote(words.get(open))
            && lexicon.all("quoted-body").containsKey(Clitics.bare(head.stem()));
    for (int i = open + 1; fits && i < Math.min(words.size(), open + 2 + LONGEST_QUOTED); i++) {
      if (isQuote(words.get(i)) && i > open + 1) {
        return new Name(
            words.get(open + 1).start(),
            words.get(i - 1).end(),
            head.type(),
            null,
            "pattern:body-head");
      }
    }
    return null;
  }

  private static boolean isQuote(Word word) {
    return word.token().text().length() == 1 && QUOTES.contains(word.token().text());
  }
}
