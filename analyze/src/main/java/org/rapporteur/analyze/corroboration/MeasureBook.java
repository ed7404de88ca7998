package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.analyze.event.Themes;
import org.rapporteur.analyze.text.Money;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.telling.Telling.Extent;

/// Reads lengths of time, sums of money, shares and times of day with what they are of.
final class MeasureBook {
  /// What is asked for, denied, per head or of another is not what others tell of.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:no time|never|not|nobody|request(?:ed|s)|demand(?:ed|s)|sought|seeks|asked"
              + " for|up to|maximum|minimum|could|would|(?-i:may)|might|threaten\\w*|risk(?:s|ed)?|an?other"
              + "|further|additional|each|every|per|average"
              + "|(?<!(?:extended|prolonged|renewed) )by(?=\\s*$))\\b");

  /// `52명이 아니라 58명`: not the one but the other.
  private static final Pattern DENIED = Pattern.compile("^\\S{0,4}[이가] 아니");

  /// `had registered 187`: what a body gathered itself; another gathered others.
  private static final Pattern GATHERED =
      Pattern.compile(
          "(?i)\\b(?:documented|registered|recorded|logged|gathered|collected|received|interviewed)"
              + "\\s+(?:\\p{L}+\\s+){0,2}$");

  /// `two of the victims`, `three of them minors`: some of many.
  private static final Pattern PART =
      Pattern.compile(
          "(?i)^\\s+(?:out )?of (?:the|them|these|those|whom|us|his|her|its|their|our|all)\\b");

  private static final String TERM = "term";

  /// So many characters before a figure such a word bears on it.
  private static final int NEAR = 45;

  /// Measures and counts, in order of their places: all figures but votes and numbers by which
  /// something is called. An age or a term of imprisonment is measured too, for whoever is not
  /// named.
  ///
  /// @param claims of one document, in order of their places
  List<Measured> read(Sentences sentences, List<Claim> claims) {
    var days = days(claims);
    var all = new ArrayList<Measured>();
    for (var claim : claims) {
      if (claim.value() instanceof Value.Figure figure) {
        String scale = widerScale(claim, figure.quantity());
        var extent = sentences.around(claim.span());
        if (!scale.isEmpty() && extent != null && !isOfANamed(sentences, claim)) {
          var measured = read(claim, figure.quantity(), scale, sentences, extent, days);
          if (!(measured.elsewhere() && scale.equals(TERM))) {
            all.add(measured);
          }
        }
      }
    }
    return all;
  }

  /// The days that a document gives.
  private static List<Given> days(List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.value() instanceof Value.Date date && date.time().edtf().isDay())
        .map(Given::by)
        .toList();
  }

  /// Whether it is a measure that is told of the thing itself.
  static boolean isMeasure(Measured measured) {
    return !measured.elsewhere()
        && !scale(measured.quantity(), measured.given().property()).isEmpty();
  }

  /// Whether it is known whose age or term of imprisonment it is: [PersonQuestions] compares it.
  private static boolean isOfANamed(Sentences sentences, Claim claim) {
    return sentences.told().telling().quantities().stream()
        .anyMatch(q ->
            q.measured() != null
                && q.start() == claim.span().start()
                && q.end() == claim.span().end());
  }

  private static String widerScale(Claim claim, Quantity quantity) {
    String scale = scale(quantity, claim.property());
    if (!scale.isEmpty()) {
      return scale;
    }
    return switch (quantity.kind()) {
      case COUNT -> "count";
      case MEASURE, CAPACITY -> "measure:" + quantity.unit();
      case AGE -> "age";
      case DURATION -> TERM;
      case ORDINAL, TERM_LIMIT, VOTE, IDENTIFIER, MONEY, PERCENTAGE, CLOCK -> "";
    };
  }

  private static Measured read(
      Claim claim,
      Quantity quantity,
      String scale,
      Sentences sentences,
      Extent extent,
      List<Given> days) {
    String text = sentences.text(extent);
    int from = claim.span().start() - extent.start();
    int to = Math.min(text.length(), claim.span().end() - extent.start());
    String before = text.substring(Math.max(0, from - NEAR), from);
    return new Measured(
        Given.by(claim),
        scale,
        themes(scale, text, from, to),
        days(days, extent),
        sentences.gist(extent),
        !isAsserted(claim)
            || ELSEWHERE.matcher(before).find()
            || DENIED.matcher(text.substring(to)).find(),
        GATHERED.matcher(before).find(),
        PART.matcher(text.substring(from).replaceFirst("^\\S+", "")).find(),
        Figures.rose(text, quantity));
  }

  private static boolean isAsserted(Claim claim) {
    return claim.polarity() == Polarity.AFFIRMED
        && (claim.factuality() == Factuality.ASSERTED || claim.factuality() == Factuality.ALLEGED);
  }

  private static String scale(Quantity quantity, String property) {
    return switch (quantity.kind()) {
      case DURATION -> property.equals("prison-term") ? "" : "time";
      case MONEY -> "money:" + Money.scale(String.valueOf(quantity.unit()));
      case PERCENTAGE -> "share";
      case CLOCK -> "clock";
      case COUNT, AGE, ORDINAL, MEASURE, CAPACITY, TERM_LIMIT, VOTE, IDENTIFIER -> "";
    };
  }

  private static Set<String> themes(String scale, String text, int from, int to) {
    if (scale.equals("clock")) {
      return Deeds.nearest(text, from, to);
    }
    return scale.equals("share") ? Set.of() : Themes.of(text, from, to, scale.startsWith("money"));
  }

  /// Which of the days of a document its sentence prints.
  private static Set<String> days(List<Given> days, Extent sentence) {
    var found = new HashSet<String>();
    for (var day : days) {
      if (sentence.start() <= day.span().start() && day.span().start() < sentence.end()) {
        found.add(day.value().print());
      }
    }
    return found;
  }
}
