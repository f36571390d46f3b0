package menlou.fuzz;

import java.util.List;

/** Numbers programs stumble over. */
final class Numbers {
  static final List<String> ODD =
      List.of(
          "0",
          "-1",
          "1",
          "2",
          "127",
          "128",
          "255",
          "256",
          "32767",
          "32768",
          "65535",
          "65536",
          "1000000",
          "2147483647",
          "2147483648",
          "-2147483648",
          "4294967295",
          "4294967296",
          "9223372036854775807",
          "99999999999999999999",
          "0.0000001",
          "-0.5",
          "1e9",
          "3.4e38",
          "1000000000000.5");

  private Numbers() {}
}
