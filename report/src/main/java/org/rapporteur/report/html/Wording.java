package org.rapporteur.report.html;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.telling.EntityType;

/// The words of the report. A claim is never called a fact, and what is not asserted is never
/// worded as having happened.
final class Wording {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Wording() {}

  /// `three sources`, `1 source`, `no sources`: small counts in letters.
  static String count(int number, String one, String many) {
    String figure = number < SMALL.size() ? SMALL.get(number) : grouped(number);
    return figure + " " + (number == 1 ? one : many);
  }

  /// `1,234`.
  static String grouped(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// How many of so many questions are major, said behind their number: `, both major`.
  static String major(int major, int questions) {
    if (major == 0) {
      return "";
    }
    if (major < questions) {
      return ", " + count(major, "of them major", "of them major");
    }
    return switch (questions) {
      case 1 -> ", a major one";
      case 2 -> ", both major";
      default -> ", all major";
    };
  }

  /// How independent sources are, such as `two independent families (three sources)`.
  static String support(int families, int sources) {
    if (sources == 1) {
      return "one source";
    }
    if (families == 1) {
      return "one family (" + count(sources, "source", "sources") + ", copies count once)";
    }
    String words = count(families, "family", "independent families");
    return families == sources ? words : words + " (" + count(sources, "source", "sources") + ")";
  }

  /// What a comparison asks: `date of “Resolution of 2014”`; where it asks of nothing further, the
  /// question alone.
  static String question(Comparison comparison) {
    String property = property(comparison.property());
    String label = comparison.subjectLabel();
    boolean alone = property.equalsIgnoreCase(label);
    return !alone ? property + " of “" + label + "”" : property;
  }

  static String property(String property) {
    return property.startsWith("count-of-")
        ? "number of " + property.substring("count-of-".length()).replace('-', ' ')
        : property.replace('-', ' ');
  }

  static String violation(String code) {
    return capital(code.replace('-', ' ').replace('.', ' '));
  }

  /// The name of a kind of happening; a violation is only ever alleged.
  static String kind(Event event) {
    return switch (event.type()) {
      case VIOLATION -> event.factuality() == Factuality.ASSERTED ? "Alleged violation" : "";
      case COURT_DECISION -> "Court decision";
      case OTHER -> "";
      case MEETING,
          RESOLUTION,
          MANDATE,
          REPORT,
          STATEMENT,
          TESTIMONY,
          DETENTION,
          REPATRIATION,
          EXECUTION,
          SANCTION,
          LEGISLATION ->
          event.type().label();
    };
  }

  /// In what sense sources speak of something; empty if they assert it.
  static String sense(Factuality factuality) {
    return switch (factuality) {
      case ASSERTED -> "";
      case PLANNED -> "Planned";
      case REQUESTED -> "Requested";
      case ALLEGED -> "Alleged";
      case DENIED -> "Denied";
      case HYPOTHETICAL -> "Supposed";
    };
  }

  static String relation(Relation relation) {
    return switch (relation) {
      case AGREES -> "agrees";
      case REFINES -> "more precise";
      case SPELT_DIFFERENTLY -> "spelt differently";
      case REFERENT_UNCERTAIN -> "figures differ, perhaps of different things";
      case CONTRADICTS -> "contradicts";
      case DISPUTED -> "denied by another speaker";
    };
  }

  static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case PUBLIC_BODY -> "Public body";
      case COUNTRY -> "Country";
      case PLACE -> "Place";
      case DOCUMENT -> "Document";
      case GROUP -> "Group";
    };
  }

  /// A value in words; `printed` is how exports print it.
  static String value(Claim claim, String printed) {
    return switch (claim.value()) {
      case Value.Date date -> DateWords.of(printed);
      case Value.Figure figure -> figure(figure.quantity(), printed);
      case Value.Undated undated -> printed;
      case Value.Named named -> printed;
      case Value.Words words -> printed;
    };
  }

  private static String figure(Quantity quantity, String printed) {
    String sign = quantity.comparator().sign();
    return printed.startsWith(sign)
        ? comparator(quantity) + printed.substring(sign.length())
        : printed;
  }

  private static String comparator(Quantity quantity) {
    return switch (quantity.comparator()) {
      case EQUAL -> "";
      case ABOUT -> "about ";
      case MORE -> "more than ";
      case AT_LEAST -> "at least ";
      case FEWER -> "fewer than ";
      case AT_MOST -> "at most ";
    };
  }

  /// Whether happenings of this kind are shown among violations if they carry a code.
  static boolean isViolation(Event event) {
    return event.violation() != null || event.type() == EventType.VIOLATION;
  }
}
