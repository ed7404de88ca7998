/// The doors of the names: compare two, score a table of pairs, search a list, learn Korean
/// spelling anew. One class per subcommand, each a thin door to a request of `desk.names`. Start at
/// [NamesCommand].
@NullMarked
package org.rapporteur.app.cli.names;

import org.jspecify.annotations.NullMarked;
