package io.prosa.integration.simulated;

import com.sun.net.httpserver.HttpServer;
import io.prosa.integration.whatsapp.Received;
import io.prosa.integration.whatsapp.WebhookParser;
import io.prosa.integration.whatsapp.WebhookSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes webhooks as the application does: signature first, then the parser.
final class WebhookTrap implements AutoCloseable {
  private final WebhookSignature signature = new WebhookSignature(List.of(SimulatedIsp.APP_SECRET));
  private final WebhookParser parser = new WebhookParser();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final HttpServer server;

  WebhookTrap() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/hook",
        exchange -> {
          var body = exchange.getRequestBody().readAllBytes();
          var header = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
          exchange.sendResponseHeaders(take(header, body), -1);
          exchange.close();
        });
    server.start();
  }

  private int take(String header, byte[] body) {
    if (refusals.getAndDecrement() > 0) {
      return 503;
    }
    if (!signature.isRight(header, body)) {
      return 401;
    }
    received.addAll(parser.parse(body));
    return 200;
  }

  /// Refuses the next ones, as an application does whose database is away.
  void refuse(int times) {
    refusals.set(times);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  List<Received> received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
