package org.rapporteur.collect.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.JsonRecord;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Strength;

/// The edges of one relationship: one for each of its interests.
final class BodsEdges {
  private static final Dates DATES = Dates.dayFirst();

  private final Harvest file;
  private final JsonRecord statement;
  private final String record;
  private final @Nullable Edtf ended;

  BodsEdges(Harvest file, JsonRecord statement, String record, @Nullable Edtf ended) {
    this.file = file;
    this.statement = statement;
    this.record = record;
    this.ended = ended;
  }

  void give(List<String> components) {
    var interests = statement.object("recordDetails").objects("interests");
    if (interests.isEmpty()) {
      edge(0, EdgeKind.LINK_UNSPECIFIED, statement.object("none"), components);
    }
    for (int i = 0; i < interests.size(); i++) {
      var interest = interests.get(i);
      var ours = interest.text("x-rapporteur-kind");
      var kind =
          ours.isEmpty()
              ? BodsInterests.kind(interest)
              : java.util.Optional.of(EdgeKind.valueOf(ours));
      if (kind.isEmpty()) {
        file.unknown("interest " + interest.text("type"));
      }
      edge(i, kind.orElse(EdgeKind.LINK_UNSPECIFIED), interest, components);
    }
  }

  private void edge(int nth, EdgeKind kind, JsonRecord interest, List<String> components) {
    var details = statement.object("recordDetails");
    var subject = new NodeId(BodsReader.id(details.text("subject")));
    var party = new NodeId(BodsReader.id(details.text("interestedParty")));
    boolean back = BodsInterests.runsBackward(interest);
    var what = kind + " from " + party + " to " + subject;
    try {
      var edge =
          new Edge(
              BodsReader.id(record) + (nth == 0 ? "" : "/" + nth),
              back ? subject : party,
              back ? party : subject,
              kind,
              interest.texts("x-rapporteur-alternatives").stream().map(EdgeKind::valueOf).toList(),
              period(interest, what),
              null,
              null,
              origin(interest));
      file.edge(
          kind.isStake() || interest.has("share") ? edge.with(stake(interest, components)) : edge);
    } catch (IllegalArgumentException e) {
      file.unusable(what, String.valueOf(e.getMessage()), file.cite(statement));
    }
  }

  /// Shares print more than a JSON number can hold as `x-rapporteur-share`, which we wrote.
  private Interest stake(JsonRecord interest, List<String> components) {
    var ours = interest.object("share").text("x-rapporteur");
    var share =
        ours.isEmpty() ? BodsInterests.share(interest.object("share")) : ShareNotation.read(ours);
    boolean indirect =
        interest.text("directOrIndirect").equals("indirect") && !components.isEmpty();
    var same = statement.object("recordDetails").text("x-rapporteur-same-as");
    return new Interest(
        share,
        same.isEmpty() ? null : same,
        indirect || interest.text("directOrIndirect").equals("indirect"),
        components.stream().map(BodsReader::id).toList());
  }

  private Period period(JsonRecord interest, String what) {
    var start = date(interest, "startDate", what);
    var end = date(interest, "endDate", what);
    return new Period(start, end == null ? ended : end);
  }

  private @Nullable Edtf date(JsonRecord interest, String key, String what) {
    var ours = interest.text("x-rapporteur-" + key);
    var printed = ours.isEmpty() ? interest.text(key) : ours;
    var date = Edtf.parse(printed).orElseGet(() -> DATES.orNull(printed));
    if (date == null && !printed.isEmpty()) {
      file.unusable(
          what, "its " + key + " is no date, so that any day is possible", file.cite(statement));
    }
    return date == null && !printed.isEmpty() ? Period.SOME_DAY : date;
  }

  private Origin origin(JsonRecord interest) {
    var strength = interest.text("x-rapporteur-strength");
    var words = interest.text("details");
    var publisher = statement.text("publicationDetails", "publisher", "name");
    return new Origin(
        file.cite(statement),
        publisher.isEmpty() ? null : publisher,
        stated(),
        strength.isEmpty() ? Strength.STATED : Strength.valueOf(strength),
        words.isEmpty() ? null : words);
  }

  /// The day of the statement; of one that we wrote the day that it had before, which may be none.
  private @Nullable Edtf stated() {
    var ours = statement.object("recordDetails").text("x-rapporteur-stated");
    return ours.isEmpty()
        ? DATES.orNull(statement.text("statementDate"))
        : Edtf.parse(ours).orElse(null);
  }

  /// Reads `[25, 50)` and `51` exactly.
  private static final class ShareNotation {
    static ShareInterval read(String text) {
      if (!text.startsWith("[") && !text.startsWith("(")) {
        return ShareInterval.exactly(Percent.parse(text));
      }
      var ends = text.substring(1, text.length() - 1).split(",");
      return new ShareInterval(
          Percent.parse(ends[0].strip()),
          text.startsWith("("),
          Percent.parse(ends[1].strip()),
          text.endsWith(")"));
    }
  }
}
