package org.rapporteur.model.mechanism;

/// One spelling of one name.
///
/// @param subject key of the person or body
/// @param damaged made by machine translation: shown, never matched
public record NameForm(
    String id,
    String subject,
    String form,
    String language,
    boolean damaged,
    Citation citation,
    Origin origin) {}
