package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.telling.EntityType;

/// Who chaired an inquiry or sat in it. Members change and the record may lack some, so another
/// name is no contradiction.
final class ChairCheck {
  private static final String CHAIR = "chair(?:man|woman|person)?";
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?i)\\b(?:chaired|headed|led) by (?:the )?(?:[\\p{L}-]+ ){0,4}$|\\b" + CHAIR + ",? $");
  private static final Pattern AFTER_NAME =
      Pattern.compile("(?i)^,? (?:its|the|who) (?:\\p{L}+ )?" + CHAIR + "(?:ed|s)?\\b");

  private final Checks checks;
  private final Page page;
  private final NameMatcher names;
  private final Named named;

  ChairCheck(Checks checks, Page page, NameMatcher names) {
    this.checks = checks;
    this.page = page;
    this.names = names;
    this.named = new Named(checks);
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    for (var referent : page.told.telling().referents()) {
      for (var mention : referent.mentions()) {
        int start = page.start(mention.sentence());
        var words = page.raw(mention.sentence());
        int from = mention.start() - start;
        int to = mention.end() - start;
        if (referent.type() == EntityType.PERSON
            && from >= 0
            && to <= words.length()
            && (BEFORE_NAME.matcher(words.substring(0, from)).find()
                || AFTER_NAME.matcher(words.substring(to)).find())) {
          named
              .at(page, mention.sentence(), from)
              .flatMap(m -> chair(m, referent.name(), page.spot(mention.start(), mention.end())))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<RecordCheck> chair(Mechanism mechanism, String said, Spot spot) {
    return checks.register().facts(mechanism.id(), List.of("chair", "head")).stream()
        .filter(a ->
            a.field("person")
                .filter(p -> p.equals(said) || names.compare(p, said).band() == Band.SAME)
                .isPresent())
        .findFirst()
        .map(a ->
            checks.check(
                spot,
                mechanism,
                a.kind(),
                said,
                a.field("person").orElse(""),
                Outcome.AGREES,
                Sense.AGREES,
                List.of(a),
                a.field("person").orElse("") + ", " + a.kind() + " " + When.on(a)));
  }
}
