package org.rapporteur.analyze.linkage;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.linkage.FieldKind;

/// Reads a value as its kind asks, so that equal things are written alike. An empty answer is no
/// evidence: nothing was written, or a word that says so.
final class ValueReader {
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "",
          "unknown",
          "unk",
          "na",
          "n a",
          "none",
          "null",
          "nil",
          "nan",
          "not known",
          "not given",
          "not available",
          "not applicable",
          "unspecified",
          "missing",
          "anonymous",
          "tbd",
          "x",
          "xx",
          "xxx",
          "xxxx",
          "desconocido",
          "desconocida",
          "inconnu",
          "inconnue",
          "unbekannt",
          "неизвестно",
          "н д",
          "불명",
          "미상",
          "모름",
          "不明",
          "不详",
          "未知",
          "غير معروف",
          "مجهول");

  private final FieldKind kind;
  private final boolean monthFirst;

  ValueReader(FieldKind kind, boolean monthFirst) {
    this.kind = kind;
    this.monthFirst = monthFirst;
  }

  String read(String raw) {
    String words = Fold.words(raw);
    if (PLACEHOLDERS.contains(words) && !(kind.isNamePart() && words.length() == 1)) {
      return "";
    }
    return switch (kind) {
      case GIVEN_NAME, SURNAME -> words.replace(" ", "");
      case FULL_NAME -> Fold.hyphensClosed(raw);
      case ORGANISATION, PLACE, ADDRESS, ROLE, TEXT -> words;
      case DATE -> CalendarValue.read(raw, monthFirst);
      case YEAR -> year(words);
      case CATEGORY -> category(words);
      case POSTCODE, IDENTIFIER -> zeros(words.replace(" ", ""));
      case PHONE -> phone(raw);
      case EMAIL -> raw.strip().toLowerCase(Locale.ROOT);
      case NUMBER -> number(raw);
    };
  }

  private static String zeros(String value) {
    return value.chars().allMatch(c -> c == '0') ? "" : value;
  }

  private static String year(String words) {
    String digits = words.replaceAll("^.*?(\\d{4}).*$", "$1");
    return digits.matches("\\d{4}") ? digits : "";
  }

  private static String category(String words) {
    return switch (words) {
      case "male", "man", "masculin", "masculino", "남", "남자", "남성", "男", "м", "муж", "ذكر" -> "m";
      case "female", "woman", "feminin", "femenino", "여", "여자", "여성", "女", "ж", "жен", "أنثى" ->
          "f";
      default -> words;
    };
  }

  /// The digits; a country's prefix cannot be told from a number without it, so comparison looks at
  /// the end.
  private static String phone(String raw) {
    String digits = raw.replaceAll("\\D", "");
    return digits.length() < 5 ? "" : zeros(digits);
  }

  private static String number(String raw) {
    String text = raw.strip().replaceAll("[ \u00a0_]", "");
    if (!text.matches("[-+]?\\d{1,15}([.,]\\d+)?")) {
      return Fold.words(raw);
    }
    double value = Double.parseDouble(text.replace(',', '.'));
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
