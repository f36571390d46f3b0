package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineReadableZoneTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String SPECIMEN =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
          + "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  private static final String GERMAN =
      "P<D<<VON<MUSTER<<ERNA\nC01X00T478D<<8203128M3303115<<<<<<<<<<<<<<<0";

  @Test
  void theSpecimenOfIcaoGivesEveryField() {
    MachineReadableZone specimen = read(SPECIMEN, TODAY);
    assertThat(specimen.issuer()).isEqualTo("UTO");
    assertThat(specimen.surname()).isEqualTo("ERIKSSON");
    assertThat(specimen.givenNames()).isEqualTo("ANNA MARIA");
    assertThat(specimen.number()).isEqualTo("L898902C3");
    assertThat(specimen.nationality()).isEqualTo("UTO");
    assertThat(specimen.birthDate()).isEqualTo("1974-08-12");
    assertThat(specimen.sex()).isEqualTo(Sex.FEMALE);
    assertThat(specimen.expiry()).isEqualTo("2012-04-15");
  }

  @Test
  void anotherExpiryBringsItsCheckDigits() {
    MachineReadableZone renewed = read(SPECIMEN, TODAY).withExpiry(LocalDate.of(2031, 1, 2));

    assertThat(renewed.expiry()).isEqualTo("2031-01-02");
    assertThat(renewed.withExpiry(LocalDate.of(2012, 4, 15))).isEqualTo(read(SPECIMEN, TODAY));
  }

  @Test
  void codesOfIcaoBecomeThoseOfIso() {
    assertThat(read(GERMAN, TODAY).nationality()).isEqualTo("DEU");
    assertThat(read(GERMAN, TODAY).issuer()).isEqualTo("DEU");
    assertThat(read(GERMAN, TODAY).surname()).isEqualTo("VON MUSTER");
    assertThat(read(GERMAN, TODAY).sex()).isEqualTo(Sex.MALE);
  }

  @Test
  void aPassportMayHaveOneNameOnlyAndLeaveTheSexOpen() {
    MachineReadableZone single =
        read("P<SGPMUSTER\nAB12345<<6SGP0002299<2911308S1234567Z<<<<<78", TODAY);
    assertThat(single.surname()).isEqualTo("MUSTER");
    assertThat(single.givenNames()).isEmpty();
    assertThat(single.sex()).isEqualTo(Sex.UNSPECIFIED);
    assertThat(single.number()).isEqualTo("AB12345");
  }

  @Test
  void aBirthIsNeverInTheFutureAndAnExpiryIsNear() {
    assertThat(read(SPECIMEN, LocalDate.of(1974, 8, 12)).birthDate()).isEqualTo("1974-08-12");
    assertThat(read(SPECIMEN, LocalDate.of(1974, 8, 11)).birthDate()).isEqualTo("1874-08-12");
    assertThat(read(SPECIMEN, LocalDate.of(1999, 1, 1)).expiry()).isEqualTo("2012-04-15");
    assertThat(read(GERMAN, LocalDate.of(2098, 1, 1)).expiry()).isEqualTo("2133-03-11");
  }

  @Test
  void theRefusalOfACheckDigitNamesItsPlaceAndBothDigits() {
    String slip = SPECIMEN.replace("L898902C36", "L898902C37");
    assertThat(MachineReadableZone.parse(slip, TODAY).toRefusal())
        .contains(
            new Refusal(
                "machine-readable-zone.number-check",
                Map.of("expected", "6", "found", "7", "position", "10")));
  }

  @Test
  void everySingleSlipInAProtectedPlaceIsCaught() {
    MachineReadableZone specimen = read(SPECIMEN, TODAY);
    for (int place = 0; place < 44; place++) {
      boolean protectedPlace = place < 10 || (place >= 13 && place != 20);
      char right = specimen.line2().charAt(place);
      // Characters whose values differ by ten, such as L and 1, are the same to the standard.
      int next = (right == '<' ? 1 : Character.digit(right, 36) + 1) % 10;
      char other = (char) ('0' + next);
      String slip =
          specimen.line2().substring(0, place) + other + specimen.line2().substring(place + 1);
      if (protectedPlace) {
        assertThat(MachineReadableZone.parse(specimen.line1() + "\n" + slip, TODAY))
            .as(slip)
            .isInstanceOf(Parsed.Bad.class);
      }
    }
  }

  @Test
  void noWrongLinesCanBeMade() {
    assertThatThrownBy(() -> new MachineReadableZone("P<UTO", "L898902C3", TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MachineReadableZone read(String text, LocalDate today) {
    return MachineReadableZone.parse(text, today).toOptional().orElseThrow();
  }
}
