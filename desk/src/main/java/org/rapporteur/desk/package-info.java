/// What a person can ask, one class per request; the pipeline lists the stages in order.
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
