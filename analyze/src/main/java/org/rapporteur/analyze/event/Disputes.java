package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one side says is so and the other that it is not: whether civilians were killed, whether
/// somebody came of his own will, whether papers were taken away. Only a plain yes or no is read;
/// what is asked, feared, planned or supposed is neither.
public final class Disputes {
  private static final String PREFIX = "whether-";

  /// What stands in the table for whole classes of words.
  private static final Map<String, String> CLASSES =
      Map.of(
          "<nobody>",
          "nobody|no[- ]one|none(?: of (?:them|us|the \\p{L}+))?|no (?:\\p{L}+ )?(?:<person>)"
              + "|not (?:one|a single)(?: of (?:them|us|the \\p{L}+)| (?:<person>))?",
          "<people>",
          "people|persons|civilians|villagers|residents|inhabitants|protesters|demonstrators"
              + "|women|men|children|prisoners|inmates|detainees|workers|miners|migrants|refugees"
              + "|passengers|students|worshippers|patients|others|dead|farmers|traders|fishermen",
          "<person>",
          "civilian|villager|resident|inhabitant|protester|demonstrator|prisoner|inmate|detainee"
              + "|worker|miner|migrant|refugee|passenger|student|person|man|woman|child|soldier"
              + "|gendarme|policeman|officer|guard|citizen|family|household|survivor",
          "<not>",
          "not|never|n[’']t",
          "<papers>",
          "passports?|identity (?:papers|cards|documents)|papers|phones?|mobile phones"
              + "|travel documents|documents of identity",
          "<tens>",
          "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
              + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
              + "|eighty|ninety|hundred");

  private static final List<Row> ROWS =
      WordTable.rows("disputes.tsv", 5).stream().map(Disputes::row).toList();

  private static final Set<String> OF_A_PERSON = ofAPerson();

  private static final Pattern SUPPOSED =
      pattern(
          "\\b(?:if|whether|may|might|could|would|should|must|will|fear\\w*|threat\\w*|tried to"
              + "|attempt\\w*|call(?:s|ed|ing)? (?:for|on)|demand\\w*|asks? (?:that|for)|urg(?:e|ed|es)"
              + "|alleg\\w*|(?:reports?|claims?|charges?|rumou?rs?|suggestions?) that|unless|until|so that|in order|to be|refused to be|right to)\\b[^.;]{0,50}$");

  private static final Pattern DENIED =
      pattern(
          "(?:\\b(?:no|not|never|nor|neither|nobody|none|without|cannot|den(?:y|ies|ied|ying)"
              + "|reject(?:s|ed)|rul(?:es|ed|ing) out|untrue|false)\\b|n[’']t\\b)[^.;:“”]{0,45}$");

  /// Whoever denies it says no.
  private static final Pattern GAINSAID =
      pattern(
          "\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)"
              + "|disput(?:es|ed|ing))\\b[^.;“”]{0,60}$");

  /// `the assertion that he was beaten does not correspond to reality`
  private static final Pattern REBUTTED =
      pattern(
          "^[^.;]{0,60}\\b(?:(?:do|does|did) not correspond|(?:is|are|was|were) (?:all |entirely |simply"
              + " |therefore )?(?:untrue|false|invented|fabricated|baseless|unfounded|groundless|rejected"
              + "|dismissed|denied|slander|nonsense|lies?|a lie|an invention|without foundation|fiction))\\b");

  private static final Pattern EDGE =
      Pattern.compile(
          ",(?!\\d)|[;:“”\"«»—–()]|\\b(?:but|while|whereas|although|though|because)\\b");

  private static final Pattern JOINER =
      pattern("^(?:and|or|that|which|who|when|where|as|then|also|,|\\s)+\\s");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// A clause of so many words is given whole.
  private static final int BRIEF = 13;

  private Disputes() {}

  private record Row(
      String question, boolean yes, boolean ofAPerson, String inShort, Pattern pattern) {}

  /// An answer found, with the clause that gives it.
  ///
  /// @param question what is asked, `whether-people-were-warned`
  /// @param yes whether it is said to be so
  /// @param words the clause, or of a long one the words that decide it: `no civilian was hurt`
  /// @param start first char of the clause, from the beginning of the sentence
  record Found(String question, boolean yes, String words, int start, int end) {}

  /// Whether claims of this property answer a question with yes or no.
  public static boolean isAsked(String property) {
    return property.startsWith(PREFIX);
  }

  /// Whether the question is asked of one person: two persons may have two answers.
  public static boolean isOfAPerson(String property) {
    return OF_A_PERSON.contains(property);
  }

  /// An answer in few words: `no civilian was killed`.
  public static String inShort(String property, boolean yes) {
    return ROWS.stream()
        .filter(r -> r.question().equals(property) && r.yes() == yes)
        .findFirst()
        .orElseThrow()
        .inShort();
  }

  /// The answers of a sentence, one for each question; a no that stands there is no yes.
  static List<Found> in(String sentence) {
    String plain = inLowerCase(sentence);
    var found = new ArrayList<Found>();
    var answered = new HashSet<String>();
    for (boolean yes : new boolean[] {false, true}) {
      for (var row : ROWS) {
        if (row.yes() == yes && !answered.contains(row.question())) {
          var clause = answer(row, sentence, plain);
          if (clause != null) {
            answered.add(row.question());
            found.add(clause);
          }
        }
      }
    }
    return found;
  }

  /// The patterns are in lower case and fit as they are: to look for each of them whatever the case
  /// is far slower. Each letter stays where it stands.
  private static String inLowerCase(String sentence) {
    char[] letters = sentence.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  /// @param plain the sentence in lower case
  private static @Nullable Found answer(Row row, String sentence, String plain) {
    var matcher = row.pattern().matcher(plain);
    while (matcher.find()) {
      String before = plain.substring(0, matcher.start());
      boolean gainsaid =
          row.yes()
              && (GAINSAID.matcher(before).find()
                  || REBUTTED.matcher(plain.substring(matcher.end())).find());
      boolean told = gainsaid || !SUPPOSED.matcher(before).find();
      if (told && (gainsaid || !row.yes() || !DENIED.matcher(before).find())) {
        int start = edgeBefore(plain, matcher.start());
        int end = edgeAfter(plain, matcher.end());
        String clause = sentence.substring(start, end);
        boolean brief = gainsaid || SPACE.splitAsStream(clause).count() <= BRIEF;
        String words = brief ? clause : sentence.substring(matcher.start(), matcher.end());
        return new Found(row.question(), row.yes() && !gainsaid, words, start, end);
      }
    }
    return null;
  }

  private static int edgeBefore(String sentence, int from) {
    var edges = EDGE.matcher(sentence).region(0, from);
    int start = 0;
    while (edges.find()) {
      start = edges.end();
    }
    while (start < from && Character.isWhitespace(sentence.charAt(start))) {
      start++;
    }
    var joiner = JOINER.matcher(sentence).region(start, from);
    return joiner.lookingAt() ? joiner.end() : start;
  }

  private static int edgeAfter(String sentence, int to) {
    var edges = EDGE.matcher(sentence).region(to, sentence.length());
    int end = edges.find() ? edges.start() : sentence.length();
    while (end > to && !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
      end--;
    }
    return Math.max(end, to);
  }

  private static Row row(List<String> cells) {
    return new Row(
        PREFIX + cells.get(0).replace(' ', '-'),
        cells.get(1).equals("yes"),
        cells.get(2).equals("person"),
        cells.get(3),
        pattern("(?<![\\p{IsLatin}-])(?:" + written(cells.get(4)) + ")(?!\\p{IsLatin})"));
  }

  private static String written(String pattern) {
    String written = pattern;
    for (int round = 0; round < 2; round++) {
      for (var entry : CLASSES.entrySet()) {
        written = written.replace(entry.getKey(), "(?:" + entry.getValue() + ")");
      }
    }
    return written;
  }

  private static Set<String> ofAPerson() {
    var questions = new HashSet<String>();
    ROWS.stream().filter(Row::ofAPerson).forEach(r -> questions.add(r.question()));
    return Set.copyOf(questions);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words);
  }
}
