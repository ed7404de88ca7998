package org.rapporteur.collect.trace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Node.Sort;

/// What the numbers in OFAC's advanced XML mean, by the reference sets of the file itself.
final class OfacWords {
  /// Relations whose numbers have been stable; others are told by their words.
  private static final Map<String, EdgeKind> RELATIONS =
      Map.of(
          "15003", EdgeKind.OTHER_CONTROL,
          "15002", EdgeKind.REPRESENTS,
          "15001", EdgeKind.LINK_UNSPECIFIED,
          "91725", EdgeKind.DIRECTORSHIP);

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  /// Takes in all sets: each holds elements with an `ID` and a text.
  void learn(Element sets) {
    for (var set : sets.children()) {
      for (var value : set.children()) {
        words.put(value.name() + ":" + value.attribute("ID"), value.text());
        value
            .attributes()
            .forEach((key, number) -> {
              if (key.endsWith("ID") && !key.equals("ID")) {
                groups.put(value.name() + ":" + value.attribute("ID") + ":" + key, number);
              }
            });
      }
    }
  }

  /// The words for a number of a type, such as `FeatureType` and `8`; the number itself if the file
  /// does not say.
  String of(String type, String number) {
    return words.getOrDefault(type + ":" + number, number);
  }

  Sort sort(String partySubType) {
    var sub = of("PartySubType", partySubType).toLowerCase(Locale.ROOT);
    var type =
        of("PartyType", groups.getOrDefault("PartySubType:" + partySubType + ":PartyTypeID", ""))
            .toLowerCase(Locale.ROOT);
    if (sub.contains("vessel")) {
      return Sort.VESSEL;
    }
    if (sub.contains("aircraft")) {
      return Sort.AIRCRAFT;
    }
    return type.contains("individual") || (partySubType.equals("4") && type.isEmpty())
        ? Sort.PERSON
        : Sort.COMPANY;
  }

  /// What a relation is as an edge. "Owned or controlled by" carries no share and stays one edge.
  EdgeKind relation(String number) {
    var known = RELATIONS.get(number);
    if (known != null) {
      return known;
    }
    var said = of("RelationType", number).toLowerCase(Locale.ROOT);
    if (said.contains("owned") || said.contains("controlled")) {
      return EdgeKind.OTHER_CONTROL;
    }
    if (said.contains("family") || said.contains("spouse") || said.contains("relative")) {
      return EdgeKind.FAMILY;
    }
    if (said.contains("leader") || said.contains("official") || said.contains("director")) {
      return EdgeKind.DIRECTORSHIP;
    }
    return said.contains("acting for") || said.contains("behalf")
        ? EdgeKind.REPRESENTS
        : EdgeKind.LINK_UNSPECIFIED;
  }
}
