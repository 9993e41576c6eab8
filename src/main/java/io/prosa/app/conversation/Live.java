package io.prosa.app.conversation;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Server-Sent Events: what is new is pushed, and what was missed is sent first.
@Component
public class Live {
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Pulse pulse;
  private final Set<Thread> streams = ConcurrentHashMap.newKeySet();

  Live(Pulse pulse) {
    this.pulse = pulse;
  }

  /// Browsers that listen would hold up the end of the product; they come back to the next one.
  @EventListener(ContextClosedEvent.class)
  void close() {
    streams.forEach(Thread::interrupt);
  }

  /// A conversation's items, from a number on, as they come.
  public SseEmitter items(UUID conversation, long after, LongFunction<List<Transcript.Item>> read) {
    var last = new long[] {after};
    return stream(
        conversation::equals,
        (emitter, _) -> {
          for (var item : read.apply(last[0])) {
            emitter.send(
                SseEmitter.event()
                    .name("item")
                    .id(Long.toString(item.no()))
                    .data(item, MediaType.APPLICATION_JSON));
            last[0] = item.no();
          }
        });
  }

  /// Which conversations have changed, as it happens.
  public SseEmitter changes() {
    return stream(
        _ -> true,
        (emitter, changed) -> {
          for (var conversation : changed) {
            emitter.send(
                SseEmitter.event()
                    .name("changed")
                    .data(new Changed(conversation), MediaType.APPLICATION_JSON));
          }
        });
  }

  record Changed(UUID conversation) {}

  private interface Push {
    void to(SseEmitter emitter, List<UUID> changed) throws IOException;
  }

  /// One virtual thread a browser: it waits for a beat, and a beat costs one look at the log.
  private SseEmitter stream(Predicate<UUID> concerns, Push push) {
    var emitter = new SseEmitter(LONGEST.toMillis());
    var beat = new Semaphore(1);
    var changed = new ConcurrentSkipListSet<UUID>();
    var stop =
        pulse.watch(
            id -> {
              if (concerns.test(id)) {
                changed.add(id);
                beat.release();
              }
            });
    emitter.onCompletion(stop);
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> stop.run());
    Thread.ofVirtual()
        .name("live")
        .start(
            () -> {
              streams.add(Thread.currentThread());
              run(emitter, beat, changed, push, stop);
              streams.remove(Thread.currentThread());
            });
    return emitter;
  }

  private static void run(
      SseEmitter emitter,
      Semaphore beat,
      ConcurrentSkipListSet<UUID> changed,
      Push push,
      Runnable stop) {
    try {
      emitter.send(SseEmitter.event().comment("open")); // else a browser waits for the first news
      var until = System.nanoTime() + LONGEST.toNanos();
      while (System.nanoTime() < until) {
        if (beat.tryAcquire(KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS)) {
          beat.drainPermits();
          var now = List.copyOf(changed);
          now.forEach(changed::remove);
          push.to(emitter, now);
        } else {
          emitter.send(SseEmitter.event().comment("alive"));
        }
      }
      emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      emitter.complete(); // the browser went away; it comes back with its last number
    } catch (InterruptedException closing) {
      emitter.complete();
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      emitter.completeWithError(broken);
    } finally {
      stop.run();
    }
  }
}
