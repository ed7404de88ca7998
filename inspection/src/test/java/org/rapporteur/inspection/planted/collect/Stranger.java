package org.rapporteur.inspection.planted.collect;

import org.assertj.core.api.Condition;

/// Uses a library that is not known to the house.
record Stranger(Condition<String> condition) {}
