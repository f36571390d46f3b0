package menlou.app;

/** Starts the program: the window without arguments, the command line with them. */
public final class Menlou {
  private Menlou() {}

  public static void main(String[] args) {
    System.out.println("Menlou " + Runtime.version());
  }
}
