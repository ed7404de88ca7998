package org.rapporteur.model.telling;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.time.TimeMention;

/// What one document says. Of other documents its reading knows nothing but what they take its
/// words for ([WordUse]). Numbers refer to positions in the lists: `referents.get(3).number() ==
/// 3`.
///
/// @param language main language of the document
/// @param sentences start and end of each sentence, so that passages can be shown whole
/// @param published the date the document itself prints or its description gives, an EDTF string,
///   or empty
/// @param credits printed words on where the text comes from
/// @param ties owners, suppliers and others that the document ties to one another; null in what was
///   stored before ties were read here, and then none
/// @param counts what was dropped or left open, by reason: `unresolved-pronoun`, `span-dropped`...
public record Telling(
    EvidenceId evidence,
    String language,
    String published,
    List<Block> blocks,
    List<Extent> sentences,
    List<Referent> referents,
    List<TimeMention> times,
    List<QuantityMention> quantities,
    List<Speech> speeches,
    List<RoleStatement> roles,
    List<Frame> frames,
    List<Flag> flags,
    List<Credit> credits,
    Map<String, Integer> counts,
    List<Tie> ties) {
  public Telling {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    referents = List.copyOf(referents);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    speeches = List.copyOf(speeches);
    roles = List.copyOf(roles);
    frames = List.copyOf(frames);
    flags = List.copyOf(flags);
    credits = List.copyOf(credits);
    counts = Map.copyOf(counts);
    ties = ties == null ? List.of() : List.copyOf(ties);
  }

  /// What a document says in which persons and bodies may have been found and nothing else.
  public static Telling ofNames(
      EvidenceId evidence,
      String language,
      List<Block> blocks,
      List<Extent> sentences,
      List<Referent> referents) {
    return new Telling(
        evidence, language, "", blocks, sentences, referents, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
  }

  /// The block in which a sentence stands.
  public Block block(int sentence) {
    return blocks.get(sentences.get(sentence).block());
  }

  /// Where a sentence stands.
  ///
  /// @param block number of its block
  public record Extent(int block, int start, int end) {}
}
