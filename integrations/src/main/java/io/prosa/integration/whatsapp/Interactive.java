package io.prosa.integration.whatsapp;

import io.prosa.integration.whatsapp.Outgoing.Button;
import io.prosa.integration.whatsapp.Outgoing.Buttons;
import io.prosa.integration.whatsapp.Outgoing.Menu;
import io.prosa.integration.whatsapp.Outgoing.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Messages with something to tap, as the Cloud API wants them.
final class Interactive {
  private Interactive() {}

  static Map<String, Object> of(Buttons message) {
    var options = message.buttons();
    var titles = Outgoing.titles(options.stream().map(Button::title).toList(), Limits.BUTTON_TITLE);
    var buttons = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < options.size(); i++) {
      var id = Limits.id(options.get(i).id(), Limits.BUTTON_ID);
      buttons.add(Map.of("type", "reply", "reply", Map.of("id", id, "title", titles.get(i))));
    }
    var body = Limits.shorten(message.body(), Limits.BUTTONS_BODY);
    return interactive("button", body, Map.of("buttons", buttons));
  }

  static Map<String, Object> of(Menu message) {
    var options = message.rows();
    var titles = Outgoing.titles(options.stream().map(Row::title).toList(), Limits.ROW_TITLE);
    var rows = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < options.size(); i++) {
      rows.add(row(options.get(i), titles.get(i)));
    }
    var label = Limits.shorten(message.label(), Limits.BUTTON_TITLE);
    var section = Map.of("title", label, "rows", rows);
    var body = Limits.shorten(message.body(), Limits.TEXT);
    return interactive("list", body, Map.of("button", label, "sections", List.of(section)));
  }

  private static Map<String, Object> row(Row option, String title) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", Limits.id(option.id(), Limits.ROW_ID));
    row.put("title", title);
    if (!option.description().isEmpty()) {
      row.put("description", Limits.shorten(option.description(), Limits.ROW_DESCRIPTION));
    }
    return row;
  }

  private static Map<String, Object> interactive(
      String type, String body, Map<String, Object> action) {
    return Map.of("type", type, "body", Map.of("text", body), "action", action);
  }
}
