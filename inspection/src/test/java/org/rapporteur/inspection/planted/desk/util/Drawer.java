package org.rapporteur.inspection.planted.desk.util;

/// Where homeless functions gather, in a package that tells nothing.
final class Drawer {}
