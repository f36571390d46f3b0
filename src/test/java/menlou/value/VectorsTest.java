package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every value against known texts: what is read, and why the rest is refused. */
class VectorsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/credit-code.csv")
  void creditCodesReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(CreditCode.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/resident-id.csv")
  void residentIdsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(ResidentId.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/residence-permit.csv")
  void residencePermitsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(HmtResidencePermit.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/permanent-resident-card.csv")
  void permanentResidentCardsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(PermanentResidentCard.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/passport-number.csv")
  void passportNumbersReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(PassportNumber.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/machine-readable-zone.csv")
  void machineReadableZonesReadAsListed(String text, String outcome) {
    String lines = text.replace("\\n", "\n");
    assertThat(Outcome.of(MachineReadableZone.parse(lines, TODAY)))
        .isEqualTo(outcome.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/hong-kong-id.csv")
  void hongKongIdsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(HongKongId.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/macau-id.csv")
  void macauIdsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(MacauId.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/taiwan-id.csv")
  void taiwanIdsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(TaiwanId.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/hm-travel-permit.csv")
  void hongKongAndMacauTravelPermitsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(HmTravelPermit.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/taiwan-travel-permit.csv")
  void taiwanTravelPermitsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(TaiwanTravelPermit.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/identity-document.csv")
  void identityDocumentsAreCheckedByTheirKind(String kind, String text, String outcome) {
    assertThat(Outcome.of(IdentityDocumentKind.of(kind).orElseThrow().check(text)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/money.csv")
  void moneyReadsAsListed(String text, String outcome) {
    assertThat(Outcome.of(Money.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/share.csv")
  void sharesReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(Share.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/phone.csv")
  void phonesReadAndPrintAsListed(String text, String outcome, String printed) {
    Parsed<Phone> phone = Phone.parse(text);
    assertThat(Outcome.of(phone)).isEqualTo(outcome);
    assertThat(phone.toOptional().map(Phone::printed).orElse("")).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/email.csv")
  void emailsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(Email.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/postcode.csv")
  void postcodesReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(Postcode.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/printable.csv")
  void textsArePrintableAsListed(String text, String outcome) {
    assertThat(Outcome.of(Printable.check(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/chinese-text.csv")
  void chineseTextsReadAsListed(String text, String outcome, String outcomeWithLatin) {
    assertThat(Outcome.of(ChineseText.parse(text))).isEqualTo(outcome);
    assertThat(Outcome.of(ChineseText.parseWithLatin(text))).isEqualTo(outcomeWithLatin);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/company-name.csv")
  void companyNamesReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(CompanyName.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/date.csv")
  void datesReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(IsoDate.parse(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/period.csv")
  void periodsReadAsListed(String text, String outcome) {
    assertThat(Outcome.of(Period.parse(text))).isEqualTo(outcome);
  }
}
