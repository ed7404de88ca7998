package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Region.Layout;

/// One reading in this process, with the members it brought up.
record Reads(Reading reading, Map<String, byte[]> members, Map<String, String> links) {
  static Reads of(String name, byte[] bytes) {
    var members = new LinkedHashMap<String, byte[]>();
    var links = new LinkedHashMap<String, String>();
    var sink =
        new MemberSink() {
          @Override
          public void member(String path, InputStream in) throws IOException {
            members.put(path, in.readAllBytes());
          }

          @Override
          public void link(String path, String target) {
            links.put(path, target);
          }

          @Override
          public void announce(long count) {}
        };
    try {
      var source = new Source.Held(bytes);
      var reading = new Readers().read(EvidenceId.of(bytes), name, source, sink, type -> {});
      return new Reads(reading, members, links);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reads of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Reading.Text asText() {
    assertThat(reading).isInstanceOf(Reading.Text.class);
    return (Reading.Text) reading;
  }

  String text() {
    return asText().text();
  }

  /// The texts of all regions of one layout.
  List<String> all(Layout layout) {
    var text = asText();
    return text.regions().stream()
        .filter(region -> region.layout() == layout)
        .map(region -> text.text().substring(region.start(), region.end()))
        .toList();
  }

  Reading.NoTextReason noText() {
    assertThat(reading).isInstanceOf(Reading.NoText.class);
    return ((Reading.NoText) reading).reason();
  }

  Reading.UnreadableReason unreadable() {
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }
}
