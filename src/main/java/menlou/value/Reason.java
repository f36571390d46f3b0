package menlou.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every reason a value of this package can be refused for, with the placeholders its sentences may
 * use. A test proves that each has words in every language and that a vector reaches it.
 */
public enum Reason {
  EMPTY("value.empty"),

  CREDIT_CODE_LENGTH("credit-code.length", "expected", "found"),
  CREDIT_CODE_CHARACTER("credit-code.character", "found", "position"),
  CREDIT_CODE_AUTHORITY("credit-code.authority", "found", "position"),
  CREDIT_CODE_ORGANISATION_CHECK("credit-code.organisation-check", "expected", "found", "position"),
  CREDIT_CODE_CHECK_CHARACTER("credit-code.check-character", "expected", "found", "position"),

  RESIDENT_ID_LENGTH("resident-id.length", "expected", "found"),
  RESIDENT_ID_CHARACTER("resident-id.character", "found", "position"),
  RESIDENT_ID_BIRTH_DATE("resident-id.birth-date", "found"),
  RESIDENT_ID_CHECK_CHARACTER("resident-id.check-character", "expected", "found", "position"),
  RESIDENT_ID_RESIDENCE_PERMIT("resident-id.residence-permit", "found"),
  RESIDENT_ID_PERMANENT_RESIDENT("resident-id.permanent-resident", "found"),

  RESIDENCE_PERMIT_LENGTH("residence-permit.length", "expected", "found"),
  RESIDENCE_PERMIT_CHARACTER("residence-permit.character", "found", "position"),
  RESIDENCE_PERMIT_AREA("residence-permit.area", "found"),
  RESIDENCE_PERMIT_HONG_KONG_MACAU("residence-permit.hong-kong-macau", "found"),
  RESIDENCE_PERMIT_TAIWAN("residence-permit.taiwan", "found"),
  RESIDENCE_PERMIT_BIRTH_DATE("residence-permit.birth-date", "found"),
  RESIDENCE_PERMIT_CHECK_CHARACTER(
      "residence-permit.check-character", "expected", "found", "position"),

  PERMANENT_RESIDENT_LENGTH("permanent-resident.length", "found"),
  PERMANENT_RESIDENT_CHARACTER("permanent-resident.character", "found", "position"),
  PERMANENT_RESIDENT_OLD_SHAPE("permanent-resident.old-shape", "found"),
  PERMANENT_RESIDENT_FIRST_DIGIT("permanent-resident.first-digit", "found"),
  PERMANENT_RESIDENT_BIRTH_DATE("permanent-resident.birth-date", "found"),
  PERMANENT_RESIDENT_CHECK_CHARACTER(
      "permanent-resident.check-character", "expected", "found", "position"),

  PASSPORT_LENGTH("passport.length", "found"),
  PASSPORT_CHARACTER("passport.character", "found", "position"),

  MRZ_LINES("machine-readable-zone.lines", "found"),
  MRZ_LENGTH("machine-readable-zone.length", "line", "found"),
  MRZ_CHARACTER("machine-readable-zone.character", "line", "found", "position"),
  MRZ_DOCUMENT("machine-readable-zone.document", "found"),
  MRZ_ISSUER("machine-readable-zone.issuer", "found"),
  MRZ_NAME("machine-readable-zone.name", "found"),
  MRZ_NUMBER("machine-readable-zone.number", "found"),
  MRZ_NUMBER_CHECK("machine-readable-zone.number-check", "expected", "found", "position"),
  MRZ_NATIONALITY("machine-readable-zone.nationality", "found"),
  MRZ_BIRTH_CHECK("machine-readable-zone.birth-check", "expected", "found", "position"),
  MRZ_BIRTH_DATE("machine-readable-zone.birth-date", "found"),
  MRZ_SEX("machine-readable-zone.sex", "found"),
  MRZ_EXPIRY_CHECK("machine-readable-zone.expiry-check", "expected", "found", "position"),
  MRZ_EXPIRY("machine-readable-zone.expiry", "found"),
  MRZ_PERSONAL_CHECK("machine-readable-zone.personal-check", "expected", "found", "position"),
  MRZ_COMPOSITE_CHECK("machine-readable-zone.composite-check", "expected", "found", "position"),

  HONG_KONG_ID_SHAPE("hong-kong-id.shape", "found"),
  HONG_KONG_ID_CHECK_CHARACTER("hong-kong-id.check-character", "expected", "found"),
  MACAU_ID_SHAPE("macau-id.shape", "found"),
  TAIWAN_ID_SHAPE("taiwan-id.shape", "found"),
  TAIWAN_ID_CHECK_CHARACTER("taiwan-id.check-character", "expected", "found"),
  HM_TRAVEL_PERMIT_SHAPE("hm-travel-permit.shape", "found"),
  TAIWAN_TRAVEL_PERMIT_SHAPE("taiwan-travel-permit.shape", "found"),
  OTHER_DOCUMENT_LENGTH("other-document.length", "most", "found"),

  MONEY_NUMBER("money.number", "found"),
  MONEY_GROUPING("money.grouping", "found"),
  MONEY_NEGATIVE("money.negative", "found"),
  MONEY_DECIMALS("money.decimals", "most", "found"),
  MONEY_TOO_LARGE("money.too-large", "most"),
  MONEY_UNIT("money.unit", "found", "wan"),
  MONEY_CURRENCY("money.currency", "found"),

  SHARE_NUMBER("share.number", "found"),
  SHARE_RANGE("share.range", "found"),
  SHARE_DECIMALS("share.decimals", "most", "found"),

  PHONE_NUMBER("phone.number", "found"),
  PHONE_COUNTRY("phone.country", "found"),
  PHONE_AREA("phone.area", "found"),
  PHONE_TOO_SHORT("phone.too-short", "found"),
  PHONE_TOO_LONG("phone.too-long", "found"),
  PHONE_MAINLAND("phone.mainland", "found"),
  PHONE_EXTENSION("phone.extension", "found"),

  EMAIL_AT("email.at", "found"),
  EMAIL_LOCAL("email.local", "found"),
  EMAIL_DOMAIN("email.domain", "found"),
  EMAIL_LENGTH("email.length", "most", "found"),

  POSTCODE_SHAPE("postcode.shape", "found"),

  CHINESE_TEXT_CHARACTER("chinese-text.character", "found", "position", "code"),
  CHINESE_TEXT_MIXED_CHARACTER("chinese-text.mixed-character", "found", "position", "code"),
  CHINESE_TEXT_LATIN("chinese-text.latin", "found", "position"),
  CHINESE_TEXT_PRIVATE_USE("chinese-text.private-use", "position", "code"),
  CHINESE_TEXT_NO_IDEOGRAPH("chinese-text.no-ideograph", "found"),
  CHINESE_TEXT_BRACKETS("chinese-text.brackets", "found"),
  COMPANY_NAME_CHARACTER("company-name.character", "found", "position", "code"),
  COMPANY_NAME_BRACKETS("company-name.brackets", "found"),

  UNPRINTABLE_IDEOGRAPH("unprintable.ideograph", "found", "position", "code"),
  UNPRINTABLE_LETTER("unprintable.letter", "found", "position", "code"),
  UNPRINTABLE_SIGN("unprintable.sign", "found", "position", "code"),

  DATE_SHAPE("date.shape", "found"),
  DATE_ORDER("date.order", "found"),
  DATE_YEAR("date.year", "found", "first", "last"),
  DATE_MONTH("date.month", "found"),
  DATE_DAY("date.day", "found", "year", "month", "last"),
  PERIOD_SHAPE("period.shape", "found"),
  PERIOD_ORDER("period.order", "from", "until");

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> placeholders;

  Reason(String code, String... placeholders) {
    this.code = code;
    this.placeholders = List.of(placeholders);
  }

  /** The stable dotted id, two parts. */
  public String code() {
    return code;
  }

  /** The names its sentences may use, in the order the values are given. */
  public List<String> placeholders() {
    return placeholders;
  }

  /** A refusal for this reason, one value for each placeholder in order. */
  Refusal refusal(Object... values) {
    if (values.length != placeholders.size()) {
      throw new IllegalArgumentException(code + " takes " + placeholders);
    }
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      details.put(placeholders.get(i), values[i].toString());
    }
    return new Refusal(code, details);
  }

  <T> Parsed<T> bad(Object... values) {
    return Parsed.bad(refusal(values));
  }
}
