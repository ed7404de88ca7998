/// What a person can ask, one class per request: [Collect], [Analyze], [Report], [Run], [Verify],
/// [Judge], [ExportRecord]; [Pipeline] lists the stages in order.
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
