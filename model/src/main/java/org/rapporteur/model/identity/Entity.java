package org.rapporteur.model.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Span;

/// A person, body or place as all documents together name it.
///
/// @param name the form preferred for display
/// @param knownAs gazetteer id, or null
/// @param referents the documents' referents it gathers, in order
/// @param mentions every place that names it
/// @param links why referents of different documents were joined
/// @param suspects entities it may be the same as, for a person to decide
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    @Nullable String knownAs,
    List<ReferentId> referents,
    List<Span> mentions,
    List<Link> links,
    List<Suspect> suspects) {
  public Entity {
    referents = List.copyOf(referents);
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
    suspects = List.copyOf(suspects);
  }

  /// The same without why its referents were joined and why others may be the same: nobody asks for
  /// that while sources are compared.
  public Entity withoutReasons() {
    var others = suspects.stream().map(s -> new Suspect(s.other(), s.score(), List.of())).toList();
    return new Entity(id, type, name, knownAs, referents, mentions, List.of(), others);
  }

  /// The same with other mentions.
  public Entity withMentions(List<Span> others) {
    return new Entity(id, type, name, knownAs, referents, others, links, suspects);
  }

  /// The same with other reasons why its referents were joined.
  public Entity withLinks(List<Link> others) {
    return new Entity(id, type, name, knownAs, referents, mentions, others, suspects);
  }

  /// A join with its reasons.
  ///
  /// @param score how likely both are one, from 0 to 1
  /// @param weights for and against it, in bits
  public record Link(ReferentId left, ReferentId right, double score, List<Weight> weights) {
    public Link {
      weights = List.copyOf(weights);
    }
  }

  /// A possible join that no machine may make.
  ///
  /// @param score how likely both are one, from 0 to 1
  /// @param weights for and against it, in bits
  public record Suspect(EntityId other, double score, List<Weight> weights) {
    public Suspect {
      weights = List.copyOf(weights);
    }
  }
}
