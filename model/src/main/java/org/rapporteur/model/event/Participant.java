package org.rapporteur.model.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;

/// Somebody's part in a happening.
///
/// @param entity who, if resolved
/// @param text the words printed
public record Participant(SlotRole role, @Nullable EntityId entity, String text) {}
