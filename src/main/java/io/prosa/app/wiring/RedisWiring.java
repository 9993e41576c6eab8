package io.prosa.app.wiring;

import io.prosa.app.conversation.Pulse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.embedded.RedisServer;
import redis.embedded.core.RedisServerBuilder;

/// Redis: the one at `prosa.redis.url`, or an embedded one.
@Configuration(proxyBeanMethods = false)
class RedisWiring {
  /// @param database holds the folder where it is embedded
  @Bean
  RedisLink redisLink(Settings settings, ObjectProvider<Embedded> database) throws IOException {
    if (!settings.redis().url().isBlank()) {
      return new RedisLink(settings.redis().url(), null);
    }
    var isHeld = database.getIfAvailable() != null;
    return embedded(settings.folder().toAbsolutePath().normalize(), isHeld);
  }

  private static RedisLink embedded(Path folder, boolean isHeld) throws IOException {
    var password = Embedded.secret(folder.resolve("redis.secret"));
    var port = freePort();
    var settings = server(port, password);
    if (isHeld) {
      var pidFile = folder.resolve("redis.pid");
      Orphan.end(pidFile, "redis-server");
      settings.setting("pidfile \"" + pidFile + "\"");
    }
    var server = settings.build();
    server.start();
    return new RedisLink("redis://:" + password + "@127.0.0.1:" + port, server);
  }

  /// One that this machine alone can reach, with the password alone, and that keeps nothing.
  static RedisServerBuilder server(int port, String password) {
    return RedisServer.newRedisServer()
        .port(port)
        .setting("bind 127.0.0.1")
        .setting("requirepass " + password)
        .setting("save \"\"")
        .setting("appendonly no")
        .setting("maxmemory 64mb");
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
