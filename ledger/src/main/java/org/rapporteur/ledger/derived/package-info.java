/// The SQLite database: everything in it can be rebuilt from the log and its objects. In: what was
/// read and found. Out: [org.rapporteur.ledger.view.CaseView]. Start at [CaseDatabase]; the tables
/// stand in `sqlite/V1__tables.sql`. What a large case is made of (sources, claims, accounts) is
/// written and fetched row by row, by [RunDraft] and [Rows]; a second dialect needs its own table
/// script, and another word for `rowid` there.
@NullMarked
package org.rapporteur.ledger.derived;

import org.jspecify.annotations.NullMarked;
