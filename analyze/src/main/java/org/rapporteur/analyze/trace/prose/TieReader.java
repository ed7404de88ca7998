package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.prose.Tie.Name;
import org.rapporteur.analyze.trace.prose.Tie.Relation;

/// Reads ties from prose.
///
/// For each sentence: find names, find cues, and take the name before and the names after each cue,
/// if nothing stands between that would change who is meant. In the comments of a list's entry, a
/// sentence that begins with the cue speaks of the entry itself.
///
///     new TieReader(List.of()).read("Subordinate to the Second Harbour Bureau.", true)
///         // SUBORDINATE, from the entry, to Second Harbour Bureau
public final class TieReader {
  private static final List<Cue> CUES = Cue.all();
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?U)(?<=[.!?;])(?<!\\b(?:Ltd|Co|Corp|Inc|No|St|Mr|Ms|Dr|Gen|Col|a\\.k\\.a|f\\.k\\.a|[A-Z]|vs|approx)\\.)\\s+(?=[\\p{Lu}\\p{N}\"“(])|(?<=\\b(?:Ltd|Co|Corp|Inc)\\.)\\s+(?=(?:It|He|She|They|Its|His|Her|Their|This|These|The|A|An|Both|According|However|Also)\\s+\\p{Ll}|(?:In|On|Since|From|Until|Between|During)\\s+[\\p{Ll}\\p{N}])|\\n\\s*\\n|(?<=;)\\s+");
  private static final String MODIFIER =
      "who|which|that|vessel|ship|tanker|individual|institution|it|he|she|they|the company|the entity|the firm|the bank|the factory|the"
          + " plant|this"
          + " company|is|are|was|were|has|have|had|been|being|be|also|currently|now|then|itself|directly|indirectly|ultimately|jointly|partly|in"
          + " turn|at least|since|involved in|engaged in|engages in|responsible"
          + " for|reportedly|allegedly|possibly|probably|likely|apparently|suspected|believed|thought|alleged|assumed|rumou?red|said|known|to|have|may|might|could|appears?|seems|of"
          + " being|continues to be|remains|became|becomes|served as|serves as|serving as|works"
          + " as|worked as|acts as|acting"
          + " as|as|a|an|the|its|his|her|their|and|or|former|formerly|until"
          + " recently|previously|company|entity|firm|enterprise|body|organi[sz]ation|trading"
          + " company|main|key|sole|one"
          + " of|largest|biggest|each|both|used"
          + " to|(?:analysts|observers|investigators|experts|prosecutors|researchers|officials|traders|critics|activists)"
          + " (?:say|said|believe|believed|suspect|suspected|think|allege|alleged|claim)|major|long-time|long-standing|DPRK|state-owned|state|deputy|senior";
  private static final Pattern LEFT_FILLER =
      Pattern.compile("(?iU)(?:[\\s,()\"“”’'–-]|\\b(?:" + MODIFIER + ")\\b)*");
  private static final Pattern RIGHT_FILLER =
      Pattern.compile(
          "(?iU)(?:[\\s\"“”’'(]|\\b(?:the|its|a|an|vessels?|ship|company|firm|its"
              + " parent|parent|of|known as|listed|designated|DPRK’s|Iran’s|entity|entities|such"
              + " as|companies|\\p{Lu}\\p{L}+[’']s|including|both|state-owned|state-run|state-controlled|government-owned|importer|buyer|factory|plant|retailer|supplier|trader|brand|wholesaler|distributor)\\b)*");
  private static final Pattern BETWEEN_OBJECTS =
      Pattern.compile(
          "(?iU)\\s*(?:\\([^)]{0,120}\\)\\s*)?(?:,|and|&|or|as well as|,\\s*and|,\\s*or)\\s*(?:also"
              + " |the |its |from |to |by )*");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?U).*-(?:related|affiliated|based|owned|linked|registered|flagged|controlled)");
  private static final Pattern OF_ENTRY =
      Pattern.compile(
          "(?iU)^[\\s(\"“-]*(?:(?:an?|the|this|it|he|she|they|its|his|her)\\b[^.;]{0,90}?)?$");
  private static final Pattern SHARE_BEHIND =
      Pattern.compile(
          "(?iU)\\s*\\(\\s*(?<behind>(?:(?:about|around|over|more than|less than|at least|nearly|up to)"
              + " )?\\d{1,3}(?:[.,]\\d+)?(?: ?%| ?per ?cent))(?: (?:of the"
              + " )?(?:shares|stake|interest|shareholding))?\\s*\\)");
  private static final Pattern SHARE_BEFORE =
      Pattern.compile(
          "(?iU)(?:^|[\\s“\"])(?:the |its |the remaining |the other |a further |another |remaining )?"
              + Cue.SHARE.replace("<share>", "<before>")
              + " ?(?:of|in) (?:the )?$");
  private static final Pattern SHARES_BEFORE =
      Pattern.compile("(?iU)\\b(?:shares|stock|equity|capital) (?:of|in) (?:the )?$");
  private static final Pattern PLACE_BEFORE =
      Pattern.compile("(?iU)\\b(?:in|at|from|based in|near|via|through)\\s+(?:the )?$");

  private final List<String> known;

  /// @param known names to look for in any case, such as those of the list's own entries
  public TieReader(List<String> known) {
    this.known = List.copyOf(known);
  }

  /// The ties that a text tells of, in order.
  ///
  /// @param ofEntry whether the text is about an entry, so that sentences without a subject are
  public List<Tie> read(String text, boolean ofEntry) {
    var ties = new ArrayList<Tie>();
    int start = 0;
    for (int end : ends(text)) {
      sentence(text, start, end, ofEntry, ties);
      start = end;
    }
    return List.copyOf(ties);
  }

  private static List<Integer> ends(String text) {
    var ends = new ArrayList<Integer>();
    var breaks = SENTENCE.matcher(text);
    while (breaks.find()) {
      ends.add(breaks.end());
    }
    ends.add(text.length());
    return ends;
  }

  private void sentence(String text, int start, int end, boolean ofEntry, List<Tie> ties) {
    if (ofEntry) {
      Posts.read(text, start, end).ifPresent(ties::add);
    }
    if (asks(text, end)) {
      return;
    }
    var names = new NameFinder(known).find(text, start, end);
    var cues = cues(text, start, end, names);
    var before = new Ends(null, List.of());
    for (var cue : cues) {
      before = new Place(text, start, end, ofEntry, names, cue, before).add(ties);
    }
  }

  private static boolean asks(String text, int end) {
    return text.substring(0, end).stripTrailing().endsWith("?");
  }

  /// A cue where it stands.
  private record Found(Cue cue, MatchResult match) {}

  /// The cues of a sentence, the longest first where two overlap.
  private static List<Found> cues(String text, int start, int end, List<Name> names) {
    var found = new ArrayList<Found>();
    for (var cue : CUES) {
      var matcher = cue.words().matcher(text).region(start, end);
      matcher.useTransparentBounds(true);
      for (boolean more = matcher.find(); more; ) {
        var match = matcher.toMatchResult();
        if (!insideName(match.start(), names)
            && Wares.moved(cue, match.group(), match.start(), match.end(), names)) {
          found.add(new Found(cue, match));
          more = matcher.find();
        } else {
          more = matcher.region(match.start() + 1, end).find();
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Found f) -> f.match().start() - f.match().end())
            .thenComparingInt(f -> f.match().start())
            .thenComparing(f -> f.cue().relation()));
    var kept = new ArrayList<Found>();
    for (var one : found) {
      if (kept.stream()
          .noneMatch(k ->
              k.match().start() < one.match().end() && one.match().start() < k.match().end())) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(f -> f.match().start()));
    return kept;
  }

  /// The "Exports" of Redwood Exports is no verb.
  private static boolean insideName(int at, List<Name> names) {
    return names.stream().anyMatch(n -> n.start() < at && at < n.end());
  }

  /// Who the tie before was about.
  private record Ends(@Nullable Name subject, List<Name> objects) {}

  /// One cue with its sentence.
  private record Place(
      String text,
      int start,
      int end,
      boolean ofEntry,
      List<Name> names,
      Found found,
      Ends before) {

    Ends add(List<Tie> ties) {
      var objects = objects();
      var nearest = subject().or(() -> headed(objects));
      boolean goesOn = nearest.isPresent() && goesOn(nearest.get());
      var subject = goesOn ? Optional.ofNullable(before.subject()) : nearest;
      if (objects.isEmpty() || (subject.isEmpty() && !goesOn && !speaksOfEntry())) {
        return before;
      }
      int last =
          Math.max(
              behind(objects.getLast()).map(MatchResult::end).orElse(objects.getLast().end()),
              subject.map(Name::end).orElse(0));
      if (denied(last)) {
        return before;
      }
      int first = Math.min(found.match().start(), subject.map(Name::start).orElse(start + lead()));
      if ((isHeld() && !subject.map(this::isShare).orElse(false))
          || (comesFrom()
              && found.cue().relation() == Relation.SUPPLIES
              && !Wares.areNamed(
                  text.substring(start, subject.map(Name::start).orElse(found.match().start()))))) {
        return before;
      }
      for (var object : objects) {
        for (var one : subjects(subject.orElse(null))) {
          if (one.isEmpty() || !one.get().text().equals(object.text())) {
            ties.add(tie(one.orElse(null), object, objects.size() > 1, first, last));
          }
        }
      }
      return new Ends(subject.orElse(null), objects);
    }

    /// "Held by" tells of talks, too, so that it counts for shares alone.
    private boolean isHeld() {
      return found.cue().says().contains("held")
          && found.match().group().matches("(?i)\\w+\\s+held.*");
    }

    /// Whether it tells of shares by what is said before it, so that a name after "in" is no place.
    private boolean passes() {
      return isHeld() || found.cue().says().contains("bought");
    }

    /// Whether the name before the cue stands behind "from": "ore from A was refined by B".
    private boolean comesFrom() {
      return found.cue().says().contains("came from");
    }

    private boolean isShare(Name subject) {
      var led = text.substring(start, subject.start());
      return SHARE_BEFORE.matcher(led).find() || SHARES_BEFORE.matcher(led).find();
    }

    /// "A and B each own half" tells it of both.
    private List<Optional<Name>> subjects(@Nullable Name nearest) {
      var subjects = new ArrayList<Optional<Name>>();
      subjects.add(Optional.ofNullable(nearest));
      boolean each =
          nearest != null
              && found
                  .match()
                  .group()
                  .toLowerCase(Locale.ROOT)
                  .matches("(?:each|own$|jointly own|together own|both own|.*subsidiaries).*");
      for (int i = each ? names.indexOf(nearest) : 0; i > 0; i--) {
        var between = text.substring(names.get(i - 1).end(), names.get(i).start());
        if (!BETWEEN_OBJECTS.matcher(between).matches()) {
          break;
        }
        subjects.add(0, Optional.of(names.get(i - 1)));
      }
      return subjects;
    }

    /// In "a subsidiary of A, B ships" the subsidiary is B.
    private Optional<Name> headed(List<Name> objects) {
      return objects.isEmpty()
              || !LEFT_FILLER.matcher(text.substring(start, found.match().start())).matches()
          ? Optional.empty()
          : names.stream()
              .filter(n -> n.start() > objects.getLast().end())
              .findFirst()
              .filter(n ->
                  text.substring(objects.getLast().end(), n.start()).matches("\\s*,\\s*(?:the )?")
                      && startsClause(n, objects));
    }

    /// "Owned by A and linked to B": what is linked is not A.
    private boolean goesOn(Name nearest) {
      return before.objects().contains(nearest)
          && text.substring(nearest.end(), found.match().start())
              .matches(
                  "(?isU)\\s*(?:with [\\p{L} -]{1,40})?,?\\s*(?:and|or)(?:(?:\\s+is|\\s+was|\\s+also|\\s+the|\\s+a|\\s+an|\\s+has|\\s+been|\\s+its)*|\\s+(?:is|was|has|had|have|also|then|\\p{Ll}+ed)(?:\\s+\\p{Ll}[\\p{Ll}-]*){0,7})\\s+");
    }

    private int lead() {
      int at = start;
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at - start;
    }

    private Tie tie(@Nullable Name subject, Name object, boolean several, int first, int last) {
      var cue = found.cue();
      var words = text.substring(start, Math.min(end, hedgeReach(last)));
      return new Tie(
          cue.relation(),
          cue.fromLeft() ? subject : object,
          cue.fromLeft() ? object : subject,
          says(object),
          share(subject, object, several),
          Hedge.hedged(
              words.replaceAll("(?i)purport(s|ed|ing)? (or|to)|linked to|reports to", " ")),
          (Hedge.over(text.substring(Math.max(start, first - 12), found.match().end()))
                  || text.substring(last, end).matches("(?iUs)[\\s,]*until\\b.*"))
              && cue.relation() != Relation.ALIAS,
          first,
          last);
    }

    /// "Managed by Tanho officials" is not "managed by Tanho".
    private List<String> says(Name object) {
      boolean officials =
          found.cue().relation() == Relation.MANAGED
              && text.substring(object.end(), end)
                  .matches("(?isU)\\s+(?:officials|officers|staff|personnel)\\b.*");
      return officials ? List.of("managed by officials") : found.cue().says();
    }

    /// "Wholly owned by A and B" tells the share of neither.
    private @Nullable String share(@Nullable Name subject, Name object, boolean several) {
      var behind = behind(object);
      if (behind.isPresent()) {
        return behind.get().group("behind");
      }
      if (several && !found.cue().fromLeft()) {
        return null;
      }
      if (subject != null
          && found.cue().relation() == Relation.OWNERSHIP
          && !found.cue().fromLeft()) {
        var led = SHARE_BEFORE.matcher(text.substring(start, subject.start()));
        if (led.find()) {
          return led.group("before");
        }
      }
      return found.cue().words().pattern().contains("(?<share>")
              && found.match().namedGroups().containsKey("share")
          ? found.match().group("share")
          : null;
    }

    /// "Owned by A (60%) and B (40%)".
    private Optional<MatchResult> behind(Name object) {
      var behind = SHARE_BEHIND.matcher(text).region(object.end(), end);
      return found.cue().relation() == Relation.OWNERSHIP && behind.lookingAt()
          ? Optional.of(behind.toMatchResult())
          : Optional.empty();
    }

    /// A hedge counts up to the end of its clause: "A owns B, it is believed" is hedged, "A owns B,
    /// which may move" is not.
    private int hedgeReach(int last) {
      var rest = text.substring(last, end);
      var clause =
          Pattern.compile("(?iU),? (?:and|which|who|but|whose|while|where)\\b|;").matcher(rest);
      return clause.find() ? last + clause.start() : end;
    }

    private boolean denied(int last) {
      int from = Math.max(start, clauseStart(found.match().start()));
      return Hedge.denied(text.substring(from, last))
          || Hedge.takenBack(text.substring(last, hedgeReach(last)))
          || Hedge.planned(text.substring(from, found.match().end()));
    }

    private int clauseStart(int before) {
      int at = start;
      var clause =
          Pattern.compile("(?iU);|, (?:and|but|which|who) ").matcher(text).region(start, before);
      while (clause.find()) {
        at = clause.start();
      }
      return at;
    }

    /// The nearest name before the cue with nothing of weight between.
    private Optional<Name> subject() {
      for (int i = names.size() - 1; i >= 0; i--) {
        var name = names.get(i);
        if (name.end() <= found.match().start() && !ADJECTIVE.matcher(name.text()).matches()) {
          var between = withoutBrackets(text.substring(name.end(), found.match().start()));
          boolean place =
              !comesFrom()
                  && !(passes() && isShare(name))
                  && PLACE_BEFORE.matcher(text.substring(start, name.start())).find();
          if (!place && nearEnough(between)) {
            return Heads.closes(between)
                ? Heads.before(text, names, i).or(() -> Optional.of(name))
                : Optional.of(name);
          }
          if (!place) {
            return Optional.empty();
          }
        }
      }
      return Optional.empty();
    }

    private boolean nearEnough(String between) {
      if (LEFT_FILLER.matcher(between).matches()) {
        return true;
      }
      return loose()
          && between.length() < 120
          && !between.matches("(?sU).*[,;:].*")
          && !between.contains(" that ");
    }

    /// Cues that may stand far behind their subject's verb.
    private boolean loose() {
      return switch (found.cue().relation()) {
        case SUPPORTS, ACTS_FOR -> true;
        default -> false;
      };
    }

    private static String withoutBrackets(String words) {
      return words
          .replaceAll("\\([^)]*\\)", " ")
          .replaceAll("^ with [\\p{Ll} -]{1,40}(?= and )", " ")
          .replaceAll(", (?:which|who|that|whose) [^,;]{1,120},", " ")
          .replaceAll(
              "(?U)\\b[\\p{Lu}][\\w’'"
                  + " ]*-(?:related|affiliated|based|owned|linked|registered|flagged|controlled)\\b",
              " ");
    }

    private boolean speaksOfEntry() {
      if (!ofEntry) {
        return false;
      }
      var before = text.substring(start, found.match().start());
      var plain = withoutBrackets(before);
      return LEFT_FILLER.matcher(plain).matches()
          || (OF_ENTRY.matcher(plain).matches()
              && !plain.matches("(?sU).*,.*\\b(?:and|which|who)\\b.*"));
    }

    private List<Name> objects() {
      var objects = new ArrayList<Name>();
      int at = found.match().end();
      for (var name : names) {
        if (name.start() < found.match().end()) {
          continue;
        }
        var between = text.substring(at, name.start());
        boolean next =
            objects.isEmpty()
                ? RIGHT_FILLER.matcher(between).matches()
                : BETWEEN_OBJECTS.matcher(between).matches();
        if (!next || startsClause(name, objects)) {
          break;
        }
        objects.add(name);
        at = name.end();
      }
      return objects;
    }

    /// In "subordinate to A, and B supplies C", B begins a clause of its own.
    private boolean startsClause(Name name, List<Name> objects) {
      return !objects.isEmpty()
          && text.substring(name.end(), end)
              .matches(
                  "(?sU)\\s+(?:is|are|was|were|has|had|supplies|supplied|owns|ships|shipped|sells|sold|buys|bought|operates|operated|controls|controlled|runs|ran|makes|made|produces|produced|imports|imported|exports|exported|employs|employed|works|worked|acts|acted|serves|served|provides|said|told)\\b.*");
    }
  }
}
