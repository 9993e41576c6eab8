package io.prosa.app.operations;

import io.prosa.integration.simulated.SimulatedIsp;
import io.prosa.integration.whatsapp.WebhookSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `prosa bench`: measures a running product.
@Command(
    name = "bench",
    description = "Measures a product that runs in demo mode.",
    mixinStandardHelpOptions = true)
final class BenchCommand {
  private static final String[] SAYINGS = {
    "oi, bom dia", "minha internet caiu", "quanto custa o plano de 500 mega?", "obrigado"
  };

  @Spec private CommandSpec spec;

  @Command(
      name = "webhook",
      description = "How long the webhook takes to answer 200, at a steady rate.",
      mixinStandardHelpOptions = true)
  int webhook(
      @Option(
              names = "--url",
              defaultValue = "http://localhost:8080",
              description = "Where the product runs (default: ${DEFAULT-VALUE}).")
          URI url,
      @Option(
              names = "--rate",
              defaultValue = "50",
              description = "Messages a second (default: ${DEFAULT-VALUE}).")
          int rate,
      @Option(
              names = "--seconds",
              defaultValue = "30",
              description = "How long (default: ${DEFAULT-VALUE}).")
          int seconds)
      throws InterruptedException {
    var out = spec.commandLine().getOut();
    load(url, rate, 5); // the first seconds of a JVM say nothing about the rest
    var result = load(url, rate, seconds);
    out.printf(
        "%d messages, %d a second, %d not answered 200%n",
        result.times().length, rate, result.failures());
    out.printf(
        "median %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
        result.percentile(50), result.percentile(99), result.percentile(100));
    out.flush();
    return result.failures() == 0 ? 0 : 1;
  }

  /// @param times in nanoseconds, ascending
  private record Result(long[] times, int failures) {
    double percentile(int percent) {
      var index = (int) Math.ceil(percent / 100.0 * times.length) - 1;
      return times[Math.max(0, index)] / 1e6;
    }
  }

  /// Each message starts at its own time, whether or not those before are answered: a slow server
  /// cannot slow the clock down.
  private static Result load(URI url, int rate, int seconds) throws InterruptedException {
    var signature = new WebhookSignature(List.of(SimulatedIsp.APP_SECRET));
    var times = new long[rate * seconds];
    var failures = new AtomicInteger();
    try (var http = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var start = System.nanoTime();
      for (var i = 0; i < times.length; i++) {
        var due = start + i * 1_000_000_000L / rate;
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        var number = i;
        var _ =
            threads.submit(
                () -> {
                  times[number] = send(http, url, signature, number, failures);
                  return null;
                });
      }
    }
    Arrays.sort(times);
    return new Result(times, failures.get());
  }

  private static long send(
      HttpClient http, URI url, WebhookSignature signature, int number, AtomicInteger failures)
      throws InterruptedException {
    var body = body(number);
    var request =
        HttpRequest.newBuilder(url.resolve("/webhook/whatsapp"))
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", signature.header(body))
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    var start = System.nanoTime();
    try {
      if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
        failures.incrementAndGet();
      }
    } catch (IOException broken) {
      failures.incrementAndGet();
    }
    return System.nanoTime() - start;
  }

  /// A message of one of 500 strangers, as Meta sends it.
  private static byte[] body(int number) {
    var phone = "551195560" + "%04d".formatted(number % 500);
    return """
        {"object":"whatsapp_business_account","entry":[{"id":"%s","changes":[{"field":"messages",
        "value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"%s",
        "phone_number_id":"%s"},"contacts":[{"profile":{"name":"Bench"},"wa_id":"%s",
        "user_id":"BR.8%s"}],"messages":[{"from":"%s","from_user_id":"BR.8%s",
        "id":"wamid.bench-%s","timestamp":"%d","type":"text","text":{"body":"%s"}}]}}]}]}"""
        .formatted(
            SimulatedIsp.ACCOUNT_ID,
            SimulatedIsp.DISPLAY_NUMBER,
            SimulatedIsp.PHONE_NUMBER_ID,
            phone,
            phone,
            phone,
            phone,
            UUID.randomUUID(),
            Instant.now().getEpochSecond(),
            SAYINGS[number % SAYINGS.length])
        .getBytes(StandardCharsets.UTF_8);
  }
}
