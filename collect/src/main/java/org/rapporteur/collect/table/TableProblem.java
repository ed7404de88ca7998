package org.rapporteur.collect.table;

/// A row that could not be read.
///
/// @param line number of the line it begins on
/// @param what what is wrong with it, for people
public record TableProblem(long line, String what) {}
