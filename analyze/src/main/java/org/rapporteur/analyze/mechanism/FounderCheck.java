package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.telling.Mention;

/// A body said to have created a mandate: `the Council created it`, `established by the Council`;
/// or to own an office in some place: `the Council's office in Seoul`. Only a body right beside the
/// verb counts; others may just be told of it.
final class FounderCheck {
  private static final String VERB = "(?:created|established|set up|founded|instituted)";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)^ (?:had |has |first |then |itself )*"
              + VERB
              + " (?:it|(?:the|a|an|its|this|that) (?:\\p{L}+ ){0,3}?(?:mandate|post|office|position|rapporteur|envoy|commission|panel|mission|mechanism))\\b");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i).*\\b"
              + VERB
              + "(?: (?:in|on) [^,;.]{2,20}?)?,? by (?:the )?(?:UN |U\\.N\\. |United Nations )?$");

  /// `an office of the Council`, of an office that is somewhere.
  private static final Pattern OWNED =
      Pattern.compile(
          "(?i)\\b(?:office|presence|bureau) of (?:the )?(?:UN |U\\.N\\. |United Nations )?$");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)^(?:[\u2019']s)? (?:(?:field|country|human|rights|regional|own) ){0,3}(?:office|presence|bureau)\\b");

  private final Checks checks;
  private final Page page;
  private final Named named;
  private final MandateCheck mandates;

  FounderCheck(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.named = new Named(checks);
    this.mandates = new MandateCheck(checks);
  }

  /// @param done what was compared already
  List<RecordCheck> check(List<RecordCheck> done) {
    var found = new ArrayList<RecordCheck>();
    for (var referent : page.told.telling().referents()) {
      var code = Optional.ofNullable(referent.knownAs()).flatMap(checks::code);
      for (var mention : referent.mentions()) {
        int sentence = mention.sentence();
        boolean told =
            done.stream()
                .anyMatch(c ->
                    page.sentence(c.span().start()) == sentence
                        && Set.of("founded by", "parent body").contains(c.asked()));
        boolean owner = isOwner(sentence, mention);
        int at =
            code.isEmpty() || told ? -1 : owner ? Integer.MAX_VALUE : founded(sentence, mention);
        if (at >= 0) {
          named
              .at(page, sentence, at)
              .filter(m -> m.type() == MechanismType.MANDATE && m.field("session").isEmpty())
              .filter(m -> !owner || m.field("place").isPresent())
              .flatMap(m ->
                  mandates.founder(
                      page.spot(mention.start(), mention.end()), m, Set.of(code.orElse(""))))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean isOwner(int sentence, Mention mention) {
    var words = page.raw(sentence);
    int from = mention.start() - page.start(sentence);
    int to = mention.end() - page.start(sentence);
    return from >= 0
        && to <= words.length()
        && (OWNED.matcher(words.substring(0, from)).find()
            || OWNER.matcher(words.substring(to)).find());
  }

  /// Where a sentence says what the body founded, or -1 if it does not say that it did.
  private int founded(int sentence, Mention mention) {
    var words = page.raw(sentence);
    int from = mention.start() - page.start(sentence);
    int to = mention.end() - page.start(sentence);
    if (from < 0 || to > words.length()) {
      return -1;
    }
    var after = AFTER.matcher(words.substring(to));
    return after.find()
        ? to + after.end()
        : BEFORE.matcher(words.substring(0, from)).matches() ? from : -1;
  }
}
