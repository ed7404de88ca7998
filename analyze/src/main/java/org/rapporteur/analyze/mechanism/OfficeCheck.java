package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;

/// Whoever is named in an office held it: office, body and session, or state, and the day of the
/// page. `Greta Oyelaran, president of the 79th General Assembly` against the holder of the 79th.
final class OfficeCheck {
  private static final Pattern PAST =
      Pattern.compile("(?i)\\b(?:was|were|had been|served as|used to be|once)\\b");

  private final Checks checks;
  private final NameMatcher names;
  private final Named named;

  OfficeCheck(Checks checks, NameMatcher names) {
    this.checks = checks;
    this.names = names;
    this.named = new Named(checks);
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var role : page.told.telling().roles()) {
      var claim = claim(page, role);
      if (claim != null
          && role.modifier() == null
          && !isOwnerOnly(page, role)
          && !isListed(page, role)) {
        mechanism(page, role)
            .flatMap(m ->
                compare(page, new Holder(role.person(), Spot.of(claim), !isPast(page, role)), m))
            .ifPresent(found::add);
      }
    }
    var read = new HolderReading(checks, page);
    for (var said : read.all()) {
      boolean done =
          found.stream()
              .anyMatch(c ->
                  page.sentence(c.span().start()) == page.sentence(said.spot().span().start())
                      && c.about().equals(said.mechanism().id())
                      && c.said().equals(page.referent(said.person()).name()));
      if (!done) {
        compare(page, new Holder(said.person(), said.spot(), said.sure()), said.mechanism())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Somebody said to hold an office.
  ///
  /// @param sure whether a contradiction may be told
  private record Holder(int person, Spot spot, boolean sure) {}

  /// `for six years X was the rapporteur` says nothing of the day of the page.
  private static boolean isPast(Page page, RoleStatement role) {
    var words = page.told.document().text().substring(role.start(), role.end());
    return PAST.matcher(words).find();
  }

  /// `the special rapporteur's choice` names no holder.
  private static boolean isOwnerOnly(Page page, RoleStatement role) {
    int at = role.printed().toLowerCase(Locale.ROOT).indexOf(role.office());
    return isOwnerOnly(page, role.end())
        || (at >= 0
            && HolderReading.isOwned(role.printed().substring(at + role.office().length()) + " "));
  }

  static boolean isOwnerOnly(Page page, int end) {
    var rest = page.told.document().text().substring(end);
    return rest.matches("(?s)[\u2019']s .*");
  }

  private static @Nullable Claim claim(Page page, RoleStatement role) {
    return page.claims.stream()
        .filter(c ->
            c.kind() == Kind.ROLE
                && c.span().start() == role.start()
                && c.span().end() == role.end())
        .findFirst()
        .orElse(null);
  }

  /// `the High Commissioner, A, and the rapporteur, B` does not say that A is the rapporteur.
  private static boolean isListed(Page page, RoleStatement role) {
    var words = page.told.document().text().substring(role.start(), role.end());
    var person = page.referent(role.person()).name();
    int office = words.toLowerCase(Locale.ROOT).lastIndexOf(role.office());
    int name = words.indexOf(person);
    return name >= 0
        && office > name
        && words.substring(name + person.length(), office).matches(",? and (?:the |an? ).*");
  }

  /// The office in the record that a page speaks of, if there is exactly one.
  private Optional<Mechanism> mechanism(Page page, RoleStatement role) {
    var fitting =
        checks.register().mechanisms().stream()
            .filter(m -> m.type() == MechanismType.MANDATE)
            .filter(m -> m.field("office").filter(o -> isOffice(role, o)).isPresent())
            .filter(m -> fits(page, role, m))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : named(page, role, fitting);
  }

  /// The office itself, or the office with its subject: `special envoy for human rights`.
  private static boolean isOffice(RoleStatement role, String office) {
    return role.office().equals(office)
        || (role.office().equals("rapporteur") && office.endsWith(" rapporteur"))
        || role.office().startsWith(office + " on ")
        || role.office().startsWith(office + " for ");
  }

  private boolean fits(Page page, RoleStatement role, Mechanism mechanism) {
    var session = mechanism.field("session");
    if (session.isPresent()) {
      return isOfBody(page, role, mechanism)
          && session.equals(session(page, role).map(String::valueOf));
    }
    var state = mechanism.field("jurisdiction");
    if (mechanism.field("topic").isEmpty() && state.isPresent()) {
      var own = role.jurisdiction() == null ? null : page.referent(role.jurisdiction()).knownAs();
      boolean elsewhere = role.body() != null || (own != null && !own.equals(state.get()));
      return !elsewhere && (own != null || holder(page, role.person(), mechanism).isPresent());
    }
    return page.isAbout(checks.register().about(mechanism)) && isOfCountry(page, role, mechanism);
  }

  /// A rapporteur on another country, or on another subject, is another rapporteur. The state whose
  /// envoy it is does not count.
  private boolean isOfCountry(Page page, RoleStatement role, Mechanism mechanism) {
    var own = mechanism.field("jurisdiction").orElse("");
    var states =
        page.named(role.start(), role.end()).stream()
            .filter(k -> k.startsWith("state:") && !k.equals(own))
            .toList();
    return states.isEmpty()
        ? named.isOfOffice(page, mechanism, role.printed())
        : states.contains(checks.register().about(mechanism));
  }

  /// Several offices would fit; the person's name tells which.
  private Optional<Mechanism> named(Page page, RoleStatement role, List<Mechanism> fitting) {
    var holding = fitting.stream().filter(m -> holder(page, role.person(), m).isPresent()).toList();
    return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
  }

  private Optional<HolderTerm> holder(Page page, int person, Mechanism mechanism) {
    return HolderTerms.of(checks.register(), mechanism).stream()
        .filter(t -> band(page, person, t.person()) == Band.SAME)
        .findFirst();
  }

  private Optional<String> body(Page page, RoleStatement role) {
    var known = role.body() == null ? null : page.referent(role.body()).knownAs();
    return known == null ? Optional.empty() : checks.code(known);
  }

  /// The body that the office itself names, or else the only one with such offices that the
  /// sentence names: `the Assembly's debate was opened by …, president of the 79th session`.
  private boolean isOfBody(Page page, RoleStatement role, Mechanism mechanism) {
    var own = body(page, role);
    if (own.isPresent() || role.session() == null) {
      return own.equals(mechanism.field("body"));
    }
    var near =
        checks.codes(page, page.sentence(role.start())).stream()
            .filter(c ->
                checks.register().mechanisms().stream()
                    .anyMatch(m ->
                        m.field("session").isPresent()
                            && m.type() == MechanismType.MANDATE
                            && m.field("body").filter(c::equals).isPresent()))
            .toList();
    return mechanism.field("body").filter(b -> near.equals(List.of(b))).isPresent();
  }

  private static Optional<Integer> session(Page page, RoleStatement role) {
    var printed = role.session();
    return printed != null
        ? Optional.of(printed)
        : page.written().map(d -> d.getYear() - 1945 - (d.getMonthValue() < 9 ? 1 : 0));
  }

  private Band band(Page page, int referent, String person) {
    var forms = new ArrayList<String>(List.of(person));
    checks.register().names().values().stream()
        .filter(list -> list.stream().anyMatch(n -> !n.damaged() && n.form().equals(person)))
        .flatMap(List::stream)
        .filter(n -> !n.damaged())
        .forEach(n -> forms.add(n.form()));
    var best = Band.DIFFERENT;
    for (var said : page.forms(referent)) {
      for (var form : forms) {
        var band = said.equals(form) ? Band.SAME : names.compare(said, form).band();
        best = band.compareTo(best) > 0 ? band : best;
      }
    }
    return best;
  }

  private Optional<RecordCheck> compare(Page page, Holder holder, Mechanism mechanism) {
    var day = day(page, mechanism);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var holdings = HolderTerms.on(checks.register(), mechanism, day.get());
    var said = page.referent(holder.person()).name();
    for (var holding : holdings) {
      if (band(page, holder.person(), holding.term().person()) == Band.SAME) {
        return Optional.of(
            answer(
                holder.spot(),
                mechanism,
                said,
                holding.term(),
                Outcome.AGREES,
                Sense.AGREES,
                holding.term().person() + " held it (" + holding.term().print() + ")"));
      }
    }
    var own = holder(page, holder.person(), mechanism);
    if (!holder.sure() || (own.isPresent() && isCloseTo(own.get(), day.get()))) {
      return Optional.empty();
    }
    if (own.isPresent()) {
      return Optional.of(outOfTerm(holder.spot(), mechanism, said, own.get(), day.get()));
    }
    boolean doubtful =
        holdings.stream()
            .anyMatch(h -> band(page, holder.person(), h.term().person()) == Band.REVIEW);
    return holdings.isEmpty() || doubtful
        ? Optional.empty()
        : Optional.of(contradiction(page, holder, mechanism, said, holdings.getFirst().term()));
  }

  /// News of a beginning or an end name the person in the office some weeks before or after.
  private static boolean isCloseTo(HolderTerm term, LocalDate day) {
    var start = term.start();
    var end = term.end();
    boolean soon = start != null && !day.plusMonths(2).isBefore(When.first(start));
    boolean lately = end == null || !day.minusMonths(1).isAfter(When.last(end));
    return soon && lately;
  }

  /// The day that counts: within the session, if the office is of one session.
  private Optional<LocalDate> day(Page page, Mechanism mechanism) {
    var session = mechanism.field("session").filter(s -> s.matches("\\d+"));
    if (session.isEmpty()) {
      return page.written();
    }
    return checks
        .register()
        .session(mechanism.field("body").orElse(""), Integer.parseInt(session.get()))
        .map(s -> When.first(s.period()).plusMonths(3));
  }

  private RecordCheck outOfTerm(
      Spot spot, Mechanism mechanism, String said, HolderTerm term, LocalDate day) {
    return answer(
        spot,
        mechanism,
        said,
        term,
        Outcome.CONTRADICTS,
        Sense.OUT_OF_TERM,
        term.person() + " held it " + term.print() + ", not on " + day);
  }

  private RecordCheck contradiction(
      Page page, Holder holder, Mechanism mechanism, String said, HolderTerm term) {
    String elsewhere =
        checks.register().mechanisms().stream()
            .filter(m -> !m.id().equals(mechanism.id()))
            .filter(m -> m.field("office").equals(mechanism.field("office")))
            .filter(m -> holder(page, holder.person(), m).isPresent())
            .map(m -> "; " + said + " was " + m.label())
            .findFirst()
            .orElse("");
    return answer(
        holder.spot(),
        mechanism,
        said,
        term,
        Outcome.CONTRADICTS,
        Sense.CONTRADICTS,
        "in the record the holder is " + term.person() + elsewhere);
  }

  private RecordCheck answer(
      Spot spot,
      Mechanism mechanism,
      String said,
      HolderTerm term,
      Outcome outcome,
      Sense sense,
      String words) {
    List<Act> acts = checks.acts(term.acts());
    return checks.check(
        spot, mechanism, "holder", said, term.person(), outcome, sense, acts, words);
  }
}
