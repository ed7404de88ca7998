package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.time.Edtf;

/// Questions to one event: when, where, who presided, why.
final class EventQuestions {
  /// A day, mostly with its month, is printed even if the year had to be worked out.
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?i)\\b(\\d{1,2}(st|nd|rd|th)? (of"
              + " )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?"
              + " \\d{1,2}|on the \\d{1,2}(st|nd|rd|th)|\\d{1,2}일)(?U:\\b)");

  /// A day reckoned from another happening, `four days after his arrest`, is as likely the day of
  /// that one.
  private static final Pattern RECKONED =
      Pattern.compile("(?i)\\b(days?|weeks?|months?|years?) (after|before|later|earlier|ago)\\b");

  /// Verbs of which only one can be the reason for one punishment.
  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("share", "watch", "sell", "make", "produce", "smuggle", "distribute"),
          Set.of("attend", "organize", "fund"),
          Set.of("write", "read", "print"),
          Set.of("flee", "return"));

  private final Material material;
  private final Gazetteer gazetteer;

  EventQuestions(Material material, Gazetteer gazetteer) {
    this.material = material;
    this.gazetteer = gazetteer;
  }

  List<Comparison> ask(Event event) {
    var found = new ArrayList<Comparison>();
    if (event.pattern()) {
      return found;
    }
    dates(event, found);
    places(event, found);
    chairs(event, found);
    reasons(event, found);
    return found;
  }

  private Map<String, List<Claim>> values(
      Event event, Predicate<Claim> wanted, Function<Claim, String> value) {
    var byValue = new TreeMap<String, List<Claim>>();
    for (var account : material.accounts(event)) {
      for (var claim : material.claims(account)) {
        if (wanted.test(claim)) {
          byValue.computeIfAbsent(value.apply(claim), k -> new ArrayList<>()).add(claim);
        }
      }
    }
    return byValue;
  }

  private void dates(Event event, List<Comparison> found) {
    var byValue = new TreeMap<String, List<Claim>>();
    for (var account : material.accounts(event)) {
      var date = account.date();
      if (date == null) {
        continue;
      }
      material.claims(account).stream()
          .filter(c ->
              c.kind() == Kind.DATE
                  && c.value() instanceof Value.Date d
                  && (d.time().edtf().equals(date.edtf())
                      || date.edtf().value().startsWith(d.time().edtf().value() + "/")))
          .forEach(
              c -> byValue.computeIfAbsent(date.edtf().value(), k -> new ArrayList<>()).add(c));
    }
    if (byValue.isEmpty()) {
      return;
    }
    var answers = material.answers(byValue);
    var reasons = new ArrayList<String>();
    var relation = dateRelation(byValue, reasons);
    if (Material.fromSeveral(answers) || relation == Relation.CONTRADICTS) {
      found.add(
          material.comparison(
              event.id(),
              event.title(),
              "date",
              event.id(),
              relation,
              relation == Relation.CONTRADICTS ? Severity.MAJOR : null,
              answers,
              reasons));
    }
  }

  private Relation dateRelation(Map<String, List<Claim>> byValue, List<String> reasons) {
    var relation = Relation.AGREES;
    var keys = List.copyOf(byValue.keySet());
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        var left = new Edtf(keys.get(i)).interval();
        var right = new Edtf(keys.get(j)).interval();
        boolean disjoint = left.isPresent() && right.isPresent() && !left.get().meets(right.get());
        boolean planned = planned(byValue.get(keys.get(i))) || planned(byValue.get(keys.get(j)));
        boolean printed = printed(byValue.get(keys.get(i))) && printed(byValue.get(keys.get(j)));
        if (disjoint
            && !planned
            && !reckoned(byValue.get(keys.get(i)))
            && !reckoned(byValue.get(keys.get(j)))
            && oneDeed(byValue.get(keys.get(i)), byValue.get(keys.get(j)))
            && (printed || anyPrinted(byValue.get(keys.get(i)), byValue.get(keys.get(j))))) {
          reasons.add(
              keys.get(i)
                  + " and "
                  + keys.get(j)
                  + " have no day in common"
                  + (printed ? "" : "; one of them is worked out, not printed"));
          relation = Relation.CONTRADICTS;
        } else if (relation == Relation.AGREES) {
          reasons.add(
              keys.get(i)
                  + " and "
                  + keys.get(j)
                  + (disjoint
                      ? " differ, one planned or both worked out"
                      : " fit into each other"));
          relation = Relation.REFINES;
        }
      }
    }
    return relation;
  }

  /// Whether the sentences of two dates may tell of one deed. A day that is merely that on which
  /// its document appeared (`today`, the head of a dispatch) must stand beside a deed that both
  /// tell.
  private boolean oneDeed(@Nullable List<Claim> left, @Nullable List<Claim> right) {
    return left != null
        && right != null
        && left.stream().anyMatch(a -> right.stream().anyMatch(b -> oneDeed(a, b)));
  }

  private boolean oneDeed(Claim left, Claim right) {
    var mine = Deeds.in(material.sentence(left));
    var theirs = Deeds.in(material.sentence(right));
    boolean shared = mine.stream().anyMatch(theirs::contains);
    boolean weak = appeared(left) || appeared(right);
    return shared || (!weak && (mine.isEmpty() || theirs.isEmpty()));
  }

  private boolean appeared(Claim claim) {
    return claim.value() instanceof Value.Date date
        && date.time().edtf().value().equals(material.published(claim.span().evidence()));
  }

  private static boolean reckoned(@Nullable List<Claim> claims) {
    return claims != null
        && claims.stream().allMatch(c -> RECKONED.matcher(c.span().text()).find());
  }

  private static boolean planned(@Nullable List<Claim> claims) {
    return claims != null && claims.stream().allMatch(c -> c.factuality() == Factuality.PLANNED);
  }

  private static boolean printed(@Nullable List<Claim> claims) {
    return claims != null
        && claims.stream()
            .anyMatch(c ->
                c.value() instanceof Value.Date d
                    && (d.time().printed() || DAY_AND_MONTH.matcher(c.span().text()).find()));
  }

  private static boolean anyPrinted(@Nullable List<Claim> left, @Nullable List<Claim> right) {
    return printed(left) || printed(right);
  }

  private void places(Event event, List<Comparison> found) {
    var byValue =
        values(
            event,
            c -> c.property().equals("place"),
            c ->
                c.value() instanceof Value.Named named
                    ? material.name(named.entity())
                    : c.value().print());
    if (byValue.isEmpty()) {
      return;
    }
    var answers = material.answers(byValue);
    if (!Material.fromSeveral(answers)) {
      return;
    }
    var states = new TreeSet<String>();
    byValue
        .keySet()
        .forEach(p ->
            gazetteer
                .named(p)
                .ifPresent(e -> states.add(e.country() == null ? e.id() : e.country())));
    boolean apart = states.size() > 1 && states.size() == byValue.size();
    var relation =
        byValue.size() == 1 ? Relation.AGREES : apart ? Relation.CONTRADICTS : Relation.REFINES;
    found.add(
        material.comparison(
            event.id(),
            event.title(),
            "place",
            event.id(),
            relation,
            apart ? Severity.MAJOR : null,
            answers,
            apart ? List.of("the places lie in different states") : List.of()));
  }

  private void chairs(Event event, List<Comparison> found) {
    var byEntity = new TreeMap<EntityId, List<Claim>>();
    for (var account : material.accounts(event)) {
      for (var claim : material.claims(account)) {
        if (claim.property().equals("chair")
            && claim.value() instanceof Value.Named named
            && claim.factuality() == Factuality.ASSERTED) {
          byEntity.computeIfAbsent(named.entity(), k -> new ArrayList<>()).add(claim);
        }
      }
    }
    Holders.compare(material, event.id(), event.title(), "chair", event.id(), byEntity)
        .ifPresent(found::add);
  }

  /// Words as reasons contradict only where their heads exclude each other; else they stand side by
  /// side.
  private void reasons(Event event, List<Comparison> found) {
    var byValue =
        values(
            event,
            c -> c.property().equals("reason"),
            c -> c.value().print().toLowerCase(Locale.ROOT));
    if (byValue.size() < 2) {
      return;
    }
    var answers = material.answers(byValue);
    var heads = byValue.keySet().stream().map(EventQuestions::head).toList();
    boolean exclusive =
        EXCLUSIVE.stream()
            .anyMatch(row -> heads.stream().filter(row::contains).distinct().count() > 1);
    if (Material.fromSeveral(answers)) {
      found.add(
          material.comparison(
              event.id(),
              event.title(),
              "reason",
              event.id(),
              exclusive ? Relation.CONTRADICTS : Relation.REFINES,
              exclusive ? Severity.MINOR : null,
              answers,
              exclusive
                  ? List.of("the deeds named exclude each other")
                  : List.of("the reasons stand side by side, undecided")));
    }
  }

  private static String head(String reason) {
    for (var word : reason.split("[^\\p{L}]+")) {
      for (var row : EXCLUSIVE) {
        for (var lemma : row) {
          String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
          if (word.startsWith(stem) && word.length() <= lemma.length() + 4) {
            return lemma;
          }
        }
      }
    }
    return "";
  }
}
