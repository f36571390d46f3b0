package menlou.packet.press;

/**
 * A printer of this computer.
 *
 * @param name as the system calls it; no two have the same
 * @param usual whether the system prints here unless told otherwise
 * @param duplex whether it prints on both sides by itself
 * @param a4 whether it prints on A4, as far as it says
 * @param a3 whether it prints on A3, which copies side by side need
 */
public record Printer(String name, boolean usual, boolean duplex, boolean a4, boolean a3) {}
