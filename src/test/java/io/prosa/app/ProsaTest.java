package io.prosa.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Runs against the whole product in demo mode: real PostgreSQL, real Redis, the simulated provider
/// over HTTP. It is started once for all tests of a JVM, so tests play different customers.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "prosa.data=target/test-data/${random.uuid}",
      "prosa.bot.short-wait=50ms",
      "prosa.bot.long-wait=50ms",
      "prosa.horizons.change=2s",
      "prosa.horizons.echo=3s"
    })
public @interface ProsaTest {}
