package org.rapporteur.model.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of an asset an edge gives its owner.
///
/// @param share what is known of the size
/// @param sameAs id of another edge that tells of the same stake, if the source says so
/// @param indirect a declared total that other records make up
/// @param components ids of these records
public record Interest(
    ShareInterval share, @Nullable String sameAs, boolean indirect, List<String> components) {
  public Interest {
    components = List.copyOf(components);
  }

  public static Interest of(ShareInterval share) {
    return new Interest(share, null, false, List.of());
  }
}
