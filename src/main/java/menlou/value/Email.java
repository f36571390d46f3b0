package menlou.value;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address: a plain ASCII name, and a domain that may be international.
 *
 * @param canonical the name as typed, the domain in small letters
 */
public record Email(String canonical) {
  private static final int MOST = 254;
  private static final int MOST_LOCAL = 64;
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

  public Email {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads an address typed with any width; RFC 5321 without quoted names and literal addresses. */
  public static Parsed<Email> parse(String text) {
    return read(text).map(Email::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String address = Normal.trimmed(Normal.halfWidth(text));
    if (address.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    int at = address.indexOf('@');
    if (at < 0 || at != address.lastIndexOf('@')) {
      return Reason.EMAIL_AT.bad(address);
    }
    String local = address.substring(0, at);
    String domain = address.substring(at + 1).replace('。', '.').toLowerCase(Locale.ROOT);
    if (local.length() > MOST_LOCAL || !LOCAL.matcher(local).matches()) {
      return Reason.EMAIL_LOCAL.bad(local);
    }
    return domain(domain).flatMap(ascii -> joined(local, domain, ascii));
  }

  private static Parsed<String> joined(String local, String domain, String ascii) {
    int length = local.length() + 1 + ascii.length();
    return length > MOST
        ? Reason.EMAIL_LENGTH.bad(MOST, length)
        : Parsed.good(local + "@" + domain);
  }

  /** The domain as the network spells it. */
  private static Parsed<String> domain(String domain) {
    try {
      String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
      return DOMAIN.matcher(ascii).matches() ? Parsed.good(ascii) : Reason.EMAIL_DOMAIN.bad(domain);
    } catch (IllegalArgumentException notADomain) {
      return Reason.EMAIL_DOMAIN.bad(domain);
    }
  }
}
