package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values tell beyond their text, and that none can be made wrong. */
class ValuesTest {
  @Test
  void aCreditCodeTellsItsAreaAndOrganisationCode() {
    CreditCode code = new CreditCode("91110108MA01ABCD5T");
    assertThat(code.area()).isEqualTo("110108");
    assertThat(code.organisationCode()).isEqualTo("MA01ABCD5");
  }

  @Test
  void aResidencePermitTellsItsRegion() {
    assertThat(new HmtResidencePermit("820000199912310006").region())
        .isEqualTo(HmtResidencePermit.Region.MACAU);
  }

  @Test
  void aTaiwanNumberTellsTheSex() {
    assertThat(new TaiwanId("A123456789").sex()).isEqualTo(Sex.MALE);
    assertThat(new TaiwanId("A800000014").sex()).isEqualTo(Sex.MALE);
    assertThat(new TaiwanId("O900000000").sex()).isEqualTo(Sex.FEMALE);
  }

  @ParameterizedTest
  @CsvSource({
    "100080,true",
    "100193,true",
    "100871,true",
    "101100,false",
    "100200,false",
    "518000,false"
  })
  void haidianPostcodesAreKnownByTheirBeginning(String text, boolean haidian) {
    assertThat(new Postcode(text).isHaidian()).isEqualTo(haidian);
  }

  @Test
  void onlyMainlandMobilesAreMainlandMobiles() {
    assertThat(new Phone("+8613800138000").isMainlandMobile()).isTrue();
    assertThat(new Phone("+861062500000").isMainlandMobile()).isFalse();
    assertThat(new Phone("+12025550100").isMainlandMobile()).isFalse();
  }

  @Test
  void aPeriodHoldsBothItsEnds() {
    Period period = new Period(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 6));
    assertThat(period.contains(LocalDate.of(2027, 1, 5))).isTrue();
    assertThat(period.contains(LocalDate.of(2027, 1, 6))).isTrue();
    assertThat(period.contains(LocalDate.of(2027, 1, 4))).isFalse();
    assertThat(period.contains(LocalDate.of(2027, 1, 7))).isFalse();
  }

  @Test
  void noValueCanBeMadeOfAWrongOrUncanonicalText() {
    List<Runnable> wrong =
        List.of(
            () -> new CreditCode("91110108MA01ABCD5U"),
            () -> new CreditCode("91110108ma01abcd5t"),
            () -> new ResidentId("110105194912310020"),
            () -> new HmtResidencePermit("11010519491231002X"),
            () -> new PermanentResidentCard("US0110000000001"),
            () -> new PassportNumber("e00000000"),
            () -> new HongKongId("A1234563"),
            () -> new MacauId("12345670"),
            () -> new TaiwanId("A123456780"),
            () -> new HmTravelPermit("T12345678"),
            () -> new TaiwanTravelPermit("1"),
            () -> new Phone("13800138000"),
            () -> new Email("name@EXAMPLE.com"),
            () -> new Postcode("1000"),
            () -> new ChineseText("张 三"),
            () -> new CompanyName("ABC"),
            () -> new Period(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 4)));
    for (int i = 0; i < wrong.size(); i++) {
      Runnable make = wrong.get(i);
      assertThatThrownBy(make::run).as("case %d", i).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theComplaintAboutAWrongValueDoesNotRepeatIt() {
    assertThatThrownBy(() -> new ResidentId("110105194912310020"))
        .hasMessage("resident-id.check-character");
  }

  @Test
  void aRefusalKeepsItsDetailsWhateverHappensToTheMapItWasGiven() {
    Map<String, String> details = new HashMap<>(Map.of("found", "1"));
    Refusal refusal = new Refusal("postcode.shape", details);
    details.clear();
    assertThat(refusal.details()).containsExactly(Map.entry("found", "1"));
  }

  @Test
  void aRefusalPassesThroughEveryFurtherStep() {
    Parsed<Postcode> refused = Postcode.parse("x");
    assertThat(refused.map(Postcode::canonical).toRefusal()).isEqualTo(refused.toRefusal());
    assertThat(refused.toOptional()).isEmpty();
    assertThat(Postcode.parse("100080").toRefusal()).isEmpty();
  }
}
