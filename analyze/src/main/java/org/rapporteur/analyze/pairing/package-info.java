/// Finds what is worth comparing without comparing everything. In: things with keys. Out: pairs of
/// their positions, each once and in order. Start at [KeyBlocks]; who compares, and how, is the
/// matter of the stage that asks. [Portions] lets several cores compare and keeps the order.
@NullMarked
package org.rapporteur.analyze.pairing;

import org.jspecify.annotations.NullMarked;
