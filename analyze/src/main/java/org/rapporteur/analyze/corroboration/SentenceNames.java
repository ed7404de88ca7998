package org.rapporteur.analyze.corroboration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.text.Span;

/// Whom and what the sentences of all documents name, states left out: by what a name was resolved
/// to and by its sound, so that `Mai Chelot` meets `Maychelot`. A person who may be another, which
/// somebody has yet to judge, meets that one too.
final class SentenceNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONG = 6;

  private final Map<EvidenceId, List<Named>> names = new HashMap<>();

  /// Where a name stands, and the keys by which it is found: those of its entity, held once for all
  /// its mentions.
  private record Named(int start, List<String> keys) {}

  SentenceNames(Material material) {
    for (var entity : material.entities.values()) {
      if (entity.type() != EntityType.COUNTRY) {
        var keys = keys(entity);
        entity.mentions().forEach(m -> note(m, keys));
      }
    }
  }

  private void note(Span mention, List<String> keys) {
    names
        .computeIfAbsent(mention.evidence(), k -> new ArrayList<>())
        .add(new Named(mention.start(), keys));
  }

  private static List<String> keys(Entity entity) {
    var keys = new ArrayList<>(List.of(entity.id().value()));
    if (entity.type() == EntityType.PERSON) {
      entity.suspects().forEach(s -> keys.add(s.other().value()));
    }
    String sound = sound(entity.name());
    if (sound.length() >= LONG) {
      keys.add("~" + sound);
    }
    return List.copyOf(keys);
  }

  private static String sound(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
        .replaceAll("")
        .replaceAll("[^\\p{L}]+", "")
        .replace('y', 'i')
        .replace('q', 'k')
        .replaceAll("(\\p{L})\\1", "$1");
  }

  Set<String> in(EvidenceId evidence, Extent sentence) {
    var found = new HashSet<String>();
    for (var name : names.getOrDefault(evidence, List.of())) {
      if (name.start() >= sentence.start() && name.start() < sentence.end()) {
        found.addAll(name.keys());
      }
    }
    return found;
  }
}
