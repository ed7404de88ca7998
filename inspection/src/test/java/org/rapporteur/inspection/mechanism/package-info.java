/// What institutions did, from loading a pack to the report: invented texts of several kinds held
/// against the packs, links between record and documents, mistakes in tables as a person at the
/// command line meets them. Start at [RecordCheckTest].
@NullMarked
package org.rapporteur.inspection.mechanism;

import org.jspecify.annotations.NullMarked;
