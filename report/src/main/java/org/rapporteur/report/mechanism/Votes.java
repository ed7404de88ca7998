package org.rapporteur.report.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Vote;
import org.rapporteur.report.mechanism.Drawing.Box;
import org.rapporteur.report.mechanism.Drawing.Label;

/// Votes as bars with their numbers, committee and plenary apart.
final class Votes {
  private static final int ROW = 44;
  private static final int BAR = 20;

  private final Material material;

  Votes(Material material) {
    this.material = material;
  }

  @Nullable Sheet sheet() {
    var voted = material.acts().stream().filter(a -> a.isFact() && whole(a) != null).toList();
    if (voted.isEmpty()) {
      return null;
    }
    var boxes = new ArrayList<Box>();
    var labels = new ArrayList<Label>();
    for (int i = 0; i < voted.size(); i++) {
      row(voted.get(i), i * ROW, boxes, labels);
    }
    var drawing =
        new Drawing(
            "Votes: in favour, against, abstaining",
            voted.size() * ROW,
            boxes,
            labels,
            List.of(),
            "Blue: in favour. Red: against. Grey: abstaining. What is left of the line did not"
                + " vote. Committee and plenary are two votes.");
    return new Sheet(
        drawing,
        "Votes",
        List.of(
            "When", "Text and step", "In favour", "Against", "Abstaining", "Not voting", "Source"),
        voted.stream().map(this::cells).toList(),
        "");
  }

  private static @Nullable Vote whole(Act act) {
    var vote = act.vote();
    return vote != null && vote.sum().isPresent() ? vote : null;
  }

  private void row(Act act, int top, List<Box> boxes, List<Label> labels) {
    var vote = java.util.Objects.requireNonNull(whole(act));
    int sum = vote.sum().orElse(1);
    int members = vote.members() == null ? sum : Math.max(vote.members(), sum);
    labels.add(new Label("0%", top + 14, title(act), "start", "tick"));
    boxes.add(new Box("0%", top + 19, "100%", BAR, "absent", "members: " + members));
    double at = 0;
    at = part(vote.yes(), members, at, top, "aye", boxes, labels);
    at = part(vote.no(), members, at, top, "nay", boxes, labels);
    part(vote.abstain(), members, at, top, "abstain", boxes, labels);
  }

  private static double part(
      @Nullable Integer votes,
      int members,
      double at,
      int top,
      String ink,
      List<Box> boxes,
      List<Label> labels) {
    int number = votes == null ? 0 : votes;
    double width = 100.0 * number / members;
    if (number > 0) {
      boxes.add(
          new Box(Axis.percent(at), top + 19, Axis.percent(width), BAR, ink, ink + " " + number));
      if (width > 3) {
        labels.add(
            new Label(
                Axis.percent(at + width / 2),
                top + 34,
                String.valueOf(number),
                "middle",
                "on-" + ink));
      }
    }
    return at + width;
  }

  /// Short, for the page of a telephone; the table has the text in full.
  private String title(Act act) {
    boolean committee = act.kind().equals("committee");
    var body = act.field("body").map(material::body).orElse("");
    var session = act.field("session").map(n -> ", session " + n).orElse("");
    return (isDated(act) ? act.when() + ", " : "")
        + (committee ? body.replaceFirst(" of the .*", "") : body)
        + session
        + (committee || isOnly(act) ? "" : ", " + step(act))
        + (act.isUnconfirmed() ? ", unconfirmed" : "");
  }

  private static boolean isDated(Act act) {
    return act.field("dated_by").isEmpty();
  }

  /// A text that one body adopts in one step needs no word for it.
  private boolean isOnly(Act act) {
    return act.kind().equals("adopted") && !isOfTwoSteps(act);
  }

  private String step(Act act) {
    return switch (act.kind()) {
      case "adopted" -> isOnly(act) ? "adopted" : "plenary";
      case "held" -> "procedural vote";
      default -> act.kind().replace('-', ' ');
    };
  }

  /// Whether texts of that series go through a committee first.
  private boolean isOfTwoSteps(Act act) {
    var series = material.series(act.mechanism());
    return material.acts().stream()
        .anyMatch(
            a -> a.kind().equals("committee") && material.series(a.mechanism()).equals(series));
  }

  private List<Cell> cells(Act act) {
    var vote = java.util.Objects.requireNonNull(whole(act));
    var members = vote.members();
    return List.of(
        Cell.of(isDated(act) ? act.when() : "session " + act.field("session").orElse("")),
        Cell.of(
            material.label(act.mechanism()).replaceFirst(": .*", "")
                + act.field("symbol").map(s -> " (" + s + ")").orElse("")
                + ", "
                + step(act)),
        Cell.of(number(vote.yes())),
        Cell.of(number(vote.no())),
        Cell.of(number(vote.abstain())),
        Cell.of(members == null ? "" : members - vote.sum().orElse(members) + " of " + members),
        Cell.quiet(act.cited()));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
