/// The whole of what the analysis of a case found, as one value, and how stages are given what does
/// not find room ([OnDemand]) and the cores they may use ([Work]).
@NullMarked
package org.rapporteur.model.analysis;

import org.jspecify.annotations.NullMarked;
