package menlou.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Starts the program: the window without arguments, the command line with them. */
public final class Menlou {
  private Menlou() {}

  public static void main(String[] args) {
    Surroundings here =
        Surroundings.ofThisProcess(screen(FileDescriptor.out), screen(FileDescriptor.err));
    LogFile.keepIn(here.home());
    // Pictures of pages are made in memory; a second window system beside JavaFX is never needed.
    System.setProperty("java.awt.headless", "true");
    int code = Cli.run(here, args);
    here.out().flush();
    here.err().flush();
    // A full disk behind a redirected output must not look like success.
    System.exit(here.out().checkError() ? Exit.REFUSED.code() : code);
  }

  /**
   * Windows terminals say how they write; elsewhere UTF-8 is right even where the locale is "C",
   * which would turn every Chinese character into a question mark.
   */
  private static PrintStream screen(FileDescriptor to) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Charset charset =
        windows
            ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(to), true, charset);
  }
}
