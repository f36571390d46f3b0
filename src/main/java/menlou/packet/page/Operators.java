package menlou.packet.page;

import java.util.Arrays;
import menlou.packet.type.FontName;

/**
 * A growing stretch of PDF content: numbers with at most three decimals, names, hexadecimal
 * strings.
 */
final class Operators {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private byte[] buffer = new byte[4096];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(buffer, length);
  }

  Operators operator(String name) {
    raw(name);
    put('\n');
    return this;
  }

  Operators raw(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
    return this;
  }

  Operators name(String name) {
    put('/');
    raw(name);
    put(' ');
    return this;
  }

  Operators font(FontName font, float size) {
    return name(resource(font)).number(size).operator("Tf");
  }

  /** The name a font has in the resources of every page. */
  static String resource(FontName font) {
    return font.name();
  }

  Operators hex(int code) {
    put(HEX[(code >> 12) & 15]);
    put(HEX[(code >> 8) & 15]);
    put(HEX[(code >> 4) & 15]);
    put(HEX[code & 15]);
    return this;
  }

  /** One hexadecimal digit. */
  Operators digit(int value) {
    put(HEX[value]);
    return this;
  }

  /** The number and a blank. */
  Operators number(float value) {
    long thousandths = Math.round(value * 1000.0);
    if (thousandths < 0) {
      put('-');
      thousandths = -thousandths;
    }
    whole(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest != 0) {
      put('.');
      put('0' + rest / 100);
      put('0' + rest / 10 % 10);
      put('0' + rest % 10);
    }
    put(' ');
    return this;
  }

  private void whole(long value) {
    if (value >= 10) {
      whole(value / 10);
    }
    put((int) ('0' + value % 10));
  }

  private void put(int character) {
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, length * 2);
    }
    buffer[length++] = (byte) character;
  }
}
