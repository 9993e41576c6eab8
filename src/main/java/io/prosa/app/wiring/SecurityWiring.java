package io.prosa.app.wiring;

import io.prosa.app.security.ScriptHashes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/// Who may call what. What is not named here is refused.
@Configuration(proxyBeanMethods = false)
class SecurityWiring {
  /// Each proves itself: the webhook by its signature, the widget by its token.
  private static final String[] SELF_PROVING = {"/webhook/**", "/widget/**"};

  private static final String[] SCREENS = {
    "/",
    "/index.html",
    "/login",
    "/login.html",
    "/console",
    "/console.html",
    "/app/**",
    "/widget/**",
    "/webjars/**",
    "/favicon.svg",
    "/error",
    "/error/**"
  };

  private static final String[] DEMO = {"/demo/**", "/api/demo/**", "/api/demo", "/model/parse"};

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http, SecurityContextRepository contexts, Settings settings) {
    http.authorizeHttpRequests(
        calls -> {
          calls.requestMatchers(SELF_PROVING).permitAll();
          calls.requestMatchers(SCREENS).permitAll();
          calls.requestMatchers("/actuator/health", "/actuator/health/**").permitAll();
          calls.requestMatchers(HttpMethod.POST, "/api/login").permitAll();
          calls.requestMatchers(HttpMethod.GET, "/api/me").permitAll();
          if (settings.demo()) {
            calls.requestMatchers(DEMO).permitAll();
          }
          calls.requestMatchers("/api/**").hasAnyRole("agent", "supervisor");
          calls.requestMatchers("/model/parse").hasAnyRole("agent", "supervisor");
          calls.anyRequest().denyAll();
        });
    http.securityContext(c -> c.securityContextRepository(contexts));
    http.csrf(
        csrf ->
            csrf.spa()
                // these take JSON alone, which no foreign page can send without being asked first
                .ignoringRequestMatchers(
                    "/webhook/**", "/widget/**", "/model/parse", "/api/demo/**", "/api/login"));
    http.cors(c -> c.configurationSource(widgetOrigins(settings)));
    http.formLogin(f -> f.disable()).httpBasic(b -> b.disable()).logout(l -> l.disable());
    http.exceptionHandling(
        e ->
            e.authenticationEntryPoint((call, answer, _) -> refuse(call, answer, 401))
                .accessDeniedHandler((call, answer, _) -> refuse(call, answer, 403)));
    http.headers(
        headers -> {
          headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy()));
          headers.referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN));
        });
    return http.build();
  }

  /// What is refused outside the API does not exist for whoever asked, and gets the page that says
  /// so.
  private static void refuse(HttpServletRequest call, HttpServletResponse answer, int status)
      throws IOException {
    if (call.getRequestURI().startsWith("/api/") || call.getRequestURI().startsWith("/model/")) {
      answer.setStatus(status);
    } else {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /// Scripts and styles of our own only; the console's import map is inline and named by its hash.
  private static String policy() {
    return "default-src 'self'; script-src 'self' "
        + ScriptHashes.of("static/console.html")
        + "; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none';"
        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private static CorsConfigurationSource widgetOrigins(Settings settings) {
    var rules = new CorsConfiguration();
    rules.setAllowedOrigins(settings.widget().origins());
    rules.setAllowedMethods(List.of("GET", "POST"));
    rules.setAllowedHeaders(List.of("Authorization", "Content-Type"));
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/widget/**", rules);
    return source;
  }

  @Bean
  SecurityContextRepository contexts() {
    return new HttpSessionSecurityContextRepository();
  }

  /// The demo's passwords are known to everybody: the dear sort of hash would only delay its start.
  @Bean
  PasswordEncoder passwordEncoder(Settings settings) {
    return new BCryptPasswordEncoder(settings.demo() ? 4 : 10);
  }
}
