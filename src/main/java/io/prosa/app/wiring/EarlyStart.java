package io.prosa.app.wiring;

import io.prosa.nlu.Interpreter;
import io.prosa.nlu.Phrasebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Begins what takes long (the database, the model, the words) beside the rest of the start, so
/// that the product is ready seconds sooner. The beans wait for it where they are made.
public final class EarlyStart implements ApplicationListener<ApplicationContextInitializedEvent> {
  @Override
  public void onApplicationEvent(ApplicationContextInitializedEvent event) {
    var context = event.getApplicationContext();
    var begun = new Begun(context.getEnvironment());
    context.getBeanFactory().registerSingleton("begun", begun);
    if (context.getBeanFactory() instanceof DefaultSingletonBeanRegistry beans) {
      beans.registerDisposableBean("begun", begun);
    }
  }

  static boolean isEmbedded(Environment settings) {
    return settings.getProperty("spring.datasource.url", "").isBlank();
  }

  /// What was begun, to be waited for, and ended where the rest of the start fails.
  static final class Begun implements DisposableBean {
    private final boolean isEmbedded;
    private final FutureTask<Embedded> database;
    private final FutureTask<Interpreter> interpreter;
    private final FutureTask<Phrasebook> phrasebook;

    Begun(Environment settings) {
      var data =
          Settings.folder(
              Path.of(settings.getProperty("prosa.data", "data")), DemoGuard.isDemo(settings));
      database = new FutureTask<>(() -> Embedded.start(data));
      isEmbedded = isEmbedded(settings);
      if (isEmbedded) {
        var _ = begin("database", database);
      }
      interpreter =
          begin("interpreter", new FutureTask<>((Callable<Interpreter>) Interpreter::load));
      phrasebook = begin("phrasebook", new FutureTask<>((Callable<Phrasebook>) Phrasebook::load));
    }

    private static <T> FutureTask<T> begin(String name, FutureTask<T> task) {
      Thread.ofPlatform().daemon().name("early-" + name).start(task);
      return task;
    }

    Embedded database() {
      return ended(database);
    }

    Interpreter interpreter() {
      return ended(interpreter);
    }

    Phrasebook phrasebook() {
      return ended(phrasebook);
    }

    /// A database that no bean has taken over would outlive the program.
    @Override
    public void destroy() throws IOException {
      if (!isEmbedded) {
        return;
      }
      try {
        database().close();
      } catch (IllegalStateException neverStarted) {
        // the bean that wanted it has said so
      }
    }

    private static <T> T ended(FutureTask<T> task) {
      try {
        return task.get();
      } catch (ExecutionException broken) {
        throw new IllegalStateException("the start failed", broken.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the start was interrupted", stopped);
      }
    }
  }
}
