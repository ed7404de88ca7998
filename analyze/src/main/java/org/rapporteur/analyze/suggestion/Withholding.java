package org.rapporteur.analyze.suggestion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.SourceKind;

/// Decides which documents no model may see. What was told in confidence is never shown, whether a
/// person marks it or it only looks so; doubt keeps a document back, because a wrong guess cannot
/// be called back.
public final class Withholding {
  private static final Pattern NAMED_SO =
      Pattern.compile(
          "interview|testimon|witness|transcript|affidavit|deposition|debrief"
              + "|인터뷰|면담|증언|진술|녹취"
              + "|entrevista|testigo|declaraci[oó]n|entretien|t[eé]moin|t[eé]moign|d[eé]position"
              + "|интервью|показани|свидетел|采访|访谈|證言|证言|مقابلة|شهادة");

  /// Questions and answers, each at the beginning of a line.
  private static final Pattern SPOKEN_TURN =
      Pattern.compile(
          "(?mi)^[ \\t]*(?:q|a|question|answer|interviewer|interviewee|interpreter|witness|victim"
              + "|survivor|respondent|informant|investigator|p|r|문|답|질문|답변|면담자|증언자|вопрос|ответ"
              + "|问|答|س|ج)[ \\t]*\\d{0,3}[ \\t]*[.:：)]");

  private static final int TURNS = 4;

  private Withholding() {}

  /// Why a document may not be shown; empty if it may.
  ///
  /// @param names all names it was received under
  /// @param leaves whether it would leave this machine
  public static Optional<String> why(Document document, List<String> names, boolean leaves) {
    var kind = document.source().kind();
    if (kind == SourceKind.PUBLISHED) {
      return Optional.empty();
    }
    if (kind == SourceKind.INTERVIEW || kind == SourceKind.INTERNAL) {
      return Optional.of("marked " + kind.word());
    }
    if (names.stream().anyMatch(Withholding::isNamedSo)) {
      return Optional.of("named like an interview");
    }
    if (SPOKEN_TURN.matcher(document.text()).results().limit(TURNS).count() == TURNS) {
      return Optional.of("written like an interview");
    }
    return leaves && !isPublished(document)
        ? Optional.of("not known to be published")
        : Optional.empty();
  }

  /// Some file systems take letters and their accents apart.
  private static boolean isNamedSo(String name) {
    var whole = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return NAMED_SO.matcher(whole).find();
  }

  private static boolean isPublished(Document document) {
    return document.source().publisher() != null || document.source().url() != null;
  }
}
