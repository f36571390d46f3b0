package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdentityDocumentKindTest {
  @Test
  void idsAreStableAndLeadBackToTheirKind() {
    assertThat(IdentityDocumentKind.values())
        .extracting(IdentityDocumentKind::id)
        .containsExactly(
            "resident-id",
            "passport",
            "permanent-resident-card",
            "hm-travel-permit",
            "taiwan-travel-permit",
            "hm-residence-permit",
            "taiwan-residence-permit",
            "other");
    for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
      assertThat(IdentityDocumentKind.of(kind.id())).contains(kind);
    }
    assertThat(IdentityDocumentKind.of("library-card")).isEmpty();
  }

  @Test
  void numbersThatStateABirthDateGiveIt() {
    assertThat(IdentityDocumentKind.RESIDENT_ID.birthDate("11010519491231002x"))
        .contains(LocalDate.of(1949, 12, 31));
    assertThat(IdentityDocumentKind.HM_RESIDENCE_PERMIT.birthDate("810000198504120012"))
        .contains(LocalDate.of(1985, 4, 12));
    assertThat(IdentityDocumentKind.PERMANENT_RESIDENT_CARD.birthDate("91184019850101001X"))
        .contains(LocalDate.of(1985, 1, 1));
  }

  @Test
  void numbersThatStateTheSexGiveIt() {
    assertThat(IdentityDocumentKind.RESIDENT_ID.sex("11010519491231002X")).contains(Sex.FEMALE);
    assertThat(IdentityDocumentKind.RESIDENT_ID.sex("440524199901010013")).contains(Sex.MALE);
    assertThat(IdentityDocumentKind.TAIWAN_RESIDENCE_PERMIT.sex("830000199001010012"))
        .contains(Sex.MALE);
  }

  @Test
  void otherNumbersStateNeither() {
    assertThat(IdentityDocumentKind.PASSPORT.birthDate("E00000000")).isEmpty();
    assertThat(IdentityDocumentKind.PASSPORT.sex("E00000000")).isEmpty();
    assertThat(IdentityDocumentKind.PERMANENT_RESIDENT_CARD.birthDate("USA110000000001")).isEmpty();
    assertThat(IdentityDocumentKind.PERMANENT_RESIDENT_CARD.sex("91184019850101001X")).isEmpty();
  }

  @Test
  void aRefusedNumberStatesNothing() {
    assertThat(IdentityDocumentKind.RESIDENT_ID.birthDate("110105194912310020")).isEmpty();
    assertThat(IdentityDocumentKind.TAIWAN_RESIDENCE_PERMIT.sex("810000198504120012")).isEmpty();
  }
}
