package io.prosa.app.wiring;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.prosa.app.conversation.Pulse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.RedisServer;

/// Carries beats between nodes. Without Redis every node goes on by itself: workers look for work
/// on their own, only a little later; so no start has to wait for the connection.
final class RedisLink implements Pulse.Wire, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
  private static final String CHANNEL = "prosa:beats";
  private static final Duration TIME_LIMIT = Duration.ofMillis(300);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final String node = UUID.randomUUID().toString();
  private final RedisURI url;
  private final @Nullable RedisServer server;
  private volatile @Nullable RedisClient client;
  private volatile @Nullable StatefulRedisConnection<String, String> sender;
  private volatile @Nullable StatefulRedisPubSubConnection<String, String> receiver;
  private volatile boolean open = true;

  RedisLink(String url, @Nullable RedisServer server) {
    this.url = RedisURI.create(url);
    this.server = server;
  }

  /// Connects as soon as Redis is there, and tells what other nodes send.
  void listen(Consumer<String> listener) {
    Thread.ofVirtual().name("redis").start(() -> connect(listener));
  }

  private RedisClient client() {
    var made = RedisClient.create(url);
    made.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .requestQueueSize(10_000)
            .timeoutOptions(TimeoutOptions.enabled(TIME_LIMIT))
            .build());
    client = made;
    return made;
  }

  private void connect(Consumer<String> listener) {
    var made = client();
    while (open && sender == null) {
      try {
        var listening = made.connectPubSub();
        listening.addListener(
            new RedisPubSubAdapter<>() {
              @Override
              public void message(String channel, String message) {
                if (!message.startsWith(node)) {
                  listener.accept(message.substring(node.length() + 1));
                }
              }
            });
        listening.sync().subscribe(CHANNEL);
        receiver = listening;
        sender = made.connect();
      } catch (RedisException away) {
        LOG.warn("Redis is away, this node goes on alone: {}", away.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void send(String beat) {
    var connection = sender;
    if (connection != null && connection.isOpen()) {
      var _ = connection.async().publish(CHANNEL, node + ":" + beat);
    }
  }

  boolean isUp() {
    var connection = receiver;
    return connection != null && connection.isOpen();
  }

  @Override
  public void close() throws IOException {
    open = false;
    var made = client;
    if (made != null) {
      made.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }
    if (server != null) {
      server.stop();
    }
  }
}
