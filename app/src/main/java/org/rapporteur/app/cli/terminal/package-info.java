/// What every command shares, whatever its subject: the options that name a case, tables and JSON
/// for results, progress, paths as typed, exit codes. It lies apart from [org.rapporteur.app.cli]
/// so that each subject can have a package of commands without importing the one that lists them.
/// Start at [CaseOptions].
@NullMarked
package org.rapporteur.app.cli.terminal;

import org.jspecify.annotations.NullMarked;
