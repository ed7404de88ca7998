package org.rapporteur.collect.trace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Goods.Amount;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Period;

/// Bills of lading as shipments: shipper to shipment, shipment to consignee, vessel to shipment. A
/// bill that was deleted, or a master whose houses are there, is kept as a node and moves nothing.
final class Shipments {
  private static final Dates DATES = Dates.monthFirst();

  private final Collection<Bill> bills;
  private final Set<String> withHouses = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  Shipments(Collection<Bill> bills) {
    this.bills = bills;
    for (var bill : bills) {
      if (!bill.house.isEmpty() && !bill.master.isEmpty()) {
        withHouses.add(bill.master);
      }
    }
  }

  void give() {
    bills.forEach(this::give);
  }

  private void give(Bill bill) {
    boolean master = bill.house.isEmpty() && withHouses.contains(bill.master);
    var draft = new Draft("bill:" + bill.identifier, Sort.SHIPMENT, bill.file.cite(bill.first));
    draft.name(title(bill));
    draft.identifier("master-bol", bill.master).identifier("house-bol", bill.house);
    bill.details.forEach(draft::detail);
    draft.detail("record_status", String.join(" > ", bill.states));
    draft.detail("arrival", bill.arrival);
    draft.detail(
        "counts",
        bill.isDeleted() ? "no: deleted" : master ? "no: its house bills are there" : "yes");
    bill.file.node(draft.node());
    bill.parties.forEach(this::party);
    if (!bill.isDeleted() && !master) {
      edges(bill, draft.id());
    }
  }

  private static String title(Bill bill) {
    var what = bill.descriptions.isEmpty() ? "goods" : bill.descriptions.getFirst();
    var number = bill.house.isEmpty() ? bill.master : bill.house;
    return "bill "
        + (number.isEmpty() ? bill.identifier : number)
        + ", "
        + (what.length() > 80 ? what.substring(0, 80) : what);
  }

  private void party(Bill.Party party) {
    var id = Ids.named(party.name());
    if (!known.add(id + "|" + party.address())) {
      return;
    }
    var draft = new Draft(id, Sort.COMPANY, party.file().cite(party.row(), party.role() + "_name"));
    draft.name(party.name()).address(party.address()).country(party.country());
    if (Ids.isForwarder(party.name())) {
      draft.detail("role", "forwarder");
    }
    party.file().node(draft.node());
  }

  private void edges(Bill bill, NodeId shipment) {
    var day = DATES.orNull(bill.arrival);
    if (day == null && !bill.arrival.isEmpty()) {
      bill.file.unusable(
          "bill " + bill.identifier,
          "its arrival is no date; it counts at any time",
          bill.file.cite(bill.first));
    }
    var period = day == null ? Period.ALWAYS : new Period(day, day);
    var goods = goods(bill, day);
    int nth = 0;
    for (var party : bill.parties) {
      nth++;
      var from = party.role().equals("shipper") ? new NodeId(Ids.named(party.name())) : shipment;
      var to = party.role().equals("shipper") ? shipment : new NodeId(Ids.named(party.name()));
      var kind = party.role().equals("notify") ? EdgeKind.LINK_UNSPECIFIED : EdgeKind.SHIPS;
      var edge =
          edge(
              bill,
              party.role() + "-" + nth,
              from,
              to,
              kind,
              period,
              party.file().cite(party.row(), party.role() + "_name"),
              party.role());
      bill.file.edge(kind == EdgeKind.SHIPS ? edge.with(goods) : edge);
    }
    vessel(bill, shipment, period);
  }

  private void vessel(Bill bill, NodeId shipment, Period period) {
    boolean imo = bill.imo.matches("\\d{7}");
    if (bill.vessel.isEmpty() && !imo) {
      return;
    }
    var id = new NodeId(imo ? "imo:" + bill.imo : "vessel:" + Ids.plain(bill.vessel));
    if (known.add(id.value())) {
      var draft = new Draft(id.value(), Sort.VESSEL, bill.file.cite(bill.first, "vessel_name"));
      draft.name(bill.vessel.isEmpty() ? "IMO " + bill.imo : bill.vessel);
      draft.identifier("imo", imo ? bill.imo : "");
      bill.file.node(draft.node());
    }
    bill.file.edge(
        edge(
            bill,
            "vessel",
            id,
            shipment,
            EdgeKind.CARRIES,
            period,
            bill.file.cite(bill.first, "vessel_name"),
            "vessel"));
  }

  private static Edge edge(
      Bill bill,
      String suffix,
      NodeId from,
      NodeId to,
      EdgeKind kind,
      Period period,
      Citation where,
      String words) {
    return Edge.of(
        "bill:" + bill.identifier + "#" + suffix,
        from,
        to,
        kind,
        period,
        new org.rapporteur.model.trace.Origin(
            where, null, null, org.rapporteur.model.trace.Strength.STATED, words));
  }

  private static Goods goods(Bill bill, @Nullable Edtf day) {
    var year = day == null ? null : Integer.valueOf(day.value().substring(0, 4));
    var code = bill.codes.isEmpty() ? null : Weights.code(bill.codes.getFirst(), year);
    var printed = Weights.amount(bill.weight, bill.unit, false).orElse(null);
    var estimated = bill.tariffWeight();
    var amount = printed != null || estimated == null ? printed : new Amount(estimated, "kg", true);
    return new Goods(code, amount, String.join("; ", List.copyOf(bill.descriptions)));
  }
}
