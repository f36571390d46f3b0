package menlou.value;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A company name as the registry takes it: Chinese characters of the basic block and brackets （）
 * only. Whether a character is simplified, and what the name says, is for the rules.
 *
 * @param canonical no spaces, full-width brackets
 */
public record CompanyName(String canonical) {
  public CompanyName {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a name typed with any spacing and either kind of bracket. */
  public static Parsed<CompanyName> parse(String text) {
    return read(text).map(CompanyName::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String name =
        Normalizer.normalize(Normal.withoutSpaces(text), Normalizer.Form.NFC)
            .replace('(', '（')
            .replace(')', '）');
    if (name.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    Optional<Spelling.Odd> odd = Spelling.first(name, point -> !allowed(point));
    if (odd.isPresent()) {
      return Reason.COMPANY_NAME_CHARACTER.bad(
          odd.get().text(), odd.get().position(), odd.get().code());
    }
    return Ideographs.bracketsMatch(name)
        ? Parsed.good(name)
        : Reason.COMPANY_NAME_BRACKETS.bad(name);
  }

  private static boolean allowed(int point) {
    return (point >= 0x4E00 && point <= 0x9FFF) || point == '（' || point == '）';
  }
}
