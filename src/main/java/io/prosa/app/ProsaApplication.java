package io.prosa.app;

import io.prosa.app.operations.ProsaCommand;
import io.prosa.app.wiring.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// Starts the product or, when the words name one, a command that needs no server.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(Settings.class)
public class ProsaApplication {
  public static void main(String[] words) {
    if (ProsaCommand.isMeant(words)) {
      System.exit(ProsaCommand.run(words));
    }
    SpringApplication.run(ProsaApplication.class, words);
  }
}
