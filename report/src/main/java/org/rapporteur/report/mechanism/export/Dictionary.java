package org.rapporteur.report.mechanism.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each column of the exported tables means. A column that a pack brought of its own is said
/// to be that.
final class Dictionary {
  /// @param values what stands in its cells
  private record Meaning(String values, String words) {}

  private static final Map<String, Meaning> ALWAYS = new LinkedHashMap<>();
  private static final Map<String, Meaning> FIELDS = new LinkedHashMap<>();

  static {
    ALWAYS.put("bodies.csv id", text("key of the row in its pack"));
    ALWAYS.put("bodies.csv body", text("code; several rows may share it, one after the other"));
    ALWAYS.put("bodies.csv label", text("its name for people"));
    ALWAYS.put("bodies.csv known_as", text("id in the gazetteer by which texts are read"));
    ALWAYS.put("bodies.csv start", date("first day in this form; .. is open"));
    ALWAYS.put("bodies.csv end", date("last day in this form; .. is open"));
    ALWAYS.put("bodies.csv membership", number("how many may vote"));
    ALWAYS.put("bodies.csv predecessor", text("code of the body whose work it took over"));
    ALWAYS.put("bodies.csv parent", text("code of the body whose committee or office it is"));
    ALWAYS.put("bodies.csv confidence", grade());
    ALWAYS.put("bodies.csv source", text("where it was read"));
    ALWAYS.put("bodies.csv note", text("what a reader should know beside"));
    ALWAYS.put("bodies.csv row", text("pack, file and row it was read from"));
    ALWAYS.put("mechanisms.csv id", text("key of the mechanism in its pack"));
    ALWAYS.put(
        "mechanisms.csv type",
        new Meaning(
            "one of",
            "sort: resolution, series, mandate, meeting, report, recommendation, sanction,"
                + " legislation, court-case, detainee-case, intervention, consent, other"));
    ALWAYS.put("mechanisms.csv label", text("its name for people"));
    ALWAYS.put("mechanisms.csv row", text("pack, file and row it was read from"));
    ALWAYS.put("acts.csv id", text("key of the act in its pack; /end is the end that a row gives"));
    ALWAYS.put("acts.csv mechanism", text("id of the mechanism it was done to"));
    ALWAYS.put(
        "acts.csv act", text("what was done, such as adopted, renewed, in-office, ended, arrest"));
    ALWAYS.put(
        "acts.csv occurred", date("when, with the precision of the source; empty: not known"));
    ALWAYS.put("acts.csv yes", number("votes in favour"));
    ALWAYS.put("acts.csv no", number("votes against"));
    ALWAYS.put("acts.csv abstain", number("abstentions"));
    ALWAYS.put("acts.csv not_voting", number("members that did not vote"));
    ALWAYS.put("acts.csv membership", number("how many could vote"));
    ALWAYS.put(
        "acts.csv standing",
        new Meaning(
            "one of",
            "reference: part of the record; conflicting: a published slip; unresolved: one of"
                + " several rivals"));
    ALWAYS.put("acts.csv question", text("keys that rival answers share, separated by ;"));
    ALWAYS.put("acts.csv confidence", grade());
    ALWAYS.put("acts.csv source", text("where it was read; empty: not named"));
    ALWAYS.put("acts.csv stated_by", text("the publisher who says so; empty: the record itself"));
    ALWAYS.put("acts.csv note", text("what a reader should know beside"));
    ALWAYS.put("acts.csv row", text("pack, file and row it was read from"));
    ALWAYS.put("holders.csv mechanism", text("id of the office"));
    ALWAYS.put("holders.csv person", text("who held it"));
    ALWAYS.put("holders.csv start", date("since when; empty: not known"));
    ALWAYS.put("holders.csv end", date("until when; empty: open"));
    ALWAYS.put(
        "holders.csv counted_from",
        text("the act that gives the start: in-office, or confirmed where no better is known"));
    ALWAYS.put("holders.csv acts", text("ids of the acts it was worked out from, separated by ;"));
    FIELDS.put("person", text("who did it or to whom it was done"));
    FIELDS.put("country", text("of which country the person is"));
    FIELDS.put("body", text("code of the body"));
    FIELDS.put("symbol", text("symbol of the document"));
    FIELDS.put("draft", text("symbol of the draft"));
    FIELDS.put("session", number("session of the body"));
    FIELDS.put("ordinal", number("place in its series, or among the holders"));
    FIELDS.put("decided_by", text("vote, without-vote or unknown"));
    FIELDS.put("voted_no", text("states that voted against, separated by ;"));
    FIELDS.put("abstained", text("states that abstained, separated by ;"));
    FIELDS.put("cosponsors", text("number of co-sponsors; ~ is about"));
    FIELDS.put("value", text("what was stated: a number, a name or a few words"));
    FIELDS.put("comparator", text("= ~ > < >= <= before the value"));
    FIELDS.put("unit", text("unit of the value"));
    FIELDS.put("referent", text("what the value counts"));
    FIELDS.put("effects", text("what it does to other mechanisms, separated by ;"));
    FIELDS.put("refines", text("id of the less precise act that it replaces"));
    FIELDS.put("stated", date("when it was stated"));
    FIELDS.put("cause", text("id of the act whose row gives this one too"));
    FIELDS.put("dated_by", text("session: the date is that of the session, no other is known"));
    FIELDS.put("weekday", text("the weekday that the source prints"));
    FIELDS.put("unconfirmed", text("the columns that are recalled and not confirmed; * is all"));
    FIELDS.put("care", text("why a person's name needs care"));
    FIELDS.put("theme", text("of what it speaks"));
    FIELDS.put("text", text("what it says, in our words"));
    FIELDS.put("violations", text("of which violations it speaks, codes separated by ;"));
    FIELDS.put("paragraph", text("where it stands in its document"));
    FIELDS.put("period", date("which time it looks at"));
    FIELDS.put("addressee", text("to whom it is addressed"));
    FIELDS.put("form", text("sort of mandate, such as country-rapporteur, inquiry, envoy"));
    FIELDS.put("office", text("the words for the office in texts"));
    FIELDS.put("series", text("id of the series it belongs to"));
    FIELDS.put("of", text("what a series is made of: resolution or meeting"));
    FIELDS.put("topic", text("the words for its subject in texts"));
    FIELDS.put("renewed_by", text("id of the series whose texts renew it"));
    FIELDS.put("basis", text("id of the law or text it stands on"));
    FIELDS.put("jurisdiction", text("state whose law or office it is, as a gazetteer id"));
    FIELDS.put("covers", text("ids of the mechanisms that a consent or announcement covers"));
    FIELDS.put("parent", text("id of what it is part of"));
    FIELDS.put("place", text("where it is"));
    FIELDS.put("name", text("its name in texts"));
  }

  private Dictionary() {}

  private static Meaning text(String words) {
    return new Meaning("text", words);
  }

  private static Meaning number(String words) {
    return new Meaning("whole number", words);
  }

  private static Meaning date(String words) {
    return new Meaning("date (EDTF)", words);
  }

  private static Meaning grade() {
    return new Meaning(
        "one of",
        "A: read in an official text; B: in a secondary page; C: recalled, not confirmed");
  }

  /// The columns that a table always has, in order.
  static List<String> columns(String table) {
    return ALWAYS.keySet().stream()
        .filter(k -> k.startsWith(table + " "))
        .map(k -> k.substring(table.length() + 1))
        .toList();
  }

  /// The line of the dictionary on one column.
  static Map<String, String> row(String table, String column) {
    var own =
        FIELDS.getOrDefault(
            column, text("a column of the pack, carried over as it stood in its table"));
    var meaning = ALWAYS.getOrDefault(table + " " + column, own);
    var row = new LinkedHashMap<String, String>();
    row.put("table", table);
    row.put("column", column);
    row.put("values", meaning.values());
    row.put("meaning", meaning.words());
    return row;
  }
}
