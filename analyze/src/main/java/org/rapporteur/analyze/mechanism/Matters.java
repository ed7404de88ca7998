package org.rapporteur.analyze.mechanism;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;

/// Of which violations a mechanism speaks: those its pack names under `violations`, and those that
/// its own words name (`theme`, `text`, and what an inquiry was asked to look into), by the lexicon
/// that reads the documents.
final class Matters {
  private static final Set<MechanismType> SPEAKING =
      EnumSet.of(
          MechanismType.RECOMMENDATION,
          MechanismType.RESOLUTION,
          MechanismType.MANDATE,
          MechanismType.REPORT,
          MechanismType.INTERVENTION);
  private static final List<String> COLUMNS = List.of("theme", "text");

  private final Register register;
  private final Violations lexicon;

  Matters(Register register, Violations lexicon) {
    this.register = register;
    this.lexicon = lexicon;
  }

  /// What a mechanism says on a violation.
  ///
  /// @param words its words, or empty if its pack names the violation by its code
  record Matter(String words, List<String> acts) {}

  /// Codes of violations, with what names them.
  Map<String, Matter> of(Mechanism mechanism) {
    var matters = new TreeMap<String, Matter>();
    if (!SPEAKING.contains(mechanism.type())) {
      return matters;
    }
    named(mechanism.field("violations").orElse(""), List.of(), matters);
    COLUMNS.forEach(c -> said(mechanism.field(c).orElse(""), List.of(), matters));
    for (var act : register.facts(mechanism.id())) {
      var acts = List.of(act.id());
      named(act.field("violations").orElse(""), acts, matters);
      COLUMNS.forEach(c -> said(act.field(c).orElse(""), acts, matters));
      if (act.kind().equals("pattern")) {
        said(act.field("value").orElse(""), acts, matters);
      }
    }
    return matters;
  }

  private static void named(String codes, List<String> acts, Map<String, Matter> matters) {
    Arrays.stream(codes.split(";"))
        .map(String::strip)
        .filter(Violations.codes()::contains)
        .forEach(code -> matters.putIfAbsent(code, new Matter("", acts)));
  }

  private void said(String text, List<String> acts, Map<String, Matter> matters) {
    for (var phrase : text.split("[,;:/]")) {
      var words =
          Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+"))
              .filter(w -> !w.isEmpty())
              .toList();
      for (var lemmas : List.of(words, words.stream().map(Matters::singular).toList())) {
        for (int at = 0; at < lemmas.size(); at++) {
          lexicon
              .match(lemmas, at)
              .ifPresent(m -> matters.putIfAbsent(m.code(), new Matter(phrase.strip(), acts)));
        }
      }
    }
  }

  /// A plural as its singular, as far as the ending tells.
  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
