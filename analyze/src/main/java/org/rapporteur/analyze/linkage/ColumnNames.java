package org.rapporteur.analyze.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.linkage.FieldKind;

/// What columns are usually called, in several languages.
final class ColumnNames {
  private static final Map<String, FieldKind> KINDS = new HashMap<>();

  static {
    row(
        FieldKind.GIVEN_NAME,
        "given name",
        "given names",
        "givenname",
        "given",
        "first name",
        "firstname",
        "first",
        "forename",
        "forenames",
        "fname",
        "first names",
        "nombre",
        "nombres",
        "prenom",
        "prenoms",
        "vorname",
        "имя",
        "이름 명",
        "名",
        "given name1",
        "first name and patronym");
    row(
        FieldKind.SURNAME,
        "surname",
        "surnames",
        "last name",
        "lastname",
        "last",
        "family name",
        "familyname",
        "family",
        "lname",
        "sname",
        "apellido",
        "apellidos",
        "nom de famille",
        "nachname",
        "фамилия",
        "성",
        "姓",
        "second name");
    row(
        FieldKind.FULL_NAME,
        "name",
        "full name",
        "fullname",
        "person",
        "person name",
        "victim",
        "victim name",
        "detainee",
        "suspect",
        "nom",
        "nombre completo",
        "nom complet",
        "성명",
        "이름",
        "姓名",
        "имя полностью",
        "фио",
        "الاسم",
        "names",
        "alias",
        "name latin",
        "name english",
        "name en");
    row(
        FieldKind.ORGANISATION,
        "organisation",
        "organization",
        "company",
        "company name",
        "employer",
        "body",
        "entity name",
        "org",
        "org name",
        "business name",
        "firm",
        "empresa",
        "entreprise",
        "기관",
        "회사",
        "公司",
        "организация",
        "legal name");
    row(
        FieldKind.DATE,
        "date of birth",
        "birth date",
        "birthdate",
        "dob",
        "born",
        "birthday",
        "date birth",
        "dateofbirth",
        "d o b",
        "date",
        "fecha de nacimiento",
        "date de naissance",
        "geburtsdatum",
        "дата рождения",
        "생년월일",
        "出生日期",
        "تاريخ الميلاد",
        "date of death",
        "death date",
        "dod",
        "birth");
    row(FieldKind.YEAR, "year of birth", "birth year", "yob", "year", "annee", "ano", "출생년도");
    row(
        FieldKind.PLACE,
        "place",
        "place of birth",
        "birthplace",
        "birth place",
        "city",
        "town",
        "village",
        "suburb",
        "district",
        "province",
        "state",
        "county",
        "region",
        "country",
        "nationality",
        "location",
        "municipality",
        "ciudad",
        "pueblo",
        "ville",
        "lieu",
        "lieu de naissance",
        "lugar",
        "город",
        "место рождения",
        "출생지",
        "지역",
        "시",
        "籍贯",
        "出生地",
        "place of residence",
        "residence",
        "hometown",
        "home town");
    row(
        FieldKind.ADDRESS,
        "address",
        "street",
        "address 1",
        "address 2",
        "address1",
        "address2",
        "street address",
        "street name",
        "direccion",
        "adresse",
        "адрес",
        "주소",
        "地址",
        "العنوان",
        "addr",
        "road");
    row(
        FieldKind.POSTCODE,
        "postcode",
        "post code",
        "postal code",
        "zip",
        "zip code",
        "zipcode",
        "plz",
        "codigo postal",
        "code postal",
        "우편번호");
    row(
        FieldKind.IDENTIFIER,
        "passport",
        "passport number",
        "passport no",
        "national id",
        "nationalid",
        "id number",
        "identity number",
        "id card",
        "ssn",
        "soc sec id",
        "social security number",
        "tax id",
        "inn",
        "lei",
        "imo",
        "registration number",
        "reg no",
        "company number",
        "personal number",
        "nin",
        "dni",
        "cedula",
        "nric",
        "주민등록번호",
        "여권번호",
        "身份证",
        "паспорт",
        "identifier",
        "id no",
        "document number");
    row(
        FieldKind.PHONE,
        "phone",
        "phone number",
        "telephone",
        "tel",
        "mobile",
        "cell",
        "cellphone",
        "telefono",
        "телефон",
        "전화",
        "전화번호",
        "电话",
        "هاتف",
        "mobile phone",
        "contact number");
    row(FieldKind.EMAIL, "email", "e mail", "mail", "email address", "correo", "courriel");
    row(
        FieldKind.ROLE,
        "role",
        "occupation",
        "profession",
        "job",
        "job title",
        "title",
        "position",
        "rank",
        "office",
        "post",
        "cargo",
        "profesion",
        "직업",
        "직위",
        "职务",
        "должность");
    row(
        FieldKind.CATEGORY,
        "sex",
        "gender",
        "sexo",
        "sexe",
        "geschlecht",
        "пол",
        "성별",
        "性别",
        "الجنس",
        "marital status",
        "ethnicity",
        "religion",
        "status");
    row(
        FieldKind.NUMBER,
        "street number",
        "house number",
        "number of house",
        "house no",
        "age",
        "edad");
  }

  private static final Set<String> ROW_NAMES =
      Set.of(
          "id",
          "rec id",
          "record id",
          "recid",
          "row",
          "row id",
          "nr",
          "no",
          "number",
          "num",
          "uid",
          "unique id",
          "key",
          "ref",
          "reference",
          "case id",
          "case number",
          "entry",
          "record",
          "index",
          "uuid",
          "source id",
          "번호",
          "编号");

  private static final Set<String> OUTCOMES =
      Set.of(
          "cluster",
          "cluster id",
          "entity",
          "entity id",
          "true id",
          "truth",
          "match id",
          "match",
          "group id",
          "true match",
          "label",
          "true cluster",
          "gold");

  private ColumnNames() {}

  private static void row(FieldKind kind, String... names) {
    for (String name : names) {
      KINDS.put(name, kind);
    }
  }

  static Optional<FieldKind> kind(String column) {
    String name = name(column);
    FieldKind exact = KINDS.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    String shorter = name.replaceFirst(" ?(l|r|left|right|a|b|\\d+)$", "");
    return Optional.ofNullable(KINDS.get(shorter));
  }

  static boolean isRowName(String column) {
    String name = name(column);
    return ROW_NAMES.contains(name)
        || name.matches("(l|r|left|right|rec|record|row).{0,2}(id|nr|no)");
  }

  static boolean isOutcome(String column) {
    return OUTCOMES.contains(name(column));
  }

  /// `dateOfBirth`, `DATE_OF_BIRTH` and `Date of birth` alike.
  private static String name(String column) {
    return Fold.words(column.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
  }
}
