package org.rapporteur.model.mechanism;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// One dated act on a mechanism, as one source gives it.
///
/// @param id key in its pack
/// @param mechanism id of what it is done to
/// @param kind what was done: `adopted`, `renewed`, `in-office`, `ended`, `arrest`; a kind that no
///   lifecycle knows is a fact about the mechanism, such as `parent-body`
/// @param occurred when, with the source's precision; null if the source gives no date
/// @param fields the further columns of its row: `person`, `body`, `session`, `step`, `symbol`,
///   `ordinal`, `value`, `comparator`, `unit`, `referent`, `effects`, `stated`, `refines`,
///   `unconfirmed` (the columns of grade C), `cause` (the act that brought it about), `term` (for
///   how long that act did so)
/// @param questions keys under which rival answers stand side by side
public record Act(
    String id,
    String mechanism,
    String kind,
    @Nullable Edtf occurred,
    @Nullable Vote vote,
    Map<String, String> fields,
    Standing standing,
    Grade grade,
    List<String> questions,
    Citation citation,
    Origin origin) {
  public Act {
    if (id.isBlank() || mechanism.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("an act has an id, a mechanism and a kind");
    }
    fields = Map.copyOf(fields);
    questions = List.copyOf(questions);
  }

  /// One of its fields.
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /// A field that is a whole number.
  public Optional<Integer> number(String name) {
    var value = fields.get(name);
    return value != null && value.matches("-?\\d{1,9}")
        ? Optional.of(Integer.valueOf(value))
        : Optional.empty();
  }

  /// For how long it counts, if it says so itself in one unit: `P2Y`, `P6M`, `P90D`.
  public Optional<Period> term() {
    return field("term").filter(t -> t.matches("P\\d+[YMD]")).map(Period::parse);
  }

  /// Whether it belongs to the record and is not a claim against it.
  public boolean isFact() {
    return standing == Standing.REFERENCE;
  }

  /// The same act with a date worked out for it.
  public Act dated(Edtf when) {
    return new Act(
        id, mechanism, kind, when, vote, fields, standing, grade, questions, citation, origin);
  }

  /// The same act with one more field.
  public Act with(String name, String value) {
    var more = new java.util.HashMap<>(fields);
    more.put(name, value);
    return new Act(
        id, mechanism, kind, occurred, vote, more, standing, grade, questions, citation, origin);
  }

  /// The same act, done to another mechanism.
  public Act on(String other) {
    return new Act(
        id, other, kind, occurred, vote, fields, standing, grade, questions, citation, origin);
  }

  /// The same act as an answer to one more question.
  public Act asked(String question) {
    var more = new java.util.ArrayList<>(questions);
    if (!more.contains(question)) {
      more.add(question);
    }
    return new Act(
        id, mechanism, kind, occurred, vote, fields, standing, grade, more, citation, origin);
  }

  /// Whether it, or a part of it, was recalled and not confirmed.
  public boolean isUnconfirmed() {
    return fields.containsKey("unconfirmed");
  }

  /// `unconfirmed`, or which columns are, such as `unconfirmed: symbol`; empty if it is confirmed.
  public String doubt() {
    return field("unconfirmed")
        .map(c -> c.equals("*") ? "unconfirmed" : "unconfirmed: " + c.replace(";", ", "))
        .orElse("");
  }

  /// Its source as shown to a reader, with a word if it is not confirmed.
  public String cited() {
    return citation.print() + (isUnconfirmed() ? " (" + doubt() + ")" : "");
  }

  /// When it happened, as shown.
  public String when() {
    return occurred == null ? "undated" : occurred.value();
  }
}
