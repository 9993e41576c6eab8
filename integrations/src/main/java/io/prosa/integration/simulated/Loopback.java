package io.prosa.integration.simulated;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An HTTP server that this machine alone can reach, with a virtual thread for each call.
final class Loopback implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loopback.class);
  private static final byte[] LOCAL = {127, 0, 0, 1};
  private static final String LOCAL_NAME = "(127\\.0\\.0\\.1|localhost)(:[0-9]+)?";
  private static final Answer FOREIGN = Answer.text(403, "text/plain", "not from here");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  interface Handler {
    Answer answer(Call call) throws InterruptedException;
  }

  Loopback(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress(local(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("the simulated provider cannot listen on " + port, e);
    }
    server.setExecutor(threads);
  }

  private static InetAddress local() throws UnknownHostException {
    return InetAddress.getByAddress(LOCAL);
  }

  void open(String prefix, Handler handler) {
    server.createContext(prefix, exchange -> serve(exchange, prefix, handler));
  }

  void start() {
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static void serve(HttpExchange exchange, String prefix, Handler handler)
      throws IOException {
    try (exchange) {
      send(exchange, isLocal(exchange) ? handler.answer(Call.of(exchange, prefix)) : FOREIGN);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("the simulated provider stumbled", e);
      send(exchange, Answer.text(500, "text/plain", "stumbled"));
    }
  }

  /// A web page elsewhere may have its own name point at this machine, or post to it unseen.
  private static boolean isLocal(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    var host = headers.getFirst("Host");
    var origin = headers.getFirst("Origin");
    return host != null
        && host.matches(LOCAL_NAME)
        && (origin == null || origin.matches("http://" + LOCAL_NAME));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var body = answer.body();
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /// Calls that are being held are let go without an answer.
  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
