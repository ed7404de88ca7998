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

  private Votes() {}

  static @Nullable Sheet sheet(List<Act> acts) {
    var voted = acts.stream().filter(a -> a.isFact() && whole(a) != null).toList();
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
            "Blue: in favour. Red: against. Grey: abstaining. What is left of the line did not vote. Committee and plenary are two votes.");
    return new Sheet(
        drawing,
        "Votes",
        List.of("When", "Text and step", "In favour", "Against", "Abstaining", "Members", "Source"),
        voted.stream().map(Votes::cells).toList(),
        "");
  }

  private static @Nullable Vote whole(Act act) {
    var vote = act.vote();
    return vote != null && vote.sum().isPresent() ? vote : null;
  }

  private static void row(Act act, int top, List<Box> boxes, List<Label> labels) {
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

  private static String title(Act act) {
    return act.when() + ", " + text(act);
  }

  private static String text(Act act) {
    String step = act.kind().equals("adopted") ? "plenary" : act.kind().replace('-', ' ');
    return act.field("symbol").map(s -> s + ", ").orElse("")
        + act.field("body").map(b -> b + ", ").orElse("")
        + step;
  }

  private static List<Cell> cells(Act act) {
    var vote = java.util.Objects.requireNonNull(whole(act));
    return List.of(
        Cell.of(act.when()),
        Cell.of(text(act)),
        Cell.of(number(vote.yes())),
        Cell.of(number(vote.no())),
        Cell.of(number(vote.abstain())),
        Cell.of(number(vote.members())),
        Cell.quiet(act.citation().print()));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
