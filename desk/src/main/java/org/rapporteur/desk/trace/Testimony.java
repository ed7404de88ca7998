package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceKind;

/// How far what a source told may leave the case. Witnesses decide: what was told in confidence
/// leaves only under a valid consent, and then as told by a protected source, unless the consent is
/// of the form `named`. Whatever a consent covers stays as soon as that consent is not valid.
public final class Testimony {
  private final Set<String> blocked;
  private final Map<String, Boolean> allowed;
  private final boolean leaves;

  private Testimony(Set<String> blocked, Map<String, Boolean> allowed, boolean leaves) {
    this.blocked = Set.copyOf(blocked);
    this.allowed = Map.copyOf(allowed);
    this.leaves = leaves;
  }

  /// For those who work on the case: everything.
  public static Testimony open() {
    return new Testimony(Set.of(), Map.of(), false);
  }

  /// For the report: everything but what a consent no longer allows.
  ///
  /// @param blocked names of files, or digests, that a consent covers and does not allow
  public static Testimony reported(Set<String> blocked) {
    return new Testimony(blocked, Map.of(), false);
  }

  /// For whatever is handed out.
  ///
  /// @param blocked names of files, or digests, that a consent covers and does not allow
  /// @param allowed those that consents cover and allow, with whether the source may be named
  public static Testimony handedOut(Set<String> blocked, Map<String, Boolean> allowed) {
    return new Testimony(blocked, allowed, true);
  }

  /// In the order of care.
  enum Care {
    OPEN,
    SHELTERED,
    WITHHELD;

    Care or(Care other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /// Whether this is for outsiders.
  boolean leaves() {
    return leaves;
  }

  /// How a source is to be treated.
  ///
  /// @param names all names it was received under
  /// @param kind what a person said of its nature
  Care of(@Nullable EvidenceId evidence, List<String> names, @Nullable SourceKind kind) {
    var keys = new ArrayList<>(names);
    names.forEach(n -> keys.add(n.substring(n.lastIndexOf('/') + 1)));
    if (evidence != null) {
      keys.add(evidence.hex());
    }
    if (keys.stream().anyMatch(blocked::contains)) {
      return Care.WITHHELD;
    }
    var covered = keys.stream().filter(allowed::containsKey).toList();
    if (!covered.isEmpty()) {
      return covered.stream().allMatch(k -> allowed.getOrDefault(k, false))
          ? Care.OPEN
          : Care.SHELTERED;
    }
    boolean told = kind == SourceKind.INTERVIEW || kind == SourceKind.INTERNAL;
    return leaves && told ? Care.WITHHELD : Care.OPEN;
  }
}
