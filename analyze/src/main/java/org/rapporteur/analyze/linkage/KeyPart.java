package org.rapporteur.analyze.linkage;

import java.util.ArrayList;
import java.util.List;

/// A coarse form of a field's value under which records are looked for, such as the sound of a
/// surname or the year of a date.
///
/// @param what how it is told to people
/// @param keys a key for each value of the field; 0 is none
/// @param survives chance that it outlives a slip in the value
@SuppressWarnings("ArrayRecordComponent")
record KeyPart(int field, What what, int[] keys, double survives) {
  /// What remains of the value.
  enum What {
    WHOLE(0),
    SOUND(.5),
    START(.8),
    YEAR(.65),
    MONTH_AND_DAY(.35),
    FIRST_WORD(.6),
    LAST_WORD(.6),
    FIRST_HALF(.5),
    LAST_HALF(.5);

    private final double survives;

    What(double survives) {
      this.survives = survives;
    }
  }

  private static KeyPart part(Column column, int field, What what, KeyOf keyOf) {
    var keys = new int[column.distinct()];
    for (int value = 1; value < keys.length; value++) {
      String key = keyOf.key(column.values()[value]);
      keys[value] = key.isEmpty() ? 0 : Mix.key(Mix.of(Mix.of(key), Mix.of(what.name())));
    }
    return new KeyPart(field, what, keys, what.survives);
  }

  private interface KeyOf {
    String key(String value);
  }

  /// The parts that a field offers.
  static List<KeyPart> of(Column column, int field) {
    var parts = new ArrayList<KeyPart>();
    parts.add(part(column, field, What.WHOLE, v -> v));
    switch (column.field().kind()) {
      case GIVEN_NAME, SURNAME -> {
        parts.add(part(column, field, What.SOUND, KeyPart::sound));
        parts.add(part(column, field, What.START, v -> v.substring(0, Math.min(2, v.length()))));
      }
      case FULL_NAME, ORGANISATION, PLACE, ADDRESS, ROLE, TEXT -> {
        if (column.field().kind() != org.rapporteur.model.linkage.FieldKind.PLACE) {
          parts.add(part(column, field, What.FIRST_WORD, v -> sound(v.split(" ", 2)[0])));
        }
        parts.add(part(column, field, What.LAST_WORD, v -> sound(lastWord(v))));
      }
      case DATE -> {
        parts.add(part(column, field, What.YEAR, v -> digits(v).substring(0, 4)));
        parts.add(part(column, field, What.MONTH_AND_DAY, KeyPart::monthAndDay));
      }
      case POSTCODE, IDENTIFIER, PHONE, EMAIL -> {
        parts.add(part(column, field, What.FIRST_HALF, v -> half(v, true)));
        parts.add(part(column, field, What.LAST_HALF, v -> half(v, false)));
      }
      case YEAR, CATEGORY, NUMBER -> {}
    }
    return parts;
  }

  /// Keys that two parts of one field give at once add nothing.
  static boolean refines(KeyPart finer, KeyPart coarser) {
    return finer.field == coarser.field && (finer.what == coarser.what || finer.what == What.WHOLE);
  }

  private static String sound(String word) {
    String sound = SoundCode.of(word);
    return sound.isEmpty() ? word : sound;
  }

  private static String lastWord(String value) {
    return value.substring(value.lastIndexOf(' ') + 1);
  }

  private static String digits(String date) {
    return date.replace("?", "");
  }

  /// Month and day in either order.
  private static String monthAndDay(String date) {
    String month = digits(date).substring(4, 6);
    String day = digits(date).substring(6, 8);
    return day.equals("00") ? "" : month.compareTo(day) < 0 ? month + day : day + month;
  }

  private static String half(String value, boolean first) {
    int middle = value.length() / 2;
    return value.length() < 6 ? "" : first ? value.substring(0, middle) : value.substring(middle);
  }
}
