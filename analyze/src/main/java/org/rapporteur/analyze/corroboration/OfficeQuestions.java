package org.rapporteur.analyze.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.OfficeFlag;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression.Absolute;

/// Who holds an office that only one can hold, and which offices one person holds in one body.
///
/// The key is office, body and session or state; a session that is not printed follows from the
/// date at which the person acts (the General Assembly's session n opens in September of 1945 + n).
final class OfficeQuestions {
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "chair",
          "chairperson",
          "chairman",
          "secretary-general",
          "high commissioner",
          "prime minister",
          "permanent representative",
          "foreign minister",
          "king",
          "supreme leader");
  private static final String ASSEMBLY = "body:un-general-assembly";

  private final Material material;
  private final Offices offices;
  private final Map<ReferentId, Entity> homes = new TreeMap<>();

  OfficeQuestions(Material material, Offices offices) {
    this.material = material;
    this.offices = offices;
    material.entities.values().forEach(e -> e.referents().forEach(r -> homes.put(r, e)));
  }

  /// A role with its resolved parts and its claim.
  record Held(
      Entity person,
      RoleStatement role,
      @Nullable Entity body,
      @Nullable Entity state,
      @Nullable Integer session,
      Claim claim) {}

  List<Comparison> ask() {
    var claims = claims();
    var held = new ArrayList<Held>();
    for (var told : material.told.values()) {
      for (var role : told.telling().roles()) {
        var one = held(told, role, claims);
        if (one != null) {
          held.add(one);
        }
      }
    }
    var found = new ArrayList<Comparison>();
    holders(held, found);
    found.addAll(new PostQuestions(material).ask(held));
    found.addAll(new RankQuestions(material).ask(held));
    return found;
  }

  /// The claim of an office that stands at a place, of several the one with the smallest id.
  private Map<Span, Claim> claims() {
    var claims = new HashMap<Span, Claim>();
    for (var claim : material.sorts.of(ClaimSorts.ROLES)) {
      claims.merge(claim.span(), claim, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
    }
    return claims;
  }

  private @Nullable Held held(Told told, RoleStatement role, Map<Span, Claim> claims) {
    var evidence = told.telling().evidence();
    var person = homes.get(new ReferentId(evidence, role.person()));
    var claim = claims.get(Span.in(told.document(), role.start(), role.end()));
    if (person == null || claim == null) {
      return null;
    }
    var body = role.body() == null ? null : homes.get(new ReferentId(evidence, role.body()));
    var state =
        role.jurisdiction() == null
            ? null
            : homes.get(new ReferentId(evidence, role.jurisdiction()));
    return new Held(person, role, body, state, session(told, role, body), claim);
  }

  private static @Nullable Integer session(Told told, RoleStatement role, @Nullable Entity body) {
    if (role.session() != null || body == null || !ASSEMBLY.equals(body.knownAs())) {
      return role.session();
    }
    LocalDate day =
        Edtf.parse(told.telling().published())
            .flatMap(Edtf::interval)
            .map(i -> i.latest())
            .orElse(null);
    for (var time : told.telling().times()) {
      if (day == null
          && time.expression() instanceof Absolute absolute
          && absolute.date().isDay()) {
        day = LocalDate.parse(absolute.date().value().substring(0, 10));
      }
    }
    return day == null ? null : day.getYear() - 1945 - (day.getMonthValue() < 9 ? 1 : 0);
  }

  private void holders(List<Held> held, List<Comparison> found) {
    var byOffice = new TreeMap<String, Map<EntityId, List<Claim>>>();
    var labels = new TreeMap<String, String>();
    for (var one : held) {
      String scope = scope(one);
      if (scope != null) {
        byOffice
            .computeIfAbsent(scope, k -> new TreeMap<>())
            .computeIfAbsent(one.person().id(), k -> new ArrayList<>())
            .add(one.claim());
        labels.putIfAbsent(scope, scope);
      }
    }
    merged(byOffice);
    byOffice.forEach((scope, holders) ->
        Holders.compare(material, scope, label(scope), "holder", scope, holders)
            .ifPresent(found::add));
  }

  /// An office without any session or year joins the only session or year that is named.
  private static void merged(Map<String, Map<EntityId, List<Claim>>> byOffice) {
    for (var scope : List.copyOf(byOffice.keySet())) {
      if (!scope.endsWith("?")) {
        continue;
      }
      var numbered =
          byOffice.keySet().stream()
              .filter(k -> k.startsWith(scope.substring(0, scope.length() - 1)) && !k.equals(scope))
              .toList();
      var loose = byOffice.remove(scope);
      if (numbered.size() == 1 && loose != null) {
        var home = byOffice.get(numbered.getFirst());
        loose.forEach((person, claims) -> {
          if (home != null) {
            home.computeIfAbsent(person, k -> new ArrayList<>()).addAll(claims);
          }
        });
      }
    }
  }

  private @Nullable String scope(Held one) {
    var role = one.role();
    boolean head =
        offices
            .match(List.of(role.office().split(" ")), 0)
            .filter(m -> m.has(OfficeFlag.HEAD_OF_STATE))
            .isPresent();
    String office = plain(one);
    if (role.modifier() != null || !(SINGLE.contains(office) || head)) {
      return null;
    }
    String year = year(one.claim());
    if (one.body() != null && !role.office().equals("permanent representative")) {
      boolean assembly = ASSEMBLY.equals(one.body().knownAs());
      String when =
          assembly
              ? "#" + (one.session() == null ? "?" : one.session())
              : year.isEmpty() ? "?" : year;
      return office + " · " + one.body().name() + " · " + when;
    }
    boolean stately =
        head
            || role.office().equals("permanent representative")
            || role.office().equals("foreign minister");
    var state = one.state();
    return state != null && stately && !year.isEmpty()
        ? role.office() + " · " + state.name() + " · " + year
        : null;
  }

  /// `president of the Human Rights Council` is the president where the body is known.
  private static String plain(Held one) {
    String office = one.role().office();
    return one.body() == null ? office : office.replaceFirst(" of (the )?.*$", "");
  }

  private String year(Claim claim) {
    String published = material.published(claim.span().evidence());
    return published.length() >= 4 ? published.substring(0, 4) : "";
  }

  private static String label(String scope) {
    return scope
        .replace(" · #?", "")
        .replace(" · ?", "")
        .replace(" · #", ", session ")
        .replace(" · ", ", ");
  }
}
