package io.prosa.app.browser;

import io.prosa.app.ProsaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.TestPropertySource;

/// Gives each test a [Browser] at the running product, with the simulated provider as it started.
/// A test fails when one of its pages complains, so that none needs to ask.
///
/// The setting of its own makes it a product of its own: another one would remember which customers
/// other tests have identified, and which changes they made today.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProsaTest
@TestPropertySource(properties = "prosa.bot.name=Prosinha")
@ExtendWith(Chromium.class)
@interface BrowserTest {}
