package io.prosa.app.operations;

import io.prosa.app.demo.DemoPeople;
import io.prosa.app.wiring.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the product is to be found, once it is there.
@Component
class Addresses {
  private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

  private final Settings settings;

  Addresses(Settings settings) {
    this.settings = settings;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
    if (port == null) {
      return; // started without a web server, as some tests do
    }
    var base = "http://localhost:" + port;
    if (!settings.demo()) {
      LOG.info("Prosa is ready: console at {}/console, webhook at {}/webhook/whatsapp", base, base);
      return;
    }
    var logIns = new StringBuilder();
    DemoPeople.LOG_INS.forEach(
        l -> logIns.append("\n                    %s / %s".formatted(l.user(), l.password())));
    LOG.info(
        """
        Prosa is ready (demo mode, this machine only)

            welcome         {}
            demo phone      {}/demo/phone
            website widget  {}/demo/site
            simulated ISP   {}/demo/isp
            agent console   {}/console
            log-ins         (user / password){}
        """,
        base,
        base,
        base,
        base,
        base,
        logIns);
  }
}
