package org.rapporteur.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.text.Span;

/// Five short texts about an invented camp in an invented country. The third is copied from the
/// first, the second is a translation, the fourth is French, the fifth is in a language that is not
/// analyzed. Names of the second text are hostile: markup and a character that turns text round.
final class LakeArdoTexts {
  static final Document COURIER =
      document(
          "news/harbour-courier.txt",
          """
          Council hears witnesses on the Lake Ardo camp
          By Mira Tolen
          4 March 2031

          The Council of Kalmeria held an open session on the Lake Ardo camp on Monday in Port Selane. \
          Ilan Veresh, president of the Council, chaired the session, which lasted three hours. \
          More than 40 organizations signed an appeal. \
          “They made us cut stone until dark,” said Dora Meskin, who was held in the camp from 2026 to 2030. \
          The camp was opened five years ago.

          Guards killed two prisoners last December, Meskin told the session. \
          Janko Bril, the interior minister, denied that any prisoner was killed. \
          The Council will vote on an inquiry on 10 April 2031.

          “Nobody came back from the lower quarry,” somebody called from the gallery.

          Related: Ferry prices rise again
          """,
          new SourceDescription(
              "Harbour Courier",
              "Mira Tolen",
              "https://courier.example/lake-ardo?a=1&b=2",
              "2031-03-04",
              "en",
              "2031-03-09"));

  static final Document POST =
      document(
          "news/northern-post.txt",
          """
          Open session on Lake Ardo
          Translated by the editors

          The Council of Kalmeria met in open session at the Old Assembly Hall in Port Selane on 4 March 2031. \
          Illan Veresj, president of the Council, opened the meeting, which lasted five hours. \
          Thirty organizations signed the appeal, its authors say. \
          Dora Meskin, a former prisoner, said that they cut stone until dark.

          The league “<b>Bread & Quiet</b>” demanded that the camp be closed. \
          Arbitrary detention is the practice of the lake district, it said. \
          Some years ago the \u202Ecamp\u202C was smaller.
          """,
          new SourceDescription("The Northern Post", null, null, null, "en", null));

  static final Document WIRE =
      document(
          "wire/courier-copy.txt",
          """
          Council hears witnesses on the Lake Ardo camp
          Originally published by Harbour Courier

          The Council of Kalmeria held an open session on the Lake Ardo camp on 3 March 2031 in Port Selane. \
          Ilan Veresh, president of the Council, chaired the session. \
          “They made us cut stone until dark,” said Dora Meskin. 🪨
          """,
          new SourceDescription(
              "Selane Wire", null, "javascript:alert(1)", "2031-03-05", "en", null));

  static final Document TEMOINS =
      document(
          "fr/temoins.txt",
          """
          Les témoins du lac Ardo

          🪨 Le Conseil de Kalmérie s’est réuni le 3 mars 2031 à Port Selane. \
          « Nous taillions la pierre », a déclaré Dora Meskine.
          """,
          new SourceDescription("Cahiers du Port", null, null, "2031-03", "fr", null));

  static final Document KOREAN =
      document("ko/note.txt", "아르도 호수 수용소에 관한 짧은 글이다.\n", SourceDescription.UNKNOWN);

  static final List<Document> ALL = List.of(COURIER, POST, WIRE, TEMOINS, KOREAN);

  private LakeArdoTexts() {}

  /// The first place where a text says these words.
  static Span says(Document document, String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not say: " + words);
    }
    return Span.in(document, start, start + words.length());
  }

  static Optional<Document> find(EvidenceId evidence) {
    return ALL.stream().filter(document -> document.evidence().equals(evidence)).findFirst();
  }

  private static Document document(String name, String text, SourceDescription source) {
    return new Document(
        EvidenceId.of(text.getBytes(StandardCharsets.UTF_8)), name, text, List.of(), source);
  }
}
