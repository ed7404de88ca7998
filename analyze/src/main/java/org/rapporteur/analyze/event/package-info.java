/// From frames to what happened. In: tellings with resolved names and times. Out: accounts (one
/// source's telling of one happening) with their claims ([AccountStage]), then the events that
/// gather accounts of several sources ([EventStage]).
@NullMarked
package org.rapporteur.analyze.event;

import org.jspecify.annotations.NullMarked;
