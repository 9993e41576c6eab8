package io.prosa.app.demo;

import io.prosa.integration.simulated.SimulatedIsp;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The demo pages' way to the simulated provider, which listens on a port of its own.
@RestController
@RequestMapping("/api/demo")
@ConditionalOnBooleanProperty("prosa.demo")
class DemoController {
  private static final int LARGEST_BODY = 64 * 1024;

  private final OkHttpClient http = new OkHttpClient();
  private final SimulatedIsp isp;

  DemoController(SimulatedIsp isp) {
    this.isp = isp;
  }

  record Offer(List<DemoPeople.LogIn> logins) {}

  @GetMapping
  Offer offer() {
    return new Offer(DemoPeople.LOG_INS);
  }

  @GetMapping("/**")
  ResponseEntity<byte[]> read(HttpServletRequest request) throws IOException {
    return pass(new Request.Builder().url(target(request)).get().build());
  }

  @PostMapping(value = "/**", consumes = "application/json")
  ResponseEntity<byte[]> write(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LARGEST_BODY);
    var json = RequestBody.create(body, MediaType.get("application/json"));
    return pass(new Request.Builder().url(target(request)).post(json).build());
  }

  private String target(HttpServletRequest request) {
    var path = request.getRequestURI().substring("/api/demo".length());
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return isp.demoUrl() + path + query;
  }

  private ResponseEntity<byte[]> pass(Request request) throws IOException {
    try (var answer = http.newCall(request).execute()) {
      var type = answer.body().contentType();
      return ResponseEntity.status(answer.code())
          .header("Content-Type", type == null ? "application/json" : type.toString())
          .body(answer.body().bytes());
    }
  }
}
