/// Paths by which a violation reaches a company, a product, an importer. In: the facts of a case.
/// Out: the best minimal [org.rapporteur.model.trace.TracePath]s between two nodes, the quantities
/// of exposed goods as intervals, and an order of work.
///
/// Start at [TraceGraph], which compiles facts once, and [PathSearch], which asks it. A path runs
/// with the goods and with time: nothing arrives before it left. Ownership and control are walked
/// both ways while they hold. What only links (a director, a cousin) is walked on request. Hubs
/// (forwarders, banks, registered agents, crowded addresses) do not transmit exposure.
@NullMarked
package org.rapporteur.analyze.trace.path;

import org.jspecify.annotations.NullMarked;
