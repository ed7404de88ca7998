package org.rapporteur.analyze.gazetteer;

import org.jspecify.annotations.Nullable;

/// A United Nations document named by its symbol or by its number.
///
/// @param start first char in the text
/// @param end one past its last
/// @param symbol in its usual writing, such as `A/RES/79/181`; of a resolution whose body is not
///   named only the number, such as `79/181`
/// @param body gazetteer id of the body whose document it is, or null if the symbol does not tell
/// @param session session of the body (Assembly, Human Rights Council), or null
/// @param year the year in the symbol, or null
public record Symbol(
    int start,
    int end,
    String symbol,
    Kind kind,
    @Nullable String body,
    @Nullable Integer session,
    @Nullable Integer year) {

  /// What the document is.
  public enum Kind {
    RESOLUTION,
    DECISION,
    DRAFT,
    MEETING_RECORD,
    PRESIDENTIAL_STATEMENT,
    CONCLUDING_OBSERVATIONS,
    PRESS_RELEASE,
    /// A report, a letter or any other document.
    DOCUMENT
  }

  /// The id by which texts that cite one document meet.
  public String id() {
    return "symbol:" + symbol.replace(" ", "");
  }
}
