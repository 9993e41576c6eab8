package io.prosa.app;

import io.prosa.app.operations.ProsaCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// Starts the product or, when the first word names one, a command that needs no server.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class ProsaApplication {
  public static void main(String[] words) {
    if (words.length > 0 && !words[0].startsWith("--")) {
      System.exit(ProsaCommand.run(words));
    }
    SpringApplication.run(ProsaApplication.class, words);
  }
}
