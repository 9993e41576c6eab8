package io.prosa.app.wiring;

import io.prosa.app.conversation.Pulse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.embedded.RedisServer;

/// Redis: the one at `prosa.redis.url`, or an embedded one.
@Configuration(proxyBeanMethods = false)
class RedisWiring {
  @Bean
  RedisLink redisLink(Settings settings) throws IOException {
    return settings.redis().url().isBlank()
        ? embedded(settings)
        : new RedisLink(settings.redis().url(), null);
  }

  private static RedisLink embedded(Settings settings) throws IOException {
    var password = Embedded.secret(settings.folder().resolve("redis.secret"));
    var port = freePort();
    var server = server(port, password);
    server.start();
    return new RedisLink("redis://:" + password + "@127.0.0.1:" + port, server);
  }

  /// One that this machine alone can reach, with the password alone, and that keeps nothing.
  static RedisServer server(int port, String password) throws IOException {
    return RedisServer.newRedisServer()
        .port(port)
        .setting("bind 127.0.0.1")
        .setting("requirepass " + password)
        .setting("save \"\"")
        .setting("appendonly no")
        .setting("maxmemory 64mb")
        .build();
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Bean
  Pulse pulse(RedisLink link) {
    return new Pulse(link);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> redisListening(RedisLink link, Pulse pulse) {
    return _ -> link.listen(pulse::received);
  }

  /// Redis may be away without harm: it is told, but it does not make the product unhealthy.
  @Bean
  HealthIndicator redisHealthIndicator(RedisLink link) {
    return () -> Health.up().withDetail("connected", link.isUp()).build();
  }
}
