package org.rapporteur.analyze.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

final class ArcParserTest {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final String TEXT =
      """
      On 12 May 2023 the General Assembly adopted a resolution by 96 votes to 17, and Ms. Oda, who had \
      chaired the session, said that "nobody was heard". More than 30 organisations were present. Nevertheless, \
      no policeman has ever been tried. He asked the court to declare the petition inadmissible because domestic \
      remedies had not been exhausted. Who gave the order? Ask the council. Three brothers, Omar, Said and Ali \
      Haddad, were taken from a bus station in the north; their mother, a teacher, has looked for them since then. \
      According to the report, at least 1,200 people fled. What the colonel meant by that was not explained. \
      Yes. The camp's gates, said the guard, open at noon: not before.
      """;

  private static ArcParser parser() throws IOException {
    try (var stream =
        new GZIPInputStream(ArcParser.class.getClassLoader().getResourceAsStream(MODEL))) {
      return new ArcParser(ParserModel.read(stream));
    }
  }

  @Test
  void the_trees_are_those_of_the_parser_that_the_model_was_trained_for() throws IOException {
    var other = DependencyParser.loadFromModelFile(MODEL);
    var parser = parser();
    var sentences = CoreNlpAnnotator.load().sentences(TEXT);
    assertThat(sentences).hasSizeGreaterThan(8);
    for (var sentence : sentences) {
      var tagged = new ArrayList<TaggedWord>();
      sentence.forEach(t -> tagged.add(new TaggedWord(t.text(), t.pos())));
      var expected = new ArrayList<Arc>();
      for (var arc : other.predict(tagged).typedDependencies()) {
        expected.add(
            new Arc(arc.gov().index() - 1, arc.dep().index() - 1, arc.reln().getShortName()));
      }
      assertThat(parser.parse(sentence)).isEqualTo(expected);
    }
  }

  @Test
  void a_subject_before_a_passive_auxiliary_is_a_passive_subject() throws IOException {
    var arcs =
        parser()
            .parse(
                List.of(token("Remedies", "NNS"), token("were", "VBD"), token("exhausted", "VBN")));
    assertThat(arcs)
        .containsExactly(
            new Arc(2, 0, "nsubj:pass"), new Arc(2, 1, "aux:pass"), new Arc(-1, 2, "root"));
  }

  @Test
  void one_word_is_its_own_root_and_no_word_has_no_tree() throws IOException {
    assertThat(parser().parse(List.of(token("Yes", "UH")))).containsExactly(new Arc(-1, 0, "root"));
    assertThat(parser().parse(List.of())).isEmpty();
  }

  @Test
  void a_model_that_is_cut_off_or_of_another_kind_is_refused() {
    assertThatThrownBy(() ->
            ParserModel.read(
                stream(
                    "dict=1\npos=1\nlabel=2\nembeddingSize=2\nhiddenSize=1\nnumTokens=48\npreComputed=0\n-UNKNOWN- 0.5")))
        .isInstanceOf(EOFException.class)
        .hasMessageContaining("cut off");
    assertThatThrownBy(() ->
            ParserModel.read(
                stream(
                    "dict=1\npos=1\nlabel=2\nembeddingSize=2\nhiddenSize=1\nnumTokens=12\npreComputed=0\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another kind");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Token token(String text, String pos) {
    return new Token(0, text.length(), text, text.toLowerCase(java.util.Locale.ROOT), pos, "O");
  }
}
