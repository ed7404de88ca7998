/// The plan of the house as rules. In: the compiled classes of all rooms. Out: tests that fail with
/// the class that left its room. Start at [HouseRules]; [ArchitectureTest] holds the house to them,
/// [CanaryTest] shows with the classes under `planted` that each of them can fail.
@NullMarked
package org.rapporteur.inspection.architecture;

import org.jspecify.annotations.NullMarked;
