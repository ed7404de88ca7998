/// The ears: files, mail, tables and archives become evidence and text.
@NullMarked
package org.rapporteur.collect;

import org.jspecify.annotations.NullMarked;
