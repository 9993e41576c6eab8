package io.prosa.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.Browser;
import io.prosa.app.ProsaTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every endpoint that the running product has, and who may call it. A new one fails this test
/// until it is written down here.
@ProsaTest
final class EndpointsTest {
  /// What an empty call gets: 400, 404 and 405 mean that it was let in; 401 and 403 that it was
  /// not.
  private static final Map<String, Access> DECLARED =
      Map.ofEntries(
          Map.entry("GET /webhook/whatsapp", new Access(403, 403)), // opened by the token of Meta
          Map.entry("POST /webhook/whatsapp", new Access(401, 401)), // opened by a signature
          Map.entry("POST /widget/sessions", new Access(201, 201)),
          Map.entry("POST /widget/messages", new Access(400, 400)), // opened by a visitor's token
          Map.entry("GET /widget/events", new Access(401, 401)),
          Map.entry("GET /widget/documents/{no}", new Access(401, 401)),
          Map.entry("POST /api/login", new Access(400, 400)),
          Map.entry("POST /api/logout", new Access(401, 204)),
          Map.entry("GET /api/me", new Access(204, 200)),
          Map.entry("GET /api/events", new Access(401, 200)),
          Map.entry("GET /api/conversations", new Access(401, 200)),
          Map.entry("GET /api/conversations/{id}", new Access(401, 404)),
          Map.entry("GET /api/conversations/{id}/items", new Access(401, 404)),
          Map.entry("GET /api/conversations/{id}/documents/{no}", new Access(401, 404)),
          Map.entry("POST /api/conversations/{id}/take", new Access(401, 404)),
          Map.entry("POST /api/conversations/{id}/return", new Access(401, 404)),
          Map.entry("POST /api/conversations/{id}/messages", new Access(401, 400)),
          Map.entry("POST /model/parse", new Access(400, 400)), // open in demo mode alone
          Map.entry("GET /api/demo", new Access(200, 200)), // demo mode alone
          Map.entry("GET /api/demo/**", new Access(404, 404)),
          Map.entry("POST /api/demo/**", new Access(404, 404)),
          Map.entry("ANY /error", new Access(500, 500)),
          Map.entry("GET /actuator", new Access(404, 404)),
          Map.entry("GET /actuator/health", new Access(200, 200)),
          Map.entry("GET /actuator/health/**", new Access(404, 404)));

  private record Access(int anonymous, int agent) {}

  @LocalServerPort private int port;
  @Autowired private Collection<RequestMappingInfoHandlerMapping> mappings;

  @Test
  void areAllDeclaredAndAnswerAsDeclared() {
    var found = new TreeMap<String, Access>();
    endpoints().forEach(e -> found.put(e, new Access(anonymous(e), agent(e))));
    assertThat(found).containsExactlyInAnyOrderEntriesOf(DECLARED);
  }

  private Stream<String> endpoints() {
    return mappings.stream()
        .flatMap(m -> m.getHandlerMethods().keySet().stream())
        .flatMap(EndpointsTest::names)
        .distinct();
  }

  private static Stream<String> names(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    var words =
        methods.isEmpty() ? List.of("ANY") : methods.stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream().flatMap(p -> words.stream().map(w -> w + " " + p));
  }

  private int anonymous(String endpoint) {
    return call(new Browser(port), endpoint);
  }

  private int agent(String endpoint) {
    return call(Browser.of(port, "atendente"), endpoint);
  }

  private static int call(Browser browser, String endpoint) {
    var method = endpoint.startsWith("POST") ? "POST" : "GET";
    var path =
        endpoint
            .substring(endpoint.indexOf(' ') + 1)
            .replace("{id}", UUID.randomUUID().toString())
            .replace("{no}", "1")
            .replace("**", "nothing-here");
    return browser.status(method, path, Map.of());
  }

  @Test
  void whatDoesNotExistIsNotFoundByAnybody() {
    for (var path : List.of("/actuator/env", "/actuator/heapdump", "/h2-console", "/swagger-ui")) {
      assertThat(new Browser(port).status("GET", path, Map.of())).as(path).isEqualTo(404);
      assertThat(Browser.of(port, "supervisao").status("GET", path, Map.of()))
          .as(path)
          .isEqualTo(404);
    }
  }
}
