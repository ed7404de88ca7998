package org.rapporteur.desk.linkage;

import java.util.List;
import org.rapporteur.analyze.linkage.Certainty;
import org.rapporteur.analyze.linkage.Clusters;
import org.rapporteur.analyze.linkage.LinkModel;
import org.rapporteur.analyze.linkage.PairList;
import org.rapporteur.analyze.linkage.Records;
import org.rapporteur.model.linkage.LinkBand;

/// The outcome of a linkage before it is written.
///
/// @param order the pairs by falling weight
/// @param bands the band of each pair, in the same order
@SuppressWarnings("ArrayRecordComponent")
record Linked(
    Lists lists,
    Records records,
    LinkModel model,
    PairList pairs,
    int[] order,
    LinkBand[] bands,
    Certainty certainty,
    Clusters clusters,
    List<int[]> joined) {

  String name(int row) {
    return lists.names().name(records.source(row));
  }

  boolean isLeft(int row) {
    return row < records.leftRows();
  }
}
