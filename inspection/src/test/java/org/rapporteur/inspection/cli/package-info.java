/// The command as a shell sees it. In: words and small files. Out: tests of exit codes and of what
/// is printed. Start at [CommandTest].
@NullMarked
package org.rapporteur.inspection.cli;

import org.jspecify.annotations.NullMarked;
