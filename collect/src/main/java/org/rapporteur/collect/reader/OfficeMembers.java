package org.rapporteur.collect.reader;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/// Passes files inside an office document on as members instead of parsing them on the spot.
final class OfficeMembers implements EmbeddedDocumentExtractor {
  private final MemberSink members;
  private @Nullable UnreadableException refused;
  private int count;

  OfficeMembers(MemberSink members) {
    this.members = members;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return refused == null;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    count++;
    var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    try {
      members.member(name == null || name.isBlank() ? "embedded-" + count : name, in);
    } catch (UnreadableException e) {
      refused = e;
      throw new IOException("the container holds more than is taken", e);
    }
  }

  /// Throws the sink's refusal, which a parser may have swallowed.
  void rethrow() throws UnreadableException {
    if (refused != null) {
      throw refused;
    }
  }
}
