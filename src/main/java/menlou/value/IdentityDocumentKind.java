package menlou.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of identity document a natural person may show, as the forms list them. */
public enum IdentityDocumentKind {
  RESIDENT_ID("resident-id"),
  PASSPORT("passport"),
  PERMANENT_RESIDENT_CARD("permanent-resident-card"),
  HM_TRAVEL_PERMIT("hm-travel-permit"),
  TAIWAN_TRAVEL_PERMIT("taiwan-travel-permit"),
  HM_RESIDENCE_PERMIT("hm-residence-permit"),
  TAIWAN_RESIDENCE_PERMIT("taiwan-residence-permit"),
  OTHER("other");

  private static final int MOST_OTHER = 50;

  private final String id;

  IdentityDocumentKind(String id) {
    this.id = id;
  }

  /** The stable id used in data files and cases. */
  public String id() {
    return id;
  }

  /** The kind with this id; empty when there is none. */
  public static Optional<IdentityDocumentKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** The number in its canonical text, or why this kind of document cannot bear it. */
  public Parsed<String> check(String number) {
    return switch (this) {
      case RESIDENT_ID -> ResidentId.parse(number).map(ResidentId::canonical);
      case PASSPORT -> PassportNumber.parse(number).map(PassportNumber::canonical);
      case PERMANENT_RESIDENT_CARD ->
          PermanentResidentCard.parse(number).map(PermanentResidentCard::canonical);
      case HM_TRAVEL_PERMIT -> HmTravelPermit.parse(number).map(HmTravelPermit::canonical);
      case TAIWAN_TRAVEL_PERMIT ->
          TaiwanTravelPermit.parse(number).map(TaiwanTravelPermit::canonical);
      case HM_RESIDENCE_PERMIT, TAIWAN_RESIDENCE_PERMIT ->
          residencePermit(number).map(HmtResidencePermit::canonical);
      case OTHER -> other(number);
    };
  }

  /**
   * The birth date the number states; empty when the kind's numbers state none or the number is
   * refused.
   */
  public Optional<LocalDate> birthDate(String number) {
    return switch (this) {
      case RESIDENT_ID -> ResidentId.parse(number).toOptional().map(ResidentId::birthDate);
      case HM_RESIDENCE_PERMIT, TAIWAN_RESIDENCE_PERMIT ->
          residencePermit(number).toOptional().map(HmtResidencePermit::birthDate);
      case PERMANENT_RESIDENT_CARD ->
          PermanentResidentCard.parse(number)
              .toOptional()
              .flatMap(PermanentResidentCard::birthDate);
      case PASSPORT, HM_TRAVEL_PERMIT, TAIWAN_TRAVEL_PERMIT, OTHER -> Optional.empty();
    };
  }

  /**
   * The sex the number states; empty when the kind's numbers state none or the number is refused.
   */
  public Optional<Sex> sex(String number) {
    return switch (this) {
      case RESIDENT_ID -> ResidentId.parse(number).toOptional().map(ResidentId::sex);
      case HM_RESIDENCE_PERMIT, TAIWAN_RESIDENCE_PERMIT ->
          residencePermit(number).toOptional().map(HmtResidencePermit::sex);
      case PASSPORT, PERMANENT_RESIDENT_CARD, HM_TRAVEL_PERMIT, TAIWAN_TRAVEL_PERMIT, OTHER ->
          Optional.empty();
    };
  }

  private Parsed<HmtResidencePermit> residencePermit(String number) {
    boolean wantsTaiwan = this == TAIWAN_RESIDENCE_PERMIT;
    return HmtResidencePermit.parse(number)
        .flatMap(
            permit -> {
              boolean taiwan = permit.region() == HmtResidencePermit.Region.TAIWAN;
              if (taiwan == wantsTaiwan) {
                return Parsed.good(permit);
              }
              String area = permit.region().area();
              return taiwan
                  ? Reason.RESIDENCE_PERMIT_TAIWAN.bad(area)
                  : Reason.RESIDENCE_PERMIT_HONG_KONG_MACAU.bad(area);
            });
  }

  private static Parsed<String> other(String number) {
    String tidy = Normal.trimmed(Normal.halfWidth(number));
    if (tidy.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    int length = Normal.length(tidy);
    return length > MOST_OTHER
        ? Reason.OTHER_DOCUMENT_LENGTH.bad(MOST_OTHER, length)
        : Parsed.good(tidy);
  }
}
