/// The report as a set of web pages that open without script and without network. In: a
/// [org.rapporteur.ledger.view.CaseView]. Out: a folder with `report/index.html` and what it links.
/// Start at [HtmlReport].
@NullMarked
package org.rapporteur.report.html;

import org.jspecify.annotations.NullMarked;
