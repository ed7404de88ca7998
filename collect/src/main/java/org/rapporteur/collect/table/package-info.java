/// Tables of values: in comes a CSV file as people and programs write it, out go its rows as bytes,
/// and what could not be read, with line numbers. Start at [TableFile].
@NullMarked
package org.rapporteur.collect.table;

import org.jspecify.annotations.NullMarked;
