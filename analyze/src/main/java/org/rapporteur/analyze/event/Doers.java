package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;

/// Who did what is done once: led the delegation, chaired the hearing, adopted the report. Read
/// from the words between a name and the deed, in the active (`the Council adopted the report`) and
/// the passive (`the report, adopted by the Council`); whatever stands otherwise is passed over.
public final class Doers {
  /// The column of what may stand in place of the verb and `by`.
  private static final int OTHERWISE = 4;

  private static final List<Row> ROWS =
      WordTable.rows("doers.tsv", 4).stream().map(Doers::row).toList();

  /// What may stand between a doer and the verb.
  private static final Pattern BEFORE_VERB =
      Pattern.compile(
          "(?i)(?:[’']s)?(?-i: of \\p{Lu}[\\p{L} ]{1,40})?(?: \\([^)]{1,40}\\))?(?:,[^,;:.]{1,70},|,(?: [\\p{L}’'-]+){1,5}(?= who )|,)?\\s*"
              + "(?:(?:who|which|that)\\s+)?(?:(?:has|have|had|also|himself|herself|itself|then|today"
              + "|yesterday|unanimously|formally|on \\p{L}+day|last \\p{L}+|on \\d{1,2} \\p{L}+"
              + "|on \\p{L}+ \\d{1,2})\\s+)*");

  /// What may stand between such words and the name: an office, an article.
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "\\s+(?:(?:the|a|an|its|former|retired|then)\\s+)?(?:[\\p{L}’'.-]+\\s+){0,6}?"
              + "(?:[\\p{L}’'-]+,\\s+)?");

  private static final List<Beside> BESIDE =
      WordTable.rows("doers-beside.tsv", 3).stream().map(Doers::beside).toList();

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|will|would|should|could|may|might|must|if|whether|refused"
              + "|failed|without|planned|to(?! (?:the|a|an|its|his|her|their)\\b)|proposed(?! (?:[^ ]+ ){0,3}by\\b))\\b");

  private static final Set<EntityType> DOERS =
      Set.of(
          EntityType.PERSON, EntityType.PUBLIC_BODY, EntityType.ORGANIZATION, EntityType.COUNTRY);

  private Doers() {}

  /// @param persons whether only a person does it
  private record Row(String question, boolean persons, Pattern active, Pattern passive) {
    boolean takes(SentenceMention name) {
      return !persons || name.isPerson();
    }
  }

  /// Words beside the name of a person that say what this person did.
  ///
  /// @param behind whether they stand behind the name
  private record Beside(String question, boolean behind, Pattern words) {
    /// The first person beside whom such words stand.
    Optional<Found> in(String text, Extent at, List<SentenceMention> names) {
      return names.stream()
          .filter(SentenceMention::isPerson)
          .filter(n ->
              behind
                  ? words.matcher(text.substring(n.end(), at.end())).lookingAt()
                  : words.matcher(text.substring(at.start(), n.start())).find())
          .findFirst()
          .map(n -> new Found(question, n.referent(), n.start(), n.end()));
    }
  }

  /// A doer found.
  ///
  /// @param question what is asked, `leader-of-delegation`
  /// @param referent number of the doer
  /// @param start first char of the clause in the document
  record Found(String question, int referent, int start, int end) {}

  /// Whether claims of this property answer who did a deed that is done once.
  public static boolean isAsked(String property) {
    return ROWS.stream().anyMatch(r -> r.question().equals(property));
  }

  static List<Found> in(Told told, Extent sentence) {
    var names = SentenceMention.in(told, sentence, DOERS);
    var found = new ArrayList<Found>();
    if (names.isEmpty()) {
      return found;
    }
    String text = told.document().text();
    for (var row : ROWS) {
      active(row, text, sentence, names)
          .or(() -> passive(row, text, sentence, names))
          .ifPresent(found::add);
    }
    for (var beside : BESIDE) {
      if (found.stream().noneMatch(f -> f.question().equals(beside.question()))) {
        beside.in(text, sentence, names).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Found> active(
      Row row, String text, Extent at, List<SentenceMention> names) {
    var matcher = row.active().matcher(text).region(at.start(), at.end());
    while (matcher.find()) {
      int verb = matcher.start();
      var doer =
          names.stream()
              .filter(row::takes)
              .filter(n -> n.end() <= verb)
              .reduce((a, b) -> b)
              .filter(n -> BEFORE_VERB.matcher(text.substring(n.end(), verb)).matches());
      boolean after = text.startsWith(" by ", matcher.end());
      if (doer.isPresent() && !after) {
        return doer.map(n -> new Found(row.question(), n.referent(), n.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> passive(
      Row row, String text, Extent at, List<SentenceMention> names) {
    var matcher = row.passive().matcher(text).region(at.start(), at.end());
    while (matcher.find()) {
      int by = matcher.end();
      boolean done = !NOT_DONE.matcher(matcher.group()).find();
      var doer =
          names.stream()
              .filter(row::takes)
              .filter(n -> n.start() > by && done)
              .filter(n -> BEFORE_NAME.matcher(text.substring(by, n.start())).matches())
              .findFirst();
      if (doer.isPresent()) {
        return doer.map(n -> new Found(row.question(), n.referent(), matcher.start(), n.end()));
      }
    }
    return Optional.empty();
  }

  private static Row row(List<String> cells) {
    boolean persons = cells.get(0).matches("leader|chair");
    return new Row(cells.get(0) + "-of-" + cells.get(1), persons, active(cells), passive(cells));
  }

  private static Beside beside(List<String> cells) {
    boolean behind = cells.get(1).equals("behind");
    String words = cells.get(2);
    boolean office = words.endsWith("~");
    String plain = office ? words.substring(0, words.length() - 1) + BEFORE_NAME : words;
    return new Beside(cells.get(0), behind, pattern(behind ? plain : "(?:" + plain + ")$"));
  }

  /// `adopted the first report`
  private static Pattern active(List<String> row) {
    return pattern(
        "\\b(?:"
            + row.get(2)
            + ") (?:the|a|an|its|this|his|her|their|that|both|all|(?-i:\\p{Lu})\\p{L}+[’']s?)(?: [\\p{L}\\d’'-]+){0,4}?"
            + " (?:"
            + row.get(3)
            + ")\\b");
  }

  /// `the report, which was adopted on Friday by`, or what else the table says: a report is also
  /// made `at the request of` somebody, a petition comes `from` somebody.
  private static Pattern passive(List<String> row) {
    String by = "(?:" + row.get(2) + ")(?:[^.;:,]{0,40}?)? by";
    String done = row.size() > OTHERWISE ? "(?:" + by + "|" + row.get(OTHERWISE) + ")" : by;
    return pattern("\\b(?:" + row.get(3) + ")\\b(?:[^.;:]{0,120}?\\W)" + done + "\\b");
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
