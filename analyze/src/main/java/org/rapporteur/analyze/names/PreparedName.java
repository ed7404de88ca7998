package org.rapporteur.analyze.names;

import java.util.function.Supplier;

/// A written name with everything that comparisons need to know of it, so that it is read once and
/// compared often. Made by [NameMatcher#prepare].
public final class PreparedName {
  private final String text;
  private final ReadName person;
  private final boolean showsBody;
  private final boolean numbered;
  private final boolean acronym;
  private final Supplier<BodyName> reader;
  private volatile BodyName body;

  @SuppressWarnings("NullAway.Init") // the body is read when it is first needed
  PreparedName(String text, ReadName person, boolean showsBody, Supplier<BodyName> reader) {
    this.text = text;
    this.person = person;
    this.showsBody = showsBody;
    this.numbered = BodyReader.numbered(text);
    this.acronym = BodyReader.acronym(text);
    this.reader = reader;
  }

  /// The name as it was written.
  public String text() {
    return text;
  }

  ReadName person() {
    return person;
  }

  /// Whether its words show that it is no person's.
  boolean showsBody() {
    return showsBody;
  }

  /// Whether a digit is in it.
  boolean numbered() {
    return numbered;
  }

  /// Whether it is one word of capitals.
  boolean acronym() {
    return acronym;
  }

  BodyName body() {
    BodyName known = body;
    if (known == null) {
      known = reader.get();
      body = known;
    }
    return known;
  }
}
