package org.rapporteur.analyze.trace.path;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;

/// Where the goods of a site went, stage by stage, and how much of each delivery they can be.
///
/// What the site itself ships is exposed as a whole. What its owner ships may be from the site or
/// not. Who received it may have mixed it: each of its later deliveries holds an interval of it, by
/// mass balance over everything of that kind that it received. Without quantities only reachability
/// is said. Codes of different revisions are not compared.
public final class Exposure {
  private static final int STAGES = 4;

  private final Movements movements;
  private final int lead;

  /// @param lead most days between arrival and departure
  public Exposure(TraceFacts facts, int lead) {
    this.lead = lead;
    this.movements = new Movements(facts);
  }

  /// A delivery that may hold exposed goods.
  ///
  /// @param stage 1 for what left the site or its owner, 2 for what was made of that, and so on
  /// @param via the shipment, or null if the source tells of none
  /// @param mass delivered, in kilograms, or null
  /// @param exposed how much of it
  /// @param way the edges from the site to here, in order
  /// @param why in words
  public record Delivery(
      int stage,
      NodeId sender,
      @Nullable NodeId via,
      NodeId receiver,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String goods,
      @Nullable BigDecimal mass,
      Bounds exposed,
      Strength strength,
      List<Edge> way,
      String why) {
    public Delivery {
      way = List.copyOf(way);
    }
  }

  /// All deliveries that may hold goods of a site or act, nearest first.
  public List<Delivery> of(NodeId start) {
    var found = new LinkedHashMap<String, Delivery>();
    List<Delivery> frontier = new ArrayList<>();
    for (var source : sources(start)) {
      first(source, frontier);
    }
    for (int stage = 1; !frontier.isEmpty() && stage <= STAGES; stage++) {
      frontier.forEach(d -> found.putIfAbsent(key(d), d));
      frontier = next(frontier, stage + 1, found.keySet());
    }
    return List.copyOf(found.values());
  }

  private static String key(Delivery delivery) {
    return delivery.sender()
        + "|"
        + delivery.via()
        + "|"
        + delivery.receiver()
        + "|"
        + delivery.way().getLast().id();
  }

  /// Somebody whose goods are exposed, wholly or perhaps.
  private record Source(NodeId node, boolean wholly, List<Edge> way, String why) {}

  /// The site, the sites of an act, the plants where workers are employed; and who owns or controls
  /// them.
  private List<Source> sources(NodeId start) {
    var sites = new ArrayList<Source>();
    var acts =
        movements.leaving(start).stream()
            .filter(e -> e.kind() == EdgeKind.COMMITTED_AT || e.kind() == EdgeKind.EMPLOYS_AT)
            .toList();
    if (acts.isEmpty()) {
      sites.add(new Source(start, true, List.of(), "shipped from the site"));
    }
    acts.forEach(e -> sites.add(new Source(e.to(), true, List.of(e), "shipped from the site")));
    var sources = new ArrayList<>(sites);
    for (var site : sites) {
      for (var edge : movements.reaching(site.node)) {
        if (owns(edge.kind())) {
          var way = new ArrayList<>(site.way);
          way.add(edge);
          sources.add(
              new Source(
                  edge.from(),
                  false,
                  way,
                  "shipped by who owns or controls the site; from which of its plants is not"
                      + " said"));
        }
      }
      for (var edge : movements.leaving(site.node)) {
        if (edge.kind() == EdgeKind.PRODUCES) {
          var way = new ArrayList<>(site.way);
          way.add(edge);
          sources.add(new Source(edge.to(), true, way, "made at the site"));
        }
      }
    }
    return sources;
  }

  private static boolean owns(EdgeKind kind) {
    return switch (kind) {
      case SHARES, VOTES, BOARD_MAJORITY, OTHER_CONTROL, CONSOLIDATION -> true;
      default -> false;
    };
  }

  private void first(Source source, List<Delivery> deliveries) {
    for (var sent : movements.sent(source.node)) {
      if (!afterAct(source, sent.leaving())) {
        continue;
      }
      var mass = Movements.mass(sent.leaving());
      var exposed =
          source.wholly
              ? mass == null ? Bounds.UNKNOWN : Bounds.exactly(mass)
              : new Bounds(BigDecimal.ZERO, mass, null);
      deliveries.add(delivery(1, source.node, sent, mass, exposed, source.way, source.why));
    }
  }

  /// What left before the act, or long after it, holds nothing of it; and only who held the site
  /// then counts.
  private boolean afterAct(Source source, Edge leaving) {
    if (source.way.isEmpty()
        || source.way.getFirst().kind() == EdgeKind.PRODUCES
        || owns(source.way.getFirst().kind())) {
      return true;
    }
    var act = source.way.getFirst().period();
    boolean held =
        source.way.stream()
            .skip(1)
            .allMatch(e ->
                e.period().earliestFrom().isBefore(act.latestTo())
                    && act.earliestFrom().isBefore(e.period().latestTo()));
    boolean begun = act.start() == null || leaving.period().latestTo().isAfter(act.earliestFrom());
    boolean soon =
        act.end() == null
            || leaving.period().start() == null
            || !leaving.period().earliestFrom().isAfter(act.latestTo().plusDays(lead));
    return held && begun && soon;
  }

  private Delivery delivery(
      int stage,
      NodeId sender,
      Movements.Sent sent,
      @Nullable BigDecimal mass,
      Bounds exposed,
      List<Edge> before,
      String why) {
    var way = new ArrayList<>(before);
    way.add(sent.leaving());
    if (!sent.arriving().equals(sent.leaving())) {
      way.add(sent.arriving());
    }
    var period = sent.arriving().period();
    return new Delivery(
        stage,
        sender,
        sent.arriving().equals(sent.leaving()) ? null : sent.leaving().to(),
        movements.plant(sent.arriving().to()),
        period.start() == null ? null : period.earliestFrom(),
        period.end() == null ? null : period.latestTo().minusDays(1),
        Movements.goods(sent.leaving()).map(Goods::description).orElse(""),
        mass,
        exposed,
        way.stream()
            .map(e -> e.origin().strength())
            .max(Comparator.naturalOrder())
            .orElse(Strength.STATED),
        way,
        why);
  }

  /// What receivers sent on after they received.
  private List<Delivery> next(List<Delivery> arrived, int stage, Set<String> known) {
    var byReceiver = new LinkedHashMap<NodeId, List<Delivery>>();
    arrived.forEach(d -> byReceiver.computeIfAbsent(d.receiver(), k -> new ArrayList<>()).add(d));
    var next = new ArrayList<Delivery>();
    byReceiver.forEach((receiver, deliveries) -> {
      for (var sent : movements.sentOrMade(receiver)) {
        passOn(receiver, sent, deliveries, stage)
            .filter(d -> !known.contains(key(d)))
            .ifPresent(next::add);
      }
    });
    return next;
  }

  private Optional<Delivery> passOn(
      NodeId receiver, Movements.Sent sent, List<Delivery> arrived, int stage) {
    var before = arrived.stream().filter(d -> inTime(d, sent.leaving())).toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    var example = before.getFirst();
    var shipped = Movements.mass(sent.leaving());
    var recipe = movements.recipe(receiver, example.way().getLast(), sent.leaving());
    boolean same = Movements.sameKind(example.way().getLast(), sent.leaving());
    if (recipe.isEmpty() && !same) {
      return Optional.of(
          delivery(
              stage,
              receiver,
              sent,
              shipped,
              new Bounds(BigDecimal.ZERO, shipped, null),
              example.way(),
              "inputs of this kind reached the sender; that they are in these goods is not shown"));
    }
    var ratio = recipe.orElse(BigDecimal.ONE);
    var exposed =
        before.stream().map(Delivery::exposed).reduce(Bounds::plus).orElse(Bounds.UNKNOWN);
    var embodied = shipped == null ? null : shipped.multiply(ratio);
    var bounds = Bounds.mixed(total(receiver, example, sent.leaving()), exposed, embodied);
    return Optional.of(
        delivery(
            stage,
            receiver,
            sent,
            shipped,
            recipe.isPresent() ? bounds.asOutput(ratio, shipped) : bounds,
            example.way(),
            recipe.isPresent()
                ? "made of it by the recipe of the plant"
                : "passed on as goods of the same kind"));
  }

  /// Nothing leaves before it arrived, nor later than the lead time.
  private boolean inTime(Delivery delivery, Edge leaving) {
    if (leaving.period().start() == null) {
      return true;
    }
    var last = leaving.period().latestTo();
    if (delivery.first() == null) {
      return last.isAfter(begun(delivery));
    }
    var latest = delivery.last() == null ? delivery.first() : delivery.last();
    return last.isAfter(delivery.first())
        && !leaving.period().earliestFrom().isAfter(latest.plusDays(lead));
  }

  /// The first day on which a delivery without a date can have been: not before the act, nor before
  /// what brought the goods this far.
  private static LocalDate begun(Delivery delivery) {
    return delivery.way().stream()
        .filter(e -> !owns(e.kind()) && e.period().start() != null)
        .map(e -> e.period().earliestFrom())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /// All of that kind that a receiver got in the window; null if some of it has no quantity.
  private @Nullable BigDecimal total(NodeId receiver, Delivery example, Edge leaving) {
    var kind = example.way().getLast();
    var total = BigDecimal.ZERO;
    var doors = new HashSet<NodeId>(Set.of(receiver));
    doors.add(kind.to());
    for (var door : doors) {
      for (var edge : movements.reaching(door)) {
        boolean goods = edge.kind() == EdgeKind.SHIPS || edge.kind() == EdgeKind.SUPPLIES;
        if (goods && Movements.sameKind(kind, edge) && arrivedInTime(edge, leaving)) {
          var mass = Movements.mass(edge);
          if (mass == null) {
            return null;
          }
          total = total.add(mass);
        }
      }
    }
    return total;
  }

  private boolean arrivedInTime(Edge arriving, Edge leaving) {
    if (arriving.period().start() == null || leaving.period().start() == null) {
      return true;
    }
    return leaving.period().latestTo().isAfter(arriving.period().earliestFrom())
        && !leaving.period().earliestFrom().isAfter(arriving.period().latestTo().plusDays(lead));
  }
}
