package org.rapporteur.collect.mechanism;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Rule.Severity;
import org.rapporteur.model.time.Edtf;

/// A YAML list of rules. Whether their kinds and parameters make sense is judged by who applies
/// them.
final class RuleFile {
  private final Draft draft;

  RuleFile(Draft draft) {
    this.draft = draft;
  }

  void read(String file, byte[] bytes) {
    Yaml.read(file, bytes, draft.bad::add)
        .ifPresent(top -> {
          if (!(top instanceof Yaml.Items list)) {
            draft.bad(
                file, top.line(), "a file of rules is a list: each rule begins with \"- id:\"");
            return;
          }
          for (var item : list.items()) {
            rule(file, item);
          }
        });
  }

  private void rule(String file, Yaml item) {
    try {
      if (!(item instanceof Yaml.Entries entries)) {
        throw new IllegalArgumentException("a rule begins with \"- id:\"");
      }
      var origin = new Origin(draft.pack, file, item.line());
      var id = needed(entries, "id");
      draft.key("rule " + id, origin);
      draft.rules.add(
          new Rule(
              id,
              needed(entries, "kind"),
              entries.text("label").orElse(id),
              applied(entries),
              entries.words("parameters"),
              needed(entries, "source"),
              entries.text("effective").map(Edtf::new).orElse(null),
              severity(entries.text("severity").orElse("warning")),
              Grading.grade(entries.text("grade").orElse("B")),
              origin));
    } catch (IllegalArgumentException e) {
      draft.bad(file, item.line(), String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, String> applied(Yaml.Entries entries) {
    var applied = entries.words("applies-to");
    if (applied.isEmpty()) {
      throw new IllegalArgumentException(
          "the rule says nothing under applies-to: name a type, an id or a field");
    }
    return applied;
  }

  private static Severity severity(String text) {
    try {
      return Severity.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "severity: \"" + text + "\" is not one of " + Arrays.toString(Severity.values()), e);
    }
  }

  private static String needed(Yaml.Entries entries, String key) {
    return entries
        .text(key)
        .filter(t -> !t.isBlank())
        .orElseThrow(() -> new IllegalArgumentException("the rule has no " + key));
  }
}
