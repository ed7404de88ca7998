package org.rapporteur.collect.isolation;

/// A file inside another one: in an archive, a mailbox, a mail, an office document.
///
/// @param path its place as printed in the container. It is data and may be hostile (`../`,
///   absolute, control characters, twice the same): never make a file name of it
/// @param content its bytes; they are gone when the sink has returned
public record Member(String path, Content content) {}
