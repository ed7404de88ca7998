/// What a reader must know of the page itself: translated, undated, a preview, a commentary. Start
/// at [QualityStage], the last of the stages that read one document alone.
@NullMarked
package org.rapporteur.analyze.quality;

import org.jspecify.annotations.NullMarked;
