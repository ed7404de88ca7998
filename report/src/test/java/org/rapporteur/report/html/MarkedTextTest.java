package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Stretch;

final class MarkedTextTest {
  private static final EvidenceId SOURCE = EvidenceId.of(new byte[] {1});
  private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

  @Test
  void a_passage_within_another_nests() {
    assertThat(print(new MarkedText(TEXT, spans(2, 10, 4, 6)).part(0, 12)))
        .isEqualTo("ab<p2-10>cd<p4-6>ef</>ghij</>kl");
  }

  @Test
  void a_passage_that_crosses_another_is_cut_and_lit_together() {
    var marked = new MarkedText(TEXT, spans(2, 6, 4, 8));
    assertThat(print(marked.part(0, 10))).isEqualTo("ab<p2-6>cd<p4-8>ef</></><.p4-8>gh</>ij");
    assertThat(marked.style()).contains(":root:has(#p4-8:target) .p4-8");
  }

  @Test
  void a_passage_goes_on_in_the_next_paragraph() {
    var marked = new MarkedText(TEXT, spans(2, 6));
    assertThat(print(marked.part(0, 4)) + "|" + print(marked.part(4, 8)))
        .isEqualTo("ab<p2-6>cd</>|<.p2-6>ef</>gh");
  }

  @Test
  void any_passages_leave_the_text_as_it_is_and_each_has_one_anchor() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int round = 0; round < 2_000; round++) {
      var passages = new TreeMap<Span, Cited.Kind>();
      for (int i = random.nextInt(9); i > 0; i--) {
        int start = random.nextInt(TEXT.length() - 1);
        passages.put(
            span(start, random.nextInt(start + 1, TEXT.length() + 1)), Cited.Kind.STATEMENT);
      }
      int middle = random.nextInt(TEXT.length() + 1);
      var marked = new MarkedText(TEXT, passages);
      var stretches = new ArrayList<>(marked.part(0, middle));
      stretches.addAll(marked.part(middle, TEXT.length()));
      String printed = print(stretches);
      assertThat(printed.replaceAll("<[^>]*>", "")).isEqualTo(TEXT);
      assertThat(Site.found(printed, "<(p[^>]*)>"))
          .containsExactlyInAnyOrderElementsOf(
              passages.keySet().stream().map(Cited::anchor).toList());
    }
  }

  private static Map<Span, Cited.Kind> spans(int... ends) {
    var spans = new TreeMap<Span, Cited.Kind>();
    for (int i = 0; i < ends.length; i += 2) {
      spans.put(span(ends[i], ends[i + 1]), Cited.Kind.STATEMENT);
    }
    return spans;
  }

  private static Span span(int start, int end) {
    return new Span(SOURCE, start, end, TEXT.substring(start, end));
  }

  private static String print(List<Stretch> stretches) {
    var text = new StringBuilder();
    for (Stretch stretch : stretches) {
      if (stretch.passage()) {
        text.append('<')
            .append(stretch.id() != null ? stretch.id() : "." + stretch.style())
            .append('>')
            .append(print(stretch.inside()))
            .append("</>");
      } else {
        text.append(stretch.text());
      }
    }
    return text.toString();
  }
}
