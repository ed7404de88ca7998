package org.rapporteur.analyze.corroboration;

import java.util.List;

/// The figures and dates of one document, with all that tells of what they are given, for all
/// questions at once.
///
/// @param figures measures and counts, in order of their places
/// @param values the same and its dates, in order of their places
/// @param tallies counts that may be compared, in order of their ids
/// @param ballots the votes of which it tells, in order of their places
/// @param beginnings what it tells to have begun in a year, in order of their places
/// @param digits the digits that it prints
record Page(
    List<Measured> figures,
    List<Valued> values,
    List<Tally> tallies,
    List<Ballot> ballots,
    Beginnings beginnings,
    Digits digits) {}
