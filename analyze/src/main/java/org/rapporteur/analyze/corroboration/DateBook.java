package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.text.Span;

/// Reads the dates of documents with the deeds they are printed beside.
final class DateBook {
  /// A date by which or from which something lasts is not its day.
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)\\b(until|till|to|through|by|before|since|after)( (the|early|late|mid-?))?\\W*$");

  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(?:said|says|told \\p{L}+|stated|announced|reported|declared|wrote|confirmed|denied"
              + "|claimed|acknowledged|admitted)(?: (?:on|late on|early on))?\\W*$");

  private static final Pattern THAT =
      Pattern.compile("(?i)(?: \\d{4})?,? (?:that|it|he|she|they|its|his|her|the)\\b");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|shall|(?:is|are|was|were|due|plans?|planned|scheduled|expected) to|scheduled"
              + "|expected)\\b((?:\\W+\\p{L}+){1,3})");

  private final Years years;

  DateBook(Years years) {
    this.years = years;
  }

  /// The dates of happenings and of beginnings, in order of their places.
  ///
  /// @param claims of one document, in order of their places
  List<Dated> read(Sentences sentences, List<Claim> claims) {
    var dates = claims.stream().filter(DateBook::isDate).toList();
    var dated = new ArrayList<Dated>();
    dates.forEach(c -> read(sentences, c, dates, dated));
    return dated;
  }

  private static boolean isDate(Claim claim) {
    return claim.kind() == Kind.DATE
        && (claim.property().equals("date") || isBeginning(claim))
        && claim.value() instanceof Value.Date date
        && !date.time().edtf().isRange()
        && claim.polarity() == Polarity.AFFIRMED
        && claim.factuality() != Factuality.REQUESTED
        && claim.factuality() != Factuality.HYPOTHETICAL;
  }

  private static boolean isBeginning(Claim claim) {
    return claim.property().equals("since");
  }

  private void read(Sentences sentences, Claim claim, List<Claim> all, List<Dated> dated) {
    var sentence = sentences.around(claim.span());
    if (sentence == null || !within(claim, sentence)) {
      return;
    }
    String text = sentences.text(sentence);
    var beside = all.stream().filter(c -> within(c, sentence)).map(Claim::span).toList();
    var deeds = deeds(text, sentence.start(), claim.span(), beside);
    var date = years.completed(claim);
    int from = claim.span().start() - sentence.start();
    boolean bound = BOUND.matcher(text.substring(0, from)).find() || text.startsWith("until", from);
    if (date.isPresent() && (!bound || isBeginning(claim))) {
      boolean planned = claim.factuality() == Factuality.PLANNED || ahead(text, deeds);
      boolean said = isSaid(text, from, claim.span().end() - sentence.start());
      dated.add(
          new Dated(
              Given.by(claim),
              date.get(),
              date.get().interval().orElse(null),
              deeds,
              sentences.gist(sentence),
              Stages.in(text),
              planned,
              said));
    }
  }

  /// `said on 21 June 2029 that the fire`: the day of the word, not of the deed.
  private static boolean isSaid(String text, int from, int to) {
    return SAYS.matcher(text.substring(0, from)).find()
        && THAT.matcher(text.substring(to)).lookingAt();
  }

  /// `will sign`, `is to be signed`; `brought to trial` and what one `would` do lie behind.
  private static boolean ahead(String text, Set<String> deeds) {
    var matcher = AHEAD.matcher(text);
    while (matcher.find()) {
      if (Deeds.in(matcher.group(1)).stream().anyMatch(deeds::contains)) {
        return true;
      }
    }
    return false;
  }

  /// The deeds to which no other date of the sentence stands nearer.
  private static Set<String> deeds(String text, int start, Span date, List<Span> dates) {
    var deeds = new HashSet<String>();
    for (var told : Deeds.all(text)) {
      int mine = told.distance(date.start() - start, date.end() - start);
      boolean nearest =
          dates.stream().allMatch(d -> mine <= told.distance(d.start() - start, d.end() - start));
      if (nearest) {
        deeds.addAll(told.deeds());
      }
    }
    return deeds;
  }

  private static boolean within(Claim claim, Extent sentence) {
    return sentence.start() <= claim.span().start() && claim.span().end() <= sentence.end();
  }
}
