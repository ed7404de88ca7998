package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.analyze.event.Themes;
import org.rapporteur.analyze.text.Money;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.telling.Telling.Extent;

/// Gathers lengths of time, sums of money, shares and times of day with what they are of.
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

  /// So many characters before a figure such a word bears on it.
  private static final int NEAR = 45;

  private final Material material;
  private final Wording wording;
  private final List<Measured> figures;

  MeasureBook(Material material, Wording wording) {
    this.material = material;
    this.wording = wording;
    figures = read(days(material));
  }

  /// The days that each document gives.
  private static Map<EvidenceId, List<Given>> days(Material material) {
    var days = new HashMap<EvidenceId, List<Given>>();
    for (var claim : material.of(Material.DAYS)) {
      days.computeIfAbsent(claim.span().evidence(), k -> new ArrayList<>()).add(Given.by(claim));
    }
    return days;
  }

  /// All measures that are told of the thing itself, in order of documents and places.
  List<Measured> told() {
    return figures.stream().filter(m -> !scale(m.given()).isEmpty() && !m.elsewhere()).toList();
  }

  /// Measures and counts: all figures but votes, ages, terms of imprisonment and numbers by which
  /// something is called.
  List<Measured> figures() {
    return figures;
  }

  /// In order of documents and places, so that each document is fetched once.
  private List<Measured> read(Map<EvidenceId, List<Given>> days) {
    var claims = new ArrayList<Claim>();
    for (var claim : material.of(Material.FIGURES)) {
      if (!widerScale(claim).isEmpty()) {
        claims.add(claim);
      }
    }
    claims.sort(Material.BY_PLACE);
    var all = new ArrayList<Measured>();
    for (var claim : claims) {
      var extent = material.extent(claim);
      if (extent != null) {
        var beside = days.getOrDefault(claim.span().evidence(), List.of());
        read(claim, widerScale(claim), extent, beside, all);
      }
    }
    return List.copyOf(all);
  }

  private static String widerScale(Claim claim) {
    String scale = scale(Given.by(claim));
    if (!scale.isEmpty()) {
      return scale;
    }
    var quantity = ((Value.Figure) claim.value()).quantity();
    return switch (quantity.kind()) {
      case COUNT -> "count";
      case MEASURE, CAPACITY -> "measure:" + quantity.unit();
      case AGE, ORDINAL, DURATION, TERM_LIMIT, VOTE, IDENTIFIER, MONEY, PERCENTAGE, CLOCK -> "";
    };
  }

  private static String scale(Given given) {
    return scale(((Value.Figure) given.value()).quantity(), given.property());
  }

  private void read(
      Claim claim, String scale, Extent extent, List<Given> days, List<Measured> all) {
    var told = material.told.get(claim.span().evidence());
    String text = material.sentence(claim);
    int from = claim.span().start() - extent.start();
    int to = Math.min(text.length(), claim.span().end() - extent.start());
    String before = text.substring(Math.max(0, from - NEAR), from);
    if (told != null) {
      all.add(
          new Measured(
              Given.by(claim),
              scale,
              themes(scale, text, from, to),
              days(days, extent),
              wording.of(told, extent),
              !isAsserted(claim)
                  || ELSEWHERE.matcher(before).find()
                  || DENIED.matcher(text.substring(to)).find(),
              GATHERED.matcher(before).find(),
              PART.matcher(text.substring(from).replaceFirst("^\\S+", "")).find(),
              Figures.rose(text, ((Value.Figure) claim.value()).quantity())));
    }
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
