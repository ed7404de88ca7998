package org.rapporteur.analyze.linkage;

import java.util.EnumMap;
import java.util.List;
import org.rapporteur.model.linkage.EvidenceFamily;
import org.rapporteur.model.linkage.LinkBand;
import org.rapporteur.model.linkage.LinkField;
import org.rapporteur.model.linkage.LinkSchema;

/// What may be done with a pair. A name alone never joins two rows: a proposal needs positive
/// evidence of two families, or a third row that has it. Joining without a look needs more: near
/// certainty that survives learning anew, and judged pairs that showed no error.
public final class BandRule {
  /// Bits that a family must hold to count as a witness of its own.
  private static final double WITNESS = 2;

  private static final double AUTO = .99;
  private static final double AUTO_LOW = .97;

  private final LinkSchema schema;
  private final LinkModel model;
  private final Records records;
  private final boolean trusted;

  /// @param trusted whether judged pairs showed that joins of this list can be trusted
  public BandRule(LinkSchema schema, LinkModel model, Records records, boolean trusted) {
    this.schema = schema;
    this.model = model;
    this.records = records;
    this.trusted = trusted;
  }

  public LinkBand band(PairList pairs, int i, Certainty certainty) {
    double probability = certainty.probability(pairs.weight(i));
    if (probability < schema.review()) {
      return LinkBand.BELOW;
    }
    if (pairs.via(i) != null) {
      return probability < schema.cut() ? LinkBand.REVIEW : LinkBand.LIKELY;
    }
    if (probability < schema.cut() || families(pairs, i) < 2) {
      return LinkBand.REVIEW;
    }
    boolean sure = trusted && probability >= AUTO && certainty.interval(pairs, i).low() >= AUTO_LOW;
    return sure ? LinkBand.AUTO : LinkBand.LIKELY;
  }

  /// Families with positive evidence for a pair. What only sorts people, as a sex does, is no
  /// witness.
  private int families(PairList pairs, int i) {
    var bits = new EnumMap<EvidenceFamily, Double>(EvidenceFamily.class);
    List<LinkField> fields = records.fields();
    for (int f = 0; f < fields.size(); f++) {
      int level = Pattern.level(pairs.pattern(i), f);
      double rare = level == Pattern.EQUAL ? model.rare(f, records.code(pairs.left(i), f)) : 0;
      bits.merge(fields.get(f).kind().family(), model.weight(f, level) + rare, Double::sum);
    }
    int witnesses = 0;
    for (double family : bits.values()) {
      witnesses += family >= WITNESS ? 1 : 0;
    }
    return witnesses;
  }
}
