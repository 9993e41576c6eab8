package io.prosa.app.console;

import io.prosa.app.demo.DemoPeople;
import io.prosa.app.wiring.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes away what a demo left in the same database, and makes the first supervisor of a new
/// installation from the settings, so that somebody can log in.
@Component
class FirstAgent {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAgent.class);

  private final Agents agents;
  private final Settings.Console settings;
  private final boolean demo;

  FirstAgent(Agents agents, Settings settings) {
    this.agents = agents;
    this.settings = settings.console();
    this.demo = settings.demo();
  }

  @EventListener(ApplicationStartedEvent.class)
  void make() {
    if (!demo) {
      DemoPeople.LOG_INS.forEach(l -> agents.removeIfKnown(l.user(), l.password()));
    }
    if (!agents.isEmpty()) {
      return;
    }
    if (settings.firstUser().isBlank()) {
      LOG.warn("nobody can log in: set prosa.console.first-user and prosa.console.first-password");
      return;
    }
    agents.put(
        new Agents.Agent(settings.firstUser(), settings.firstUser(), "supervisor"),
        settings.firstPassword());
    LOG.info("first supervisor {} made", settings.firstUser());
  }
}
