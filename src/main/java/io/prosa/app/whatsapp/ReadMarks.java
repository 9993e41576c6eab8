package io.prosa.app.whatsapp;

import io.prosa.app.conversation.Conversing;
import io.prosa.app.conversation.Incoming;
import io.prosa.app.conversation.ShortHash;
import io.prosa.integration.whatsapp.CloudApi;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Shows on the customer's phone that the message was read and an answer is being written. Where a
/// person answers, nothing is shown: nobody has read it yet.
@Component
class ReadMarks {
  private static final Logger LOG = LoggerFactory.getLogger(ReadMarks.class);
  private static final int MOST_AT_ONCE = 8;

  private final Semaphore free = new Semaphore(MOST_AT_ONCE);
  private final Conversing conversing;
  private final CloudApi api;

  ReadMarks(Conversing conversing, CloudApi api) {
    this.conversing = conversing;
    this.api = api;
  }

  /// Returns at once. Under load the courtesy is left out: the answer itself matters more.
  void show(Incoming incoming) {
    if (free.tryAcquire()) {
      Thread.ofVirtual().name("read-mark").start(() -> mark(incoming));
    }
  }

  private void mark(Incoming incoming) {
    try {
      if (conversing.isWithBot(incoming.who())) {
        api.markRead(incoming.externalId(), true);
      }
    } catch (RuntimeException unimportant) {
      LOG.debug("no read mark for {}", ShortHash.of(incoming.externalId()), unimportant);
    } finally {
      free.release();
    }
  }
}
