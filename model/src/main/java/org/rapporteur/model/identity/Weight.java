package org.rapporteur.model.identity;

/// One reason with its share in a score, in bits or points as its score says.
///
/// @param feature such as `name`, `role`, `co-listing`
/// @param detail one line for people
public record Weight(String feature, String detail, double value) {}
