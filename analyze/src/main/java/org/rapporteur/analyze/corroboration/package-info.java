/// How the answers of the sources stand to each other: they agree, one is more precise, names are
/// spelt differently, figures may mean different things, or they contradict. Start at
/// [CorroborationStage]; each kind of question has a class of its own. Figures and dates are read
/// once for all questions ([Pages]). Where no list of deeds tells that two sentences speak of one
/// thing, [Wording] weighs what they share.
@NullMarked
package org.rapporteur.analyze.corroboration;

import org.jspecify.annotations.NullMarked;
