package menlou.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be done to any file without knowing its format. */
enum ByteSpoiling implements Spoiling {
  BITS {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      byte[] spoilt = file.clone();
      for (int i = 1 + chance.below(8); i > 0 && spoilt.length > 0; i--) {
        spoilt[chance.below(spoilt.length)] ^= (byte) (1 << chance.below(8));
      }
      return spoilt;
    }
  },
  BYTES {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      byte[] spoilt = file.clone();
      int at = chance.below(spoilt.length);
      for (int i = at; i < Math.min(spoilt.length, at + 1 + chance.below(64)); i++) {
        spoilt[i] = (byte) chance.any();
      }
      return spoilt;
    }
  },
  CUT_OFF {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      return Arrays.copyOf(file, chance.below(file.length));
    }
  },
  CUT_OUT {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      int from = chance.below(file.length);
      int to = Math.min(file.length, from + 1 + chance.below(1 << chance.below(12)));
      return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }
  },
  TWICE {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      int from = chance.below(file.length);
      int to = Math.min(file.length, from + 1 + chance.below(1 << chance.below(14)));
      byte[] begun = Arrays.copyOf(file, to);
      for (int i = chance.below(3); i >= 0; i--) {
        begun = joined(begun, Arrays.copyOfRange(file, from, to));
      }
      return joined(begun, Arrays.copyOfRange(file, to, file.length));
    }
  },
  BEHIND_ITSELF {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      return joined(file, file);
    }
  },
  NUMBERS {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      String text = new String(file, StandardCharsets.ISO_8859_1);
      List<MatchResult> numbers = NUMBER.matcher(text).results().limit(20_000).toList();
      if (numbers.isEmpty()) {
        return file.clone();
      }
      MatchResult number = chance.of(numbers);
      String other = chance.inHundred(30) ? chance.of(numbers).group() : chance.of(Numbers.ODD);
      String spoilt = text.substring(0, number.start()) + other + text.substring(number.end());
      return spoilt.getBytes(StandardCharsets.ISO_8859_1);
    }
  };

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
