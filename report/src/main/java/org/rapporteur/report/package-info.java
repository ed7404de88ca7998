/// The voice: findings become pages and exports.
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
