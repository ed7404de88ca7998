/// The analysis of a case as one JSON document, for other programs and for measuring. In: a
/// [org.rapporteur.ledger.view.CaseView]. Out: one file, specified in
/// `docs/formats/record-export.md`. Start at [RecordExport].
@NullMarked
package org.rapporteur.report.record;

import org.jspecify.annotations.NullMarked;
