package io.prosa.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// PostgreSQL: the one at `spring.datasource.url`, or an embedded one.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
  @Bean
  @Conditional(NoneConfigured.class)
  Embedded embeddedPostgres(EarlyStart.Begun begun) {
    return begun.database();
  }

  @Bean
  @Conditional(NoneConfigured.class)
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(Embedded postgres) {
    var source = new HikariDataSource();
    source.setJdbcUrl(postgres.url());
    source.setUsername("postgres");
    source.setPassword(postgres.password());
    return source;
  }

  @Bean
  FlywayMigrationStrategy migration(Settings settings, HikariDataSource source) {
    return new Migration(source, settings.demo());
  }

  static final class NoneConfigured implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return EarlyStart.isEmbedded(context.getEnvironment());
    }
  }
}
