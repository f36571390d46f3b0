package menlou.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;

/**
 * Logging goes to a file in the data folder and never to the screen; nowhere at all until the
 * folder is known. Logback finds this class by its service file. In code rather than in XML,
 * because reading XML would be a tenth of every start.
 */
public final class LogFile extends ContextAwareBase implements Configurator {
  private static final String FOLDER = "menlou.log.folder";
  private static final String NAME = "menlou.log";

  /** Called by logback. */
  public LogFile() {}

  /** From now on, log there. */
  static void keepIn(Path folder) {
    System.setProperty(FOLDER, folder.toString());
  }

  static Path in(Path folder) {
    return folder.resolve(NAME);
  }

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    // A log that cannot be written must not be talked about on the screen.
    context.getStatusManager().add(new NopStatusListener());
    String folder = System.getProperty(FOLDER, "");
    if (folder.isEmpty()) {
      context.getLogger("ROOT").setLevel(Level.OFF);
    } else {
      context.getLogger("ROOT").setLevel(Level.WARN);
      context.getLogger("ROOT").addAppender(appender(context, Path.of(folder)));
    }
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path folder) {
    PatternLayoutEncoder layout = new PatternLayoutEncoder();
    layout.setContext(context);
    layout.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %msg%n");
    layout.start();
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(in(folder).toString());
    appender.setEncoder(layout);
    FixedWindowRollingPolicy old = new FixedWindowRollingPolicy();
    old.setContext(context);
    old.setParent(appender);
    old.setFileNamePattern(folder.resolve("menlou.%i.log").toString());
    old.setMaxIndex(2);
    old.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(FileSize.valueOf("1MB"));
    size.start();
    appender.setRollingPolicy(old);
    appender.setTriggeringPolicy(size);
    appender.start();
    return appender;
  }
}
