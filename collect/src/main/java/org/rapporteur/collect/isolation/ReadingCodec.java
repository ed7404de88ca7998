package org.rapporteur.collect.isolation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.evidence.SourceDescription;

/// A reading as the bytes of a frame. The evidence's id is not among them: the parent knows which
/// file it asked about.
///
/// | Field | `T` text | `N` no text, `U` unreadable |
/// |---|---|---|
/// | kind | number, the letter | number, the letter |
/// | media type | string | string |
/// | then | text; count of regions, each start, end, name of layout; six optional strings of the
/// origin; count of metadata, each name, value | name of reason; detail |
final class ReadingCodec {
  private static final int LONG_TYPE = 200;
  private static final int LONG_NAME = 40;
  private static final int LONG_DETAIL = 500;

  private ReadingCodec() {}

  static byte[] encode(Reading reading) {
    var out = new Fields.Writer();
    switch (reading) {
      case Reading.Text text -> encode(text, out);
      case Reading.NoText(var evidence, var type, var reason, var detail) ->
          out.number('N').string(type).string(reason.name()).string(detail);
      case Reading.Unreadable(var evidence, var type, var reason, var detail) ->
          out.number('U').string(type).string(reason.name()).string(detail);
    }
    return out.bytes();
  }

  /// The reading that a child sent, checked in every field.
  static Reading decode(EvidenceId evidence, byte[] bytes) throws Breach {
    var in = new Fields.Reader(bytes);
    int kind = in.number();
    var type = mediaType(in.string(LONG_TYPE));
    Reading reading =
        switch (kind) {
          case 'T' -> text(evidence, type, in);
          case 'N' ->
              new Reading.NoText(evidence, type, one(NoTextReason.values(), in), detail(in));
          case 'U' ->
              new Reading.Unreadable(
                  evidence, type, one(UnreadableReason.values(), in), detail(in));
          default -> throw new Breach("an unknown kind of reading");
        };
    in.end();
    return reading;
  }

  /// The media type, if it looks like one.
  static String mediaType(String type) throws Breach {
    if (type.length() > LONG_TYPE || !type.matches("[a-z0-9.+-]+/[A-Za-z0-9.+_-]+")) {
      throw new Breach("that is no media type");
    }
    return type;
  }

  private static void encode(Reading.Text reading, Fields.Writer out) {
    out.number('T').string(reading.mediaType()).string(reading.text());
    out.number(reading.regions().size());
    for (var region : reading.regions()) {
      out.number(region.start()).number(region.end()).string(region.layout().name());
    }
    var origin = reading.described();
    out.optional(origin.publisher()).optional(origin.author()).optional(origin.url());
    out.optional(origin.published()).optional(origin.language()).optional(origin.captured());
    out.number(reading.metadata().size());
    for (Entry<String, String> entry : new TreeMap<>(reading.metadata()).entrySet()) {
      out.string(entry.getKey()).string(entry.getValue());
    }
  }

  private static Reading text(EvidenceId evidence, String type, Fields.Reader in) throws Breach {
    var text = in.string();
    var regions = regions(text.length(), in);
    var origin =
        new SourceDescription(
            in.optional(),
            in.optional(),
            in.optional(),
            in.optional(),
            in.optional(),
            in.optional());
    return new Reading.Text(evidence, type, text, regions, origin, metadata(in));
  }

  private static List<Region> regions(int textLength, Fields.Reader in) throws Breach {
    int count = in.number(textLength);
    var regions = new ArrayList<Region>();
    int last = 0;
    for (int i = 0; i < count; i++) {
      int start = in.number(textLength);
      int end = in.number(textLength);
      if (start < last || end <= start) {
        throw new Breach("regions follow one another and hold text");
      }
      regions.add(new Region(start, end, one(Layout.values(), in)));
      last = end;
    }
    return regions;
  }

  private static Map<String, String> metadata(Fields.Reader in) throws Breach {
    int count = in.number(Frames.KEYS);
    var metadata = new HashMap<String, String>();
    for (int i = 0; i < count; i++) {
      metadata.put(in.string(), in.string());
    }
    return metadata;
  }

  private static <E extends Enum<E>> E one(E[] values, Fields.Reader in) throws Breach {
    var name = in.string(LONG_NAME);
    for (var value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new Breach("a word that is not among those allowed");
  }

  private static String detail(Fields.Reader in) throws Breach {
    var detail = in.string(LONG_DETAIL);
    if (detail.chars().anyMatch(Character::isISOControl)) {
      throw new Breach("a detail is one line");
    }
    return detail;
  }
}
