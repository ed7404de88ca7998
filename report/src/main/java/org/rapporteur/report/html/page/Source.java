package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source as the register lists it.
///
/// @param href its page, or null if it has no text
/// @param name the name it was received under
/// @param url where it stood, if that is a web address
/// @param state what became of it, such as `read`
/// @param flags what a reader must know of its quality
/// @param facts digest, capture and the like
public record Source(
    String label,
    @Nullable String href,
    String name,
    @Nullable String url,
    String published,
    String language,
    String state,
    List<String> flags,
    List<Fact> facts) {}
