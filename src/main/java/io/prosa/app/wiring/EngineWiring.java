package io.prosa.app.wiring;

import io.prosa.app.conversation.EngineJson;
import io.prosa.app.conversation.Voice;
import io.prosa.app.identity.Digest;
import io.prosa.app.identity.OneTimeCodes;
import io.prosa.app.whatsapp.WhatsAppCarrier;
import io.prosa.app.whatsapp.WhatsAppCourier;
import io.prosa.engine.CustomAnswer;
import io.prosa.engine.Engine;
import io.prosa.engine.Policy;
import io.prosa.engine.Ports;
import io.prosa.engine.Queue;
import io.prosa.engine.Skill;
import io.prosa.integration.genieacs.GenieAcsWifi;
import io.prosa.integration.ixc.IxcBilling;
import io.prosa.integration.whatsapp.CloudApi;
import io.prosa.nlu.Interpreter;
import io.prosa.nlu.Phrasebook;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The engine with its skills, its words and its understanding. Skills are found by their type, so
/// that a new one needs no registration.
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "io.prosa.engine.skill",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Skill.class))
class EngineWiring {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  EngineJson engineJson() {
    return new EngineJson();
  }

  @Bean
  Phrasebook phrasebook(EarlyStart.Begun begun) {
    return begun.phrasebook();
  }

  @Bean
  Interpreter interpreter(EarlyStart.Begun begun) {
    return begun.interpreter();
  }

  @Bean
  Voice voice(Phrasebook phrasebook, Settings settings) {
    return new Voice(
        phrasebook,
        Map.of(
            "provider", settings.provider().name(),
            "office", settings.provider().office(),
            "bot", settings.bot().name()));
  }

  @Bean
  Policy policy(Settings settings, Interpreter interpreter) {
    var bot = settings.bot();
    return new Policy(
        settings.provider().zone(),
        bot.wifiLevel(),
        bot.wifiChangesPerDay(),
        bot.sure(),
        bot.likely(),
        interpreter.bands(bot.keep(), bot.sure()).strangest(),
        bot.talk());
  }

  @Bean
  Engine engine(List<Skill> skills, Phrasebook phrasebook, Policy policy) {
    var answers =
        phrasebook.answers().stream()
            .map(a -> new CustomAnswer(a.intent(), a.file(), a.queue().map(Queue::of)))
            .toList();
    return new Engine(skills, answers, policy);
  }

  /// The key that all nodes share: it lies in the database, made by whoever starts first.
  @Bean
  @DependsOnDatabaseInitialization
  Digest digest(JdbcClient jdbc) {
    var fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql(
            """
            insert into installation (name, value) values ('digest', :value)
            on conflict do nothing
            """)
        .param("value", HexFormat.of().formatHex(fresh))
        .update();
    var key =
        jdbc.sql("select value from installation where name = 'digest'")
            .query(String.class)
            .single();
    return new Digest(HexFormat.of().parseHex(key));
  }

  @Bean
  OneTimeCodes codes(
      JdbcClient jdbc, IxcBilling billing, CloudApi api, Digest digest, Settings settings) {
    var courier = new WhatsAppCourier(api, settings.whatsapp().codeTemplate());
    return new OneTimeCodes(jdbc, billing, courier, digest);
  }

  @Bean
  Ports ports(IxcBilling billing, GenieAcsWifi wifi, OneTimeCodes codes) {
    return new Ports(billing, billing, billing, wifi, codes);
  }

  @Bean
  WhatsAppCarrier whatsAppCarrier(CloudApi api, IxcBilling billing) {
    return new WhatsAppCarrier(api, billing);
  }
}
