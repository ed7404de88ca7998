package org.rapporteur.collect.trace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

/// Parties of OFAC's advanced XML: a `DistinctParty` with its profile, names and features.
final class OfacParties {
  private final OfacWords words;
  private final Harvest file;
  private final Map<String, String[]> locations = new HashMap<>();
  private final Map<String, List<Element>> documents = new HashMap<>();
  private final Map<String, Draft> byProfile = new LinkedHashMap<>();

  OfacParties(OfacWords words, Harvest file) {
    this.words = words;
    this.file = file;
  }

  /// The party with a profile's number, or null.
  @Nullable Draft profile(String number) {
    return byProfile.get(number);
  }

  void give() {
    byProfile.values().stream().distinct().forEach(draft -> file.node(draft.node()));
  }

  void location(Element location) {
    var country =
        location
            .children("LocationCountry")
            .findFirst()
            .map(c -> words.of("Country", c.attribute("CountryID")))
            .orElse("");
    var parts =
        location
            .children("LocationPart")
            .flatMap(p -> p.all("LocationPartValue", "Value"))
            .map(Element::text)
            .toList();
    locations.put(location.attribute("ID"), new String[] {String.join(", ", parts), country});
  }

  void document(Element document) {
    documents.merge(
        document.attribute("IdentityID"),
        List.of(document),
        (a, b) -> {
          var both = new java.util.ArrayList<>(a);
          both.addAll(b);
          return both;
        });
  }

  void party(Element party) {
    var profiles = party.children("Profile").toList();
    var reference = party.attribute("FixedRef");
    if (profiles.isEmpty() || reference.isEmpty()) {
      file.unread(party.line(), "the party has no profile or no FixedRef");
      return;
    }
    var sort = words.sort(profiles.getFirst().attribute("PartySubTypeID"));
    var draft = new Draft("ofac:" + reference, sort, file.cite(party));
    for (var profile : profiles) {
      profile.children("Identity").forEach(identity -> identity(identity, draft));
      profile.children("Feature").forEach(feature -> feature(feature, draft));
    }
    if (!draft.hasName()) {
      file.unread(party.line(), "the party has no name");
      return;
    }
    draft.detail("Comment", party.text("Comment"));
    file.read();
    profiles.forEach(profile -> byProfile.put(profile.attribute("ID"), draft));
  }

  private void identity(Element identity, Draft draft) {
    identity.children("Alias").forEach(alias -> alias(alias, draft));
    for (var document : documents.getOrDefault(identity.attribute("ID"), List.of())) {
      var type = words.of("IDRegDocType", document.attribute("IDRegDocTypeID"));
      draft.identifier(scheme(type), document.text("IDRegistrationNo"));
    }
  }

  private static String scheme(String type) {
    var plain = type.toLowerCase(Locale.ROOT);
    if (plain.contains("imo") || plain.contains("vessel registration identification")) {
      return "imo";
    }
    return plain.contains("passport")
        ? "passport"
        : plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private void alias(Element alias, Draft draft) {
    var type = words.of("AliasType", alias.attribute("AliasTypeID")).toLowerCase(Locale.ROOT);
    boolean primary = alias.attribute("Primary").equals("true");
    boolean weak = alias.attribute("LowQuality").equals("true");
    boolean first = primary && !draft.hasName();
    for (var name : alias.children("DocumentedName").toList()) {
      var parts = name.all("DocumentedNamePart", "NamePartValue").map(Element::text).toList();
      var standing =
          first
              ? Standing.PRIMARY
              : weak
                  ? Standing.WEAK
                  : type.startsWith("f")
                      ? Standing.FORMER
                      : latin(parts) ? Standing.ALIAS : Standing.ORIGINAL_SCRIPT;
      draft.name(ordered(name, parts, draft.sort()), standing);
      first = false;
    }
  }

  private static boolean latin(List<String> parts) {
    return parts.stream()
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /// Persons' names come as last name, first name; they are printed the way OFAC's CSV prints them.
  private static String ordered(Element name, List<String> parts, Sort sort) {
    return sort == Sort.PERSON && parts.size() > 1
        ? parts.getFirst() + ", " + String.join(" ", parts.subList(1, parts.size()))
        : String.join(" ", parts);
  }

  private void feature(Element feature, Draft draft) {
    var type = words.of("FeatureType", feature.attribute("FeatureTypeID"));
    for (var version : feature.children("FeatureVersion").toList()) {
      version.children("DatePeriod").forEach(p -> dated(type, p, draft));
      for (var detail : version.children("VersionDetail").toList()) {
        var reference = detail.attribute("DetailReferenceID");
        detail(
            type,
            detail.text().isEmpty() && !reference.isEmpty()
                ? words.of("DetailReference", reference)
                : detail.text(),
            draft);
      }
      version
          .children("VersionLocation")
          .forEach(l -> located(type, l.attribute("LocationID"), draft));
      draft.detail(type + " comment", version.text("Comment"));
    }
  }

  private static void dated(String type, Element period, Draft draft) {
    var date = OfacDates.period(period);
    if (date == null) {
      return;
    }
    if (type.toLowerCase(Locale.ROOT)
        .matches("birthdate|date of birth|organization established date")) {
      draft.birth(date);
    } else {
      draft.detail(type, date.value());
    }
  }

  private static void detail(String type, String value, Draft draft) {
    var plain = type.toLowerCase(Locale.ROOT);
    if (plain.contains("vessel call sign")) {
      draft.identifier("call-sign", value);
    } else if (plain.contains("vessel flag")) {
      draft.country(value);
    } else if (plain.contains("imo") || value.matches("IMO \\d{7}")) {
      draft.identifier("imo", value.replaceAll("\\D", ""));
    } else {
      draft.detail(type, value);
    }
  }

  private void located(String type, String number, Draft draft) {
    var place = locations.get(number);
    if (place == null) {
      file.unusable(
          type + " of " + draft.id(), "its location is not in the file", draft.citation());
      return;
    }
    var plain = type.toLowerCase(Locale.ROOT);
    if (plain.equals("location") || plain.contains("address")) {
      draft.address(place[0], place[1]);
    } else {
      draft.detail(type, (place[0] + " " + place[1]).strip());
    }
    if (plain.contains("nationality")
        || plain.contains("citizenship")
        || plain.equals("location")) {
      draft.country(place[1]);
    }
  }
}
