/// Pages to hand over: well-formed XHTML comes in, a PDF goes out in which every font is embedded.
/// Start with [PdfPrinter]; it says which letters no font on the machine has ([Typefaces]) instead
/// of leaving holes.
///
/// Nothing is fetched: neither the network nor a file that the page names is looked at.
@NullMarked
package org.rapporteur.report.trace.print;

import org.jspecify.annotations.NullMarked;
