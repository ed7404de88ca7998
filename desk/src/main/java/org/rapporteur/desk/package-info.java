/// What a person can ask, one class per request: [Collect], [Analyze], [Report], [Run], [Verify],
/// [Judge], [ExportRecord]; [Pipeline] lists the stages in order. `suggestion` asks a language
/// model, if a person wants it.
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
