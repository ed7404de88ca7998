package org.rapporteur.inspection.planted.analyze;

import org.rapporteur.inspection.planted.ledger.stage.EachStage;

/// A stage that hides under another name.
final class Misnamed implements EachStage {}
