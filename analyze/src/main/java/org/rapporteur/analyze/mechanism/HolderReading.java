package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.telling.EntityType;

/// Who is named in an office right beside it, by words that say so: `X has been appointed special
/// rapporteur on …`, `X, who became …`, `the permanent observer for …, X`.
///
/// Offices that texts join to names in other ways are read as roles with the names themselves.
final class HolderReading {
  private static final String VERB =
      "(?:(?:took|takes|has taken) (?:up|over|on) (?:(?:her|his|the) (?:duties|work|post|office|job"
          + "|mandate|role|position) )?(?:as|of)|(?:took|takes) office as|(?:began|started|works?|worked) as|is|was|has been|had been|became|becomes|serves? as|served as|has served as|(?:has been"
          + " |was |is |been |newly"
          + " )?(?:re)?(?:appointed|named|chosen|designated|elected|confirmed)(?: as| to be)?)";
  private static final String WORDS =
      "(?:(?:the|a|an|its|as|UN|U\\.N\\.|UN's|United"
          + " Nations|US|U\\.S\\.|current|present|new|first|second|third|fourth|fifth|sixth|Human"
          + " Rights Council|Secretary-General's) ){0,4}";
  private static final Pattern BEFORE =
      Pattern.compile("(?i)^(?:,)?(?: who)? " + VERB + " " + WORDS + "$|^, " + WORDS + "$");

  /// `X, confirmed by the Senate in July, is the envoy`.
  private static final Pattern APART =
      Pattern.compile("(?i)^, [^,;:.\u201c\"]{2,90}, " + VERB + " " + WORDS + "$");

  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:was|served|became|had been|took|takes|taken|began|started|worked)\\b");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)^(?: (?:of the [\\p{L}-]+ )?(?:on|for|of) [^,;:.()\u201c\"]{2,90}?)?, $");

  private final Checks checks;
  private final Page page;
  private final Named named;

  HolderReading(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.named = new Named(checks);
  }

  /// @param sure whether it is said of the day of the page
  record Said(Mechanism mechanism, int person, Spot spot, boolean sure) {}

  List<Said> all() {
    var found = new ArrayList<Said>();
    var sentences = page.told.telling().sentences();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      for (var place : named.offices(page, sentence)) {
        beside(sentence, place, found);
      }
    }
    return found;
  }

  private void beside(int sentence, Named.Place place, List<Said> found) {
    var words = page.raw(sentence);
    int start = page.start(sentence);
    if (OfficeCheck.isOwnerOnly(page, start + place.end()) || isOwned(place, words)) {
      return;
    }
    for (var referent : page.told.telling().referents()) {
      for (var mention : referent.mentions()) {
        if (referent.type() != EntityType.PERSON || mention.sentence() != sentence) {
          continue;
        }
        int from = mention.start() - start;
        int to = mention.end() - start;
        boolean before = from >= 0 && to <= place.start();
        boolean after = from >= place.end() && to <= words.length();
        var between =
            before
                ? words.substring(to, place.start())
                : after ? words.substring(place.end(), from) : "";
        if ((before && isBefore(words, from, between) && isClosed(place, words, between))
            || (after && AFTER.matcher(between).matches() && isWhole(words, to))) {
          found.add(
              new Said(
                  place.mechanism(),
                  referent.number(),
                  page.spot(
                      start + Math.min(from, place.start()), start + Math.max(to, place.end())),
                  !(before && PAST.matcher(between).find())));
        }
      }
    }
  }

  /// `the special rapporteur on Iran's choice`, `the rapporteur's deputy`.
  private static boolean isOwned(Named.Place place, String words) {
    return isOwned(words.substring(place.end()));
  }

  /// @param rest what follows an office
  static boolean isOwned(String rest) {
    return rest.matches("(?i)(?: (?:on|for|of) (?:[\\p{L}-]+ ){0,8}?[\\p{L}-]+)?[\u2019']s .*");
  }

  /// Whether words between a name and an office say that the one holds the other. After a verb
  /// behind a comma the subject is the name before the clause between commas: `A, heir of B, is`.
  private static boolean isBefore(String words, int from, String between) {
    boolean apart = APART.matcher(between).matches();
    boolean inside = between.startsWith(", ") && words.substring(0, from).matches(".*\\p{L}, .*");
    return apart ? !inside : BEFORE.matcher(between).matches() && !(inside && isVerb(between));
  }

  private static boolean isVerb(String between) {
    return between.matches("(?i), " + VERB + "\\b.*");
  }

  /// `A, special rapporteur B and C` is a list: without a verb the office must stand by itself.
  private static boolean isClosed(Named.Place place, String words, String between) {
    return !between.startsWith(", ")
        || isVerb(between)
        || APART.matcher(between).matches()
        || words
            .substring(place.end())
            .matches("(?: (?:on|for|of) [^,;.()]{2,90}?)?(?: since [^,;.()]{4,30})?[,.].*");
  }

  /// `the rapporteur on X, Y's ambassador` names no holder.
  private static boolean isWhole(String words, int end) {
    return !words.substring(end).matches("[\u2019']s .*");
  }
}
