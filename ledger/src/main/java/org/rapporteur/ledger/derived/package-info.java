/// The SQLite database: everything in it can be rebuilt from the log and its objects. In: what was
/// read and found. Out: [org.rapporteur.ledger.view.CaseView]. Start at [CaseDatabase]; the tables
/// stand in `sqlite/V1__tables.sql`. Only standard SQL goes through jOOQ, so that a second dialect
/// needs its own table script and nothing else.
@NullMarked
package org.rapporteur.ledger.derived;

import org.jspecify.annotations.NullMarked;
