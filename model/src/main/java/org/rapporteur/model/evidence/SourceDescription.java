package org.rapporteur.model.evidence;

import org.jspecify.annotations.Nullable;

/// What is known of where a document comes from. A field is null where neither the document nor the
/// person who brought it says: nothing here is ever guessed.
///
/// @param publisher who published it
/// @param author who wrote it
/// @param url where it stood
/// @param published when, as an EDTF string such as `2025-06-03` or `2025-06`
/// @param language BCP 47 tag such as `en` or `ko`
/// @param captured when it was captured, as an EDTF string
/// @param kind its nature, as a person says
public record SourceDescription(
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url,
    @Nullable String published,
    @Nullable String language,
    @Nullable String captured,
    @Nullable SourceKind kind) {

  /// Nothing is known.
  public static final SourceDescription UNKNOWN =
      new SourceDescription(null, null, null, null, null, null);

  /// A description by somebody who says nothing of the source's nature.
  public SourceDescription(
      @Nullable String publisher,
      @Nullable String author,
      @Nullable String url,
      @Nullable String published,
      @Nullable String language,
      @Nullable String captured) {
    this(publisher, author, url, published, language, captured, null);
  }

  public SourceDescription {
    publisher = blankIsUnknown(publisher);
    author = blankIsUnknown(author);
    url = blankIsUnknown(url);
    published = blankIsUnknown(published);
    language = blankIsUnknown(language);
    captured = blankIsUnknown(captured);
  }

  /// This description, its gaps filled from `other`. If both speak of the source's nature, the one
  /// that asks for more care is obeyed.
  public SourceDescription orElse(SourceDescription other) {
    return new SourceDescription(
        publisher != null ? publisher : other.publisher,
        author != null ? author : other.author,
        url != null ? url : other.url,
        published != null ? published : other.published,
        language != null ? language : other.language,
        captured != null ? captured : other.captured,
        SourceKind.careful(kind, other.kind));
  }

  private static @Nullable String blankIsUnknown(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
