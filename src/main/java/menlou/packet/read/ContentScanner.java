package menlou.packet.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a content stream apart into operators and their operands (ISO 32000-1, 7.2 and 7.8.2):
 * numbers as {@link Double}, strings as {@code byte[]}, names as {@link Name}, arrays and
 * dictionaries as {@link List}. Passes over what it cannot read. Not thread-safe.
 */
final class ContentScanner {
  /** A name without its slash. */
  record Name(String text) {}

  /** No operator takes more; what a damaged stream heaps up is dropped. */
  private static final int MOST_OPERANDS = 64;

  private static final int DEEPEST = 16;

  private final byte[] in;

  /** The words met last, by their letters: pages have thousands of operators and few words. */
  private final @Nullable String[] words = new String[256];

  private final List<Object> operands = new ArrayList<>();
  private int at;

  ContentScanner(byte[] content) {
    this.in = content;
  }

  /** The operands of the operator returned last. */
  List<Object> operands() {
    return operands;
  }

  /** The next operator; the empty text at the end. */
  String next() {
    operands.clear();
    while (skipBlanks()) {
      int c = in[at];
      if (isRegular(c) && !isNumeric(c)) {
        String operator = word();
        if (operator.equals("BI")) {
          skipPicture();
        }
        switch (operator) {
          case "true", "false", "null" -> operands.add(new Name(operator));
          default -> {
            return operator;
          }
        }
      } else {
        Object operand = operand(0);
        if (operands.size() < MOST_OPERANDS) {
          operands.add(operand);
        }
      }
    }
    return "";
  }

  /** Moves to the next thing; false at the end. */
  private boolean skipBlanks() {
    while (at < in.length) {
      int c = in[at];
      if (c == '%') {
        while (at < in.length && in[at] != '\n' && in[at] != '\r') {
          at++;
        }
      } else if (isBlank(c)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isRegular(int c) {
    return switch (c) {
      case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
      default -> !isBlank(c);
    };
  }

  private static boolean isNumeric(int c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
  }

  private String word() {
    int from = at;
    while (at < in.length && isRegular(in[at])) {
      at++;
    }
    int hash = 0;
    for (int i = from; i < at; i++) {
      hash = hash * 31 + in[i];
    }
    String known = words[hash & 255];
    if (known == null || !isAt(known, from)) {
      known = new String(in, from, at - from, StandardCharsets.ISO_8859_1);
      words[hash & 255] = known;
    }
    return known;
  }

  private boolean isAt(String word, int from) {
    if (word.length() != at - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != (in[from + i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  private Object operand(int depth) {
    int c = in[at];
    if (isNumeric(c)) {
      return number();
    }
    return switch (c) {
      case '/' -> {
        at++;
        yield new Name(word());
      }
      case '(' -> literal();
      case '[' -> {
        at++;
        yield list(']', depth + 1);
      }
      case '<' -> angle(depth);
      default -> {
        if (isRegular(c)) {
          yield new Name(word());
        }
        at++;
        yield new Name("");
      }
    };
  }

  /** A dictionary or a hexadecimal string. */
  private Object angle(int depth) {
    if (at + 1 < in.length && in[at + 1] == '<') {
      at += 2;
      return list('>', depth + 1);
    }
    return hexadecimal();
  }

  private Double number() {
    boolean negative = false;
    double value = 0;
    double place = 0;
    for (; at < in.length && isRegular(in[at]); at++) {
      int c = in[at];
      if (c == '-') {
        negative = true;
      } else if (c == '.') {
        place = 1;
      } else if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        place *= 10;
      }
    }
    double magnitude = place > 1 ? value / place : value;
    return negative ? -magnitude : magnitude;
  }

  private List<Object> list(char end, int depth) {
    List<Object> list = new ArrayList<>();
    while (skipBlanks()) {
      if (in[at] == end) {
        at += end == '>' && at + 1 < in.length && in[at + 1] == '>' ? 2 : 1;
        break;
      }
      if (depth > DEEPEST) {
        at++;
      } else {
        list.add(operand(depth));
      }
    }
    return list;
  }

  private byte[] hexadecimal() {
    int end = ++at;
    while (end < in.length && in[end] != '>') {
      end++;
    }
    // Half a byte too few is meant to be followed by zero.
    byte[] out = new byte[(end - at + 1) / 2];
    int digits = 0;
    for (; at < end; at++) {
      int digit = Character.digit(in[at], 16);
      if (digit >= 0) {
        out[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
        digits++;
      }
    }
    at++;
    return (digits + 1) / 2 == out.length ? out : Arrays.copyOf(out, (digits + 1) / 2);
  }

  private byte[] literal() {
    at++;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int open = 1;
    while (at < in.length) {
      int c = in[at++];
      if (c == '\\') {
        escaped(out);
        continue;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
      out.write(c);
    }
    return out.toByteArray();
  }

  private void escaped(ByteArrayOutputStream out) {
    if (at >= in.length) {
      return;
    }
    int c = in[at++];
    switch (c) {
      case 'n' -> out.write('\n');
      case 'r' -> out.write('\r');
      case 't' -> out.write('\t');
      case 'b' -> out.write('\b');
      case 'f' -> out.write('\f');
      case '\n' -> {}
      case '\r' -> at += at < in.length && in[at] == '\n' ? 1 : 0;
      default -> {
        if (c < '0' || c > '7') {
          out.write(c);
          return;
        }
        int value = c - '0';
        for (int i = 0; i < 2 && at < in.length && in[at] >= '0' && in[at] <= '7'; i++) {
          value = value * 8 + (in[at++] - '0');
        }
        out.write(value);
      }
    }
  }

  /** To behind the picture, so that its operator stands for all of it. */
  private void skipPicture() {
    while (at + 2 < in.length
        && !(in[at] == 'E' && in[at + 1] == 'I' && isBlank(in[at - 1]) && isEnd(at + 2))) {
      at++;
    }
    at = Math.min(in.length, at + 2);
  }

  private boolean isEnd(int place) {
    return place >= in.length || isBlank(in[place]);
  }
}
