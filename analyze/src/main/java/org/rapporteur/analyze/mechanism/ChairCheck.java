package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.telling.EntityType;

/// Who chaired an inquiry. Where the record knows one chair, another person is a contradiction.
final class ChairCheck {
  private static final String CHAIR = "chair(?:man|woman|person)?";
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?i)\\b(?:(?:chaired|headed|led) by|work(?:ed|ing)? under) (?:the )?(?:[\\p{L}-]+ ){0,4}$|\\b"
              + CHAIR
              + "(?:,|:| was| is)? $");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?i)^,? (?:(?:is|was|has been|had been|becomes|became) )?(?:(?:named|appointed|elected|made|chosen)(?:"
              + " as)? )?(?:(?:its|the|who) )?(?:\\p{L}+ )?"
              + CHAIR
              + "(?:ed|s)?\\b|^(?: of \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?| \\([^)]{3,30}\\))?"
              + " (?:led|leads|head(?:ed|s)|presided over|presides over) (?:it|the (?:commission|inquiry|panel|group|mission|team))\\b");

  /// What somebody may have chaired instead.
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\b(?:events?|discussions?|meetings?|debates?|sessions?|conferences?|hearings?|seminars?|delegations?|talks)\\b");

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
              .flatMap(m ->
                  chair(
                      m,
                      referent.name(),
                      page.spot(mention.start(), mention.end()),
                      !EVENT.matcher(words).find()))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<RecordCheck> chair(Mechanism mechanism, String said, Spot spot, boolean sure) {
    var chairs = checks.register().facts(mechanism.id(), List.of("chair", "head"));
    var own = chairs.stream().filter(a -> band(a, said) == Band.SAME).findFirst();
    if (own.isPresent()) {
      return Optional.of(answer(mechanism, said, spot, own.get(), true));
    }
    boolean other = chairs.size() == 1 && band(chairs.getFirst(), said) == Band.DIFFERENT;
    return sure && other && said.contains(" ")
        ? Optional.of(answer(mechanism, said, spot, chairs.getFirst(), false))
        : Optional.empty();
  }

  private Band band(Act act, String said) {
    var person = act.field("person").orElse("");
    return person.equals(said) ? Band.SAME : names.compare(person, said).band();
  }

  private RecordCheck answer(Mechanism mechanism, String said, Spot spot, Act chair, boolean same) {
    var person = chair.field("person").orElse("");
    var member =
        checks.register().facts(mechanism.id(), List.of("member")).stream()
            .filter(a -> band(a, said) == Band.SAME)
            .findFirst();
    return checks.check(
        spot,
        mechanism,
        chair.kind(),
        said,
        person,
        same ? Outcome.AGREES : Outcome.CONTRADICTS,
        same ? Sense.AGREES : Sense.CONTRADICTS,
        Stream.concat(Stream.of(chair), same ? Stream.empty() : member.stream()).toList(),
        same
            ? person + ", " + chair.kind() + " " + When.on(chair)
            : "in the record the "
                + chair.kind()
                + " is "
                + person
                + member.map(a -> "; " + said + " was a member").orElse(""));
  }
}
