package org.rapporteur.inspection.planted.app;

import org.rapporteur.inspection.planted.ledger.derived.Store;

/// A door that goes behind the desk.
record Burglar(Store store) {}
