package io.prosa.integration.simulated;

import io.prosa.integration.wire.Json;
import java.nio.charset.StandardCharsets;

/// What a door gives back.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String type, byte[] body) {
  static Answer json(int status, Object body) {
    return new Answer(status, "application/json", Json.bytes(body));
  }

  static Answer json(Object body) {
    return json(200, body);
  }

  static Answer html(int status) {
    return text(status, "text/html; charset=utf-8", "<html><body><h1>Acesso</h1></body></html>");
  }

  static Answer text(int status, String type, String body) {
    return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8));
  }
}
