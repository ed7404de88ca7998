package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.EntityType;

/// Bodies whose names begin with the word for what they are (`Ministerio`, `tribunal`) and go on
/// over linking words to words in capitals, or to words that such names are made of. Where the name
/// of a person stands at the end, he is apart.
///
/// Kinds of the word list: `body` (value: type, and `alone` for one that needs nothing behind it),
/// `body-quality` (adjectives between it and its name: `mouvement citoyen Daoula`),
/// `body-adjective` (how those end that stand before it), `body-link`, `body-word`, `body-of-list`
/// (whose names may list), `and`, `determiner`, `given`.
final class CapitalBodies {
  private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
  private static final String B = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";

  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)(?<![\\p{L}])(?:el |la |del |al |le |du |au |l['’]|der |die |das )$");

  /// A Slavic adjective made from a name: `Ошский`, `Актюбинского`.
  private static final Pattern OF_NAME = Pattern.compile(".+[сц]к(?:ий|ой|ая|ое|ого|ому|им|ом|ую)");

  /// A name that another follows.
  private static final Pattern GIVEN =
      Pattern.compile(" (?<given>\\p{Lu}\\p{L}+)(?= \\p{Lu}\\p{Ll})");

  private static final Pattern TWO =
      Pattern.compile(" (?<first>\\p{Lu}\\p{Ll}{2,}) (?<last>\\p{Lu}\\p{Ll}{2,})$");

  private final Lexicon lexicon;
  private final Pattern genitive;

  /// An office before the body.
  private final Pattern title;

  private final Pattern body;
  private final Pattern nextHead;

  /// The rest of a list in capitals behind its first part.
  private final Pattern list;

  /// What stands between two parts of it.
  private final Pattern between;

  CapitalBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
    String link = "(?:" + lexicon.any("body-link") + "[ ]?)";
    String part = "(?:" + CAP + "|" + lower(lexicon.any("body-word")) + E + ")";
    String adjective = "\\p{L}+" + lower(lexicon.any("body-adjective")) + " ";
    String before = "(?<before>(?=\\p{Lu})" + adjective + "(?:(?=\\p{Ll})" + adjective + "){0,3})?";
    this.body =
        Pattern.compile(
            B
                + before
                + "(?<head>"
                + lower(lexicon.any("body"))
                + ")"
                + E
                + "(?<rest>(?: "
                + lower(lexicon.any("body-quality"))
                + "(?= \\p{Lu}))?(?: "
                + link
                + "{0,2}"
                + part
                + ")*)");
    this.genitive = Pattern.compile(lexicon.any("genitive-ending") + "$");
    this.title = Pattern.compile("(?iu)(?<!\\p{L})" + lexicon.any("title") + " \\S+$");
    this.nextHead = Pattern.compile(" " + lower(lexicon.any("body")) + E);
    String article = "(?:" + lexicon.any("determiner") + " ?)?";
    String item = article + CAP + "(?: " + CAP + "){0,2}";
    String and = " " + lexicon.any("and") + " ";
    this.list = Pattern.compile("(?:, " + item + "){1,3},?" + and + item + "(?= \\p{Ll}|[,.;:]|$)");
    this.between = Pattern.compile("(?:, |" + and + ")" + article);
  }

  private static String lower(String pattern) {
    return "(?iu:" + pattern + ")";
  }

  /// Adds the bodies of a sentence.
  void in(String line, int base, Gazetteer gazetteer, List<Name> names) {
    var matcher = body.matcher(line);
    for (int at = 0; matcher.find(at); at = end(line, matcher)) {
      String value = lexicon.value("body", matcher.group("head")).orElse("");
      boolean capital = Character.isUpperCase(matcher.group("head").charAt(0));
      boolean alone = matcher.group("rest").isEmpty();
      boolean named = isNamedBefore(matcher);
      boolean standing =
          capital && (value.endsWith("alone") || isDetermined(line, matcher.start(), value));
      if (!named && ((alone && !standing) || (!alone && !capital && !hasCapital(matcher)))) {
        continue;
      }
      var type = EntityType.valueOf(value.split(" ")[0]);
      int person = person(line, matcher.start("rest"), matcher.end());
      if (person > 0) {
        names.add(
            new Name(
                base + matcher.start(),
                base + person - 1,
                type,
                gazetteer.named(line.substring(matcher.start(), person - 1)).orElse(null),
                LanguageReader.HOLDER));
        names.add(
            new Name(
                base + person,
                base + matcher.end(),
                EntityType.PERSON,
                null,
                LanguageReader.HOLDER));
        continue;
      }
      var known =
          gazetteer
              .named(line.substring(matcher.start(), end(line, matcher)))
              .filter(e -> e.type().near(type))
              .orElse(null);
      names.add(
          new Name(
              base + matcher.start(),
              base + end(line, matcher),
              known == null ? type : known.type(),
              known,
              "pattern:body-head"));
    }
  }

  /// One past the last word of a body. Of `Хельсинкский комитет и Международная федерация` the last
  /// word begins another.
  private int end(String line, Matcher matcher) {
    int last = line.lastIndexOf(' ', matcher.end() - 1);
    int link = line.lastIndexOf(' ', last - 1);
    int list = listed(line, matcher);
    if (list > 0) {
      return list;
    }
    boolean another =
        link > matcher.end("head")
            && last - link == 2
            && Character.isUpperCase(line.charAt(last + 1))
            && nextHead.matcher(line).region(matcher.end(), line.length()).lookingAt();
    return another ? link : matcher.end();
  }

  /// `Ministerio de Relaciones Exteriores, Comercio Internacional y Culto`: where a list of
  /// capitals ends that goes on behind a comma, each no person and no other body; 0 if there is
  /// none.
  private int listed(String line, Matcher matcher) {
    var list = this.list.matcher(line).region(matcher.end(), line.length());
    boolean several =
        !matcher.group("rest").isEmpty()
            && lexicon.value("body-of-list", matcher.group("head")).isPresent()
            && list.lookingAt();
    if (!several) {
      return 0;
    }
    for (var part : between.split(list.group())) {
      boolean other =
          lexicon.value("given", part.split(" ")[0]).isPresent()
              || nextHead.matcher(" " + part).lookingAt();
      if (other) {
        return 0;
      }
    }
    return list.end();
  }

  /// `Актюбинский областной суд`: an adjective with a capital begins the name. At the beginning of
  /// a sentence only one that is made from another name does.
  private static boolean isNamedBefore(Matcher matcher) {
    String before = matcher.group("before");
    return before != null
        && (matcher.start() > 0 || OF_NAME.matcher(before.split(" ")[0]).matches());
  }

  /// Where the name of a person begins that stands behind the body of his office: `exjefe del
  /// Estado Mayor Edgar Paz`; 0 if none does.
  private int person(String line, int from, int to) {
    var words = GIVEN.matcher(line).region(from, to);
    while (words.find()) {
      if (lexicon.value("given", words.group("given")).isPresent()) {
        return words.start("given");
      }
    }
    return behindCase(line, from, to);
  }

  /// `Представитель Министерства юстиции Чили Клара Оссандон`: where names have cases, two words of
  /// which the last is in no case that a body governs.
  private int behindCase(String line, int from, int to) {
    var two = TWO.matcher(line.substring(from, to));
    boolean apart =
        !lexicon.all("genitive-ending").isEmpty()
            && two.find()
            && title.matcher(line.substring(0, from)).find()
            && !genitive.matcher(two.group("last")).find();
    return apart ? from + two.start("first") : 0;
  }

  /// `la Corte`, `el Ministerio`, `de la Commission`: the capital makes the short name of a public
  /// body.
  private static boolean isDetermined(String line, int start, String value) {
    return value.startsWith("PUBLIC_BODY") && ARTICLE.matcher(line.substring(0, start)).find();
  }

  /// A head in lower case needs a capital behind it, or a word that such names are made of.
  private boolean hasCapital(Matcher matcher) {
    String rest = matcher.group("rest");
    return rest.chars().anyMatch(Character::isUpperCase)
        || Pattern.compile(lower(lexicon.any("body-word"))).matcher(rest).find();
  }
}
