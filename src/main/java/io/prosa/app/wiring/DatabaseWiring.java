package io.prosa.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// PostgreSQL: the one at `spring.datasource.url`, or an embedded one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class DatabaseWiring {
  @Bean
  Embedded embeddedPostgres(EarlyStart.Begun begun) {
    return begun.database();
  }

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  DataSource dataSource(Embedded postgres) {
    var source = new HikariDataSource();
    source.setJdbcUrl(postgres.url());
    source.setUsername("postgres");
    source.setPassword(postgres.password());
    return source;
  }
}
