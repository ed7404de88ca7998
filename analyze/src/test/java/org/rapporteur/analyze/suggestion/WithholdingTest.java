package org.rapporteur.analyze.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.evidence.SourceKind;

class WithholdingTest {
  private static final String NEWS = "The council met in Lima on 3 May 2019.";

  private static Document document(
      String name, String text, @Nullable String publisher, @Nullable SourceKind kind) {
    return new Document(
        EvidenceId.of(new byte[0]),
        name,
        text,
        List.of(),
        new SourceDescription(publisher, null, null, null, null, null, kind));
  }

  private static Optional<String> why(Document document, boolean leaves) {
    return Withholding.why(document, List.of(document.name()), leaves);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interviews/07.docx",
        "Witness 3.txt",
        "archive.zip!/testimony of a farmer.pdf",
        "hearing TRANSCRIPT.txt",
        "인터뷰-3.hwp",
        "증언.txt",
        "entrevista con una madre.odt",
        "témoignage.txt",
        "te\u0301moin.txt",
        "показания свидетеля.txt",
        "شهادة.txt"
      })
  void what_is_named_like_an_interview_is_never_shown(String name) {
    assertThat(why(document(name, NEWS, "A Paper", null), false))
        .contains("named like an interview");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: Where?\nA: There.\nQ: When?\nA: Then.",
        "Interviewer: Where?\nWitness: There.\nInterviewer: When?\nWitness: Then.",
        "Q1. Where?\nA1. There.\nQ2. When?\nA2. Then.",
        "문: 어디?\n답: 거기.\n문: 언제?\n답: 그때.",
        "  P: ¿Dónde?\n  R: Allí.\n  P: ¿Cuándo?\n  R: Entonces."
      })
  void questions_and_answers_are_never_shown(String text) {
    assertThat(why(document("07.txt", text, null, null), false))
        .contains("written like an interview");
  }

  @Test
  void what_a_person_marks_is_obeyed_whatever_it_looks_like() {
    assertThat(why(document("news.txt", NEWS, "A Paper", SourceKind.INTERVIEW), false))
        .contains("marked interview");
    assertThat(why(document("news.txt", NEWS, "A Paper", SourceKind.INTERNAL), false))
        .contains("marked internal");
    assertThat(
            why(document("interview with a minister.txt", NEWS, null, SourceKind.PUBLISHED), true))
        .isEmpty();
  }

  @Test
  void to_another_machine_goes_only_what_somebody_published() {
    assertThat(why(document("news.txt", NEWS, null, null), true))
        .contains("not known to be published");
    assertThat(why(document("news.txt", NEWS, "A Paper", null), true)).isEmpty();
    assertThat(why(document("news.txt", NEWS, null, null), false)).isEmpty();
  }

  @Test
  void of_two_marks_the_one_that_asks_for_more_care_is_obeyed() {
    var published = new SourceDescription(null, null, null, null, null, null, SourceKind.PUBLISHED);
    var interview = new SourceDescription(null, null, null, null, null, null, SourceKind.INTERVIEW);
    assertThat(published.orElse(interview).kind()).isEqualTo(SourceKind.INTERVIEW);
    assertThat(interview.orElse(published).kind()).isEqualTo(SourceKind.INTERVIEW);
    assertThat(published.orElse(SourceDescription.UNKNOWN).kind()).isEqualTo(SourceKind.PUBLISHED);
  }
}
