package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// Says how far two different values of one field agree. Equal values never come here.
///
/// An instance belongs to one thread; what it prepared for the values may be shared.
interface Comparison {
  Agreement compare(int left, int right);

  /// The most that [#compare] can answer, told quickly.
  Agreement most(int left, int right);

  /// The same comparison for another thread.
  Comparison again();

  /// The comparison that fits a column.
  static Comparison of(Column column, NameSounds sounds) {
    return switch (column.field().kind()) {
      case GIVEN_NAME, SURNAME -> new NameWords(column.values(), sounds);
      case FULL_NAME, ORGANISATION, PLACE, ADDRESS, ROLE, TEXT -> WordLists.of(column, sounds);
      case DATE -> new Dates(column.values());
      case YEAR, NUMBER -> new Numbers(column.values());
      case CATEGORY -> new Categories(column.values());
      case POSTCODE, IDENTIFIER, PHONE, EMAIL -> new Codes(column.values());
    };
  }
}
