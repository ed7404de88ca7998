/// The words of the trace: how violations reach companies, products and importers.
///
/// In: what registers, lists, manifests and texts say. Out: [Edge]s and [Listing]s that anybody can
/// compute with, and [Verdict]s that a stranger can replay. Start at [TraceFacts].
///
/// Glossary:
/// - A **Node** is anything an edge can touch: a person, a company, a public body, a vessel, a
///   facility, a shipment, a product, an act. Its [NodeId] begins with the naming body, such as
///   `un:KPe.001`, `ofac:4711`, `lei:…`, `os:…`, `bods:…`.
/// - An **Edge** is one telling of one relation between two nodes: typed, dated, sourced. Two
///   registers that tell of the same shareholding give two edges.
/// - A **Stake** is what all tellings of one shareholding come to on a day, made in
///   `analyze.trace.ownership`; it has one [ShareInterval].
/// - A **Percent** is an exact fraction. Nothing about a threshold is ever computed in doubles.
/// - A **Period** is the days for which an edge is said to hold, both ends inclusive as sources
///   print them, with their precision: `2024` is not the first of January.
/// - A **Listing** puts a node on a list from a day until the day of its delisting, which no longer
///   counts. Every list carries a [ListStatus]: not every list is a sanctions list.
/// - A **Regime** is a legal test as data: threshold, what is added to what, and where it stands.
/// - A **Verdict** is what a test comes to for one subject on one day: IN, OUT, POSSIBLE if missing
///   data carry the difference, REVIEW if contradicting data do.
/// - A **Step** says why something is inside, in the order in which it became so; a **Deciding**
///   datum is one that, once known, would turn a POSSIBLE.
/// - A **Contradiction** is tellings that cannot all be true. They widen a stake, and never vanish.
/// - **Strength**: an edge is STATED by its source, HEDGED by it ("reportedly"), or INFERRED by us.
/// - An **Unusable** row was received and is kept, counted and shown with the reason, and used
///   nowhere. An **Absence** is a source saying that it has no data.
/// - A **Rebuttal** is evidence offered against an edge; verdicts are shown with and without it.
@NullMarked
package org.rapporteur.model.trace;

import org.jspecify.annotations.NullMarked;
