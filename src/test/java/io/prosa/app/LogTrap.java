package io.prosa.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// Catches what the product logs while a test looks.
public final class LogTrap extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final List<ILoggingEvent> caught = new CopyOnWriteArrayList<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  public LogTrap() {
    setContext(root.getLoggerContext());
    start();
    root.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    caught.add(event);
  }

  /// Everything that was logged, one line each.
  public List<String> lines() {
    return caught.stream().map(e -> e.getLevel() + " " + e.getFormattedMessage()).toList();
  }

  /// Every exception that was logged, with its stack.
  public List<String> exceptions() {
    return caught.stream()
        .filter(e -> e.getThrowableProxy() != null)
        .map(
            e ->
                e.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(e.getThrowableProxy()))
        .toList();
  }

  @Override
  public void close() {
    root.detachAppender(this);
    stop();
  }
}
