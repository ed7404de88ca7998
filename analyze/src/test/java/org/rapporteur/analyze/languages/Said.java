package org.rapporteur.analyze.languages;

import java.util.List;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Told;

/// What a text of one language says, as the tests of languages print it.
final class Said {
  private Said() {}

  /// All mentions of names, as printed.
  static List<String> names(String text) {
    return mentions(ReadingRoom.tell(text).referents());
  }

  /// The first mention of each name of one type.
  static List<String> names(String text, EntityType type) {
    return firsts(ReadingRoom.tell(text).referents(), type);
  }

  /// All mentions of the names that the rules propose, before they are weighed.
  static List<String> ruled(String text) {
    return mentions(ReadingRoom.ruled(text));
  }

  /// The first mention of each name of one type that the rules propose.
  static List<String> ruled(String text, EntityType type) {
    return firsts(ReadingRoom.ruled(text), type);
  }

  /// The times as EDTF; `?` for one that is not resolved.
  static List<String> dates(String text, String published) {
    var told = ReadingRoom.published(text, published);
    var resolved = new AnchorStage().apply(List.of(told)).of(told.document().evidence());
    return told.telling().times().stream()
        .map(t -> resolved.containsKey(t.number()) ? resolved.get(t.number()).edtf().value() : "?")
        .toList();
  }

  /// By which steps the times were derived, in their order.
  static List<String> derivations(String text, String published) {
    var told = ReadingRoom.published(text, published);
    return new AnchorStage()
        .apply(List.of(told)).of(told.document().evidence()).values().stream()
            .flatMap(t -> t.steps().stream())
            .toList();
  }

  /// The figures with what they count, such as `count-of-people >=23`.
  static List<String> figures(String text) {
    return figures(ReadingRoom.told(text));
  }

  /// The figures of a text that was read.
  static List<String> figures(Told told) {
    return told.telling().quantities().stream()
        .map(q -> q.property() + " " + q.quantity().print())
        .toList();
  }

  /// Who says what, such as `Ana Roe: the port is closed`; `?` is nobody who is named.
  static List<String> statements(String text) {
    var telling = ReadingRoom.tell(text);
    return telling.speeches().stream()
        .map(s ->
            (s.speaker() == null ? "?" : telling.referents().get(s.speaker()).name())
                + ": "
                + text.substring(s.contentStart(), s.contentEnd()).strip())
        .toList();
  }

  private static List<String> mentions(List<Referent> referents) {
    return referents.stream().flatMap(r -> r.mentions().stream()).map(m -> m.text()).toList();
  }

  private static List<String> firsts(List<Referent> referents, EntityType type) {
    return referents.stream()
        .filter(r -> r.type() == type)
        .map(r -> r.mentions().getFirst().text())
        .toList();
  }
}
