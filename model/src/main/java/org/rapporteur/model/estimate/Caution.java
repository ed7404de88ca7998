package org.rapporteur.model.estimate;

/// Why a reader should not lean on a row.
///
/// @param words the whole reason, for the page
public record Caution(Kind kind, String words) {
  /// What is the matter.
  public enum Kind {
    /// The models that count form two groups.
    BIMODAL(true),
    /// The chains of a sampler do not agree.
    CHAINS_DISAGREE(true),
    /// A choice between two totals that lie apart hangs on less than chance moves.
    ON_THE_EDGE(true),
    /// The upper end is that of the grid or of the prior.
    GRID_LIMITED(true),
    /// Too many resampled tables had no estimate.
    FAILED_REPLICATES(true),
    /// No interval could be made.
    NO_INTERVAL(false),
    /// Nothing limits the interval above.
    NO_UPPER_LIMIT(true),
    /// Fewer than thirty people.
    FEW_PEOPLE(true),
    /// Most of the unseen are in a class that is almost never recorded.
    EXTRAPOLATES(false),
    /// The model has no estimate.
    NOT_ESTIMABLE(true),
    /// For comparison only: a model that is known not to fit, or the formula of another program.
    PARITY_ONLY(false);

    private final boolean hatched;

    Kind(boolean hatched) {
      this.hatched = hatched;
    }

    /// Whether the row is drawn hatched and does not count among the accepted ones.
    public boolean hatched() {
      return hatched;
    }

    /// As it is printed.
    public String label() {
      return name().replace('_', ' ');
    }
  }
}
