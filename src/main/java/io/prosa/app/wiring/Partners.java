package io.prosa.app.wiring;

import io.prosa.integration.genieacs.GenieAcsClient;
import io.prosa.integration.genieacs.GenieAcsWifi;
import io.prosa.integration.genieacs.WifiVendor;
import io.prosa.integration.ixc.IxcBilling;
import io.prosa.integration.ixc.IxcClient;
import io.prosa.integration.simulated.SimulatedIsp;
import io.prosa.integration.whatsapp.CloudApi;
import io.prosa.integration.whatsapp.WebhookSignature;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The outside systems: the simulated provider in demo mode, the configured ones otherwise. Both
/// are reached through the same adapters over HTTP.
@Configuration(proxyBeanMethods = false)
class Partners {
  @Bean(destroyMethod = "close")
  @ConditionalOnBooleanProperty("prosa.demo")
  SimulatedIsp simulatedIsp(Clock clock, Settings settings) {
    return SimulatedIsp.start(0, clock, settings.provider().zone());
  }

  @Bean
  @ConditionalOnBooleanProperty("prosa.demo")
  Doors simulatedDoors(SimulatedIsp isp, Settings settings) {
    var whatsapp =
        new Settings.WhatsApp(
            isp.graphUrl(),
            settings.whatsapp().version(),
            SimulatedIsp.PHONE_NUMBER_ID,
            SimulatedIsp.GRAPH_TOKEN,
            List.of(SimulatedIsp.APP_SECRET),
            "demo-verify-token",
            settings.whatsapp().codeTemplate());
    return new Doors(
        whatsapp,
        new Settings.Ixc(isp.ixcUrl(), SimulatedIsp.IXC_TOKEN),
        new Settings.GenieAcs(isp.acsUrl(), "", settings.genieacs().informInterval()));
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "prosa.demo", havingValue = false)
  Doors configuredDoors(Settings settings) {
    return new Doors(settings.whatsapp(), settings.ixc(), settings.genieacs()).required();
  }

  @Bean
  WebhookSignature webhookSignature(Doors doors) {
    return new WebhookSignature(doors.whatsapp().appSecrets());
  }

  @Bean
  CloudApi cloudApi(Doors doors) {
    var number = doors.whatsapp();
    return new CloudApi(
        new CloudApi.Settings(
            number.baseUrl(),
            number.version(),
            number.phoneNumberId(),
            number.token(),
            CloudApi.Settings.DEFAULT_TIME_LIMIT));
  }

  @Bean
  IxcBilling billing(Doors doors, Clock clock, Settings settings) {
    var client =
        new IxcClient(doors.ixc().url(), doors.ixc().token(), IxcClient.TimeLimits.DEFAULT);
    return new IxcBilling(client, clock, settings.provider().zone(), settings.bot().releaseDays());
  }

  @Bean
  GenieAcsWifi wifi(Doors doors, Clock clock) {
    var acs = doors.genieacs();
    var client =
        new GenieAcsClient(acs.url(), acs.authorization(), GenieAcsClient.TimeLimits.DEFAULT);
    return new GenieAcsWifi(client, clock, acs.informInterval(), WifiVendor.KNOWN);
  }
}
