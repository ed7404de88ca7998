package org.rapporteur.collect.isolation;

/// A link or device inside a container, which was not followed.
///
/// @param path its place as printed, which may be hostile
/// @param target where it points as printed, or an empty string for a device
public record Link(String path, String target) {}
